#include "ui/pages/asset/metadata/field_history.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"

#include <algorithm>

namespace vams::ui {

namespace {
/// Each is a request; older ones are seldom what somebody looks for.
constexpr std::size_t mostVersions = 20;
} // namespace

FieldHistory::FieldHistory(const PageContext &context, const AssetRef &asset, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_asset(asset)
{}

Result<FieldHistory::Past> FieldHistory::readPast(const api::Client &client, const AssetRef &asset,
                                                  Job &job)
{
    auto versions = client.versions().list(asset, {}, api::ArchivedVersions::Hide, job);
    if (!versions)
        return fail(versions.error());
    std::vector<AssetVersion> &newest = versions->items;
    if (newest.size() > mostVersions)
        newest.resize(mostVersions);
    std::reverse(newest.begin(), newest.end());
    Past past;
    for (const AssetVersion &version : newest) {
        const auto details = client.versions().get(asset, version.Version, job);
        if (!details)
            return fail(details.error());
        for (const VersionedMetadata &item : details->versionedMetadata) {
            if (item.type != QLatin1String("metadata") || item.filePath != QLatin1String("/"))
                continue;
            std::vector<FieldPast> &values = past[item.metadataKey];
            if (values.empty() || values.front().value != item.metadataValue)
                values.insert(values.begin(), {item.metadataValue, version.Version,
                                               version.createdBy, version.DateModified});
        }
    }
    return past;
}

void FieldHistory::read()
{
    if (m_isRead || m_job)
        return;
    const auto &client = m_context.client;
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client, asset = m_asset](Job &job) { return readPast(client, asset, job); },
        [this, round = m_round](const Result<Past> &past) {
            // Work that was cancelled may have been at its end already.
            if (round != m_round)
                return;
            m_job.reset();
            m_isRead = true;
            m_past = past.value_or(Past());
            m_problem = past ? QString() : past.error().message;
            emit changed();
        });
}

void FieldHistory::forget()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
    ++m_round;
    m_isRead = false;
}

} // namespace vams::ui
