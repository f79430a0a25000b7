// What runs on an asset and what happened to it: its tabs Workflows and Activity.

#include "tests/tour/routes.h"

#include <QAbstractItemView>

namespace vams::tour {

/// Changes nothing.
void workflowsTab(Guide &guide)
{
    guide.tab(QStringLiteral("Workflows"));
    guide.view(QStringLiteral("Workflows for this asset"));
    guide.view(QStringLiteral("Executions"));
    guide.clickItem(QStringLiteral("publish-model"));
    guide.shoot(QStringLiteral("06-asset-workflows"));
    guide.click(QStringLiteral("Run workflow..."));
    guide.settle();
    guide.shoot(QStringLiteral("06-asset-workflows-run"));
    guide.closePopups();
    if (QAbstractItemView *executions = guide.view(QStringLiteral("Executions"))) {
        const QPoint first = executions->visualRect(executions->model()->index(0, 0)).center();
        guide.drag(executions->viewport(), first, first, Qt::LeftButton); // a click
    }
    guide.shoot(QStringLiteral("06-asset-workflows-execution"));
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("06-asset-workflows-1280"));
    guide.resize(1440, 900);
    guide.tab(QStringLiteral("Files"));
}

/// Changes nothing.
void activityTab(Guide &guide)
{
    guide.tab(QStringLiteral("Activity"));
    QAbstractItemView *lines = guide.view(QStringLiteral("Activity"));
    guide.shoot(QStringLiteral("07-asset-activity"));
    if (lines)
        lines->setFocus();
    guide.keys(QKeySequence(Qt::Key_Down));
    guide.keys(QKeySequence(Qt::Key_Down));
    guide.shoot(QStringLiteral("07-asset-activity-chosen"));
    guide.click(QStringLiteral("What is shown: Comments"));
    guide.shoot(QStringLiteral("07-asset-activity-comments"));
    guide.click(QStringLiteral("What is shown: All"));
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("07-asset-activity-1280"));
    guide.resize(1440, 900);
    guide.clickItem(QStringLiteral("Comment on version 1"));
    guide.shoot(QStringLiteral("07-asset-activity-followed"));
    guide.tab(QStringLiteral("Files"));
}

void walkHistory(Guide &guide)
{
    guide.resize(1440, 900);
    guide.window()->activateWindow(); // no dialog has done so before
    guide.click(QStringLiteral("Explore the demo library"));
    guide.view(QStringLiteral("Assets"), 180000);
    guide.keys(QKeySequence(QStringLiteral("Alt+1")));
    guide.doubleClickItem(QStringLiteral("Impeller 212"));
    workflowsTab(guide);
    activityTab(guide);
}

} // namespace vams::tour
