#include "ui/pages/asset/activity/activity_text.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "ui/executions/execution_text.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

constexpr int longestDetail = 200;
const QLatin1String firstVersion("0"); // every asset starts with it

struct ActivityTexts
{
    Q_DECLARE_TR_FUNCTIONS(vams::ui::ActivityTexts)
};

QString oneLine(const QString &text)
{
    return text.simplified().left(longestDetail);
}

QString fileNameOf(const QString &path)
{
    return path.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
}

/// Of a full key in the bucket, or of a path with or without a slash at its start.
QString pathInAsset(const QString &written, const AssetRef &asset)
{
    const QString prefix = asset.assetId.text() + QLatin1Char('/');
    const QString path = written.startsWith(prefix) ? written.mid(prefix.size()) : written;
    return path.startsWith(QLatin1Char('/')) ? path : QLatin1Char('/') + path;
}

QStringList pathsInAsset(const QString &written, const AssetRef &asset)
{
    QStringList paths;
    for (const QString &path : written.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        paths << pathInAsset(path, asset);
    return paths;
}

ActivityEntry revisionEntry(const QString &path, const FileVersionId &revision, int number,
                            const QString &date)
{
    ActivityEntry entry;
    entry.kind = ActivityKind::File;
    entry.key = QStringLiteral("file:%1:%2").arg(path, revision.text());
    entry.time = fromContractDate(date);
    entry.icon = QStringLiteral("file");
    entry.act = FileAct::Revised;
    entry.revision = number;
    entry.place = ActivityFiles{{path}, revision, true};
    return entry;
}

/// "fileUpload": several rows an upload; the last one tells what came.
std::optional<ActivityEntry> uploadEntry(const AuditRecord &record, const AssetRef &asset)
{
    const Json &data = record.data;
    const QString path = jsonText(data, "filePath");
    ActivityEntry entry;
    entry.icon = QStringLiteral("upload");
    if (data.value("uploadDenied", Json(false)) == Json(true)) {
        entry.icon = QStringLiteral("warning");
        entry.text = ActivityTexts::tr("Upload of %1 refused").arg(fileNameOf(path));
        entry.detail = oneLine(jsonText(data, "uploadDeniedReason"));
        return entry;
    }
    const Json more = data.value("customData", Json::object());
    if (!more.is_object() || !jsonText(more, "status").startsWith(QLatin1String("completed")))
        return std::nullopt;
    if (jsonText(more, "uploadType") == QLatin1String("assetPreview")) {
        entry.icon = QStringLiteral("image");
        entry.text = ActivityTexts::tr("Preview picture set");
        return entry;
    }
    entry.act = FileAct::Uploaded;
    entry.place = ActivityFiles{pathsInAsset(path, asset), {}, false};
    return entry;
}

std::optional<ActivityEntry> downloadEntry(const AuditRecord &record, const AssetRef &asset)
{
    const QString path = jsonText(record.data, "filePath");
    const Json more = record.data.value("customData", Json::object());
    if (path == QLatin1String("asset_root") ||
        (more.is_object() && jsonText(more, "downloadType") == QLatin1String("assetPreview")))
        return std::nullopt; // its picture, which every list of assets shows
    ActivityEntry entry;
    entry.icon = QStringLiteral("download");
    entry.act = FileAct::Downloaded;
    entry.place = ActivityFiles{{pathInAsset(path, asset)}, {}, false};
    return entry;
}

ActivityEntry actionEntry(const AuditRecord &record)
{
    const QString name = fileNameOf(jsonText(record.data, "filePath"));
    ActivityEntry entry;
    entry.icon = QStringLiteral("trash");
    if (record.type == QLatin1String("fileDelete"))
        entry.text = ActivityTexts::tr("%1 deleted for good").arg(name);
    else if (record.type == QLatin1String("assetPreviewDelete"))
        entry.text = ActivityTexts::tr("Preview picture removed");
    else if (record.type == QLatin1String("auxiliaryFilesDelete"))
        entry.text = ActivityTexts::tr("What was made for viewers of %1 deleted").arg(name);
    else {
        entry.icon = QStringLiteral("audit");
        entry.text = record.type;
        entry.detail = oneLine(name);
    }
    return entry;
}

} // namespace

QString activityKindText(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Version:
        return ActivityTexts::tr("Versions");
    case ActivityKind::Comment:
        return ActivityTexts::tr("Comments");
    case ActivityKind::File:
        return ActivityTexts::tr("Files");
    case ActivityKind::Execution:
        return ActivityTexts::tr("Workflows");
    case ActivityKind::Audit:
        break;
    }
    return ActivityTexts::tr("Audit");
}

std::vector<ActivityEntry> activityOf(const Asset &asset)
{
    if (!asset.isArchived() || !asset.archivedAt)
        return {};
    ActivityEntry entry;
    entry.key = QStringLiteral("archived");
    entry.time = fromContractDate(*asset.archivedAt);
    entry.icon = QStringLiteral("archive");
    entry.text = ActivityTexts::tr("Asset archived");
    entry.detail = oneLine(asset.archivedReason.value_or(QString()));
    entry.who = asset.archivedBy.value_or(QString());
    return {entry};
}

ActivityEntry activityOf(const AssetVersion &version)
{
    ActivityEntry entry;
    entry.key = QStringLiteral("version:") + version.Version.text();
    entry.time = fromContractDate(version.DateModified);
    entry.who = version.createdBy;
    if (version.Version.text() == firstVersion) {
        entry.icon = QStringLiteral("plus");
        entry.text = ActivityTexts::tr("Asset created");
        return entry; // there is nothing in it to look at
    }
    entry.icon = QStringLiteral("history");
    entry.text = version.versionAlias && !version.versionAlias->isEmpty()
                     ? ActivityTexts::tr("Version %1 (%2) made")
                           .arg(version.Version.text(), *version.versionAlias)
                     : ActivityTexts::tr("Version %1 made").arg(version.Version.text());
    entry.detail = oneLine(version.Comment);
    entry.place = version.Version;
    return entry;
}

std::vector<ActivityEntry> activityOf(const Comment &comment)
{
    ActivityEntry entry;
    entry.kind = ActivityKind::Comment;
    entry.key = QStringLiteral("comment:") + commentKeyText(comment.key);
    entry.time = fromContractDate(comment.dateCreated);
    entry.icon = QStringLiteral("comment");
    entry.text = ActivityTexts::tr("Comment on version %1").arg(comment.key.assetVersionId.text());
    entry.detail = oneLine(comment.commentBody);
    entry.who = comment.commentOwnerUsername.isEmpty() ? comment.commentOwnerID
                                                       : comment.commentOwnerUsername;
    entry.place = comment.key;
    std::vector<ActivityEntry> entries{entry};
    const QDateTime edited = fromContractDate(comment.dateEdited.value_or(QString()));
    if (edited.isValid()) {
        entry.key += QStringLiteral(":edited");
        entry.time = edited;
        entry.icon = QStringLiteral("edit");
        entry.text = ActivityTexts::tr("Comment on version %1 edited")
                         .arg(comment.key.assetVersionId.text());
        entries.push_back(entry);
    }
    return entries;
}

std::vector<ActivityEntry> activityOf(const WorkflowExecution &execution)
{
    const QString name = execution.workflow.workflowId.text();
    ActivityEntry entry;
    entry.kind = ActivityKind::Execution;
    entry.key = QStringLiteral("execution:") + execution.executionId.text();
    entry.time = executionTime(execution.startDate);
    entry.icon = QStringLiteral("workflow");
    entry.text = ActivityTexts::tr("Workflow %1 started").arg(name);
    entry.detail = executionInput(execution);
    entry.who = executionStarter(execution);
    entry.place = execution.executionId;
    std::vector<ActivityEntry> entries{entry};
    const QDateTime ended = executionTime(execution.stopDate);
    if (ended.isValid()) {
        entry.key += QStringLiteral(":ended");
        entry.time = ended;
        entry.icon = executionBadge(execution.executionStatus).icon;
        entry.text = ActivityTexts::tr("Workflow %1 ended: %2")
                         .arg(name, executionStateText(execution.executionStatus));
        entry.who.clear(); // it ended by itself
        entries.push_back(entry);
    }
    return entries;
}

ActivityEntry activityOf(const FileEntry &file)
{
    return revisionEntry(file.relativePath, file.versionId.value_or(FileVersionId()),
                         file.revisionCount, file.dateCreatedCurrentVersion);
}

std::vector<ActivityEntry> activityOf(const FileInfo &file)
{
    std::vector<ActivityEntry> entries;
    if (!file.versions)
        return entries;
    int number = static_cast<int>(file.versions->size()); // as the list of revisions counts
    for (const FileVersion &version : *file.versions) {
        ActivityEntry entry =
            revisionEntry(file.relativePath, version.versionId, number--, version.lastModified);
        if (version.isArchived) {
            entry.icon = QStringLiteral("archive");
            entry.act = FileAct::Archived;
        }
        if (file.isArchived)
            std::get<ActivityFiles>(entry.place).canBeOpened = false;
        entries.push_back(entry);
    }
    return entries;
}

std::optional<ActivityEntry> activityOf(const AuditRecord &record, const AssetRef &asset)
{
    if (!record.data.is_object() || jsonText(record.data, "assetId") != asset.assetId.text() ||
        jsonText(record.data, "databaseId") != asset.databaseId.text())
        return std::nullopt;
    std::optional<ActivityEntry> entry;
    if (record.log == QLatin1String("fileUpload"))
        entry = uploadEntry(record, asset);
    else if (record.log == QLatin1String("fileDownload"))
        entry = downloadEntry(record, asset);
    else
        entry = actionEntry(record);
    if (!entry)
        return std::nullopt;
    entry->kind = ActivityKind::Audit;
    entry->key = QStringLiteral("audit:%1").arg(record.sequence);
    entry->time = QDateTime::fromString(record.at, Qt::ISODateWithMs);
    entry->who = record.userId;
    return entry;
}

} // namespace vams::ui
