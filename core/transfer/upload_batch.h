#pragma once
// One batch of an upload: start, send the parts, complete. For core/transfer only.

#include "core/transfer/upload.h"
#include "core/transfer/upload_ledger.h"

#include <atomic>
#include <mutex>

namespace vams::transfer {

/// Adds up what the parts of all batches report.
class UploadProgress
{
public:
    UploadProgress(qint64 total, Job &job)
        : m_total(total)
        , m_job(job)
    {}

    /// A part reports how much of it is sent; falls when it is sent again.
    void add(qint64 bytes) { m_job.report(m_done += bytes, m_total); }
    void show(const QString &text) { m_job.report(m_done, m_total, text); }

private:
    std::atomic<qint64> m_done = 0;
    qint64 m_total;
    Job &m_job;
};

class BatchUpload
{
public:
    BatchUpload(const api::Client &client, AssetRef ref, const UploadBatch &batch,
                const UploadOptions &options, UploadProgress &progress, Job &job);

    /// Adds the result of every file to the report. The error that ends the whole upload, if any:
    /// one that the next batches would meet too.
    std::optional<Error> run(QThreadPool &pool, UploadReport &report);

private:
    struct File
    {
        const PlannedFile *plan = nullptr;
        QString uploadIdS3;
        QStringList partUrls; ///< the first is that of part 1
        std::vector<UploadedPart> parts;
        qint64 sent = 0; ///< bytes of these parts
        std::optional<Error> error;
    };
    struct Part
    {
        size_t file = 0;
        int index = 0;
    };

    /// Everything from the start to the completion; `open` where an earlier run stopped.
    void send(QThreadPool &pool, const std::optional<OpenBatch> &open);
    Result<UploadStart> start();
    Result<UploadStart> startOnce();
    void takeTargets(const UploadStart &start);
    void takeParts(const OpenBatch &open);
    void sendParts(QThreadPool &pool);
    void sendPart(const Part &part);
    Result<QString> putPart(const File &file, int index);
    [[nodiscard]] bool isOver(const File &file);
    void checkUnchanged();
    void complete(const UploadId &uploadId);
    void takeResults(const UploadResult &result);
    void report(UploadReport &report) const;
    void failAll(const Error &error);
    void failFile(File &file, const Error &error);
    void forget();
    void endInLedger();
    [[nodiscard]] bool wasRefused() const;
    [[nodiscard]] bool hasWork() const;
    [[nodiscard]] static qint64 lengthOf(const PlannedFile &file, int index);

    const api::Client &m_client;
    AssetRef m_ref;
    const UploadOptions &m_options;
    UploadProgress &m_progress;
    Job &m_job;
    std::mutex m_mutex; ///< guards what the threads of sendParts write
    std::vector<File> m_files;
    QString m_key;               ///< in the ledger
    std::optional<Error> m_stop; ///< what ends the whole upload
};

} // namespace vams::transfer
