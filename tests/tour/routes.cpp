#include "tests/tour/routes.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFileInfo>

namespace vams::tour {

namespace {

const QString assetsView = QStringLiteral("Assets");
/// Long enough for the next thumbnail to come, on a machine that draws without a graphics card.
constexpr int thumbnailsMs = 2500;

void newLibrary(Guide &guide, const TourPlaces &places)
{
    guide.shoot(QStringLiteral("01-welcome"));
    guide.click(QStringLiteral("New library"));
    guide.fill(QStringLiteral("Name"), QStringLiteral("Workshop library"));
    guide.fill(QStringLiteral("Folder"), places.emptyFolder);
    guide.shoot(QStringLiteral("01-welcome-new-library"));
    guide.click(QStringLiteral("Create library"));
    guide.waitFor(
        [&] { return guide.find(QStringLiteral("Search assets, files and metadata")) != nullptr; });
    guide.shoot(QStringLiteral("16-state-empty-library"));
}

void newDatabase(Guide &guide)
{
    guide.keys(QKeySequence(QStringLiteral("Alt+3")));
    guide.click(QStringLiteral("New database"));
    guide.fill(QStringLiteral("Name"), QStringLiteral("bad name!"));
    guide.shoot(QStringLiteral("20-database-problem"));
    guide.fill(QStringLiteral("Name"), QStringLiteral("deliveries"));
    guide.fill(QStringLiteral("Description"), QStringLiteral("What suppliers send"));
    guide.click(QStringLiteral("Create database"));
    guide.doubleClickItem(QStringLiteral("deliveries"));
    guide.shoot(QStringLiteral("16-state-empty-database"));
}

/// Two versions held against each other: files, pictures, metadata. Changes nothing.
void versions(Guide &guide)
{
    guide.tab(QStringLiteral("Versions"));
    guide.view(QStringLiteral("What differs"));
    guide.shoot(QStringLiteral("05-asset-versions"), thumbnailsMs);
    for (const char *mode : {"Side by side", "Difference"}) {
        guide.click(QLatin1String(mode));
        guide.shoot(
            QStringLiteral("05-asset-versions-") +
            QString::fromLatin1(mode).toLower().replace(QLatin1Char(' '), QLatin1Char('-')));
    }
    guide.click(QStringLiteral("Swipe"));
    guide.clickItem(QStringLiteral("v1"));
    guide.shoot(QStringLiteral("05-asset-versions-first"), thumbnailsMs);
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("05-asset-versions-1280"));
    guide.resize(1440, 900);
    guide.tab(QStringLiteral("Files"));
}

/// Comments and Follow of the asset that is open. In a library that the other theme does not use
/// too: what is written stays.
void talk(Guide &guide)
{
    guide.tab(QStringLiteral("Comments"));
    guide.shoot(QStringLiteral("08-asset-comments-empty"));
    const QString field = QStringLiteral("New comment");
    guide.fill(field, QStringLiteral("The edge here is sharp. Can we have a 3 mm fillet before "
                                     "the test rig?"));
    guide.keys(QKeySequence(QStringLiteral("Ctrl+Return")));
    guide.settle();
    guide.fill(field, QStringLiteral("Fits within 0.4 mm on this face."));
    guide.keys(QKeySequence(Qt::Key_Return));
    guide.type(QStringLiteral("Bore measured 24.41 mm, inside H7."));
    guide.keys(QKeySequence(QStringLiteral("Ctrl+Return")));
    guide.settle();
    guide.click(QStringLiteral("Edit the comment"));
    guide.type(QStringLiteral(" See the notes."));
    guide.shoot(QStringLiteral("08-asset-comments-edit"));
    guide.click(QStringLiteral("Save"));
    guide.shoot(QStringLiteral("08-asset-comments"));
    guide.click(QStringLiteral("Follow"));
    guide.shoot(QStringLiteral("04-asset-follow-address"));
    guide.fill(QStringLiteral("E-mail address"), QStringLiteral("maker@example.com"));
    guide.keys(QKeySequence(Qt::Key_Return));
    guide.shoot(QStringLiteral("04-asset-following"));
}

void upload(Guide &guide, const TourPlaces &places)
{
    guide.keys(QKeySequence(QStringLiteral("Ctrl+N")));
    guide.fill(QStringLiteral("Name"), QStringLiteral("Bracket delivery"));
    guide.fill(QStringLiteral("Description"), QStringLiteral("Bracket with notes and pictures"));
    guide.shoot(QStringLiteral("21-new-asset"));
    guide.click(QStringLiteral("Create asset"));
    guide.shoot(QStringLiteral("16-state-empty-asset"));
    if (QWidget *empty = guide.find(QStringLiteral("No files in this asset yet")))
        guide.drop(empty, {places.uploadFolder, places.brokenFolder});
    guide.shoot(QStringLiteral("22-upload-refused"));
    guide.click(QStringLiteral("Upload the other 6"));
    guide.keys(QKeySequence(QStringLiteral("Ctrl+J")));
    guide.shootNow(QStringLiteral("22-uploading"));
    guide.click(QStringLiteral("Show log"));
    guide.shoot(QStringLiteral("22-uploaded"));
    guide.keys(QKeySequence(QStringLiteral("Ctrl+J")));
    guide.clickItem(QStringLiteral("bracket.obj"));
    guide.shoot(QStringLiteral("04-asset-uploaded"), thumbnailsMs);
    talk(guide);
    guide.tab(QStringLiteral("Files"));
    guide.doubleClickItem(QStringLiteral("truncated.glb"));
    guide.settle();
    guide.keys(QKeySequence(QStringLiteral("Ctrl+W")));
}

/// The help of a page, and the three cards that show where things are.
void help(Guide &guide)
{
    guide.keys(QKeySequence(Qt::Key_F1));
    guide.shoot(QStringLiteral("41-help"));
    guide.keys(QKeySequence(Qt::Key_Escape));
    const QList<QAction *> actions = guide.window()->actions();
    for (QAction *action : actions)
        if (action->objectName() == QLatin1String("help.tour"))
            action->trigger();
    for (const char *card : {"41-first-steps-1", "41-first-steps-2", "41-first-steps-3"}) {
        guide.shoot(QLatin1String(card));
        guide.keys(QKeySequence(Qt::Key_Return));
    }
}

void searchFor(Guide &guide, const QString &text)
{
    guide.keys(QKeySequence(QStringLiteral("Ctrl+F")));
    guide.keys(QKeySequence::SelectAll);
    guide.type(text);
    guide.keys(QKeySequence(Qt::Key_Return));
}

void search(Guide &guide)
{
    guide.keys(QKeySequence(QStringLiteral("Ctrl+F")));
    guide.type(QStringLiteral("impeller"));
    guide.shoot(QStringLiteral("15-search-suggestions"), thumbnailsMs);
    guide.keys(QKeySequence(Qt::Key_Return));
    guide.view(QStringLiteral("Results"));
    guide.shoot(QStringLiteral("15-search-results"), thumbnailsMs);
    guide.click(QStringLiteral("Type of file: .glb"));
    guide.shoot(QStringLiteral("15-search-narrowed"), thumbnailsMs);
    searchFor(guide, QStringLiteral("steel"));
    guide.shoot(QStringLiteral("15-search-matches"), thumbnailsMs);
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("15-search-results-1280"), thumbnailsMs);
    guide.resize(1440, 900);
    searchFor(guide, QStringLiteral("nothinglikethis"));
    guide.shoot(QStringLiteral("16-state-nothing-found"));
}

/// What describes an asset: its tags, a version of it. Changes nothing.
void description(Guide &guide)
{
    guide.click(QStringLiteral("Edit"));
    guide.settle();
    guide.fill(QStringLiteral("Add a tag"), QStringLiteral("in"));
    guide.shoot(QStringLiteral("04-asset-tags"));
    guide.closePopups();
    guide.click(QStringLiteral("New version..."));
    guide.settle();
    guide.fill(QStringLiteral("Comment"), QStringLiteral("Blades as cast, before trimming"));
    guide.shoot(QStringLiteral("05-asset-version-new"));
    guide.closePopups();
}

void asset(Guide &guide)
{
    guide.keys(QKeySequence(QStringLiteral("Alt+1")));
    guide.doubleClickItem(QStringLiteral("Impeller 212"));
    guide.clickItem(QStringLiteral("impeller-212.glb"));
    guide.shoot(QStringLiteral("04-asset-files"), thumbnailsMs);
    guide.openMenu(QStringLiteral("impeller-212-lod1.glb"));
    guide.shoot(QStringLiteral("04-asset-menu"));
    guide.closePopups();
    guide.keys(QKeySequence(QStringLiteral("Shift+Del")));
    guide.shoot(QStringLiteral("16-state-delete-for-good"));
    guide.closePopups();
    guide.keys(QKeySequence(Qt::Key_Delete));
    guide.shoot(QStringLiteral("16-state-toast-undo"));
    guide.keys(QKeySequence(QStringLiteral("Ctrl+Z")));
    guide.settle();
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("04-asset-files-1280"));
    guide.resize(1440, 900);
    description(guide);
}

/// Pipelines, workflows and executions; changes nothing.
void automation(Guide &guide)
{
    guide.click(QStringLiteral("Pipelines"));
    guide.clickItem(QStringLiteral("check-mesh"));
    guide.shoot(QStringLiteral("35-pipelines"));
    guide.keys(QKeySequence(Qt::Key_Return));
    guide.settle();
    guide.fill(QStringLiteral("Parameters"), QStringLiteral("{\"maxHoles\": 0, \"check\" true}"));
    guide.shoot(QStringLiteral("35-pipelines-edit"));
    guide.closePopups();
    guide.click(QStringLiteral("Discard"));
    guide.keys(QKeySequence(Qt::Key_Delete));
    guide.click(QStringLiteral("Delete"));
    guide.shoot(QStringLiteral("35-pipelines-in-use"));
    guide.closePopups();
    guide.click(QStringLiteral("New pipeline"));
    guide.settle();
    guide.shoot(QStringLiteral("35-pipelines-new"));
    guide.closePopups();
    guide.click(QStringLiteral("Workflows"));
    guide.clickItem(QStringLiteral("publish-model"));
    guide.shoot(QStringLiteral("36-workflows"));
    guide.keys(QKeySequence(Qt::Key_Return));
    guide.settle();
    guide.shoot(QStringLiteral("36-workflows-edit"));
    guide.closePopups();
    guide.click(QStringLiteral("Run workflow..."));
    guide.settle();
    guide.shoot(QStringLiteral("36-workflows-run"));
    guide.closePopups();
    guide.click(QStringLiteral("Executions"));
    guide.clickItem(QStringLiteral("publish-model"));
    guide.shoot(QStringLiteral("12-executions"), thumbnailsMs);
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("12-executions-1280"));
    guide.click(QStringLiteral("Pipelines"));
    guide.shoot(QStringLiteral("35-pipelines-1280"));
    guide.resize(1440, 900);
}

/// Resources and audit; the numbers live, so that the pictures are taken at once.
void operations(Guide &guide)
{
    guide.click(QStringLiteral("Resources"));
    guide.clickItem(QStringLiteral("Blob store"));
    guide.shoot(QStringLiteral("14-resources"));
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("14-resources-1280"));
    guide.resize(1440, 900);
    guide.click(QStringLiteral("Audit"));
    guide.settle();
    guide.keys(QKeySequence(Qt::Key_Down));
    guide.shoot(QStringLiteral("37-audit"));
    guide.fill(QStringLiteral("User"), QStringLiteral("nobody"));
    guide.shoot(QStringLiteral("37-audit-filtered"));
    guide.click(QStringLiteral("Clear filter"));
    guide.settle();
    guide.click(QStringLiteral("Check the chain"));
    guide.shoot(QStringLiteral("37-audit-check"));
    guide.closePopups();
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("37-audit-1280"));
    guide.resize(1440, 900);
}

/// Leaves the library as it was: the other theme comes here too.
void admin(Guide &guide)
{
    guide.click(QStringLiteral("Tags"));
    guide.clickItem(QStringLiteral("steel"));
    guide.shoot(QStringLiteral("30-tags"));
    guide.keys(QKeySequence(Qt::Key_Return));
    guide.shoot(QStringLiteral("30-tags-edit"));
    guide.closePopups();
    guide.keys(QKeySequence(Qt::Key_Delete));
    guide.shoot(QStringLiteral("30-tags-delete"));
    guide.closePopups();
    guide.click(QStringLiteral("New tag"));
    guide.fill(QStringLiteral("Name"), QStringLiteral("no spaces"));
    guide.shoot(QStringLiteral("30-tags-new"));
    guide.closePopups();
    guide.click(QStringLiteral("Discard"));
    guide.fill(QStringLiteral("Find a tag"), QStringLiteral("unobtainium"));
    guide.shoot(QStringLiteral("30-tags-filtered"));
    guide.click(QStringLiteral("Clear filter"));
    guide.click(QStringLiteral("Metadata schemas"));
    guide.shoot(QStringLiteral("31-schemas"));
    guide.clickItem(QStringLiteral("defaultAssetLinks"));
    guide.keys(QKeySequence(Qt::Key_Return));
    guide.shoot(QStringLiteral("31-schemas-edit"));
    guide.closePopups();
    guide.click(QStringLiteral("Subscriptions"));
    guide.shoot(QStringLiteral("32-subscriptions"), thumbnailsMs);
    guide.click(QStringLiteral("Buckets and folders"));
    guide.shoot(QStringLiteral("33-folders"));
    guide.click(QStringLiteral("Register folder"));
    guide.shoot(QStringLiteral("33-folders-new"));
    guide.closePopups();
    guide.click(QStringLiteral("User roles"));
    guide.shoot(QStringLiteral("34-user-roles"));
    guide.click(QStringLiteral("Give roles"));
    guide.shoot(QStringLiteral("34-user-roles-new"));
    guide.closePopups();
    guide.resize(1280, 720);
    guide.click(QStringLiteral("Tags"));
    guide.shoot(QStringLiteral("30-tags-1280"));
    guide.resize(1440, 900);
    automation(guide);
    operations(guide);
}

void remote(Guide &guide, const TourPlaces &places)
{
    guide.shoot(QStringLiteral("01-welcome-recent"), thumbnailsMs);
    guide.click(QStringLiteral("Connect to a server"));
    guide.fill(QStringLiteral("Address"), places.serverUrl);
    guide.fill(QStringLiteral("Token or API key"), QStringLiteral("not-the-token"));
    guide.click(QStringLiteral("Connect"));
    guide.shoot(QStringLiteral("01-welcome-connect-refused"));
    guide.fill(QStringLiteral("Token or API key"), places.serverToken);
    guide.click(QStringLiteral("Connect"));
    guide.view(assetsView);
    guide.shoot(QStringLiteral("02-browse-remote"), thumbnailsMs);
    guide.doubleClickItem(QStringLiteral("Bearing 6208"));
    guide.clickItem(QStringLiteral("bearing-6208.glb"));
    guide.shoot(QStringLiteral("04-asset-files-remote"), thumbnailsMs);
    guide.doubleClickItem(QStringLiteral("bearing-6208.glb"));
    guide.shoot(QStringLiteral("09-viewer-remote"));
    guide.keys(QKeySequence(QStringLiteral("Ctrl+W")));
}

} // namespace

void walkAdmin(Guide &guide)
{
    guide.resize(1440, 900);
    guide.window()->activateWindow(); // no dialog has done so before
    guide.click(QStringLiteral("Explore the demo library"));
    guide.view(assetsView, 180000);
    admin(guide);
}

void walkAccess(Guide &guide, const TourPlaces &places)
{
    guide.resize(1440, 900);
    guide.window()->activateWindow(); // no dialog has done so before
    newLibrary(guide, places);
    newDatabase(guide);
    accessPages(guide);
}

void walkOperations(Guide &guide)
{
    guide.resize(1440, 900);
    guide.window()->activateWindow(); // no dialog has done so before
    guide.click(QStringLiteral("Explore the demo library"));
    guide.view(assetsView, 180000);
    automation(guide);
    operations(guide);
}

void walkHelp(Guide &guide)
{
    guide.resize(1440, 900);
    guide.window()->activateWindow(); // no dialog has done so before
    guide.click(QStringLiteral("Explore the demo library"));
    guide.view(assetsView, 180000);
    help(guide);
}

void walkSearch(Guide &guide)
{
    guide.resize(1440, 900);
    guide.window()->activateWindow(); // no dialog has done so before
    guide.click(QStringLiteral("Explore the demo library"));
    guide.view(assetsView, 180000);
    search(guide);
}

void walkAsset(Guide &guide)
{
    guide.resize(1440, 900);
    guide.window()->activateWindow(); // no dialog has done so before
    guide.click(QStringLiteral("Explore the demo library"));
    guide.view(assetsView, 180000);
    asset(guide);
    versions(guide);
    metadataTab(guide);
    workflowsTab(guide);
    activityTab(guide);
    linkPages(guide);
}

void walk(Guide &guide, const TourPlaces &places)
{
    guide.resize(1440, 900);
    newLibrary(guide, places);
    newDatabase(guide);
    accessPages(guide);
    guide.keys(QKeySequence(QStringLiteral("Alt+3")));
    guide.doubleClickItem(QStringLiteral("deliveries"));
    upload(guide, places);
    browseLibrary(guide);
    help(guide);
    search(guide);
    guide.keys(QKeySequence(QStringLiteral("Alt+1")));
    settingsPages(guide);
    admin(guide);
    asset(guide);
    versions(guide);
    metadataTab(guide);
    workflowsTab(guide);
    activityTab(guide);
    linkPages(guide);
    viewerPages(guide, places);
    remote(guide, places);
}

} // namespace vams::tour
