#include "core/backend/folders/folder_diff.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace vams::backend {

namespace {

bool isSameState(const DiskFile &a, const DiskFile &b)
{
    return a.size == b.size && a.mtime == b.mtime;
}

bool isBelowAny(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(), [&path](const QString &folder) {
        return path == folder || (path.startsWith(folder) && path.size() > folder.size() &&
                                  path[folder.size()] == QLatin1Char('/'));
    });
}

class Difference
{
public:
    Difference(const std::vector<KnownFile> &known, const std::vector<DiskFile> &seen,
               const UnsettledTime &unsettled)
        : m_known(known)
        , m_isSeen(known.size(), false)
        , m_unsettled(unsettled)
    {
        m_byPath.reserve(static_cast<qsizetype>(known.size()));
        for (std::size_t at = 0; at < known.size(); ++at)
            m_byPath.insert(known[at].file.path, at);
        for (const DiskFile &file : seen)
            look(file);
    }

    FolderDifference result(const QStringList &unreadable)
    {
        // Only now is it known which names are gone.
        QHash<qint64, std::size_t> gone;
        for (std::size_t at = 0; at < m_known.size(); ++at) {
            if (!m_isSeen[at] && m_known[at].file.fileId != 0 &&
                !isBelowAny(m_known[at].file.path, unreadable))
                gone.insert(m_known[at].file.fileId, at);
        }
        for (const auto &[file, kind] : m_new)
            addNew(file, kind, gone);
        for (std::size_t at = 0; at < m_known.size(); ++at) {
            if (!m_isSeen[at] && !m_known[at].isMissing &&
                !isBelowAny(m_known[at].file.path, unreadable))
                m_result.changes.push_back({FolderChangeKind::Missing, m_known[at].file, {}});
        }
        std::sort(
            m_result.changes.begin(), m_result.changes.end(),
            [](const FolderChange &a, const FolderChange &b) { return a.file.path < b.file.path; });
        return std::move(m_result);
    }

private:
    void look(const DiskFile &file)
    {
        const auto it = m_byPath.constFind(file.path);
        if (it == m_byPath.cend()) {
            m_new.push_back({file, FolderChangeKind::Added});
            return;
        }
        m_isSeen[*it] = true;
        const KnownFile &before = m_known[*it];
        if (!isSameState(before.file, file)) {
            m_new.push_back({file, FolderChangeKind::Changed});
        } else if (before.isMissing) {
            m_result.changes.push_back({FolderChangeKind::Returned, file, {}});
        } else if (before.file.fileId != file.fileId) {
            m_result.changes.push_back({FolderChangeKind::SameBytes, file, {}});
        }
    }

    /// A file under a name that was another's or nobody's; perhaps one that was known by another.
    void addNew(const DiskFile &file, FolderChangeKind kind, QHash<qint64, std::size_t> &gone)
    {
        const auto it = gone.constFind(file.fileId);
        if (it != gone.cend() && isSameState(m_known[*it].file, file)) {
            m_isSeen[*it] = true;
            m_result.changes.push_back({FolderChangeKind::Renamed, file, m_known[*it].file.path});
            gone.erase(it);
        } else if (isUnsettled(file)) {
            ++m_result.unsettled;
        } else {
            m_result.changes.push_back({kind, file, {}});
        }
    }

    [[nodiscard]] bool isUnsettled(const DiskFile &file) const
    {
        return file.mtime >= m_unsettled.from && file.mtime <= m_unsettled.to;
    }

    const std::vector<KnownFile> &m_known;
    std::vector<bool> m_isSeen;
    UnsettledTime m_unsettled;
    QHash<QString, std::size_t> m_byPath;
    std::vector<std::pair<DiskFile, FolderChangeKind>> m_new;
    FolderDifference m_result;
};

} // namespace

FolderDifference diffFolder(const std::vector<KnownFile> &known, const std::vector<DiskFile> &seen,
                            const QStringList &unreadable, const UnsettledTime &unsettled)
{
    return Difference(known, seen, unsettled).result(unreadable);
}

} // namespace vams::backend
