#include "ui/transfers/assets_upload_run.h"

#include "core/base/json.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

struct AssetsTexts
{
    Q_DECLARE_TR_FUNCTIONS(vams::ui::AssetsTexts)
};

Json savedAsset(const NewAsset &asset)
{
    return {{"database", asset.databaseId},
            {"name", asset.assetName},
            {"description", asset.description},
            {"distributable", asset.isDistributable},
            {"tags", asset.tags}};
}

NewAsset assetOf(const Json &saved)
{
    NewAsset asset;
    asset.databaseId = saved.at("database").get<DatabaseId>();
    asset.assetName = saved.at("name").get<QString>();
    asset.description = saved.at("description").get<QString>();
    asset.isDistributable = saved.at("distributable").get<bool>();
    asset.tags = saved.at("tags").get<QStringList>();
    return asset;
}

Json savedFiles(const std::vector<transfer::UploadItem> &files)
{
    Json saved = Json::array();
    for (const transfer::UploadItem &file : files)
        saved.push_back({file.localPath, file.relativeKey, file.size});
    return saved;
}

} // namespace

AssetsUploadRun::AssetsUploadRun(std::vector<UploadedAsset> assets,
                                 const QString &allowedExtensions)
    : m_allowedExtensions(allowedExtensions)
{
    for (UploadedAsset &asset : assets)
        m_entries.push_back({std::move(asset), nullptr});
}

Result<void> AssetsUploadRun::run(const api::Client &client, QThreadPool &pool, Job &job)
{
    qint64 total = 0;
    for (const Entry &entry : m_entries)
        total += bytesLeft(entry);
    qint64 before = 0;
    std::optional<Error> first;
    int failed = 0;
    for (Entry &entry : m_entries) {
        if (!job.waitWhilePaused())
            return fail(cancelledError());
        const qint64 bytes = bytesLeft(entry);
        Job part(
            [&job, before, total](const Progress &progress) {
                job.report(before + progress.done, total, progress.text);
            },
            job);
        const Result<void> result = runOne(client, entry, pool, part);
        before += bytes;
        if (result)
            continue;
        if (result.error().kind == ErrorKind::Cancelled)
            return result;
        ++failed;
        if (!first)
            first = result.error();
    }
    job.report(total, total);
    if (!first)
        return {};
    if (m_entries.size() > 1)
        first->message = AssetsTexts::tr("%1 of %2 assets are not complete. The first: %3")
                             .arg(failed)
                             .arg(m_entries.size())
                             .arg(first->message);
    return fail(*first);
}

Result<void> AssetsUploadRun::runOne(const api::Client &client, Entry &entry, QThreadPool &pool,
                                     Job &job)
{
    if (!entry.files) {
        const NewAsset &wanted = entry.wanted.asset;
        const Result<AssetId> made = client.assets().create(wanted, job);
        if (!made)
            return fail(made.error());
        const AssetRef ref{wanted.databaseId, *made};
        auto files = std::make_shared<UploadRun>(
            UploadPlan{ref, entry.wanted.files, UploadType::AssetFile, m_allowedExtensions, {}});
        const std::lock_guard lock(m_mutex);
        entry.files = std::move(files);
        m_created.push_back(ref);
    }
    return entry.files->run(client, pool, job);
}

std::vector<AssetRef> AssetsUploadRun::takeCreated()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_created, {});
}

qint64 AssetsUploadRun::bytesLeft(const Entry &entry)
{
    if (entry.files)
        return entry.files->bytesLeft();
    qint64 bytes = 0;
    for (const transfer::UploadItem &file : entry.wanted.files)
        bytes += file.size;
    return bytes;
}

Json AssetsUploadRun::save() const
{
    const std::lock_guard lock(m_mutex);
    Json entries = Json::array();
    for (const Entry &entry : m_entries) {
        if (entry.files && entry.files->isComplete())
            continue;
        Json saved{{"asset", savedAsset(entry.wanted.asset)},
                   {"files", savedFiles(entry.wanted.files)}};
        if (entry.files)
            saved["run"] = entry.files->save();
        entries.push_back(std::move(saved));
    }
    return {{"extensions", m_allowedExtensions}, {"assets", entries}};
}

std::shared_ptr<AssetsUploadRun> AssetsUploadRun::load(const Json &saved)
{
    auto run = std::make_shared<AssetsUploadRun>(std::vector<UploadedAsset>(), QString());
    const Result<void> read = readJson([&] {
        run->m_allowedExtensions = saved.at("extensions").get<QString>();
        for (const Json &entry : saved.at("assets")) {
            UploadedAsset asset{assetOf(entry.at("asset")), {}};
            for (const Json &file : entry.at("files"))
                asset.files.push_back({file.at(0).get<QString>(), file.at(1).get<QString>(),
                                       file.at(2).get<qint64>()});
            run->m_entries.push_back({std::move(asset), entry.contains("run")
                                                            ? UploadRun::load(entry.at("run"))
                                                            : nullptr});
        }
    });
    return read && !run->m_entries.empty() ? run : nullptr;
}

} // namespace vams::ui
