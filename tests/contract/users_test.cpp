#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Local accounts as administrators handle them.
class UsersTest : public ContractTest
{
    Q_OBJECT

private slots:
    void administratorHasAnAccountWithoutPassword();
    void createdListedChangedDeleted();
    void profileIsNoAccount();
    void pages();
    void deletedWithRolesSessionsAndKeys();
    void lastAdministratorStays();
    void disabledAtOnce();
    void readerMayNotTouchThem();
    void weakPasswordFromTheShell();

private:
    [[nodiscard]] api::UsersApi users() { return api::UsersApi(m_side->transport()); }
    /// Signs in with a new password; the Authorization header of the session.
    [[nodiscard]] QByteArray bearerOf(const QString &user, const QString &temporary);
    [[nodiscard]] bool isTaken(const QByteArray &bearer)
    {
        return m_library->backend().authenticate(bearer, {}).has_value();
    }
    Job m_job;
};

QByteArray UsersTest::bearerOf(const QString &user, const QString &temporary)
{
    const auto tokens =
        api::SessionsApi(m_side->transport())
            .changePassword({user, temporary, {}}, QStringLiteral("Correct-Horse-7"), m_job);
    return tokens ? "Bearer " + tokens->accessToken.toLatin1() : QByteArray();
}

void UsersTest::administratorHasAnAccountWithoutPassword()
{
    const Result<ListPage<User>> page = users().list({}, m_job);
    QVERIFY(page);
    QCOMPARE(page->items.size(), std::size_t(1));
    QCOMPARE(page->items.front().userId, QStringLiteral("local"));
    QCOMPARE(page->items.front().userStatus, QStringLiteral("FORCE_CHANGE_PASSWORD"));
    for (const char *guess : {" ", "password", "local"})
        QCOMPARE(m_side
                     ->call("POST", QStringLiteral("/auth/sign-in"),
                            {{"userId", "local"}, {"password", guess}})
                     .status,
                 401);
}

void UsersTest::createdListedChangedDeleted()
{
    const QString artist = QStringLiteral("artist");
    const Result<QString> password = users().create(
        {artist, QStringLiteral("artist@example.com"), QStringLiteral("+12345678901")}, m_job);
    QVERIFY(password);
    QVERIFY(password->size() >= 12);
    QVERIFY(!users().create({artist, QStringLiteral("artist@example.com"), {}}, m_job));
    QVERIFY(users().update(
        artist, {.email = QStringLiteral("new@example.com"), .phone = {}, .enabled = {}}, m_job));
    const User user = users().list({}, m_job)->items.front();
    QCOMPARE(user.email, QStringLiteral("new@example.com"));
    QVERIFY(!user.phone); // what the contract does with one that is left out
    QVERIFY(users().remove(artist, m_job));
    QCOMPARE(users().remove(artist, m_job).error().message, QStringLiteral("User not found"));
    QVERIFY(!users().resetPassword(artist, m_job));
    QVERIFY(!users().create({QStringLiteral("SYSTEM_USER"), QStringLiteral("a@example.com"), {}},
                            m_job));
    QCOMPARE(m_library->number("SELECT count(*) FROM audit_events WHERE event_type IN "
                               "('cognitoUserCreate', 'cognitoUserUpdate', 'cognitoUserDelete')"),
             3);
}

void UsersTest::profileIsNoAccount()
{
    QCOMPARE(m_side
                 ->call("POST", QStringLiteral("/auth/loginProfile/local"),
                        {{"email", "me@example.com"}})
                 .status,
             200);
    QCOMPARE(users().list({}, m_job)->items.front().email, QString());
}

void UsersTest::pages()
{
    for (const char *name : {"maker", "artist", "viewer"})
        QVERIFY(users().create({QLatin1String(name), QStringLiteral("a@example.com"), {}}, m_job));
    QStringList seen;
    ListQuery query{.pageSize = 2, .startingToken = {}};
    do {
        const Result<ListPage<User>> page = users().list(query, m_job);
        QVERIFY(page);
        for (const User &user : page->items)
            seen << user.userId;
        query.startingToken = page->nextToken;
    } while (!query.startingToken.isEmpty());
    QCOMPARE(seen, QStringList({"artist", "local", "maker", "viewer"}));
}

void UsersTest::deletedWithRolesSessionsAndKeys()
{
    const QString artist = QStringLiteral("artist");
    const QString password =
        users().create({artist, QStringLiteral("a@example.com"), {}}, m_job).value();
    m_side->call("POST", QStringLiteral("/user-roles"),
                 {{"userId", artist}, {"roleName", {"basicReadOnly"}}});
    const auto key = api::ApiKeysApi(m_side->transport())
                         .create({QStringLiteral("k"), artist, QStringLiteral("d"), {}}, m_job);
    QVERIFY(key);
    const QByteArray bearer = bearerOf(artist, password);
    QVERIFY(isTaken(bearer));
    QVERIFY(users().remove(artist, m_job));
    QVERIFY(!isTaken(bearer));
    QVERIFY(!isTaken(key->secret.toLatin1()));
    QCOMPARE(m_library->number("SELECT count(*) FROM user_roles WHERE user_id = 'artist'"), 0);
    QCOMPARE(m_library->number("SELECT count(*) FROM sessions"), 0);
    QCOMPARE(m_library->number("SELECT is_active FROM api_keys"), 0);
}

void UsersTest::lastAdministratorStays()
{
    const Result<void> removed = users().remove(QStringLiteral("local"), m_job);
    QVERIFY(!removed);
    QVERIFY(removed.error().message.contains(QLatin1String("last administrator")));
    QCOMPARE(m_side->get(QStringLiteral("/user/cognito")).status, 200);
    QVERIFY(!users().update(QStringLiteral("local"), {.email = {}, .phone = {}, .enabled = false},
                            m_job));
}

void UsersTest::disabledAtOnce()
{
    const QString artist = QStringLiteral("artist");
    const QString password =
        users().create({artist, QStringLiteral("a@example.com"), {}}, m_job).value();
    const QByteArray bearer = bearerOf(artist, password);
    QVERIFY(isTaken(bearer));
    QVERIFY(users().update(artist, {.email = {}, .phone = {}, .enabled = false}, m_job));
    QVERIFY(!isTaken(bearer));
    QCOMPARE(m_side
                 ->call("POST", QStringLiteral("/auth/sign-in"),
                        {{"userId", artist}, {"password", "Correct-Horse-7"}})
                 .status,
             401);
}

void UsersTest::readerMayNotTouchThem()
{
    QFETCH_GLOBAL(QString, transport);
    m_side->call("POST", QStringLiteral("/user-roles"),
                 {{"userId", "viewer"}, {"roleName", {"basicReadOnly"}}});
    ContractSide reader(*m_library, transport, UserId(QStringLiteral("viewer")));
    for (const char *path : {"/user/cognito", "/user/sessions"})
        QCOMPARE(reader.get(QLatin1String(path)).status, 403);
    QCOMPARE(reader.call("POST", QStringLiteral("/user/cognito/local/resetPassword")).status, 403);
}

void UsersTest::weakPasswordFromTheShell()
{
    const auto setPassword = [&](const char *password) {
        return m_library->backend().setUp([&](const backend::Identity &identity) {
            identity.users().setPassword(UserId(QStringLiteral("local")), {},
                                         QLatin1String(password));
        });
    };
    for (const char *weak : {"", "Short-1a", "nocapitals-123", "NOSMALL-12345", "NoDigits-here",
                             "NoSymbol12345", "My-local-pass-1"})
        QVERIFY2(!setPassword(weak), weak);
    QVERIFY(setPassword("Correct-Horse-7"));
    QCOMPARE(m_side
                 ->call("POST", QStringLiteral("/auth/sign-in"),
                        {{"userId", "local"}, {"password", "Correct-Horse-7"}})
                 .status,
             200);
}

VAMS_TEST(UsersTest)

} // namespace vams::test

#include "users_test.moc"
