<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GraphText</name>
    <message numerus="yes">
        <source>%n children you may not see</source>
        <translation><numerusform>%n child you may not see</numerusform><numerusform>%n children you may not see</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parents you may not see</source>
        <translation><numerusform>%n parent you may not see</numerusform><numerusform>%n parents you may not see</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n related you may not see</source>
        <translation><numerusform>%n related you may not see</numerusform><numerusform>%n related you may not see</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>child, %n levels down</source>
        <translation><numerusform>child, %n level down</numerusform><numerusform>child, %n levels down</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>parent, %n levels up</source>
        <translation><numerusform>parent, %n level up</numerusform><numerusform>parent, %n levels up</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::desktop::JobNotices</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>%n failed</numerusform><numerusform>%n failed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are done</source>
        <translation><numerusform>%n job is done</numerusform><numerusform>%n jobs are done</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::desktop::ThumbnailJob</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation><numerusform>%n left</numerusform><numerusform>%n left</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::ActivityMerge</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1 and %n more</numerusform><numerusform>%1 and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files added</source>
        <translation><numerusform>%n file added</numerusform><numerusform>%n files added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files archived</source>
        <translation><numerusform>%n file archived</numerusform><numerusform>%n files archived</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation><numerusform>%n file changed</numerusform><numerusform>%n files changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files downloaded</source>
        <translation><numerusform>%n file downloaded</numerusform><numerusform>%n files downloaded</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files uploaded</source>
        <translation><numerusform>%n file uploaded</numerusform><numerusform>%n files uploaded</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::ActivityTab</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation><numerusform>%n entry</numerusform><numerusform>%n entries</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetInspector</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation><numerusform>%n change</numerusform><numerusform>%n changes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation><numerusform>Save %n change</numerusform><numerusform>Save %n changes</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetPage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n file</numerusform><numerusform>%n files</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n selected</numerusform><numerusform>%n selected</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items for good?</source>
        <translation><numerusform>Delete %n item for good?</numerusform><numerusform>Delete %n items for good?</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetVerbs</name>
    <message numerus="yes">
        <source>%n files go with all their revisions. This cannot be undone.</source>
        <translation><numerusform>%n file goes with all its revisions. This cannot be undone.</numerusform><numerusform>%n files go with all their revisions. This cannot be undone.</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::BrowsePage</name>
    <message numerus="yes">
        <source>%n asset(s) are not there any more</source>
        <translation><numerusform>%n asset is not there any more</numerusform><numerusform>%n assets are not there any more</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::ChipRow</name>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation><numerusform>%n more filter</numerusform><numerusform>%n more filters</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::ComparePane</name>
    <message numerus="yes">
        <source>%n fields</source>
        <translation><numerusform>%n field</numerusform><numerusform>%n fields</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n fields say the same.</source>
        <translation><numerusform>%n field says the same.</numerusform><numerusform>%n fields say the same.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n file</numerusform><numerusform>%n files</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files have the same bytes.</source>
        <translation><numerusform>%n file has the same bytes.</numerusform><numerusform>%n files have the same bytes.</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::ConflictDialog</name>
    <message numerus="yes">
        <source>%1 of %n files are already here</source>
        <translation><numerusform>%1 of %n file is already here</numerusform><numerusform>%1 of %n files are already here</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Upload %n files</source>
        <translation><numerusform>Upload %n file</numerusform><numerusform>Upload %n files</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::DownloadFlow</name>
    <message numerus="yes">
        <source>%n files downloaded</source>
        <translation><numerusform>%n file downloaded</numerusform><numerusform>%n files downloaded</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Download %n files</source>
        <translation><numerusform>Download %n file</numerusform><numerusform>Download %n files</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::ExistingDialog</name>
    <message numerus="yes">
        <source>%1 of %n files are already there</source>
        <translation><numerusform>%1 of %n file is already there</numerusform><numerusform>%1 of %n files are already there</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::FieldGroup</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation><numerusform>%n field</numerusform><numerusform>%n fields</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::FileDetails</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation><numerusform>%n file, %1</numerusform><numerusform>%n files, %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n selected</numerusform><numerusform>%n selected</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::FileRowDelegate</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n file</numerusform><numerusform>%n files</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::FileTileDelegate</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n file</numerusform><numerusform>%n files</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::FileTreeModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n file</numerusform><numerusform>%n files</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n revisions</source>
        <translation><numerusform>%n revision</numerusform><numerusform>%n revisions</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::FileVerbs</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n item</numerusform><numerusform>%n items</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Link to %1 copied; it works for %n hours</source>
        <translation><numerusform>Link to %1 copied; it works for %n hour</numerusform><numerusform>Link to %1 copied; it works for %n hours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Link to %1 copied; it works for %n minutes</source>
        <translation><numerusform>Link to %1 copied; it works for %n minute</numerusform><numerusform>Link to %1 copied; it works for %n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::FolderPanel</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation><numerusform>%n file, %1</numerusform><numerusform>%n files, %1</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::JobsPanel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>%n failed</numerusform><numerusform>%n failed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation><numerusform>%n paused</numerusform><numerusform>%n paused</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation><numerusform>%n running</numerusform><numerusform>%n running</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::LeavingTexts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::LibrarySection</name>
    <message numerus="yes">
        <source>%1 in %n file(s), database %2</source>
        <translation><numerusform>%1 in %n file, database %2</numerusform><numerusform>%1 in %n files, database %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation><numerusform>%n problem found:</numerusform><numerusform>%n problems found:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n file(s), %1, are what they should be.</source>
        <translation><numerusform>All is well: %n file, %1, is what it should be.</numerusform><numerusform>All is well: %n files, %1, are what they should be.</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::LibrarySwitcher</name>
    <message numerus="yes">
        <source>%n assets</source>
        <translation><numerusform>%n asset</numerusform><numerusform>%n assets</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::LinkTree</name>
    <message numerus="yes">
        <source>%n more that you may not see</source>
        <translation><numerusform>%n more that you may not see</numerusform><numerusform>%n more that you may not see</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n that you may not see</source>
        <translation><numerusform>%n that you may not see</numerusform><numerusform>%n that you may not see</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::LinkVerbs</name>
    <message numerus="yes">
        <source>%n assets linked</source>
        <translation><numerusform>%n asset linked</numerusform><numerusform>%n assets linked</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Link %n assets</source>
        <translation><numerusform>Link %n asset</numerusform><numerusform>Link %n assets</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::LinksTab</name>
    <message numerus="yes">
        <source>%n levels</source>
        <translation><numerusform>%n level</numerusform><numerusform>%n levels</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation><numerusform>%n link</numerusform><numerusform>%n links</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n selected</numerusform><numerusform>%n selected</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::MetadataPanel</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation><numerusform>%n change</numerusform><numerusform>%n changes</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::MetadataTab</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation><numerusform>%n change not saved</numerusform><numerusform>%n changes not saved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation><numerusform>%n changed</numerusform><numerusform>%n changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation><numerusform>%n field</numerusform><numerusform>%n fields</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the table are left out</source>
        <translation><numerusform>%n line of the table is left out</numerusform><numerusform>%n lines of the table are left out</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation><numerusform>%n problem</numerusform><numerusform>%n problems</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation><numerusform>Save %n change</numerusform><numerusform>Save %n changes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::PaletteOffers</name>
    <message numerus="yes">
        <source>Database, %n asset(s)</source>
        <translation><numerusform>Database, %n asset</numerusform><numerusform>Database, %n assets</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::RefusedDialog</name>
    <message numerus="yes">
        <source>%n files cannot be uploaded</source>
        <translation><numerusform>%n file cannot be uploaded</numerusform><numerusform>%n files cannot be uploaded</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Upload the other %n</source>
        <translation><numerusform>Upload the other one</numerusform><numerusform>Upload the other %n</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::RevertVersionDialog</name>
    <message numerus="yes">
        <source>%n files of this version become the newest revisions again, and a new version holds them. Revisions made since stay in the history of each file; files that the version does not hold stay as they are.</source>
        <translation><numerusform>%n file of this version becomes the newest revision again, and a new version holds it. Revisions made since stay in the history of each file; files that the version does not hold stay as they are.</numerusform><numerusform>%n files of this version become the newest revisions again, and a new version holds them. Revisions made since stay in the history of each file; files that the version does not hold stay as they are.</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::SharedFields</name>
    <message numerus="yes">
        <source>%n more in the asset</source>
        <translation><numerusform>%n more in the asset</numerusform><numerusform>%n more in the asset</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::TakenDialog</name>
    <message numerus="yes">
        <source>%1 of %n files are already there</source>
        <translation><numerusform>%1 of %n file is already there</numerusform><numerusform>%1 of %n files are already there</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::TopBar</name>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation><numerusform>Notifications, %n unread</numerusform><numerusform>Notifications, %n unread</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::TransferTexts</name>
    <message numerus="yes">
        <source>%n assets uploaded</source>
        <translation><numerusform>%n asset uploaded</numerusform><numerusform>%n assets uploaded</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files uploaded to %1</source>
        <translation><numerusform>%n file uploaded to %1</numerusform><numerusform>%n files uploaded to %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Upload %n assets</source>
        <translation><numerusform>Upload %n asset</numerusform><numerusform>Upload %n assets</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Upload %n files to %1</source>
        <translation><numerusform>Upload %n file to %1</numerusform><numerusform>Upload %n files to %1</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::UploadFlow</name>
    <message numerus="yes">
        <source>Upload %n files to %1</source>
        <translation><numerusform>Upload %n file to %1</numerusform><numerusform>Upload %n files to %1</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::UsedIn</name>
    <message numerus="yes">
        <source>%n more...</source>
        <translation><numerusform>%n more...</numerusform><numerusform>%n more...</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n that you may not see</source>
        <translation><numerusform>%n that you may not see</numerusform><numerusform>%n that you may not see</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation><numerusform>once</numerusform><numerusform>%n times</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::VersionBar</name>
    <message numerus="yes">
        <source>%1
%n files, by %2, %3</source>
        <translation><numerusform>%1
%n file, by %2, %3</numerusform><numerusform>%1
%n files, by %2, %3</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::VersionTimeline</name>
    <message numerus="yes">
        <source>%1, %2 · %n files</source>
        <translation><numerusform>%1, %2 · %n file</numerusform><numerusform>%1, %2 · %n files</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::VersionVerbs</name>
    <message numerus="yes">
        <source>. %n files were deleted for good and are missing</source>
        <translation><numerusform>. %n file was deleted for good and is missing</numerusform><numerusform>. %n files were deleted for good and are missing</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::VersionsTab</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation><numerusform>%n version</numerusform><numerusform>%n versions</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::viewers::ReaderText</name>
    <message numerus="yes">
        <source>%n vertices without a valid position were left out.</source>
        <translation><numerusform>%n vertex without a valid position was left out.</numerusform><numerusform>%n vertices without a valid position were left out.</numerusform></translation>
    </message>
</context>
</TS>
