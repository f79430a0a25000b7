#include "ui/pages/folders/folder_tables.h"

#include "core/api/client.h"
#include "core/base/text.h"
#include "ui/support/relative_time.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

QString trf(const char *text)
{
    return QCoreApplication::translate("vams::ui::FoldersPage", text);
}

QDateTime lastScanOf(const RegisteredFolder &folder)
{
    return QDateTime::fromString(folder.lastScan, Qt::ISODateWithMs);
}

} // namespace

QString folderStateText(const RegisteredFolder &folder)
{
    if (folder.state == folderState::away)
        return trf("Away");
    if (folder.state == folderState::scanning || folder.state == folderState::isNew)
        return trf("Scanning");
    if (folder.state == folderState::unregistered)
        return trf("Unregistered");
    if (folder.missingCount > 0)
        return folder.missingCount == 1
                   ? trf("1 file missing")
                   : trf("%1 files missing").arg(humanCount(folder.missingCount));
    return folder.problemCount > 0 ? trf("Problems") : trf("Watching");
}

CellBadge folderStateBadge(const RegisteredFolder &folder)
{
    if (folder.state == folderState::away)
        return {BadgeKind::Danger, QStringLiteral("offline")};
    if (folder.state == folderState::scanning || folder.state == folderState::isNew)
        return {BadgeKind::Accent, QStringLiteral("refresh")};
    if (folder.state == folderState::unregistered)
        return {BadgeKind::Plain, QStringLiteral("minus")};
    return folder.missingCount > 0 || folder.problemCount > 0
               ? CellBadge{BadgeKind::Warning, QStringLiteral("warning")}
               : CellBadge{BadgeKind::Success, QStringLiteral("check")};
}

RecordSource<RegisteredFolder> folderSource(const api::Client &client)
{
    using Folder = RegisteredFolder;
    RecordSource<Folder> source;
    source.key = [](const Folder &folder) { return folder.bucketId.text(); };
    source.name = [](const Folder &folder) { return folder.bucketName; };
    source.read = [&client](const ListQuery &, Job &job) {
        return client.folders().list(job).map([](std::vector<Folder> folders) {
            return ListPage<Folder>{std::move(folders), {}};
        });
    };
    source.columns = {
        {.title = trf("Name"),
         .text = source.name,
         .width = metrics::tile,
         .look = CellLook::Strong},
        {.title = trf("Folder"), .text = [](const Folder &folder) { return folder.folderPath; }},
        {.title = trf("Database"),
         .text = [](const Folder &folder) { return folder.defaultSyncDatabaseId.text(); },
         .width = metrics::tileMin + metrics::margin},
        {.title = trf("Files"),
         .text = [](const Folder &folder) { return humanCount(folder.fileCount); },
         .width = metrics::tileMin - metrics::margin,
         .look = CellLook::Number,
         .sortKey = [](const Folder &folder) { return QVariant(folder.fileCount); }},
        {.title = trf("Size"),
         .text = [](const Folder &folder) { return humanSize(folder.totalSize); },
         .width = metrics::tileMin - metrics::gap,
         .look = CellLook::Number,
         .sortKey = [](const Folder &folder) { return QVariant(folder.totalSize); }},
        {.title = trf("State"),
         .text = folderStateText,
         .width = metrics::tile - metrics::margin,
         .look = CellLook::Badge,
         .badge = folderStateBadge,
         .toolTip = [](const Folder &folder) { return folder.stateMessage; }},
        {.title = trf("Looked at"),
         .text = [](const Folder &folder) { return relativeTime(lastScanOf(folder)); },
         .width = metrics::tileMin + metrics::margin,
         .sortKey = [](const Folder &folder) { return QVariant(folder.lastScan); },
         .toolTip = [](const Folder &folder) { return absoluteTime(lastScanOf(folder)); }},
    };
    return source;
}

RecordSource<Bucket> bucketSource(const api::Client &client)
{
    RecordSource<Bucket> source;
    source.key = [](const Bucket &bucket) { return bucket.bucketId.text(); };
    source.name = [](const Bucket &bucket) { return bucket.bucketName; };
    source.read = [&client](const ListQuery &, Job &job) {
        return client.databases().buckets(job).map([](std::vector<Bucket> buckets) {
            return ListPage<Bucket>{std::move(buckets), {}};
        });
    };
    source.columns = {
        {.title = trf("Name"), .text = source.name, .look = CellLook::Strong},
        {.title = trf("Prefix"),
         .text = [](const Bucket &bucket) { return bucket.baseAssetsPrefix; },
         .width = metrics::sideBar,
         .look = CellLook::Mono},
        {.title = trf("Id"), .text = source.key, .width = metrics::cardMin, .look = CellLook::Mono},
    };
    return source;
}

} // namespace vams::ui
