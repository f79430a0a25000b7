#include "ui/pages/asset/file_plan.h"

#include "tests/support/test_main.h"
#include "tests/support/ui_files.h"
#include "ui/pages/asset/call_batch.h"
#include "ui/pages/asset/edit_asset_dialog.h"

#include <QTest>

namespace vams::test {

using namespace vams::ui;

class FilePlanTest : public QObject
{
    Q_OBJECT

private slots:
    void movingAFileKeepsItsName();
    void movingAFolderNamesEachFile();
    void renamingAFolderAndBack();
    void whatIsInsideAChosenFolderIsNotPlannedTwice();
    void aFolderDoesNotGoIntoItself();
    void aTakenPlaceIsNeverWrittenOver();
    void keepBothFindsFreeNames();
    void copyInPlaceGetsAnotherName();
    void movingToWhereItIsDoesNothing();
    void theSamePathOfAnotherAssetIsAnotherPlace();
    void batchGoesOnAfterAFailureAndRetriesOnlyThat();
    void batchDoesTheLastOnlyWhenAllWorked();
    void batchStopsWhenCancelled();
    void namesAndDescriptionsAreChecked();
};

void FilePlanTest::movingAFileKeepsItsName()
{
    const auto tree = treeOf({file("/a.glb"), folder("/mesh/")});
    const FilePlan plan = planInto(*tree, {"/a.glb"}, *tree, "/mesh/", PlanKind::Move);
    QCOMPARE(plan.files, std::vector<PlannedFile>({{"/a.glb", "/mesh/a.glb"}}));
    QCOMPARE(plan.results, QStringList{"/mesh/a.glb"});
    QVERIFY(plan.oldFolders.isEmpty());
}

void FilePlanTest::theSamePathOfAnotherAssetIsAnotherPlace()
{
    const auto tree = treeOf({folder("/mesh/"), file("/mesh/a.glb")});
    const auto other = treeOf({});
    const FilePlan plan = planInto(*tree, {"/mesh/"}, *other, "/", PlanKind::Copy);
    QCOMPARE(plan.files, std::vector<PlannedFile>({{"/mesh/a.glb", "/mesh/a.glb"}}));
    QCOMPARE(plan.newFolders, QStringList{"/mesh/"});
}

void FilePlanTest::movingAFolderNamesEachFile()
{
    const auto tree =
        treeOf({file("/m/a.glb"), file("/m/t/b.png"), folder("/m/empty/"), folder("/x/")});
    const FilePlan plan = planInto(*tree, {"/m/"}, *tree, "/x/", PlanKind::Move);
    QCOMPARE(plan.files.size(), size_t(2));
    QCOMPARE(plan.files[0].to, QStringLiteral("/x/m/t/b.png"));
    QCOMPARE(plan.files[1].to, QStringLiteral("/x/m/a.glb"));
    QCOMPARE(plan.newFolders, QStringList{"/x/m/empty/"});
    QCOMPARE(plan.oldFolders, QStringList{"/m/"});
    QCOMPARE(plan.results, QStringList{"/x/m/"});
}

void FilePlanTest::renamingAFolderAndBack()
{
    const auto tree = treeOf({folder("/m/"), file("/m/a.glb"), file("/m/t/b.png")});
    const FilePlan plan = planRename(*tree, "/m/", "mesh");
    QCOMPARE(plan.files.size(), size_t(2));
    QCOMPARE(plan.newFolders, QStringList{"/mesh/"});
    const FilePlan back = inverseOf(plan);
    QCOMPARE(back.files[0].to, plan.files[0].from);
    QCOMPARE(back.files[0].from, plan.files[0].to);
    QCOMPARE(back.newFolders, QStringList{"/m/"});
    QCOMPARE(back.oldFolders, QStringList{"/mesh/"});
    QCOMPARE(back.results, QStringList{"/m/"});
}

void FilePlanTest::whatIsInsideAChosenFolderIsNotPlannedTwice()
{
    QCOMPARE(topmost({"/m/a.glb", "/m/", "/m/t/", "/ma.glb", "/m/"}),
             QStringList({"/m/", "/ma.glb"}));
}

void FilePlanTest::aFolderDoesNotGoIntoItself()
{
    const auto tree = treeOf({file("/m/a.glb"), folder("/m/t/")});
    for (const char *target : {"/m/", "/m/t/"}) {
        const FilePlan plan = planInto(*tree, {"/m/"}, *tree, target, PlanKind::Move);
        QCOMPARE(plan.refused, QStringList{"/m/"});
        QVERIFY(plan.isEmpty());
    }
}

void FilePlanTest::aTakenPlaceIsNeverWrittenOver()
{
    const auto tree = treeOf({file("/a.glb"), file("/b.glb"), file("/m/a.glb")});
    const FilePlan plan = planInto(*tree, {"/a.glb", "/b.glb"}, *tree, "/m/", PlanKind::Move);
    QCOMPARE(plan.files, std::vector<PlannedFile>({{"/b.glb", "/m/b.glb"}}));
    QCOMPARE(plan.taken, std::vector<PlannedFile>({{"/a.glb", "/m/a.glb"}}));
}

void FilePlanTest::keepBothFindsFreeNames()
{
    const auto tree = treeOf({file("/a.glb"), file("/m/a.glb"), file("/m/a copy.glb")});
    FilePlan plan = planInto(*tree, {"/a.glb"}, *tree, "/m/", PlanKind::Move);
    keepBoth(plan, *tree);
    QCOMPARE(plan.files, std::vector<PlannedFile>({{"/a.glb", "/m/a copy 2.glb"}}));
    QCOMPARE(plan.results, QStringList{"/m/a copy 2.glb"});
    QVERIFY(plan.taken.empty());
}

void FilePlanTest::copyInPlaceGetsAnotherName()
{
    const auto tree = treeOf({file("/a.glb"), file("/m/b.glb")});
    FilePlan plan = planInto(*tree, {"/a.glb", "/m/"}, *tree, "/", PlanKind::Copy);
    QCOMPARE(plan.results, QStringList({"/a copy.glb", "/m copy/"}));
    QCOMPARE(plan.files[1].to, QStringLiteral("/m copy/b.glb"));
}

void FilePlanTest::movingToWhereItIsDoesNothing()
{
    const auto tree = treeOf({file("/m/a.glb")});
    QVERIFY(planInto(*tree, {"/m/a.glb"}, *tree, "/m/", PlanKind::Move).isEmpty());
    QVERIFY(planInto(*tree, {"/m/"}, *tree, "/", PlanKind::Move).isEmpty());
}

void FilePlanTest::batchGoesOnAfterAFailureAndRetriesOnlyThat()
{
    QStringList ran;
    bool isBroken = true;
    const auto call = [&ran](const QString &name) {
        return FileCall{name, [&ran, name](Job &) -> Result<void> {
                            ran << name;
                            return {};
                        }};
    };
    const FileCall broken{"b", [&](Job &) -> Result<void> {
                              ran << "b";
                              if (isBroken)
                                  return fail(ErrorKind::Denied, "Not allowed.");
                              return {};
                          }};
    CallBatch batch({call("a"), broken, call("c")});
    Job job;
    const Result<void> first = batch.run(job);
    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::Denied);
    QVERIFY(first.error().message.contains("1") && first.error().message.contains("3"));
    QVERIFY(first.error().detail.contains("b: Not allowed."));
    QCOMPARE(ran, QStringList({"a", "b", "c"}));
    isBroken = false;
    ran.clear();
    QVERIFY(batch.run(job));
    QCOMPARE(ran, QStringList{"b"});
}

void FilePlanTest::batchDoesTheLastOnlyWhenAllWorked()
{
    bool isBroken = true;
    int last = 0;
    CallBatch batch({{"a",
                      [&](Job &) -> Result<void> {
                          return isBroken ? Result<void>(fail(ErrorKind::Io, "No."))
                                          : Result<void>();
                      }}},
                    {{"z", [&](Job &) -> Result<void> {
                          ++last;
                          return {};
                      }}});
    Job job;
    QVERIFY(!batch.run(job));
    QCOMPARE(last, 0);
    isBroken = false;
    QVERIFY(batch.run(job));
    QCOMPARE(last, 1);
}

void FilePlanTest::batchStopsWhenCancelled()
{
    int ran = 0;
    Job job;
    CallBatch batch({{"a",
                      [&](Job &) -> Result<void> {
                          ++ran;
                          job.cancel();
                          return {};
                      }},
                     {"b", [&](Job &) -> Result<void> {
                          ++ran;
                          return {};
                      }}});
    const Result<void> result = batch.run(job);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(ran, 1);
}

void FilePlanTest::namesAndDescriptionsAreChecked()
{
    QVERIFY(!assetNameProblem("  ").isEmpty());
    QVERIFY(!assetDescriptionProblem("abc").isEmpty());
    QVERIFY(assetDescriptionProblem("abcd").isEmpty());
    QVERIFY(!assetDescriptionProblem(QString(257, 'a')).isEmpty());
}

} // namespace vams::test

using vams::test::FilePlanTest;
VAMS_TEST(FilePlanTest)

#include "file_plan_test.moc"
