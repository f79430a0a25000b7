#include "core/base/clock.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_files.h"
#include "ui/pages/asset/activity/activity_merge.h"
#include "ui/pages/asset/activity/activity_text.h"

namespace vams::test {

using namespace vams::ui;

namespace {

const AssetRef valve{DatabaseId(QStringLiteral("pumps")), AssetId(QStringLiteral("valve"))};

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 3, 4), QTime(9, 0), Qt::UTC).addSecs(second);
}

ActivityEntry revisionAt(const QString &path, int second, int revision = 1)
{
    FileEntry entry = file(path);
    entry.revisionCount = revision;
    entry.versionId = FileVersionId(QStringLiteral("%1-%2").arg(path).arg(second));
    entry.dateCreatedCurrentVersion = toIso(at(second));
    return activityOf(entry);
}

AuditRecord rowOf(const char *log, int second, const Json &data, const char *type = "")
{
    static qint64 sequence = 0;
    AuditRecord record;
    record.sequence = ++sequence;
    record.log = QLatin1String(log);
    record.at = toIso(at(second));
    record.userId = QStringLiteral("maker");
    record.type = QLatin1String(type);
    record.data = {{"databaseId", "pumps"}, {"assetId", "valve"}};
    record.data.update(data);
    return record;
}

ActivityEntry auditedUpload(const char *paths, int second)
{
    return *activityOf(rowOf("fileUpload", second,
                             {{"filePath", paths}, {"customData", {{"status", "completed"}}}}),
                       valve);
}

QStringList textsOf(const std::vector<ActivityEntry> &entries)
{
    QStringList texts;
    for (const ActivityEntry &entry : entries)
        texts << entry.text;
    return texts;
}

} // namespace

class ActivityMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void filesThatCameTogetherAreOneLine();
    void laterOnesAreLinesOfTheirOwn();
    void auditTellsWhoUploaded();
    void uploadIsTheRevisionBeforeIt();
    void uploadWithoutRevisionStays();
    void cutByKindAndTime();
    void versionsAndComments();
    void executionsStartAndEnd();
    void auditRowsInWords();
    void strangeRowsAreLeftOut();
};

void ActivityMergeTest::filesThatCameTogetherAreOneLine()
{
    std::vector<ActivityEntry> entries;
    for (int i = 0; i < 5; ++i)
        entries.push_back(revisionAt(QStringLiteral("/part%1.glb").arg(i), i * 50));
    const auto lines = mergeActivity(entries);
    QCOMPARE(textsOf(lines), QStringList{QStringLiteral("5 files added")});
    QCOMPARE(lines[0].detail, QStringLiteral("part4.glb, part3.glb, part2.glb and 2 more"));
    QCOMPARE(std::get<ActivityFiles>(lines[0].place).paths.size(), 5);
    QCOMPARE(lines[0].time, at(200));
}

void ActivityMergeTest::laterOnesAreLinesOfTheirOwn()
{
    const auto lines = mergeActivity({revisionAt(QStringLiteral("/sub/a.glb"), 0),
                                      revisionAt(QStringLiteral("/sub/a.glb"), 100, 2),
                                      revisionAt(QStringLiteral("/b.glb"), 300)});
    QCOMPARE(textsOf(lines),
             QStringList({QStringLiteral("b.glb added"), QStringLiteral("Revision 2 of a.glb made"),
                          QStringLiteral("a.glb added")}));
    QCOMPARE(lines[1].detail, QStringLiteral("in sub"));
}

void ActivityMergeTest::auditTellsWhoUploaded()
{
    const auto lines = mergeActivity(
        {revisionAt(QStringLiteral("/a.glb"), 0), revisionAt(QStringLiteral("/sub/b.glb"), 0),
         revisionAt(QStringLiteral("/a.glb"), 500, 2), auditedUpload("valve/a.glb, sub/b.glb", 1)});
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[0].text, QStringLiteral("Revision 2 of a.glb made"));
    QCOMPARE(lines[0].who, QString());
    QCOMPARE(lines[1].text, QStringLiteral("2 files uploaded"));
    QCOMPARE(lines[1].who, QStringLiteral("maker"));
}

void ActivityMergeTest::uploadIsTheRevisionBeforeIt()
{
    // A role that is given to the file makes a revision soon after.
    const auto lines =
        mergeActivity({revisionAt(QStringLiteral("/a.glb"), 0),
                       revisionAt(QStringLiteral("/a.glb"), 2, 2), auditedUpload("/a.glb", 1)});
    QCOMPARE(textsOf(lines), QStringList({QStringLiteral("Revision 2 of a.glb made"),
                                          QStringLiteral("a.glb uploaded")}));
    QCOMPARE(lines[1].who, QStringLiteral("maker"));
}

void ActivityMergeTest::uploadWithoutRevisionStays()
{
    // What was deleted for good since has no revision any more.
    const auto lines =
        mergeActivity({revisionAt(QStringLiteral("/a.glb"), 0), auditedUpload("/gone.glb", 1)});
    QCOMPARE(textsOf(lines),
             QStringList({QStringLiteral("gone.glb uploaded"), QStringLiteral("a.glb added")}));
    QCOMPARE(lines[0].kind, ActivityKind::Audit);
}

void ActivityMergeTest::cutByKindAndTime()
{
    const std::vector<ActivityEntry> entries{revisionAt(QStringLiteral("/a.glb"), 0),
                                             revisionAt(QStringLiteral("/b.glb"), 500),
                                             auditedUpload("/b.glb", 501)};
    QCOMPARE(textsOf(mergeActivity(entries, {{}, at(400)})),
             QStringList{QStringLiteral("b.glb uploaded")});
    QCOMPARE(mergeActivity(entries, {ActivityKind::File, {}}).size(), std::size_t(2));
    QCOMPARE(mergeActivity(entries, {ActivityKind::Audit, {}}).size(), std::size_t(1));
    QVERIFY(mergeActivity(entries, {ActivityKind::Comment, {}}).empty());
}

void ActivityMergeTest::versionsAndComments()
{
    AssetVersion version;
    version.Version = AssetVersionId(QStringLiteral("0"));
    QVERIFY(!activityOf(version).leadsSomewhere());
    version.Version = AssetVersionId(QStringLiteral("3"));
    version.versionAlias = QStringLiteral("gold");
    version.Comment = QStringLiteral("First\nsecond");
    version.createdBy = QStringLiteral("maker");
    const ActivityEntry made = activityOf(version);
    QCOMPARE(made.text, QStringLiteral("Version 3 (gold) made"));
    QCOMPARE(made.detail, QStringLiteral("First second"));
    QCOMPARE(made.who, QStringLiteral("maker"));
    Comment comment;
    comment.key = {valve.assetId, version.Version, CommentId(QStringLiteral("c"))};
    comment.commentOwnerID = QStringLiteral("artist");
    comment.dateCreated = toZuluIso(at(0));
    QCOMPARE(activityOf(comment).size(), std::size_t(1));
    comment.dateEdited = toZuluIso(at(60));
    const auto entries = activityOf(comment);
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[1].time, at(60));
    QCOMPARE(entries[1].text, QStringLiteral("Comment on version 3 edited"));
    QVERIFY(entries[0].key != entries[1].key);
}

void ActivityMergeTest::executionsStartAndEnd()
{
    WorkflowExecution execution;
    execution.workflow.workflowId = WorkflowId(QStringLiteral("publish"));
    execution.executionStatus = QStringLiteral("RUNNING");
    execution.startDate = toExecutionDate(at(0));
    execution.executedBy = QStringLiteral("maker");
    QCOMPARE(activityOf(execution).size(), std::size_t(1));
    execution.executionStatus = QStringLiteral("FAILED");
    execution.stopDate = toExecutionDate(at(30));
    const auto entries = activityOf(execution);
    QCOMPARE(textsOf(entries), QStringList({QStringLiteral("Workflow publish started"),
                                            QStringLiteral("Workflow publish ended: Failed")}));
    QCOMPARE(entries[1].time, at(30));
}

void ActivityMergeTest::auditRowsInWords()
{
    const auto words = [](const AuditRecord &record) {
        const auto lines = mergeActivity({*activityOf(record, valve)});
        return lines[0].text;
    };
    QCOMPARE(words(rowOf("actions", 0, {{"filePath", "/a.glb"}}, "fileDelete")),
             QStringLiteral("a.glb deleted for good"));
    QCOMPARE(words(rowOf("actions", 0, {{"filePath", "/a.glb"}}, "somethingNew")),
             QStringLiteral("somethingNew"));
    QCOMPARE(words(rowOf("fileDownload", 0, {{"filePath", "valve/sub/a.glb"}})),
             QStringLiteral("a.glb downloaded"));
    QCOMPARE(words(rowOf("fileUpload", 0, {{"filePath", "a.exe"}, {"uploadDenied", true}})),
             QStringLiteral("Upload of a.exe refused"));
    QCOMPARE(words(rowOf("fileUpload", 0,
                         {{"filePath", "a.glb"}, {"customData", {{"status", "completed"}}}})),
             QStringLiteral("a.glb uploaded"));
}

void ActivityMergeTest::strangeRowsAreLeftOut()
{
    AuditRecord other = rowOf("fileDownload", 0, {{"filePath", "x/a.glb"}});
    other.data["databaseId"] = "scans";
    QVERIFY(!activityOf(other, valve));
    QVERIFY(
        !activityOf(rowOf("fileUpload", 0, {{"customData", {{"status", "initialized"}}}}), valve));
    QVERIFY(!activityOf(rowOf("fileUpload", 0, {{"customData", 7}}), valve));
    QVERIFY(!activityOf(rowOf("fileDownload", 0, {{"filePath", "asset_root"}}), valve));
    AuditRecord odd = rowOf("actions", 0, Json::object());
    odd.data = Json::array();
    QVERIFY(!activityOf(odd, valve));
}

VAMS_TEST(ActivityMergeTest)

} // namespace vams::test

#include "activity_merge_test.moc"
