#include "ui/transfers/download_run.h"

#include "core/base/json.h"
#include "ui/support/preferences.h"

#include <QFileInfo>

#include <algorithm>

namespace vams::ui {

namespace {

Json savedItem(const transfer::DownloadItem &item)
{
    return {item.path, item.version, item.size, item.contentHash};
}

DownloadPart partOf(const Json &saved)
{
    DownloadPart part;
    part.asset = {saved.at("database").get<DatabaseId>(), saved.at("asset").get<AssetId>()};
    part.folder = saved.at("folder").get<QString>();
    part.file = saved.at("file").get<QString>();
    part.layout =
        saved.at("flat").get<bool>() ? transfer::FolderLayout::Flat : transfer::FolderLayout::Tree;
    part.conflicts = saved.at("overwrite").get<bool>() ? transfer::ConflictPolicy::Overwrite
                     : saved.at("skip").get<bool>()    ? transfer::ConflictPolicy::Skip
                                                       : transfer::ConflictPolicy::KeepBoth;
    for (const Json &item : saved.at("items"))
        part.items.push_back({item.at(0).get<QString>(), item.at(1).get<FileVersionId>(),
                              item.at(2).get<qint64>(), item.at(3).get<QString>()});
    return part;
}

/// Of the same part; a file may be wanted in several revisions.
QString keyOf(const transfer::DownloadItem &item)
{
    return item.path + QLatin1Char('\n') + item.version.text();
}

qint64 bytesOf(const std::vector<transfer::DownloadItem> &items)
{
    qint64 bytes = 0;
    for (const transfer::DownloadItem &item : items)
        bytes += std::max<qint64>(0, item.size);
    return bytes;
}

} // namespace

DownloadRun::DownloadRun(std::vector<DownloadPart> parts)
{
    for (DownloadPart &part : parts) {
        const bool isListed = !part.items.empty();
        m_parts.push_back({std::move(part), isListed});
    }
}

QString DownloadRun::place() const
{
    if (m_parts.empty())
        return {};
    const DownloadPart &first = m_parts.front().part;
    if (!first.file.isEmpty())
        return QFileInfo(first.file).absolutePath();
    return m_parts.size() == 1 ? first.folder : QFileInfo(first.folder).absolutePath();
}

/// Before anything is fetched, so that the whole size is known.
Result<void> DownloadRun::list(const api::Client &client, Job &job)
{
    for (State &state : m_parts) {
        if (state.isListed)
            continue;
        const auto files =
            client.files().listEverything(state.part.asset, api::ArchivedFiles::Hide, job);
        if (!files)
            return fail(files.error());
        const std::lock_guard lock(m_mutex);
        for (const FileEntry &file : *files)
            state.part.items.push_back(transfer::downloadItemOf(file));
        state.isListed = true;
    }
    return {};
}

Result<void> DownloadRun::run(const api::Client &client, QThreadPool &pool, Job &job)
{
    Job listing({}, job);
    if (const Result<void> listed = list(client, listing); !listed)
        return listed;
    qint64 total = 0;
    for (const State &state : m_parts)
        total += bytesOf(leftOf(state));
    qint64 before = 0;
    std::optional<Error> first;
    for (std::size_t index = 0; index < m_parts.size(); ++index) {
        const qint64 bytes = bytesOf(leftOf(m_parts[index]));
        Job part(
            [&job, before, total](const Progress &progress) {
                job.report(before + progress.done, total, progress.text);
            },
            job);
        const Result<void> result = runPart(client, index, pool, part);
        before += bytes;
        if (!result && result.error().kind == ErrorKind::Cancelled)
            return result;
        if (!result && !first)
            first = result.error();
    }
    job.report(total, total);
    return first ? Result<void>(fail(*first)) : Result<void>();
}

Result<void> DownloadRun::runPart(const api::Client &client, std::size_t index, QThreadPool &pool,
                                  Job &job)
{
    const DownloadPart &part = m_parts[index].part;
    const std::vector<transfer::DownloadItem> left = leftOf(m_parts[index]);
    if (left.empty())
        return {};
    if (!part.file.isEmpty()) {
        const Result<void> fetched =
            transfer::downloadFile(client, part.asset, left.front(), part.file, job);
        if (fetched)
            setDone(index, left.front());
        return fetched;
    }
    transfer::DownloadOptions options;
    options.parallel = Preferences().parallelTransfers();
    options.layout = part.layout;
    options.conflicts = part.conflicts;
    options.onFile = [this, index](const transfer::DownloadItem &item) { setDone(index, item); };
    const auto report =
        transfer::downloadFiles(client, part.asset, left, part.folder, options, pool, job);
    if (!report)
        return fail(report.error());
    return report->outcome();
}

void DownloadRun::setDone(std::size_t index, const transfer::DownloadItem &item)
{
    const std::lock_guard lock(m_mutex);
    m_parts[index].done.insert(keyOf(item));
}

std::vector<transfer::DownloadItem> DownloadRun::leftOf(const State &state)
{
    std::vector<transfer::DownloadItem> left;
    for (const transfer::DownloadItem &item : state.part.items)
        if (!state.done.contains(keyOf(item)))
            left.push_back(item);
    return left;
}

Json DownloadRun::save() const
{
    const std::lock_guard lock(m_mutex);
    Json parts = Json::array();
    for (const State &state : m_parts) {
        const DownloadPart &part = state.part;
        const std::vector<transfer::DownloadItem> left = leftOf(state);
        if (state.isListed && left.empty())
            continue;
        Json items = Json::array();
        for (const transfer::DownloadItem &item : left)
            items.push_back(savedItem(item));
        parts.push_back({{"database", part.asset.databaseId},
                         {"asset", part.asset.assetId},
                         {"folder", part.folder},
                         {"file", part.file},
                         {"flat", part.layout == transfer::FolderLayout::Flat},
                         {"overwrite", part.conflicts == transfer::ConflictPolicy::Overwrite},
                         {"skip", part.conflicts == transfer::ConflictPolicy::Skip},
                         {"items", items}});
    }
    return {{"parts", parts}};
}

std::shared_ptr<DownloadRun> DownloadRun::load(const Json &saved)
{
    std::vector<DownloadPart> parts;
    const Result<void> read = readJson([&] {
        for (const Json &part : saved.at("parts"))
            parts.push_back(partOf(part));
    });
    return read && !parts.empty() ? std::make_shared<DownloadRun>(std::move(parts)) : nullptr;
}

} // namespace vams::ui
