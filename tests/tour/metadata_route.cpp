// Metadata: the tab of an asset, and what several assets share in Browse.

#include "tests/tour/routes.h"

namespace vams::tour {

/// Of the asset that is open; leaves it as it was.
void metadataTab(Guide &guide)
{
    guide.tab(QStringLiteral("Metadata"));
    guide.waitFor([&] { return guide.find(QStringLiteral("Mass")) != nullptr; });
    guide.fill(QStringLiteral("Test pressure"), QStringLiteral("16"));
    guide.fill(QStringLiteral("Storage place"), QStringLiteral("Hall B, rack 14, shelf 3"));
    guide.fill(QStringLiteral("Mass"), QStringLiteral("4,86 kg"));
    guide.shoot(QStringLiteral("07-asset-metadata"));
    guide.click(QStringLiteral("Fields: Empty"));
    guide.shoot(QStringLiteral("07-asset-metadata-empty-fields"));
    guide.click(QStringLiteral("Fields: All"));
    guide.click(QStringLiteral("Add field"));
    guide.type(QStringLiteral("Supplier"));
    guide.shoot(QStringLiteral("07-asset-metadata-new-field"));
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("07-asset-metadata-1280"));
    guide.resize(1440, 900);
    guide.click(QStringLiteral("Discard"));
    guide.tab(QStringLiteral("Files"));
}

void walkMetadata(Guide &guide)
{
    guide.resize(1440, 900);
    guide.window()->activateWindow(); // no dialog has done so before
    guide.click(QStringLiteral("Explore the demo library"));
    guide.view(QStringLiteral("Assets"), 180000);
    guide.keys(QKeySequence(QStringLiteral("Alt+1")));
    guide.doubleClickItem(QStringLiteral("Impeller 212"));
    metadataTab(guide);
}

} // namespace vams::tour
