#pragma once
// The walk: every page and main state, in the order in which a person would meet them.

#include "tests/tour/guide.h"

namespace vams::tour {

struct TourPlaces
{
    QString emptyFolder;  ///< for a new library
    QString uploadFolder; ///< files to drop: models, textures, a cloud, pictures
    QString brokenFolder; ///< files that cannot be read
    QString serverUrl;
    QString serverToken;
};

/// From the welcome page to the end; returns with the window open.
void walk(Guide &guide, const TourPlaces &places);
/// Only the pages of the administration, in the demo library.
void walkAdmin(Guide &guide);
/// Roles, constraints, users and API keys of the open library; what is made stays.
void accessPages(Guide &guide);
/// Only these, in a new library.
void walkAccess(Guide &guide, const TourPlaces &places);
/// Only pipelines, workflows, executions, resources and audit, in the demo library.
void walkOperations(Guide &guide);
/// From the welcome page through Browse of the demo library; ends at the databases.
void browseLibrary(Guide &guide);
/// Only Browse, in the demo library.
void walkBrowse(Guide &guide);
/// The palette and the settings, in the open library; leaves the look as it was.
void settingsPages(Guide &guide);
/// Only these, in the demo library.
void walkSettings(Guide &guide);
/// The viewer, in the open library, which it closes in the end.
void viewerPages(Guide &guide, const TourPlaces &places);
/// Only this, in the demo library.
void walkViewer(Guide &guide, const TourPlaces &places);
/// The page of one asset with its tabs, in the demo library.
void walkAsset(Guide &guide);
/// The links of the asset that is open, which has a few: graph, tree, one link, a new one.
void linkPages(Guide &guide);
/// Only this, of an asset of the demo library with links of all kinds.
void walkLinks(Guide &guide);
/// Metadata of the asset that is open.
void metadataTab(Guide &guide);
/// Only metadata, in the demo library.
void walkMetadata(Guide &guide);
/// What can run on the asset that is open, and what did.
void workflowsTab(Guide &guide);
/// What happened to the asset that is open.
void activityTab(Guide &guide);
/// Only these two, in the demo library.
void walkHistory(Guide &guide);
/// Only the search, in the demo library.
void walkSearch(Guide &guide);
void walkHelp(Guide &guide);

} // namespace vams::tour
