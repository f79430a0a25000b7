#include "ui/pages/asset/asset_page.h"

#include "tests/support/asset_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace vams::test {

using namespace vams::ui;

class AssetPageTest : public QObject
{
    Q_OBJECT

private slots:
    void showsNameAndFiles();
};

void AssetPageTest::showsNameAndFiles()
{
    PageHarness harness;
    serveAsset(harness.transport, impeller(), {file("/mesh/gear.glb"), file("/read me.txt")});
    AssetPage page(harness.context(), impellerLocation());
    page.show();
    QTRY_COMPARE(page.statusText(), QStringLiteral("2 files, 2.00 kB"));
    QTRY_COMPARE(page.breadcrumb().last().text, QStringLiteral("Impeller 212"));
}

} // namespace vams::test

using vams::test::AssetPageTest;
VAMS_TEST(AssetPageTest)

#include "asset_page_test.moc"
