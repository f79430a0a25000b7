#include "core/transfer/scan_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace vams::transfer {

namespace {

constexpr size_t maxScannedFiles = 250'000;

QString trScan(const char *text)
{
    return QCoreApplication::translate("vams::transfer", text);
}

class FolderScanner
{
public:
    FolderScanner(FolderScan &scan, Job &job)
        : m_scan(scan)
        , m_job(job)
    {}

    Result<void> add(const QFileInfo &top, const QString &under)
    {
        m_pending.push_back({top, under});
        while (!m_pending.empty()) {
            if (m_job.isCancelled())
                return fail(cancelledError());
            if (m_scan.items.size() > maxScannedFiles)
                return fail(ErrorKind::Invalid,
                            trScan("These are more files than can be uploaded "
                                   "at once."),
                            top.filePath(), trScan("Upload its folders one after the other."));
            const Entry entry = m_pending.back();
            m_pending.pop_back();
            visit(entry);
        }
        return {};
    }

private:
    struct Entry
    {
        QFileInfo info;
        QString folderKey; ///< of the folder that holds it, without a slash at its end
    };

    void visit(const Entry &entry)
    {
        const QFileInfo &info = entry.info;
        const QString key = entry.folderKey + QLatin1Char('/') +
                            info.fileName().normalized(QString::NormalizationForm_C);
        if (!info.exists())
            skip(info, info.isSymLink() ? trScan("The link leads nowhere.")
                                        : trScan("It cannot be found."));
        else if (info.isHidden())
            skip(info, trScan("It is hidden."));
        else if (info.isDir())
            visitFolder(info, key);
        else if (info.isFile())
            addFile(info, key);
        else
            skip(info, trScan("It is not a file."));
    }

    void visitFolder(const QFileInfo &info, const QString &key)
    {
        const QString real = info.canonicalFilePath();
        if (m_visited.contains(real)) {
            skip(info, trScan("The link leads to a folder that is included already."));
            return;
        }
        m_visited.insert(real);
        const QDir folder(info.filePath());
        if (!folder.isReadable()) {
            skip(info, trScan("You may not read this folder."));
            return;
        }
        const QDir::Filters everything =
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        for (const QFileInfo &child : folder.entryInfoList(everything))
            m_pending.push_back({child, key});
    }

    void addFile(const QFileInfo &info, const QString &key)
    {
        m_scan.items.push_back({info.absoluteFilePath(), key, info.size()});
        m_scan.totalBytes += info.size();
    }

    void skip(const QFileInfo &info, const QString &reason)
    {
        m_scan.skipped.push_back({info.filePath(), reason});
    }

    FolderScan &m_scan;
    Job &m_job;
    std::vector<Entry> m_pending;
    QSet<QString> m_visited;
};

} // namespace

Result<FolderScan> scanFolder(const QStringList &paths, const QString &under, Job &job)
{
    FolderScan scan;
    FolderScanner scanner(scan, job);
    QString folderKey = under;
    while (folderKey.endsWith(QLatin1Char('/')))
        folderKey.chop(1);
    for (const QString &path : paths) {
        // cleanPath: "folder/" has no name otherwise.
        const Result<void> added = scanner.add(QFileInfo(QDir::cleanPath(path)), folderKey);
        if (!added)
            return fail(added.error());
    }
    std::sort(scan.items.begin(), scan.items.end(), [](const UploadItem &a, const UploadItem &b) {
        return a.relativeKey < b.relativeKey;
    });
    return scan;
}

} // namespace vams::transfer
