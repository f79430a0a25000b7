// The links of an asset: as a graph and as a tree, near and far, one of them in the inspector.

#include "tests/tour/routes.h"

#include <QApplication>
#include <QComboBox>

namespace vams::tour {

namespace {

constexpr int linkPicturesMs = 2500; ///< long enough for the next thumbnail to come

/// Fills the dialog of a new link: `down` steps from "Parent", an asset by a part of its name.
void fillLink(Guide &guide, int down, const QString &name)
{
    guide.click(QStringLiteral("Link asset"));
    guide.fill(QStringLiteral("Asset"), name);
    guide.waitFor([] { return QApplication::activePopupWidget() != nullptr; }, 5000);
    guide.keys(QKeySequence(Qt::Key_Return)); // takes the offer
    if (QWidget *kind = guide.find(QStringLiteral("The other asset is its"))) {
        kind->setFocus();
        guide.keys(QKeySequence(Qt::Key_Home));
        for (int step = 0; step < down; ++step)
            guide.keys(QKeySequence(Qt::Key_Down));
    }
}

void setDepth(Guide &guide, int row)
{
    if (auto *depth = qobject_cast<QComboBox *>(guide.find(QStringLiteral("Depth"))))
        depth->setCurrentIndex(row);
    guide.settle();
}

/// Goes from the asset to the link that lies first this way.
void walkTo(Guide &guide, const QList<Qt::Key> &way)
{
    if (QWidget *graph = guide.find(QStringLiteral("Graph of the links")))
        graph->setFocus(Qt::TabFocusReason);
    guide.keys(QKeySequence(Qt::Key_Home));
    for (const Qt::Key key : way)
        guide.keys(QKeySequence(key));
}

void newLinks(Guide &guide)
{
    fillLink(guide, 1, QStringLiteral("gate valve"));
    guide.fill(QStringLiteral("Alias"), QStringLiteral("suction-side"));
    guide.shoot(QStringLiteral("06-asset-links-new"));
    guide.click(QStringLiteral("Add link"));
    guide.settle();
    fillLink(guide, 0, QStringLiteral("gate valve"));
    guide.click(QStringLiteral("Add link"));
    guide.shoot(QStringLiteral("06-asset-links-refused"));
    guide.closePopups();
    // Leaves the asset as it was: the other theme comes here too.
    guide.click(QStringLiteral("Links as a tree"));
    guide.clickItem(QStringLiteral("Gate valve DN80"));
    guide.keys(QKeySequence(Qt::Key_Delete));
    guide.shoot(QStringLiteral("06-asset-links-removed"));
    guide.click(QStringLiteral("Links as a graph"));
}

} // namespace

void linkPages(Guide &guide)
{
    guide.tab(QStringLiteral("Relationships"));
    guide.shoot(QStringLiteral("06-asset-relationships-facts"), linkPicturesMs);
    walkTo(guide, {Qt::Key_Left});
    guide.shoot(QStringLiteral("06-asset-relationships"), linkPicturesMs);
    guide.click(QStringLiteral("Placement as a matrix of sixteen numbers"));
    guide.shoot(QStringLiteral("06-asset-relationships-matrix"));
    guide.click(QStringLiteral("Placement as move, turn and scale"));
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("06-asset-relationships-1280"));
    guide.resize(1000, 700);
    guide.shoot(QStringLiteral("06-asset-relationships-1000"));
    guide.resize(1440, 900);
    newLinks(guide);
    // From the asset to what it is a part of.
    walkTo(guide, {Qt::Key_Left});
    guide.keys(QKeySequence(Qt::Key_Return));
    guide.settle();
    guide.tab(QStringLiteral("Relationships"));
    setDepth(guide, 3);
    walkTo(guide, {Qt::Key_Right});
    guide.shoot(QStringLiteral("06-asset-relationships-deep"), linkPicturesMs);
    guide.click(QStringLiteral("Links as a tree"));
    guide.shoot(QStringLiteral("06-asset-relationships-tree"), linkPicturesMs);
    guide.click(QStringLiteral("Links as a graph"));
    guide.keys(QKeySequence(QStringLiteral("Alt+Left")));
    guide.settle();
    guide.tab(QStringLiteral("Files"));
    guide.settle();
}

void walkLinks(Guide &guide)
{
    guide.resize(1440, 900);
    guide.window()->activateWindow(); // no dialog has done so before
    guide.click(QStringLiteral("Explore the demo library"));
    guide.view(QStringLiteral("Assets"), 180000);
    guide.keys(QKeySequence(QStringLiteral("Alt+1")));
    guide.clickItem(QStringLiteral("Impeller 212"));
    guide.shoot(QStringLiteral("02-browse-used-in"), linkPicturesMs);
    guide.doubleClickItem(QStringLiteral("Impeller 212"));
    linkPages(guide);
}

} // namespace vams::tour
