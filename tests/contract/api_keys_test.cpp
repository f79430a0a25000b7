#include "core/backend/auth/user_role_rules.h"
#include "core/backend/identity/api_key_service.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

#include <QFile>

namespace vams::test {

/// API keys: made, used, expired, switched off.
class ApiKeysTest : public ContractTest
{
    Q_OBJECT

private slots:
    void madeAndUsed();
    void onlyTheHashIsKept();
    void dateAloneCountsToItsEnd();
    void refusedWithAReason();
    void lossOfRolesHoldsAtOnce();
    void badOrders();
    void readerMayNotTouchThem();
    void keyOverHttp();
    void keyIsNoPerson();

private:
    void prepare() override;
    [[nodiscard]] CreatedApiKey make(const QString &name, const QString &expiresAt = {});
    [[nodiscard]] std::optional<backend::Caller> use(const QString &value)
    {
        return m_library->backend().authenticate(value.toLatin1(), QStringLiteral("192.0.2.7"));
    }
    [[nodiscard]] api::ApiKeysApi keys() { return api::ApiKeysApi(m_side->transport()); }
    [[nodiscard]] qint64 refusals(const char *reason) const;
    Job m_job;
};

void ApiKeysTest::prepare()
{
    QCOMPARE(m_side
                 ->call("POST", QStringLiteral("/user-roles"),
                        {{"userId", "viewer"}, {"roleName", {"basicReadOnly"}}})
                 .status,
             200);
}

CreatedApiKey ApiKeysTest::make(const QString &name, const QString &expiresAt)
{
    const Result<CreatedApiKey> created = keys().create(
        {name, QStringLiteral("viewer"), QStringLiteral("for a test"), expiresAt}, m_job);
    return created ? *created : CreatedApiKey();
}

qint64 ApiKeysTest::refusals(const char *reason) const
{
    const QByteArray sql = "SELECT count(*) FROM audit_events WHERE log_name = 'authorization' AND "
                           "json_extract(data, '$.failureReason') = '" +
                           QByteArray(reason) + "'";
    return m_library->number(sql.constData());
}

void ApiKeysTest::madeAndUsed()
{
    const CreatedApiKey created = make(QStringLiteral("robot"));
    QCOMPARE(created.secret.size(), 5 + 64);
    for (const QString &form : {created.secret, QStringLiteral("Bearer ") + created.secret,
                                QStringLiteral("bearer  ") + created.secret}) {
        const auto caller = use(form);
        QVERIFY2(caller, qPrintable(form.left(8)));
        QCOMPARE(caller->userId.text(), QStringLiteral("viewer"));
        QCOMPARE(caller->apiKeyId, created.key.apiKeyId);
        QVERIFY(!caller->isMfa);
    }
    const Result<std::vector<ApiKey>> list = keys().list(m_job);
    QVERIFY(list);
    QCOMPARE(list->size(), std::size_t(1));
    QVERIFY(!list->front().lastUsedAt.isEmpty());
    QVERIFY(keys().remove(created.key.apiKeyId, m_job));
    QVERIFY(!use(created.secret));
}

void ApiKeysTest::onlyTheHashIsKept()
{
    const CreatedApiKey created = make(QStringLiteral("robot"));
    QVERIFY(use(created.secret));
    m_side.reset();
    m_library->close(); // moves everything into the one file
    QFile file(m_library->databasePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(created.secret.mid(5).toLatin1()));
}

void ApiKeysTest::dateAloneCountsToItsEnd()
{
    // The library's clock begins on 22 November 2026 at 09:15:24.
    const QString today = make(QStringLiteral("today"), QStringLiteral("2026-11-22")).secret;
    const QString moment =
        make(QStringLiteral("moment"), QStringLiteral("2026-11-22T09:15:25Z")).secret;
    const QString yesterday = make(QStringLiteral("past"), QStringLiteral("2026-11-21")).secret;
    QVERIFY(use(today));
    QVERIFY(use(moment));
    QVERIFY(!use(yesterday));
    m_library->advance(1);
    QVERIFY(!use(moment));
    QVERIFY(use(today));
    m_library->advance(15 * 3600);
    QVERIFY(!use(today));
    QCOMPARE(refusals("API key has expired"), 3);
}

void ApiKeysTest::refusedWithAReason()
{
    const CreatedApiKey created = make(QStringLiteral("robot"));
    QVERIFY(keys().update(created.key.apiKeyId,
                          {.description = {}, .expiresAt = {}, .isActive = false}, m_job));
    QVERIFY(!use(created.secret));
    QCOMPARE(refusals("API key is disabled"), 1);
    QVERIFY(keys().update(created.key.apiKeyId,
                          {.description = {}, .expiresAt = {}, .isActive = true}, m_job));
    QVERIFY(use(created.secret));
    for (const QString &unknown :
         {QStringLiteral("vams_"), QStringLiteral("vams_doesnotexist"), created.secret + u'x',
          created.secret.chopped(1), created.secret.toUpper(), QStringLiteral("Basic abc")})
        QVERIFY2(!use(unknown), qPrintable(unknown));
}

void ApiKeysTest::lossOfRolesHoldsAtOnce()
{
    const QString secret = make(QStringLiteral("robot")).secret;
    QVERIFY(use(secret));
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/user-roles"), {{"userId", "viewer"}}).status,
             200);
    QVERIFY(!use(secret));
    QCOMPARE(refusals("No roles for API key user viewer"), 1);
}

void ApiKeysTest::badOrders()
{
    const QString path = QStringLiteral("/auth/api-keys");
    const Json good{{"apiKeyName", "k"}, {"userId", "viewer"}, {"description", "d"}};
    QCOMPARE(m_side->call("POST", path, good).status, 200);
    QVERIFY(m_side->call("POST", path, good).message().contains(QLatin1String("already exists")));
    for (const char *expiry :
         {"tomorrow", "2026-13-01", "2026-02-30", "20261122", "1", "2026-11-22T25:00:00Z"}) {
        Json bad = good;
        bad["apiKeyName"] = expiry;
        bad["expiresAt"] = expiry;
        QVERIFY2(m_side->call("POST", path, bad).message().contains(QLatin1String("Invalid date")),
                 expiry);
    }
    Json roleless = good;
    roleless["apiKeyName"] = "other";
    roleless["userId"] = "nobody";
    QVERIFY(m_side->call("POST", path, roleless).message().contains(QLatin1String("no roles")));
}

void ApiKeysTest::readerMayNotTouchThem()
{
    QFETCH_GLOBAL(QString, transport);
    ContractSide reader(*m_library, transport, UserId(QStringLiteral("viewer")));
    QCOMPARE(reader.get(QStringLiteral("/auth/api-keys")).status, 403);
    QCOMPARE(reader
                 .call("POST", QStringLiteral("/auth/api-keys"),
                       {{"apiKeyName", "k"}, {"userId", "local"}, {"description", "d"}})
                 .status,
             403);
    // Even one whom tier 1 let through gets no key of a user whose roles he could not give.
    const backend::Caller caller =
        m_library->backend().callerOf(UserId(QStringLiteral("viewer")), false);
    QVERIFY(!backend::Authorizer::isAllowed(
        caller, backend::userRoleObject(UserId(QStringLiteral("local")), QStringLiteral("admin")),
        backend::Action::Post));
}

void ApiKeysTest::keyOverHttp()
{
    QFETCH_GLOBAL(QString, transport);
    if (transport != QLatin1String("http"))
        return;
    const QString secret = make(QStringLiteral("robot")).secret;
    remote::HttpTransport http(QUrl(m_side->baseUrl()), secret.toLatin1(), {});
    api::Request request;
    request.path = QStringLiteral("/database");
    QCOMPARE(http.send(request, m_job)->status, 200);
    request.path = QStringLiteral("/auth/api-keys");
    QCOMPARE(http.send(request, m_job)->status, 403);
}

void ApiKeysTest::keyIsNoPerson()
{
    const auto caller = use(make(QStringLiteral("robot")).secret);
    QVERIFY(caller);
    api::Request request;
    request.path = QStringLiteral("/auth/sessions");
    QCOMPARE(m_library->backend().handle(request, caller, {}, m_job).status, 403);
}

VAMS_TEST(ApiKeysTest)

} // namespace vams::test

#include "api_keys_test.moc"
