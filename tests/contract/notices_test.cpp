#include "core/backend/subscriptions/mail_sender.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

#include <mutex>

namespace vams::test {

/// Takes mail, or says that it is away.
class FakeMailSender : public backend::MailSender
{
public:
    backend::MailOutcome send(const backend::Mail &mail) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_isAway)
            throw backend::MailDelayed("away");
        m_mails.push_back(mail);
        return backend::MailOutcome::Sent;
    }
    void stop() override {}
    void setAway(bool isAway)
    {
        const std::lock_guard lock(m_mutex);
        m_isAway = isAway;
    }
    [[nodiscard]] std::vector<backend::Mail> mails() const
    {
        const std::lock_guard lock(m_mutex);
        return m_mails;
    }

private:
    mutable std::mutex m_mutex;
    bool m_isAway = false;
    std::vector<backend::Mail> m_mails;
};

namespace {

const QString subscriber = QStringLiteral("subscriber@example.com");
const QString localUser = QStringLiteral("local");

struct Act
{
    const char *name;
    const char *method;
    const char *path; ///< below the asset "thing"
    const char *body;
    bool isTold;
};

/// One after the other: each stands on what those before it left.
constexpr Act acts[] = {
    {"edit", "PUT", "", R"({"description":"changed"})", true},
    {"folder", "POST", "/createFolder", R"({"relativeKey":"new/"})", false},
    {"move", "POST", "/moveFile", R"({"sourcePath":"a.glb","destinationPath":"m.glb"})", true},
    {"copy", "POST", "/copyFile", R"({"sourcePath":"m.glb","destinationPath":"c.glb"})", true},
    {"primary", "PUT", "/setPrimaryFile", R"({"filePath":"m.glb","primaryType":"primary"})", true},
    {"archive file", "DELETE", "/archiveFile", R"({"filePath":"c.glb"})", true},
    {"restore file", "POST", "/unarchiveFile", R"({"filePath":"c.glb"})", true},
    {"delete file", "DELETE", "/deleteFile",
     R"({"filePath":"c.glb","confirmPermanentDelete":true})", true},
    {"refused", "POST", "/moveFile", R"({"sourcePath":"none","destinationPath":"m2.glb"})", false},
    {"download", "POST", "/download", R"({"downloadType":"assetFile","key":"m.glb"})", false},
    {"version", "POST", "/createVersion", R"({"comment":"one","useLatestFiles":true})", true},
    {"name a version", "PUT", "/assetversions/1", R"({"versionAlias":"first"})", false},
    {"go back", "POST", "/revertAssetVersion/1", R"({"comment":"back"})", true},
    {"archive a version", "POST", "/assetversions/1/archive", "null", false},
    {"metadata", "POST", "/metadata",
     R"({"metadata":[{"metadataKey":"k","metadataValue":"v","metadataValueType":"string"}]})",
     false},
    {"archive", "DELETE", "/archiveAsset", R"({"confirmArchive":true})", true},
    {"restore", "PUT", "/unarchiveAsset", R"({"confirmUnarchive":true})", true},
    {"delete", "DELETE", "/deleteAsset", R"({"confirmPermanentDelete":true})", true},
};

} // namespace

/// Who is told of what, in process and over HTTP.
class NoticesTest : public ContractTest
{
    Q_OBJECT

private slots:
    void eachActIsTold();
    void uploadIsTold();
    void textNamesAssetAndVersion();
    void newVersionIsTheOneThatIsNamed();
    void everySubscriberIsToldEvenWhoActs();
    void nobodyElseIsTold();
    void mailWaitsForItsServer();
    void addressOfTheProfileIsUsed();
    void sameIdInAnotherDatabaseIsNotMeant();

private:
    void prepare() override;
    void subscribe(const QStringList &subscribers);
    void rename(const char *name);
    qint64 noticesOf(const QString &user);

    Job m_job;
    std::shared_ptr<FakeMailSender> m_mail;
    std::unique_ptr<api::Client> m_client;
};

void NoticesTest::prepare()
{
    // Opened again, with mail.
    QFETCH_GLOBAL(QString, transport);
    m_side.reset();
    m_library->close();
    m_mail = std::make_shared<FakeMailSender>();
    m_library->setMail(m_mail);
    QVERIFY(m_library->open());
    m_side = std::make_unique<ContractSide>(*m_library, transport);
    m_client = std::make_unique<api::Client>(m_side->transport());
}

void NoticesTest::subscribe(const QStringList &subscribers)
{
    QVERIFY(m_client->subscriptions().subscribe(thing().assetId, subscribers, m_job));
}

void NoticesTest::rename(const char *name)
{
    QCOMPARE(m_side->call("PUT", thingPath(), {{"assetName", name}}).status, 200);
    m_library->backend().settleEvents();
}

qint64 NoticesTest::noticesOf(const QString &user)
{
    m_library->backend().settleEvents();
    backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadOnly);
    backend::sql::Statement row =
        db.query("SELECT count(*) FROM notifications WHERE user_id = ?", user);
    return row.step() ? row.number(0) : -1;
}

void NoticesTest::eachActIsTold()
{
    m_side->upload(thing(), {{QStringLiteral("a.glb"), "a"}});
    subscribe({subscriber});
    qint64 expected = 0;
    for (const Act &act : acts) {
        const Answer answer =
            m_side->call(act.method, thingPath(QLatin1String(act.path)), *parseJson(act.body));
        QVERIFY2(!act.isTold || answer.status == 200, qPrintable(answer.message()));
        expected += act.isTold ? 1 : 0;
        QVERIFY2(noticesOf(subscriber) == expected, act.name);
    }
    QCOMPARE(m_mail->mails().size(), std::size_t(expected));
}

void NoticesTest::uploadIsTold()
{
    subscribe({subscriber});
    m_side->upload(thing(), {{QStringLiteral("a.glb"), "a"}});
    QCOMPARE(noticesOf(subscriber), 1);
    m_side->upload(thing(), {{QStringLiteral("cover.png"), "png"}}, QStringLiteral("assetPreview"));
    QCOMPARE(noticesOf(subscriber), 1);
}

void NoticesTest::textNamesAssetAndVersion()
{
    subscribe({subscriber});
    rename("Größe\r\nBcc: viewer@example.com");
    const std::vector<backend::Mail> mails = m_mail->mails();
    QCOMPARE(mails.size(), 1U);
    QCOMPARE(mails[0].to, subscriber);
    QCOMPARE(mails[0].subject,
             QStringLiteral("[Größe\r\nBcc: viewer@example.com] - File or Asset Changed (0)"));
    QVERIFY(mails[0].text.contains(QLatin1String("Current Version Number: 0")));
}

void NoticesTest::newVersionIsTheOneThatIsNamed()
{
    subscribe({subscriber});
    QCOMPARE(m_side
                 ->call("POST", thingPath(QStringLiteral("/createVersion")),
                        {{"comment", "one"}, {"useLatestFiles", true}})
                 .status,
             200);
    m_library->backend().settleEvents();
    QCOMPARE(m_mail->mails().at(0).subject, QStringLiteral("[thing] - File or Asset Changed (1)"));
}

void NoticesTest::everySubscriberIsToldEvenWhoActs()
{
    QCOMPARE(m_side
                 ->call("POST", QStringLiteral("/auth/loginProfile/local"),
                        {{"email", "local@example.com"}})
                 .status,
             200);
    subscribe({subscriber, localUser});
    rename("again");
    QCOMPARE(noticesOf(subscriber), 1);
    const auto inbox = m_client->subscriptions().inbox({}, m_job);
    QVERIFY(inbox);
    QCOMPARE(inbox->unreadCount, 1);
    QCOMPARE(inbox->page.items.at(0).subject,
             QStringLiteral("[again] - File or Asset Changed (0)"));
    QCOMPARE(inbox->page.items.at(0).databaseId, thing().databaseId);
}

void NoticesTest::nobodyElseIsTold()
{
    rename("nobody is subscribed");
    QCOMPARE(m_library->number("SELECT count(*) FROM notifications"), 0);
    subscribe({subscriber});
    QVERIFY(m_client->subscriptions().unsubscribe(thing().assetId, subscriber, m_job));
    rename("nobody any more");
    QCOMPARE(m_library->number("SELECT count(*) FROM notifications"), 0);
    QVERIFY(m_mail->mails().empty());
}

void NoticesTest::mailWaitsForItsServer()
{
    subscribe({subscriber});
    m_mail->setAway(true);
    rename("while it is away");
    QCOMPARE(noticesOf(subscriber), 1); // the inbox does not wait
    QVERIFY(m_mail->mails().empty());
    m_mail->setAway(false);
    m_library->advance(3600);
    m_library->backend().settleEvents();
    QCOMPARE(m_mail->mails().size(), 1U);
    QCOMPARE(noticesOf(subscriber), 1);
    m_library->advance(3600);
    m_library->backend().settleEvents();
    QCOMPARE(m_mail->mails().size(), 1U);
}

void NoticesTest::addressOfTheProfileIsUsed()
{
    m_side->call("POST", QStringLiteral("/auth/loginProfile/local"),
                 {{"email", "first@example.com"}});
    subscribe({localUser});
    m_side->call("POST", QStringLiteral("/auth/loginProfile/local"),
                 {{"email", "second@example.com"}});
    rename("new address");
    QCOMPARE(m_mail->mails().at(0).to, QStringLiteral("second@example.com"));
}

void NoticesTest::sameIdInAnotherDatabaseIsNotMeant()
{
    subscribe({subscriber});
    backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
    db.run("INSERT INTO assets (database_id, asset_id, asset_name, description, is_distributable, "
           "bucket_id, location_key, created_at, updated_at) SELECT 'zzz', asset_id, 'other', "
           "'other', 1, bucket_id, 'zzz/', created_at, updated_at FROM assets "
           "WHERE asset_id = 'thing'");
    QCOMPARE(m_side->call("PUT", QStringLiteral("/database/zzz/assets/thing"), {{"assetName", "x"}})
                 .status,
             200);
    QCOMPARE(noticesOf(subscriber), 0);
    rename("this one");
    QCOMPARE(noticesOf(subscriber), 1);
}

VAMS_TEST(NoticesTest)

} // namespace vams::test

#include "notices_test.moc"
