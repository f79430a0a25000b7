// What an asset's activity is put together from, asked of the whole backend: in process and over
// HTTP, by its administrator and by someone who may only look.

#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"
#include "tests/support/workflow_fixture.h"
#include "ui/pages/asset/activity/activity_merge.h"
#include "ui/pages/asset/activity/activity_sources.h"
#include "ui/pages/asset/activity/activity_text.h"

namespace vams::test {

using namespace vams::ui;

class ActivitySourcesTest : public ContractTest
{
    Q_OBJECT

private slots:
    void everySourceTellsItsShare();
    void readerSeesAllButTheAudit();
    void archivedAssetStillTells();

private:
    struct Told
    {
        std::vector<ActivityEntry> lines;
        QStringList problems;
        bool hasAudit = false;

        [[nodiscard]] QStringList texts() const
        {
            QStringList texts;
            for (const ActivityEntry &line : lines)
                texts << line.text;
            return texts;
        }
    };

    void prepare() override;
    static Told told(ContractSide &side);

    Job m_job;
};

/// Minutes apart, so that nothing is told in one line.
void ActivitySourcesTest::prepare()
{
    api::Client client(m_side->transport());
    const auto later = [this] { m_library->advance(600); };
    later();
    m_side->upload(thing(), {{QStringLiteral("/a.txt"), "first"}, {QStringLiteral("/b.txt"), "b"}});
    later();
    m_side->upload(thing(), {{QStringLiteral("/a.txt"), "second"}});
    later();
    QVERIFY(client.versions().create(thing(), {QStringLiteral("Released"), {}, {}}, m_job));
    later();
    const CommentKey key{thing().assetId, AssetVersionId(QStringLiteral("1")),
                         CommentId(QStringLiteral("remark-1"))};
    QVERIFY(client.comments().add(key, QStringLiteral("Fits"), m_job));
    later();
    QVERIFY(client.comments().edit(key, QStringLiteral("Fits well"), m_job));
    later();
    QVERIFY(client.files().archive(thing(), QStringLiteral("/b.txt"), api::PathScope::File, m_job));
    later();
    m_side->call("PUT", pipelinesPath, pipelineBody("convert"));
    m_side->call("PUT", workflowsPath, workflowBody("publish", {stepBody("convert")}));
    QVERIFY(client.workflows().execute(
        thing(), {thing().databaseId, WorkflowId(QStringLiteral("publish"))}, {}, m_job));
    later();
    QVERIFY(m_side->bytesOf(thing(), QStringLiteral("/a.txt")));
}

ActivitySourcesTest::Told ActivitySourcesTest::told(ContractSide &side)
{
    api::Client client(side.transport());
    Job job;
    Told told;
    const Result<Asset> asset = client.assets().get(thing(), job);
    if (!asset) {
        told.problems << asset.error().message;
        return told;
    }
    std::vector<ActivityEntry> entries = activityOf(*asset);
    for (const std::shared_ptr<ActivitySource> &source : makeActivitySources(*asset)) {
        bool isMore = true;
        while (isMore) {
            Result<ActivityPiece> piece = source->readNext(client, job);
            if (!piece) {
                told.problems << piece.error().message;
                break;
            }
            isMore = piece->isMore;
            if (source->kind() == ActivityKind::Audit)
                told.hasAudit = !piece->isAbsent;
            std::move(piece->entries.begin(), piece->entries.end(), std::back_inserter(entries));
        }
    }
    told.lines = mergeActivity(std::move(entries));
    return told;
}

void ActivitySourcesTest::everySourceTellsItsShare()
{
    const Told told = ActivitySourcesTest::told(*m_side);
    QCOMPARE(told.problems.join(QLatin1Char('\n')), QString());
    QVERIFY(told.hasAudit);
    QCOMPARE(told.texts(),
             QStringList(
                 {QStringLiteral("a.txt downloaded"), QStringLiteral("Workflow publish started"),
                  QStringLiteral("b.txt archived"), QStringLiteral("Comment on version 1 edited"),
                  QStringLiteral("Comment on version 1"), QStringLiteral("Version 1 made"),
                  QStringLiteral("Revision 2 of a.txt uploaded"),
                  QStringLiteral("2 files uploaded"), QStringLiteral("Asset created")}));
    QCOMPARE(told.lines[6].who, QStringLiteral("local")); // the audit knows
    QCOMPARE(told.lines[5].detail, QStringLiteral("Released"));
}

void ActivitySourcesTest::readerSeesAllButTheAudit()
{
    const UserId reader = makeReader(*m_side);
    QFETCH_GLOBAL(QString, transport);
    ContractSide side(*m_library, transport, reader);
    const Told told = ActivitySourcesTest::told(side);
    QCOMPARE(told.problems.join(QLatin1Char('\n')), QString());
    QVERIFY(!told.hasAudit);
    QVERIFY(told.texts().contains(QStringLiteral("Revision 2 of a.txt made")));
    QVERIFY(told.texts().contains(QStringLiteral("2 files added")));
    QVERIFY(told.texts().contains(QStringLiteral("Comment on version 1")));
    QVERIFY(told.texts().contains(QStringLiteral("Version 1 made")));
    QVERIFY(!told.texts().contains(QStringLiteral("a.txt downloaded")));
}

void ActivitySourcesTest::archivedAssetStillTells()
{
    api::Client client(m_side->transport());
    m_library->advance(600);
    QVERIFY(client.assets().archive(thing(), QStringLiteral("Replaced"), m_job));
    const Told told = ActivitySourcesTest::told(*m_side);
    QCOMPARE(told.problems.join(QLatin1Char('\n')), QString());
    QCOMPARE(told.texts().first(), QStringLiteral("Asset archived"));
    QCOMPARE(told.lines[0].detail, QStringLiteral("Replaced"));
    QVERIFY(told.texts().contains(QStringLiteral("Comment on version 1")));
}

VAMS_TEST(ActivitySourcesTest)

} // namespace vams::test

#include "activity_sources_test.moc"
