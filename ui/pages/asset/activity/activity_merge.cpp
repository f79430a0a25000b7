#include "ui/pages/asset/activity/activity_merge.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace vams::ui {

namespace {

/// The row of the audit is written behind the revisions, in the same transaction.
constexpr qint64 sameUploadMs = 30'000;
constexpr qint64 togetherMs = 60'000;
constexpr qint64 downloadsTogetherMs = 600'000; // somebody looks at one file after the other
constexpr qsizetype namesTold = 3;

struct MergeTexts
{
    Q_DECLARE_TR_FUNCTIONS(vams::ui::ActivityMerge)
};

QString nameOf(const QString &path)
{
    return path.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
}

bool isAuditedUpload(const ActivityEntry &entry)
{
    return entry.kind == ActivityKind::Audit && entry.act == FileAct::Uploaded;
}

/// The revisions of each path, by their place in the entries.
QHash<QString, QList<qsizetype>> uploadsByPath(const std::vector<ActivityEntry> &entries)
{
    QHash<QString, QList<qsizetype>> uploads;
    for (std::size_t at = 0; at < entries.size(); ++at)
        if (entries[at].act == FileAct::Revised)
            uploads[std::get<ActivityFiles>(entries[at].place).paths.first()]
                << static_cast<qsizetype>(at);
    return uploads;
}

/// The revision of these that came with the upload: the last one before it; null without one.
ActivityEntry *revisionOf(const ActivityEntry &upload, const QList<qsizetype> &revisions,
                          std::vector<ActivityEntry> &entries)
{
    ActivityEntry *found = nullptr;
    for (const qsizetype at : revisions) {
        ActivityEntry &revision = entries[static_cast<std::size_t>(at)];
        const qint64 before = revision.time.msecsTo(upload.time);
        if (before >= 0 && before <= sameUploadMs && (!found || revision.time > found->time))
            found = &revision;
    }
    return found;
}

/// Whether each file of the upload is told by a revision; those get its user.
bool handOver(const ActivityEntry &upload, const QHash<QString, QList<qsizetype>> &revisions,
              std::vector<ActivityEntry> &entries)
{
    bool areAllTold = true;
    for (const QString &path : std::get<ActivityFiles>(upload.place).paths) {
        ActivityEntry *revision = revisionOf(upload, revisions.value(path), entries);
        areAllTold = areAllTold && revision;
        if (!revision)
            continue;
        revision->who = upload.who;
        revision->act = FileAct::Uploaded;
        revision->icon = upload.icon;
    }
    return areAllTold;
}

void joinAudit(std::vector<ActivityEntry> &entries)
{
    if (std::none_of(entries.begin(), entries.end(), isAuditedUpload))
        return;
    const QHash<QString, QList<qsizetype>> revisions = uploadsByPath(entries);
    if (revisions.isEmpty())
        return;
    QSet<QString> told;
    for (std::size_t at = 0; at < entries.size(); ++at)
        if (isAuditedUpload(entries[at]) && handOver(entries[at], revisions, entries))
            told.insert(entries[at].key);
    std::erase_if(entries,
                  [&told](const ActivityEntry &entry) { return told.contains(entry.key); });
}

/// `since` is the time of the oldest that is in the newer one already.
bool isTogether(const ActivityEntry &newer, const QDateTime &since, const ActivityEntry &older)
{
    if (newer.act == FileAct::None || newer.act != older.act || newer.kind != older.kind ||
        newer.who != older.who)
        return false;
    const qint64 apart = older.time.msecsTo(since);
    return apart <= (newer.act == FileAct::Downloaded ? downloadsTogetherMs : togetherMs);
}

QString textOfOne(const ActivityEntry &entry, const QString &name)
{
    const bool isLater = entry.revision > 1;
    switch (entry.act) {
    case FileAct::Archived:
        return MergeTexts::tr("%1 archived").arg(name);
    case FileAct::Downloaded:
        return MergeTexts::tr("%1 downloaded").arg(name);
    case FileAct::Uploaded:
        return isLater ? MergeTexts::tr("Revision %1 of %2 uploaded").arg(entry.revision).arg(name)
                       : MergeTexts::tr("%1 uploaded").arg(name);
    default:
        return isLater ? MergeTexts::tr("Revision %1 of %2 made").arg(entry.revision).arg(name)
                       : MergeTexts::tr("%1 added").arg(name);
    }
}

QString textOfMany(const ActivityEntry &entry, int count)
{
    switch (entry.act) {
    case FileAct::Archived:
        return MergeTexts::tr("%n files archived", nullptr, count);
    case FileAct::Downloaded:
        return MergeTexts::tr("%n files downloaded", nullptr, count);
    case FileAct::Uploaded:
        return MergeTexts::tr("%n files uploaded", nullptr, count);
    default:
        return entry.revision > 1 ? MergeTexts::tr("%n files changed", nullptr, count)
                                  : MergeTexts::tr("%n files added", nullptr, count);
    }
}

/// Says in words what the paths tell.
void finish(ActivityEntry &entry)
{
    if (entry.act == FileAct::None)
        return;
    const QStringList &paths = std::get<ActivityFiles>(entry.place).paths;
    if (paths.size() == 1) {
        entry.text = textOfOne(entry, nameOf(paths.first()));
        const QString folder = paths.first().section(QLatin1Char('/'), 1, -2);
        entry.detail = folder.isEmpty() ? QString() : MergeTexts::tr("in %1").arg(folder);
        return;
    }
    entry.text = textOfMany(entry, static_cast<int>(paths.size()));
    QStringList names;
    for (const QString &path : paths.mid(0, namesTold))
        names << nameOf(path);
    entry.detail = names.join(QStringLiteral(", "));
    if (paths.size() > namesTold)
        entry.detail =
            MergeTexts::tr("%1 and %n more", nullptr, static_cast<int>(paths.size() - namesTold))
                .arg(entry.detail);
}

std::vector<ActivityEntry> group(std::vector<ActivityEntry> entries)
{
    std::vector<ActivityEntry> lines;
    QSet<QString> paths; ///< of the last line
    QDateTime since;
    for (ActivityEntry &entry : entries) {
        const QDateTime time = entry.time;
        if (!lines.empty() && isTogether(lines.back(), since, entry)) {
            ActivityFiles &files = std::get<ActivityFiles>(lines.back().place);
            lines.back().revision = qMax(lines.back().revision, entry.revision);
            for (const QString &path : std::get<ActivityFiles>(entry.place).paths) {
                if (paths.contains(path))
                    continue;
                paths.insert(path);
                files.paths << path;
            }
        } else {
            paths.clear();
            if (const auto *files = std::get_if<ActivityFiles>(&entry.place))
                paths = QSet<QString>(files->paths.begin(), files->paths.end());
            lines.push_back(std::move(entry));
        }
        since = time;
    }
    return lines;
}

} // namespace

std::vector<ActivityEntry> mergeActivity(std::vector<ActivityEntry> entries, const ActivityCut &cut)
{
    if (cut.kind != ActivityKind::Audit)
        joinAudit(entries);
    std::erase_if(entries, [&cut](const ActivityEntry &entry) {
        return (cut.kind && entry.kind != *cut.kind) ||
               (cut.wholeTo.isValid() && entry.time < cut.wholeTo);
    });
    std::stable_sort(
        entries.begin(), entries.end(),
        [](const ActivityEntry &a, const ActivityEntry &b) { return a.time > b.time; });
    std::vector<ActivityEntry> lines = group(std::move(entries));
    for (ActivityEntry &line : lines)
        finish(line);
    return lines;
}

} // namespace vams::ui
