#include "core/backend/folders/folder_diff.h"
#include "tests/support/test_main.h"

namespace vams::test {

using backend::DiskFile;
using backend::FolderChange;
using backend::FolderChangeKind;
using backend::KnownFile;

namespace {

const DiskFile plan{QStringLiteral("a/plan.pdf"), 10, 1000, 7};
const DiskFile model{QStringLiteral("a/model.glb"), 20, 2000, 8};

DiskFile with(DiskFile file, const char *path)
{
    file.path = QLatin1String(path);
    return file;
}

} // namespace

class FoldersDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsNew();
    void kinds_data();
    void kinds();
    void renameNeedsSameSizeTimeAndId();
    void hardLinkIsNoRename();
    void unreadFolderHidesNothing();
    void whatIsBeingWrittenWaits();
};

void FoldersDiffTest::nothingIsNew()
{
    QVERIFY(backend::diffFolder({{plan}, {model}}, {model, plan}, {}).changes.empty());
    QVERIFY(backend::diffFolder({}, {}, {}).changes.empty());
}

void FoldersDiffTest::kinds_data()
{
    QTest::addColumn<bool>("wasMissing");
    QTest::addColumn<bool>("isSeen");
    QTest::addColumn<DiskFile>("seen");
    QTest::addColumn<int>("kind"); // -1: none
    const auto row = [](const char *name, bool wasMissing, const DiskFile *seen,
                        std::optional<FolderChangeKind> kind) {
        QTest::newRow(name) << wasMissing << (seen != nullptr) << (seen ? *seen : DiskFile())
                            << (kind ? static_cast<int>(*kind) : -1);
    };
    const DiskFile longer{plan.path, 11, 1000, 7};
    const DiskFile later{plan.path, 10, 1001, 7};
    const DiskFile otherId{plan.path, 10, 1000, 9};
    row("same", false, &plan, std::nullopt);
    row("longer", false, &longer, FolderChangeKind::Changed);
    row("later", false, &later, FolderChangeKind::Changed);
    row("other id", false, &otherId, FolderChangeKind::SameBytes);
    row("gone", false, nullptr, FolderChangeKind::Missing);
    row("still gone", true, nullptr, std::nullopt);
    row("back", true, &plan, FolderChangeKind::Returned);
    row("back, changed", true, &later, FolderChangeKind::Changed);
}

void FoldersDiffTest::kinds()
{
    QFETCH(bool, wasMissing);
    QFETCH(bool, isSeen);
    QFETCH(DiskFile, seen);
    QFETCH(int, kind);
    const auto difference = backend::diffFolder(
        {{plan, wasMissing}}, isSeen ? std::vector<DiskFile>{seen} : std::vector<DiskFile>{}, {});
    if (kind < 0) {
        QVERIFY(difference.changes.empty());
        return;
    }
    QCOMPARE(difference.changes.size(), std::size_t(1));
    QCOMPARE(static_cast<int>(difference.changes.front().kind), kind);
}

void FoldersDiffTest::renameNeedsSameSizeTimeAndId()
{
    const DiskFile moved = with(plan, "b/drawing.pdf");
    for (const bool wasMissing : {false, true}) {
        const auto difference = backend::diffFolder({{plan, wasMissing}}, {moved}, {});
        QCOMPARE(difference.changes.size(), std::size_t(1));
        QVERIFY(difference.changes.front() ==
                (FolderChange{FolderChangeKind::Renamed, moved, plan.path}));
    }
    DiskFile other = moved;
    other.mtime += 1;
    QCOMPARE(backend::diffFolder({{plan}}, {other}, {}).changes.size(), std::size_t(2));
    other = moved;
    other.fileId = 0;
    DiskFile unknown = plan;
    unknown.fileId = 0;
    QCOMPARE(backend::diffFolder({{unknown}}, {other}, {}).changes.size(), std::size_t(2));
}

void FoldersDiffTest::hardLinkIsNoRename()
{
    const auto difference = backend::diffFolder({{plan}}, {plan, with(plan, "a/same.pdf")}, {});
    QCOMPARE(difference.changes.size(), std::size_t(1));
    QVERIFY(difference.changes.front().kind == FolderChangeKind::Added);
    // Two new names for one that is gone: one of them is it, the other is new.
    const auto both =
        backend::diffFolder({{plan}}, {with(plan, "a/1.pdf"), with(plan, "a/2.pdf")}, {});
    QCOMPARE(both.changes.size(), std::size_t(2));
    QVERIFY(both.changes[0].kind == FolderChangeKind::Renamed);
    QVERIFY(both.changes[1].kind == FolderChangeKind::Added);
}

void FoldersDiffTest::unreadFolderHidesNothing()
{
    QVERIFY(backend::diffFolder({{plan}}, {}, {QStringLiteral("a")}).changes.empty());
    QCOMPARE(backend::diffFolder({{with(plan, "ab/plan.pdf")}}, {}, {QStringLiteral("a")})
                 .changes.size(),
             std::size_t(1));
    // What may still be there has not moved.
    const auto difference =
        backend::diffFolder({{plan}}, {with(plan, "b/plan.pdf")}, {QStringLiteral("a")});
    QCOMPARE(difference.changes.size(), std::size_t(1));
    QVERIFY(difference.changes.front().kind == FolderChangeKind::Added);
}

void FoldersDiffTest::whatIsBeingWrittenWaits()
{
    const backend::UnsettledTime unsettled{1500, 3000};
    const DiskFile growing{plan.path, 30, 2500, 7};
    auto difference = backend::diffFolder({{plan}}, {growing, model}, {}, unsettled);
    QVERIFY(difference.changes.empty());
    QCOMPARE(difference.unsettled, 2);
    // A time in the future is a wrong clock, not a file that is being written.
    const DiskFile future{plan.path, 30, 9000, 7};
    difference = backend::diffFolder({{plan}}, {future}, {}, unsettled);
    QCOMPARE(difference.changes.size(), std::size_t(1));
    // A rename changes no bytes.
    difference = backend::diffFolder({{model}}, {with(model, "a/new.glb")}, {}, unsettled);
    QCOMPARE(difference.changes.size(), std::size_t(1));
}

VAMS_TEST(FoldersDiffTest)

} // namespace vams::test

#include "folders_diff_test.moc"
