#include "ui/transfers/upload_run.h"

#include "core/base/json.h"
#include "core/transfer/upload.h"
#include "ui/support/preferences.h"

namespace vams::ui {

UploadRun::UploadRun(UploadPlan plan)
    : m_plan(std::move(plan))
{}

Result<void> UploadRun::run(const api::Client &client, QThreadPool &pool, Job &job)
{
    const std::vector<transfer::UploadItem> left = m_ledger.left(m_plan.items);
    if (left.empty())
        return {};
    if (m_plan.type == UploadType::AssetPreview && !m_preview && left.size() == 1)
        if (const auto kept = keepPreview(client, m_plan.asset, left.front().localPath, job))
            m_preview = *kept;
    transfer::UploadOptions options;
    options.parallel = Preferences().parallelTransfers();
    options.type = m_plan.type;
    options.allowedExtensions = m_plan.allowedExtensions;
    options.ledger = &m_ledger;
    const auto report = transfer::uploadFiles(client, m_plan.asset, left, options, pool, job);
    if (!report)
        return fail(report.error());
    const std::lock_guard lock(m_mutex);
    for (const transfer::UploadItem &item : report->succeeded)
        m_uploaded << item.relativeKey;
    return report->outcome();
}

QStringList UploadRun::takeUploaded()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_uploaded, {});
}

qint64 UploadRun::bytesLeft() const
{
    qint64 bytes = 0;
    for (const transfer::UploadItem &item : m_ledger.left(m_plan.items))
        bytes += item.size;
    return bytes;
}

bool UploadRun::isComplete() const
{
    return m_ledger.left(m_plan.items).empty();
}

Json UploadRun::save() const
{
    Json items = Json::array();
    for (const transfer::UploadItem &item : m_ledger.left(m_plan.items))
        items.push_back({item.localPath, item.relativeKey, item.size});
    return {{"database", m_plan.asset.databaseId},
            {"asset", m_plan.asset.assetId},
            {"type", uploadTypeName(m_plan.type)},
            {"extensions", m_plan.allowedExtensions},
            {"items", items},
            {"before", m_plan.before},
            {"ledger", m_ledger.save()}};
}

std::shared_ptr<UploadRun> UploadRun::load(const Json &saved)
{
    UploadPlan plan;
    const Result<void> read = readJson([&] {
        plan.asset = {saved.at("database").get<DatabaseId>(), saved.at("asset").get<AssetId>()};
        plan.type = uploadTypeOf(saved.at("type").get<QString>());
        plan.allowedExtensions = saved.at("extensions").get<QString>();
        plan.before = saved.at("before").get<RevisionsBefore>();
        for (const Json &item : saved.at("items"))
            plan.items.push_back(
                {item.at(0).get<QString>(), item.at(1).get<QString>(), item.at(2).get<qint64>()});
    });
    if (!read || plan.items.empty() || plan.type == UploadType::Unknown)
        return nullptr;
    auto run = std::make_shared<UploadRun>(std::move(plan));
    if (saved.contains("ledger"))
        run->m_ledger.load(saved.at("ledger"));
    return run;
}

} // namespace vams::ui
