#include "core/backend/folders/folder_watch.h"

#include "core/base/event_thread.h"

#include <QCoreApplication>
#include <QFileSystemWatcher>
#include <QHash>

namespace vams::backend {

namespace {

class SystemFolderWatch : public FolderWatch
{
public:
    SystemFolderWatch(FolderWatchCallback changed, int limit)
        : m_changed(std::move(changed))
        , m_limit(limit)
        , m_thread(QStringLiteral("folder watch"))
    {}

    ~SystemFolderWatch() override
    {
        m_thread.run([this] { m_watcher.reset(); });
    }

    void watch(const BucketId &bucket, const QStringList &folders) override
    {
        m_thread.post([this, bucket, folders] { setFolders(bucket, folders); });
    }

    void forget(const BucketId &bucket) override { watch(bucket, {}); }

private:
    /// On the thread, as everything below.
    void setFolders(const BucketId &bucket, const QStringList &folders)
    {
        if (!m_watcher) {
            m_watcher = std::make_unique<QFileSystemWatcher>();
            QObject::connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged,
                             m_watcher.get(), [this](const QString &folder) {
                                 if (const auto it = m_owners.constFind(folder);
                                     it != m_owners.cend())
                                     m_changed(*it);
                             });
        }
        const QSet<QString> wanted(folders.begin(), folders.end());
        QStringList gone;
        for (auto it = m_owners.begin(); it != m_owners.end();) {
            const bool isGone = *it == bucket && !wanted.contains(it.key());
            if (isGone)
                gone << it.key();
            it = isGone ? m_owners.erase(it) : std::next(it);
        }
        if (!gone.isEmpty())
            m_watcher->removePaths(gone);
        QStringList fresh;
        for (const QString &folder : folders) {
            if (m_owners.size() >= m_limit)
                break;
            if (!m_owners.contains(folder)) {
                m_owners.insert(folder, bucket);
                fresh << folder;
            }
        }
        if (fresh.isEmpty())
            return;
        for (const QString &refused : m_watcher->addPaths(fresh))
            m_owners.remove(refused); // the system has no more watches: it is looked at anyway
    }

    FolderWatchCallback m_changed;
    int m_limit;
    QHash<QString, BucketId> m_owners;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    EventThread m_thread; ///< ends before what it uses
};

/// For programs without an application object, where Qt has no event loops.
class NoWatch : public FolderWatch
{
public:
    void watch(const BucketId &, const QStringList &) override {}
    void forget(const BucketId &) override {}
};

} // namespace

std::unique_ptr<FolderWatch> systemFolderWatch(FolderWatchCallback changed, int limit)
{
    if (!QCoreApplication::instance())
        return std::make_unique<NoWatch>();
    return std::make_unique<SystemFolderWatch>(std::move(changed), limit);
}

} // namespace vams::backend
