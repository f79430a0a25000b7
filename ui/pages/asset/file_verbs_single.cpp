// The part of FileVerbs that moves nothing: type, revision, preview picture,
// link.

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/pages/asset/file_verbs.h"
#include "ui/support/error_panel.h"
#include "ui/support/toast.h"

#include <QClipboard>
#include <QGuiApplication>

namespace vams::ui {

namespace {
constexpr int secondsOfMinute = 60;
constexpr int minutesOfHour = 60;
} // namespace

void FileVerbs::setPrimaryType(const QStringList &paths, const QString &type)
{
    const auto &client = m_context.client;
    const auto set = [&client, asset = m_asset](const QString &path, const QString &value) {
        return [&client, asset, path, value](Job &job) {
            return client.files().setPrimaryType(asset, path, value, job);
        };
    };
    std::vector<FileCall> calls;
    for (const QString &path : paths) {
        const FileEntry *entry = m_tree ? m_tree->entryAt(path) : nullptr;
        if (entry && !entry->isFolder)
            calls.push_back(
                {path, set(path, type), set(path, entry->primaryType.value_or(QString()))});
    }
    start({tr("Change type of %1").arg(describeFiles(paths)),
           tr("Type of %1 changed").arg(describeFiles(paths)), paths, m_asset},
          std::move(calls));
}

void FileVerbs::revert(const QString &path, const FileVersionId &version)
{
    const auto &client = m_context.client;
    const FileEntry *entry = m_tree ? m_tree->entryAt(path) : nullptr;
    const FileVersionId newest =
        entry ? entry->versionId.value_or(FileVersionId()) : FileVersionId();
    const auto to = [&client, asset = m_asset, path](const FileVersionId &wanted) {
        return [&client, asset, path, wanted](Job &job) {
            return client.files().revert(asset, path, wanted, job).map([](const FileVersionId &) {
            });
        };
    };
    FileCall call{path, to(version)};
    if (!newest.isEmpty())
        call.undo = to(newest);
    start({tr("Go back to an earlier revision of %1").arg(lastName(path)),
           tr("The earlier revision of %1 is the newest now").arg(lastName(path)),
           {path},
           m_asset},
          {call});
}

void FileVerbs::removePreview()
{
    const auto &client = m_context.client;
    start({tr("Remove preview picture"), tr("Preview picture removed"), {}, m_asset},
          {{tr("Preview picture"), [&client, asset = m_asset](Job &job) {
                return client.files().removeAssetPreview(asset, job);
            }}});
}

void FileVerbs::share(const QString &path)
{
    clearError(&m_notices);
    runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, asset = m_asset, path](Job &job) {
            return client.downloads().link(asset, path, {}, job);
        },
        [this, path](const Result<DownloadLink> &link) {
            if (!link) {
                showProblem(link.error(), [this, path] { share(path); });
                return;
            }
            if (!link->downloadUrl.startsWith(QLatin1String("http"))) {
                showProblem({ErrorKind::Invalid,
                             tr("A library on this computer has no links that others "
                                "can open."),
                             lastName(path),
                             tr("Serve it with \"vams serve\" and connect to it, or "
                                "send the file "
                                "itself."),
                             {},
                             0});
                return;
            }
            QGuiApplication::clipboard()->setText(link->downloadUrl);
            const int minutes = qMax(1, link->expiresIn / secondsOfMinute);
            showToast(&m_page, m_context.theme,
                      minutes < minutesOfHour
                          ? tr("Link to %1 copied; it works for %n minutes", nullptr, minutes)
                                .arg(lastName(path))
                          : tr("Link to %1 copied; it works for %n hours", nullptr,
                               minutes / minutesOfHour)
                                .arg(lastName(path)));
        });
}

} // namespace vams::ui
