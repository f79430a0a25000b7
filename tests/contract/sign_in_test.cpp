#include "core/backend/identity/totp.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

#include <QFile>

namespace vams::test {

/// Passwords, codes and refresh tokens: how a session begins, goes on and ends.
class SignInTest : public ContractTest
{
    Q_OBJECT

private slots:
    void temporaryPasswordMustBeChanged();
    void temporaryPasswordEnds();
    void wrongOnesAreAlike();
    void locksAfterTenAttempts();
    void delaysGrow();
    void strangersLockNobodyOut();
    void manyPlacesAreSlowedDown();
    void knownPlaceIsNotSlowedDown();
    void lockStartsFromNothing();
    void newAccountStartsFromNothing();
    void networkIsOneAddress();
    void refreshRotates();
    void usedRefreshTokenEndsTheSession();
    void accessTokenEnds();
    void signOutHoldsAtOnce();
    void sessionsListedAndEnded();
    void endsAreWrittenDown();
    void changeEndsOtherSessions();
    void resetEndsEverything();
    void secondFactor();
    void standardCodes();
    void nothingSecretIsWrittenDown();

private:
    void prepare() override;
    [[nodiscard]] api::SessionsApi sessions() { return api::SessionsApi(m_side->transport()); }
    [[nodiscard]] Result<SessionTokens> signIn(const QString &password, const QString &code = {})
    {
        return sessions().signIn({QStringLiteral("artist"), password, code}, m_job);
    }
    /// The status of a sign-in from this address.
    int signInFrom(const QString &address, const QString &password,
                   const QString &user = QStringLiteral("artist"));
    [[nodiscard]] std::optional<backend::Caller> callerOf(const SessionTokens &tokens)
    {
        return m_library->backend().authenticate("Bearer " + tokens.accessToken.toLatin1(), {});
    }
    /// A call with the rights of this session.
    api::Response as(const SessionTokens &tokens, const QByteArray &method, const QString &path,
                     const Json &body = nullptr);
    static int statusOf(const Result<SessionTokens> &tokens)
    {
        return tokens ? 200 : tokens.error().status;
    }

    const QString m_wrong = QStringLiteral("Wrong-Horse-7");
    const QString m_password = QStringLiteral("Correct-Horse-7");
    Job m_job;
};

void SignInTest::prepare()
{
    const auto done = m_library->backend().setUp([&](const backend::Identity &identity) {
        identity.users().setPassword(UserId(QStringLiteral("artist")),
                                     QStringLiteral("a@example.com"), m_password,
                                     QStringLiteral("basicReadOnly"));
    });
    QVERIFY(done);
}

api::Response SignInTest::as(const SessionTokens &tokens, const QByteArray &method,
                             const QString &path, const Json &body)
{
    api::Request request;
    request.method = method;
    request.path = path;
    if (!body.is_null())
        request = api::jsonRequest(method, path, body);
    return m_library->backend().handle(request, callerOf(tokens), {}, m_job);
}

int SignInTest::signInFrom(const QString &address, const QString &password, const QString &user)
{
    api::Request request = api::jsonRequest("POST", QStringLiteral("/auth/sign-in"),
                                            {{"userId", user}, {"password", password}});
    request.remoteAddress = address;
    return m_library->backend().handle(request, std::nullopt, {}, m_job).status;
}

void SignInTest::temporaryPasswordMustBeChanged()
{
    const QString maker = QStringLiteral("maker");
    const QString temporary = api::UsersApi(m_side->transport())
                                  .create({maker, QStringLiteral("m@example.com"), {}}, m_job)
                                  .value();
    const auto first = sessions().signIn({maker, temporary, {}}, m_job);
    QVERIFY(first);
    QVERIFY(first->mustChangePassword);
    QVERIFY(first->accessToken.isEmpty() && first->refreshToken.isEmpty());
    for (const QString &weak : {QStringLiteral("short"), temporary})
        QCOMPARE(statusOf(sessions().changePassword({maker, temporary, {}}, weak, m_job)), 400);
    const auto changed = sessions().changePassword({maker, temporary, {}}, m_password, m_job);
    QVERIFY(changed);
    QVERIFY(callerOf(*changed));
    QCOMPARE(statusOf(sessions().signIn({maker, temporary, {}}, m_job)), 401);
}

void SignInTest::temporaryPasswordEnds()
{
    const QString temporary =
        api::UsersApi(m_side->transport()).resetPassword(QStringLiteral("artist"), m_job).value();
    m_library->advance(7 * 86400);
    QCOMPARE(statusOf(signIn(temporary)), 401);
}

void SignInTest::wrongOnesAreAlike()
{
    const auto wrong = signIn(QStringLiteral("Wrong-Horse-7"));
    const auto unknown = sessions().signIn({QStringLiteral("nobody"), m_password, {}}, m_job);
    QCOMPARE(statusOf(wrong), 401);
    QCOMPARE(statusOf(unknown), 401);
    QCOMPARE(wrong.error().message, unknown.error().message);
}

void SignInTest::locksAfterTenAttempts()
{
    for (const char *name : {"artist", "nobody"}) {
        const SignIn wrong{QLatin1String(name), QStringLiteral("Wrong-Horse-7"), {}};
        for (int attempt = 0; attempt < 10; ++attempt) {
            QCOMPARE(statusOf(sessions().signIn(wrong, m_job)), 401);
            m_library->advance(attempt < 9 ? 20 : 1); // past the delays
        }
        // Not even the right one is looked at now.
        QCOMPARE(statusOf(sessions().signIn({QLatin1String(name), m_password, {}}, m_job)), 429);
    }
    m_library->advance(15 * 60);
    QCOMPARE(statusOf(signIn(m_password)), 200);
    QCOMPARE(statusOf(signIn(QStringLiteral("Wrong-Horse-7"))), 401); // counted from one again
    QCOMPARE(statusOf(signIn(m_password)), 200);
}

void SignInTest::delaysGrow()
{
    for (int attempt = 0; attempt < 5; ++attempt)
        QCOMPARE(statusOf(signIn(QStringLiteral("Wrong-Horse-7"))), 401);
    QCOMPARE(statusOf(signIn(m_password)), 429);
    m_library->advance(1);
    QCOMPARE(statusOf(signIn(QStringLiteral("Wrong-Horse-7"))), 401);
    m_library->advance(1);
    QCOMPARE(statusOf(signIn(m_password)), 429);
    m_library->advance(1);
    QCOMPARE(statusOf(signIn(m_password)), 200);
}

void SignInTest::strangersLockNobodyOut()
{
    const QString stranger = QStringLiteral("203.0.113.7");
    for (int attempt = 0; attempt < 10; ++attempt) {
        QCOMPARE(signInFrom(stranger, m_wrong), 401);
        m_library->advance(attempt < 9 ? 20 : 1);
    }
    QCOMPARE(signInFrom(stranger, m_password), 429);
    QCOMPARE(signInFrom(QStringLiteral("198.51.100.4"), m_password), 200);
    QCOMPARE(signInFrom(QStringLiteral("203.0.113.8"), m_password), 200);
    QCOMPARE(signInFrom(stranger, m_password), 429); // that one stays locked
}

void SignInTest::manyPlacesAreSlowedDown()
{
    const auto place = [](int number) { return QStringLiteral("198.51.100.%1").arg(number); };
    int number = 1;
    for (; number <= 20; ++number)
        QCOMPARE(signInFrom(place(number), m_wrong), 401);
    QCOMPARE(signInFrom(place(number), m_password), 429);
    for (; number <= 40; ++number) {
        m_library->advance(30); // no delay is longer
        QCOMPARE(signInFrom(place(number), m_wrong), 401);
    }
    QCOMPARE(signInFrom(place(number), m_password), 429);
    m_library->advance(30);
    QCOMPARE(signInFrom(place(number), m_password), 200);
    QCOMPARE(signInFrom(place(number + 1), m_password), 200);
}

void SignInTest::knownPlaceIsNotSlowedDown()
{
    const QString home = QStringLiteral("2001:db8:1:2::1");
    QCOMPARE(signInFrom(home, m_password), 200);
    for (int number = 1; number <= 20; ++number)
        QCOMPARE(signInFrom(QStringLiteral("198.51.100.%1").arg(number), m_wrong), 401);
    QCOMPARE(signInFrom(QStringLiteral("192.0.2.1"), m_password), 429);
    QCOMPARE(signInFrom(QStringLiteral("2001:db8:1:2::ffff"), m_password), 200);
}

void SignInTest::lockStartsFromNothing()
{
    for (int attempt = 0; attempt < 10; ++attempt) {
        QCOMPARE(signInFrom({}, m_wrong), 401);
        m_library->advance(20);
    }
    m_library->advance(15 * 60);
    for (int attempt = 0; attempt < 4; ++attempt)
        QCOMPARE(signInFrom({}, m_wrong), 401);
    QCOMPARE(signInFrom({}, m_password), 200);
}

void SignInTest::newAccountStartsFromNothing()
{
    const QString maker = QStringLiteral("maker");
    for (int attempt = 0; attempt < 10; ++attempt) {
        QCOMPARE(signInFrom({}, m_wrong, maker), 401);
        m_library->advance(attempt < 9 ? 20 : 1);
    }
    QCOMPARE(signInFrom({}, m_wrong, maker), 429);
    const QString temporary = api::UsersApi(m_side->transport())
                                  .create({maker, QStringLiteral("m@example.com"), {}}, m_job)
                                  .value();
    QCOMPARE(signInFrom({}, temporary, maker), 200);
}

void SignInTest::networkIsOneAddress()
{
    const auto host = [](const char *network, int number) {
        return QStringLiteral("%1::%2").arg(QLatin1String(network)).arg(number, 0, 16);
    };
    for (int number = 0; number < 100; ++number)
        QCOMPARE(signInFrom(host("2001:db8:1:2", number), m_wrong,
                            QStringLiteral("guess%1").arg(number)),
                 401);
    const QString next = QStringLiteral("guess");
    QCOMPARE(signInFrom(QStringLiteral("2001:db8:1:2:ffff::1"), m_wrong, next), 429);
    QCOMPARE(signInFrom(host("2001:db8:1:3", 1), m_wrong, next), 401);
    QCOMPARE(signInFrom(QStringLiteral("::ffff:192.0.2.1"), m_wrong, next), 401);
}

void SignInTest::refreshRotates()
{
    const auto first = signIn(m_password);
    QVERIFY(first);
    QCOMPARE(first->expiresIn, 900);
    const auto second = sessions().refresh(first->refreshToken, m_job);
    QVERIFY(second);
    QVERIFY(second->refreshToken != first->refreshToken);
    QVERIFY(callerOf(*second));
    QCOMPARE(statusOf(sessions().refresh(QStringLiteral("nonsense"), m_job)), 401);
    m_library->advance(30LL * 86400);
    QCOMPARE(statusOf(sessions().refresh(second->refreshToken, m_job)), 401);
}

void SignInTest::usedRefreshTokenEndsTheSession()
{
    const auto first = signIn(m_password);
    const auto second = sessions().refresh(first->refreshToken, m_job);
    QVERIFY(callerOf(*second));
    QCOMPARE(statusOf(sessions().refresh(first->refreshToken, m_job)), 401);
    QVERIFY(!callerOf(*second));
    QCOMPARE(statusOf(sessions().refresh(second->refreshToken, m_job)), 401);
    QCOMPARE(m_library->number("SELECT count(*) FROM audit_events WHERE event_type = 'refresh'"),
             1);
}

void SignInTest::accessTokenEnds()
{
    const auto tokens = signIn(m_password);
    m_library->advance(899);
    QVERIFY(callerOf(*tokens));
    m_library->advance(1);
    QVERIFY(!callerOf(*tokens));
}

void SignInTest::signOutHoldsAtOnce()
{
    const auto tokens = signIn(m_password);
    QVERIFY(callerOf(*tokens));
    QVERIFY(sessions().signOut(tokens->refreshToken, m_job));
    QVERIFY(!callerOf(*tokens));
    QVERIFY(sessions().signOut(QStringLiteral("nonsense"), m_job));
}

void SignInTest::sessionsListedAndEnded()
{
    const auto one = signIn(m_password);
    const auto two = signIn(m_password);
    const Json own = *parseJson(as(*one, "GET", QStringLiteral("/auth/sessions")).body);
    QCOMPARE(own.at("Items").size(), std::size_t(2));
    for (const Json &session : own.at("Items")) {
        QCOMPARE(session.value("isCurrent", false),
                 jsonText(session, "sessionId") == callerOf(*one)->sessionId);
    }
    const QString other = QStringLiteral("/auth/sessions/") + callerOf(*two)->sessionId;
    QCOMPARE(m_side->call("DELETE", other).status, 404); // the administrator's it is not
    QCOMPARE(as(*one, "GET", QStringLiteral("/user/sessions")).status, 403);
    QCOMPARE(as(*one, "DELETE", other).status, 200);
    QVERIFY(!callerOf(*two));
    const auto all = sessions().listOf(QStringLiteral("artist"), m_job);
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(1));
    QVERIFY(sessions().removeAny(all->front().sessionId, m_job));
    QVERIFY(!callerOf(*one));
}

void SignInTest::endsAreWrittenDown()
{
    const auto data = [this](const char *type) {
        AuditQuery query;
        query.type = QLatin1String(type);
        const auto rows = api::AuditApi(m_side->transport()).list(query, m_job);
        return rows && rows->items.size() == 1 ? rows->items.front() : AuditRecord();
    };
    const auto one = signIn(m_password);
    const QString id = callerOf(*one)->sessionId;
    QVERIFY(sessions().signOut(one->refreshToken, m_job));
    QVERIFY(sessions().signOut(one->refreshToken, m_job)); // is over, leaves nothing
    AuditRecord row = data("signOut");
    QCOMPARE(row.log, QStringLiteral("authentication"));
    QCOMPARE(row.userId, QStringLiteral("artist"));
    QCOMPARE(jsonText(row.data, "sessionId"), id);
    const auto two = signIn(m_password);
    const QString other = callerOf(*two)->sessionId;
    QVERIFY(sessions().removeAny(other, m_job));
    row = data("sessionDelete");
    QCOMPARE(row.log, QStringLiteral("authChanges"));
    QCOMPARE(row.userId, QStringLiteral("local"));
    QCOMPARE(jsonText(row.data, "sessionId"), other);
    QCOMPARE(jsonText(row.data, "userId"), QStringLiteral("artist"));
}

void SignInTest::changeEndsOtherSessions()
{
    const auto old = signIn(m_password);
    const auto changed = sessions().changePassword({QStringLiteral("artist"), m_password, {}},
                                                   QStringLiteral("Another-Horse-8"), m_job);
    QVERIFY(changed);
    QVERIFY(!callerOf(*old));
    QVERIFY(callerOf(*changed));
}

void SignInTest::resetEndsEverything()
{
    const auto old = signIn(m_password);
    QVERIFY(api::UsersApi(m_side->transport()).resetPassword(QStringLiteral("artist"), m_job));
    QVERIFY(!callerOf(*old));
    QCOMPARE(statusOf(sessions().refresh(old->refreshToken, m_job)), 401);
    QCOMPARE(statusOf(signIn(m_password)), 401);
}

void SignInTest::secondFactor()
{
    const auto plain = signIn(m_password);
    QVERIFY(!callerOf(*plain)->isMfa);
    const QString path = QStringLiteral("/auth/totp");
    QCOMPARE(as(*plain, "POST", path, {{"password", "wrong"}}).status, 401);
    const QString secret =
        jsonText(*parseJson(as(*plain, "POST", path, {{"password", m_password}}).body), "secret");
    const auto codeNow = [&](qint64 away) {
        const qint64 now =
            QDateTime(QDate(2026, 11, 22), QTime(9, 15, 24), Qt::UTC).toSecsSinceEpoch();
        return backend::totpCode(secret, now / 30 + away);
    };
    QCOMPARE(statusOf(signIn(m_password)), 200); // not confirmed yet
    QCOMPARE(as(*plain, "POST", path + "/confirm", {{"totp", codeNow(9)}}).status, 400);
    QCOMPARE(as(*plain, "POST", path + "/confirm", {{"totp", codeNow(0)}}).status, 200);
    QCOMPARE(statusOf(signIn(m_password)), 401);
    QCOMPARE(statusOf(signIn(m_password, codeNow(0))), 401); // used for the confirmation
    m_library->advance(30);
    const auto strong = signIn(m_password, codeNow(1));
    QVERIFY(strong);
    QVERIFY(strong->mfa && callerOf(*strong)->isMfa);
    QCOMPARE(statusOf(signIn(m_password, codeNow(1))), 401); // a code counts once
    QCOMPARE(as(*strong, "POST", path, {{"password", m_password}}).status, 400);
    m_library->advance(30);
    QCOMPARE(as(*strong, "DELETE", path, {{"password", m_password}, {"totp", codeNow(2)}}).status,
             200);
    QVERIFY(!callerOf(*strong));
    QCOMPARE(statusOf(signIn(m_password)), 200);
}

void SignInTest::standardCodes()
{
    // RFC 6238, appendix B: the secret "12345678901234567890", the last six of eight digits.
    const QString secret = QStringLiteral("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    QCOMPARE(backend::totpCode(secret, 59 / 30), QStringLiteral("287082"));
    QCOMPARE(backend::totpCode(secret, 1111111109 / 30), QStringLiteral("081804"));
    QCOMPARE(backend::totpCode(secret, 20000000000 / 30), QStringLiteral("353130"));
}

void SignInTest::nothingSecretIsWrittenDown()
{
    const auto tokens = signIn(m_password);
    QVERIFY(tokens);
    (void)sessions().signIn({m_password, m_password, {}}, m_job); // in the wrong field
    m_side.reset();
    m_library->close();
    QFile file(m_library->databasePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const QString &secret : {m_password, tokens->accessToken, tokens->refreshToken})
        QVERIFY(!bytes.contains(secret.toUtf8()));
}

VAMS_TEST(SignInTest)

} // namespace vams::test

#include "sign_in_test.moc"
