#include "ui/pages/asset/versions/version_store.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"

#include <algorithm>

namespace vams::ui {

namespace {

Result<VersionContent> readVersion(const api::Client &client, const AssetRef &ref,
                                   const AssetVersionId &id, Job &job)
{
    auto files = id.isEmpty() ? client.files().listEverything(ref, api::ArchivedFiles::Hide, job)
                              : client.versions().files(ref, id, job);
    if (!files)
        return fail(files.error());
    VersionContent content;
    std::erase_if(*files, [](const FileEntry &file) { return file.isFolder; });
    content.files = std::make_shared<const std::vector<FileEntry>>(std::move(*files));
    if (id.isEmpty())
        return content;
    auto details = client.versions().get(ref, id, job);
    if (!details)
        return fail(details.error());
    content.metadata = std::move(details->versionedMetadata);
    return content;
}

} // namespace

VersionStore::VersionStore(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{}

void VersionStore::setAsset(const Asset &asset)
{
    m_asset = asset;
    forgetContents();
    if (m_job)
        m_job->cancel();
    if (canChange()) {
        reload();
    } else { // the server has no versions of an archived asset
        m_versions.clear();
        emit loaded();
    }
}

void VersionStore::reload()
{
    if (!canChange())
        return;
    if (m_job)
        m_job->cancel();
    const auto archived =
        m_showsArchived ? api::ArchivedVersions::Include : api::ArchivedVersions::Hide;
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, ref = m_asset->ref(), archived](Job &job) {
            return client.versions().list(ref, {}, archived, job);
        },
        [this](const Result<ListPage<AssetVersion>> &page) {
            if (page) {
                m_versions = page->items;
                m_isLoaded = true;
                emit loaded();
            } else if (page.error().kind != ErrorKind::Cancelled) {
                emit failed(page.error());
            }
        });
}

std::optional<AssetVersion> VersionStore::find(const AssetVersionId &id) const
{
    const auto found = std::find_if(m_versions.begin(), m_versions.end(),
                                    [&](const AssetVersion &v) { return v.Version == id; });
    return found == m_versions.end() ? std::nullopt : std::optional(*found);
}

void VersionStore::setShowsArchived(bool isOn)
{
    if (m_showsArchived == isOn)
        return;
    m_showsArchived = isOn;
    emit showsArchivedChanged(isOn);
    reload();
}

std::shared_ptr<const VersionContent> VersionStore::content(const AssetVersionId &id) const
{
    return m_contents.value(id.text());
}

bool VersionStore::hasFailed(const AssetVersionId &id) const
{
    return m_failed.contains(id.text());
}

void VersionStore::readContent(const AssetVersionId &id)
{
    if (!canChange() || m_contents.contains(id.text()) || m_reading.contains(id.text()))
        return;
    const auto job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, ref = m_asset->ref(), id](Job &work) {
            return readVersion(client, ref, id, work);
        },
        [this, id, round = m_round](const Result<VersionContent> &content) {
            // Work that was cancelled may have been at its end already.
            if (round == m_round)
                onContent(id, content);
        });
    m_reading.insert(id.text(), job);
}

void VersionStore::onContent(const AssetVersionId &id, const Result<VersionContent> &content)
{
    m_reading.remove(id.text());
    if (content) {
        m_contents.insert(id.text(), std::make_shared<const VersionContent>(*content));
        m_failed.remove(id.text());
        emit contentRead(id);
    } else {
        m_failed.insert(id.text());
        emit contentFailed(id, content.error());
    }
}

/// A file that is deleted for good is so in every version that has it.
void VersionStore::forgetContents()
{
    for (const std::shared_ptr<Job> &job : std::as_const(m_reading))
        job->cancel();
    m_reading.clear();
    m_contents.clear();
    m_failed.clear();
    ++m_round;
}

} // namespace vams::ui
