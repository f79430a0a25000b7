#include "core/transfer/download.h"

#include "core/base/text.h"
#include "core/transfer/local_name.h"
#include "core/transfer/parallel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace vams::transfer {

namespace {

QString trDownloads(const char *text)
{
    return QCoreApplication::translate("vams::transfer", text);
}

/// Where each file goes; decided before the first byte is written.
class DownloadPlanner
{
public:
    DownloadPlanner(QString folder, const DownloadOptions &options, DownloadReport &report)
        : m_folder(std::move(folder))
        , m_options(options)
        , m_report(report)
    {}

    void add(const DownloadItem &item)
    {
        if (item.path.endsWith(QLatin1Char('/'))) {
            addFolder(item);
            return;
        }
        QString path = pathFor(item);
        // Two files of the asset may get the same name here; both are wanted.
        path = freePath(path, [this](const QString &p) { return m_planned.contains(folded(p)); });
        const QFileInfo there(path);
        if (there.exists() || there.isSymLink()) {
            const ConflictPolicy policy = policyFor(path);
            if (policy == ConflictPolicy::Skip) {
                m_report.skipped.push_back(item);
                tell(item);
                return;
            }
            if (policy == ConflictPolicy::KeepBoth)
                path = freePath(path, [this](const QString &p) { return isTaken(p); });
        }
        if (!isInside(m_folder, QFileInfo(path).path())) {
            m_report.failed.push_back({item, outside(path)});
            return;
        }
        m_planned.insert(folded(path));
        m_files.push_back({item, path});
    }

    [[nodiscard]] const std::vector<LocalDownload> &files() const { return m_files; }
    [[nodiscard]] const QStringList &folders() const { return m_folders; }

private:
    void addFolder(const DownloadItem &item)
    {
        const QString path = localPath(m_folder, item.path);
        if (m_options.layout == FolderLayout::Flat)
            return;
        if (isInside(m_folder, path))
            m_folders << path;
        else
            m_report.failed.push_back({item, outside(path)});
    }

    [[nodiscard]] QString pathFor(const DownloadItem &item) const
    {
        const QString name = item.path.section(QLatin1Char('/'), -1);
        return localPath(m_folder, m_options.layout == FolderLayout::Flat ? name : item.path);
    }

    [[nodiscard]] ConflictPolicy policyFor(const QString &path) const
    {
        if (m_options.conflicts != ConflictPolicy::Ask)
            return m_options.conflicts;
        const ConflictPolicy answer = m_options.ask ? m_options.ask(path) : ConflictPolicy::Skip;
        return answer == ConflictPolicy::Ask ? ConflictPolicy::Skip : answer;
    }

    void tell(const DownloadItem &item) const
    {
        if (m_options.onFile)
            m_options.onFile(item);
    }

    [[nodiscard]] bool isTaken(const QString &path) const
    {
        const QFileInfo info(path);
        return info.exists() || info.isSymLink() || m_planned.contains(folded(path));
    }

    /// Windows and macOS see no difference between "A" and "a".
    static QString folded(const QString &path)
    {
        return path.normalized(QString::NormalizationForm_C).toCaseFolded();
    }

    static Error outside(const QString &path)
    {
        return {.kind = ErrorKind::Denied,
                .message = trDownloads("A link on the way leads out of the folder."),
                .subject = path,
                .advice = trDownloads("Choose another folder, or remove the link.")};
    }

    QString m_folder;
    const DownloadOptions &m_options;
    DownloadReport &m_report;
    QSet<QString> m_planned;
    std::vector<LocalDownload> m_files;
    QStringList m_folders;
};

Result<void> checkRoom(const std::vector<LocalDownload> &files, const QString &folder)
{
    qint64 needed = 0;
    for (const LocalDownload &file : files)
        needed += std::max<qint64>(0, file.item.size);
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    if (free < 0 || needed <= free)
        return {};
    return fail(ErrorKind::Io,
                trDownloads("The disk has room for %1, but %2 are needed.")
                    .arg(humanSize(free), humanSize(needed)),
                folder, trDownloads("Make room, or choose another disk."));
}

/// Downloads what is planned, several at a time.
class DownloadRun
{
public:
    DownloadRun(const api::Client &client, AssetRef ref, const std::vector<LocalDownload> &files,
                const DownloadOptions &options, DownloadReport &report, Job &job)
        : m_client(client)
        , m_ref(std::move(ref))
        , m_files(files)
        , m_options(options)
        , m_report(report)
        , m_job(job)
    {
        for (const LocalDownload &file : files)
            m_total += std::max<qint64>(0, file.item.size);
    }

    void fetch(int index)
    {
        const LocalDownload &file = m_files[static_cast<size_t>(index)];
        const Result<void> result = fetchOne(file);
        if (result && m_options.onFile)
            m_options.onFile(file.item);
        const std::lock_guard lock(m_mutex);
        const QString name = file.item.path.mid(1);
        if (!result && result.error().kind != ErrorKind::Cancelled)
            m_job.note(trDownloads("%1: %2").arg(name, result.error().message));
        if (result) {
            m_job.note(trDownloads("%1 written").arg(QDir::toNativeSeparators(file.localPath)));
            m_report.succeeded.push_back(file);
            return;
        }
        if (result.error().kind == ErrorKind::Offline)
            m_stop = result.error();
        m_report.failed.push_back({file.item, result.error()});
    }

private:
    Result<void> fetchOne(const LocalDownload &file)
    {
        if (!m_job.waitWhilePaused())
            return fail(cancelledError());
        {
            const std::lock_guard lock(m_mutex);
            if (m_stop) // without a connection each file would wait for its own time-out
                return fail(*m_stop);
        }
        m_job.report(m_done, m_total, QFileInfo(file.localPath).fileName());
        qint64 reported = 0;
        const auto note = [&](qint64 done) {
            m_done += done - reported;
            reported = done;
            m_job.report(m_done, m_total);
        };
        Job call([&note](const Progress &progress) { note(progress.done); }, m_job);
        const Result<void> result = downloadFile(m_client, m_ref, file.item, file.localPath, call);
        note(result ? std::max<qint64>(0, file.item.size) : 0);
        return result;
    }

    const api::Client &m_client;
    AssetRef m_ref;
    const std::vector<LocalDownload> &m_files;
    const DownloadOptions &m_options;
    DownloadReport &m_report;
    Job &m_job;
    std::mutex m_mutex; ///< guards the report and m_stop
    std::optional<Error> m_stop;
    std::atomic<qint64> m_done = 0;
    qint64 m_total = 0;
};

} // namespace

std::vector<DownloadItem> DownloadReport::remaining() const
{
    std::vector<DownloadItem> items;
    for (const FailedDownload &failure : failed)
        items.push_back(failure.item);
    return items;
}

Result<void> DownloadReport::outcome() const
{
    if (failed.empty())
        return {};
    const auto isCancelled = [](const FailedDownload &failure) {
        return failure.error.kind == ErrorKind::Cancelled;
    };
    if (std::any_of(failed.begin(), failed.end(), isCancelled))
        return fail(cancelledError());
    const FailedDownload &first = failed.front();
    if (failed.size() == 1 && succeeded.empty())
        return fail(first.error);
    Error error = first.error;
    error.message = trDownloads("%1 of %2 files were not downloaded. %3: %4")
                        .arg(humanCount(static_cast<qint64>(failed.size())),
                             humanCount(static_cast<qint64>(failed.size() + succeeded.size())),
                             first.item.path.mid(1), first.error.message);
    return fail(error);
}

Result<DownloadReport> downloadFiles(const api::Client &client, const AssetRef &ref,
                                     const std::vector<DownloadItem> &items, const QString &folder,
                                     const DownloadOptions &options, QThreadPool &pool, Job &job)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Io, trDownloads("The folder cannot be made."), folder,
                    trDownloads("Check that you may write there."));
    DownloadReport report;
    DownloadPlanner planner(QDir::cleanPath(QDir(folder).absolutePath()), options, report);
    for (const DownloadItem &item : items) {
        if (job.isCancelled())
            return fail(cancelledError());
        planner.add(item);
    }
    if (const Result<void> room = checkRoom(planner.files(), folder); !room)
        return fail(room.error());
    for (const QString &path : planner.folders())
        QDir().mkpath(path);
    for (const DownloadItem &item : items)
        if (options.onFile && item.path.endsWith(QLatin1Char('/')))
            options.onFile(item);
    DownloadRun run(client, ref, planner.files(), options, report, job);
    runParallel(pool, options.parallel, static_cast<int>(planner.files().size()),
                [&run](int index) { run.fetch(index); });
    return report;
}

} // namespace vams::transfer
