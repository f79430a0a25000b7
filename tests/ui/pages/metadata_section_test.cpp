#include "ui/pages/asset/metadata/metadata_section.h"

#include "tests/support/asset_fixture.h"
#include "tests/support/test_main.h"
#include "ui/metadata/metadata_panel.h"
#include "ui/pages/asset/files_tab.h"

namespace vams::test {

using namespace vams::ui;

/// Metadata below the files of the Asset page.
class MetadataSectionTest : public QObject
{
    Q_OBJECT

private slots:
    void unfoldedItFollowsTheSelection();
};

void MetadataSectionTest::unfoldedItFollowsTheSelection()
{
    PageHarness harness;
    serveAsset(harness.transport, impeller(), {file("/mesh/gear.glb", 10), file("/notes.txt", 5)});
    MetadataSet ofFile;
    ofFile.metadata.resize(1);
    const QString route = assetRoute(QStringLiteral("metadata"));
    harness.transport.answer("GET", route + QStringLiteral("/file"), Json(ofFile));
    AssetPage page(harness.context(), impellerLocation());
    page.resize(1200, 760);
    page.show();
    auto *section = page.findChild<MetadataSection *>();
    auto *tab = page.findChild<FilesTab *>();
    QVERIFY(section && tab);
    section->setUnfolded(true);
    QVERIFY(!section->panel().isVisible()); // the asset's own are in their tab
    QTRY_VERIFY((tab->select({QStringLiteral("/notes.txt")}), !tab->selection().isEmpty()));
    QTRY_COMPARE(section->panel().model().rowCount(), 1);
    const auto requests = harness.transport.requests();
    QVERIFY(std::any_of(requests.begin(), requests.end(), [](const api::Request &request) {
        return request.queryValue(QStringLiteral("filePath")) == QLatin1String("/notes.txt") &&
               request.queryValue(QStringLiteral("type")) == QLatin1String("metadata");
    }));
    QVERIFY(section->panel().isVisible());
    tab->select({QStringLiteral("/mesh/")});
    QTRY_VERIFY(!section->panel().isVisible());
    tab->select({QStringLiteral("/notes.txt")});
    QTRY_VERIFY(section->panel().isVisible());
    section->setUnfolded(false);
    QVERIFY(!section->panel().isVisible());
}

VAMS_TEST(MetadataSectionTest)

} // namespace vams::test

#include "metadata_section_test.moc"
