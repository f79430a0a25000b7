#include "core/transfer/upload_batch.h"

#include "core/base/text.h"
#include "core/transfer/parallel.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace vams::transfer {

namespace {

constexpr int maxRateWaits = 15;
constexpr qint64 rateWaitMs = 10'000; ///< when the server does not say how long

QString trBatch(const char *text)
{
    return QCoreApplication::translate("vams::transfer", text);
}

/// What the next batch would meet, too.
bool endsUpload(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Denied:
    case ErrorKind::NotFound:
    case ErrorKind::Throttled:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

Error strangeAnswer(const QString &detail)
{
    return {.kind = ErrorKind::Internal,
            .message = trBatch("The server's answer does not fit this file."),
            .subject = {},
            .advice = trBatch("Try again. If it happens again, copy the details."),
            .detail = detail};
}

Error changedWhileRead(const QString &path)
{
    return {.kind = ErrorKind::Conflict,
            .message = trBatch("The file changed while it was uploaded."),
            .subject = path,
            .advice = trBatch("Wait until no other program writes to it and try again.")};
}

UploadFileRequest requestOf(const PlannedFile &file)
{
    return {file.item.relativeKey, file.item.size, file.parts};
}

} // namespace

BatchUpload::BatchUpload(const api::Client &client, AssetRef ref, const UploadBatch &batch,
                         const UploadOptions &options, UploadProgress &progress, Job &job)
    : m_client(client)
    , m_ref(std::move(ref))
    , m_options(options)
    , m_progress(progress)
    , m_job(job)
{
    for (const PlannedFile &file : batch)
        m_files.push_back({.plan = &file});
    if (options.ledger)
        m_key = UploadLedger::keyOf(batch);
}

std::optional<Error> BatchUpload::run(QThreadPool &pool, UploadReport &report)
{
    const std::optional<OpenBatch> open =
        m_options.ledger ? m_options.ledger->find(m_key) : std::nullopt;
    send(pool, open);
    if (open && wasRefused()) {
        forget(); // the server knows it no more, or its addresses have expired
        send(pool, {});
    }
    endInLedger();
    this->report(report);
    return m_stop;
}

void BatchUpload::send(QThreadPool &pool, const std::optional<OpenBatch> &open)
{
    const Result<UploadStart> started = open ? open->start : start();
    if (!started) {
        failAll(started.error());
        return;
    }
    takeTargets(*started);
    if (open)
        takeParts(*open);
    else if (m_options.ledger)
        m_options.ledger->begin(m_key, *started);
    sendParts(pool);
    checkUnchanged();
    if (!m_job.waitWhilePaused())
        failAll(cancelledError());
    else if (m_stop)
        failAll(*m_stop);
    else if (hasWork())
        complete(started->uploadId);
}

/// What an earlier run sent is not sent again.
void BatchUpload::takeParts(const OpenBatch &open)
{
    for (File &file : m_files) {
        const auto sent = open.parts.find(file.plan->item.relativeKey);
        if (sent == open.parts.end() || file.error)
            continue;
        for (const UploadedPart &part : sent->second) {
            if (part.PartNumber < 1 || part.PartNumber > file.plan->parts)
                continue;
            file.parts.push_back(part);
            file.sent += lengthOf(*file.plan, part.PartNumber - 1);
        }
        m_progress.add(file.sent);
    }
}

/// By an answer of the server: a file that changed on this disk is not sent twice for it.
bool BatchUpload::wasRefused() const
{
    return std::any_of(m_files.begin(), m_files.end(), [](const File &file) {
        return file.error && file.error->status >= 400 && file.error->status < 500 &&
               file.error->kind != ErrorKind::Throttled;
    });
}

void BatchUpload::forget()
{
    for (File &file : m_files) {
        m_progress.add(-file.sent);
        file = {.plan = file.plan};
    }
    m_stop.reset();
    m_options.ledger->end(m_key);
}

/// An open batch is kept where the same parts can go on: after a cancel or without a connection.
void BatchUpload::endInLedger()
{
    if (!m_options.ledger)
        return;
    const bool goesOn =
        m_stop && (m_stop->kind == ErrorKind::Cancelled || m_stop->kind == ErrorKind::Offline);
    if (!goesOn)
        m_options.ledger->end(m_key);
    for (const File &file : m_files)
        if (!file.error)
            m_options.ledger->setDone(file.plan->item.relativeKey);
}

/// Waits as long as the server says that it has taken enough uploads for now.
Result<UploadStart> BatchUpload::start()
{
    for (int waits = 0;; ++waits) {
        Result<UploadStart> started = startOnce();
        if (started || started.error().kind != ErrorKind::Throttled || waits == maxRateWaits)
            return started;
        qint64 left = started.error().retryAfterMs;
        for (left = left > 0 ? left : rateWaitMs; left > 0; left -= 1000) {
            m_progress.show(
                trBatch("The server takes no more uploads for %1").arg(humanDuration(left)));
            if (!m_options.wait(qMin<qint64>(left, 1000), m_job))
                return fail(cancelledError());
        }
    }
}

Result<UploadStart> BatchUpload::startOnce()
{
    std::vector<UploadFileRequest> requests;
    for (const File &file : m_files)
        requests.push_back(requestOf(*file.plan));
    Job call({}, m_job.token());
    return m_client.uploads().start(m_ref, m_options.type, requests, call);
}

void BatchUpload::takeTargets(const UploadStart &start)
{
    QHash<QString, const UploadFileTarget *> targets;
    for (const UploadFileTarget &target : start.files)
        targets.insert(target.relativeKey, &target);
    for (File &file : m_files) {
        const UploadFileTarget *target = targets.value(file.plan->item.relativeKey);
        if (target == nullptr) {
            failFile(file, strangeAnswer(QStringLiteral("no target")));
            continue;
        }
        file.uploadIdS3 = target->uploadIdS3;
        std::vector<UploadPartUrl> urls = target->partUploadUrls;
        std::sort(urls.begin(), urls.end(),
                  [](const auto &a, const auto &b) { return a.PartNumber < b.PartNumber; });
        for (const UploadPartUrl &url : urls) {
            if (url.PartNumber == file.partUrls.size() + 1)
                file.partUrls << url.UploadUrl;
        }
        if (file.partUrls.size() != file.plan->parts)
            failFile(file, strangeAnswer(QStringLiteral("%1 addresses for %2 parts")
                                             .arg(urls.size())
                                             .arg(file.plan->parts)));
    }
}

qint64 BatchUpload::lengthOf(const PlannedFile &file, int index)
{
    return std::min(file.partSize, file.item.size - index * file.partSize);
}

void BatchUpload::sendParts(QThreadPool &pool)
{
    std::vector<Part> parts;
    for (size_t i = 0; i < m_files.size(); ++i) {
        std::set<int> sent;
        for (const UploadedPart &part : m_files[i].parts)
            sent.insert(part.PartNumber);
        for (int index = 0; index < m_files[i].plan->parts; ++index)
            if (!sent.contains(index + 1))
                parts.push_back({i, index});
    }
    runParallel(pool, m_options.parallel, static_cast<int>(parts.size()),
                [&](int i) { sendPart(parts[static_cast<size_t>(i)]); });
}

void BatchUpload::sendPart(const Part &part)
{
    File &file = m_files[part.file];
    if (isOver(file))
        return;
    if (part.index == 0)
        m_progress.show(QFileInfo(file.plan->item.localPath).fileName());
    Result<QString> etag = putPart(file, part.index);
    if (etag && etag->isEmpty())
        etag = fail(strangeAnswer(QStringLiteral("no ETag for part %1").arg(part.index + 1)));
    const std::lock_guard lock(m_mutex);
    if (!etag) {
        failFile(file, etag.error());
        return;
    }
    const UploadedPart sent{part.index + 1, *etag};
    file.parts.push_back(sent);
    file.sent += lengthOf(*file.plan, part.index);
    if (m_options.ledger)
        m_options.ledger->addPart(m_key, file.plan->item.relativeKey, sent);
}

Result<QString> BatchUpload::putPart(const File &file, int index)
{
    const UploadItem &item = file.plan->item;
    const qint64 length = lengthOf(*file.plan, index);
    qint64 reported = 0;
    const auto note = [&](qint64 done) {
        m_progress.add(done - reported);
        reported = done;
    };
    const Result<QString> etag = runPausable(
        m_job, [&note](const Progress &progress) { note(progress.done); },
        [&](Job &call) -> Result<QString> {
            note(0);
            return m_client.uploads().putPart(
                file.partUrls[index], {item.localPath, index * file.plan->partSize, length}, call);
        });
    note(etag ? length : 0);
    return etag;
}

bool BatchUpload::isOver(const File &file)
{
    const std::lock_guard lock(m_mutex);
    return m_job.isCancelled() || m_stop || file.error;
}

void BatchUpload::checkUnchanged()
{
    for (File &file : m_files) {
        const QFileInfo now(file.plan->item.localPath);
        if (!now.exists() || now.size() != file.plan->item.size ||
            now.lastModified() != file.plan->modified)
            failFile(file, changedWhileRead(file.plan->item.localPath));
    }
}

void BatchUpload::complete(const UploadId &uploadId)
{
    std::vector<UploadedFile> files;
    for (File &file : m_files) {
        if (file.error)
            continue;
        std::sort(file.parts.begin(), file.parts.end(),
                  [](const auto &a, const auto &b) { return a.PartNumber < b.PartNumber; });
        files.push_back({file.plan->item.relativeKey, file.uploadIdS3, file.parts});
    }
    Job call({}, m_job.token());
    const Result<UploadResult> result =
        m_client.uploads().complete(m_ref, m_options.type, uploadId, files, call);
    if (result)
        takeResults(*result);
    else
        failAll(result.error());
}

void BatchUpload::takeResults(const UploadResult &result)
{
    QHash<QString, const UploadFileResult *> results;
    for (const UploadFileResult &entry : result.fileResults)
        results.insert(entry.relativeKey, &entry);
    for (File &file : m_files) {
        const UploadFileResult *entry = results.value(file.plan->item.relativeKey);
        if (file.error)
            continue;
        if (entry == nullptr)
            failFile(file, strangeAnswer(QStringLiteral("no result")));
        else if (!entry->success && !entry->largeFileAsynchronousHandling)
            failFile(file,
                     {.kind = ErrorKind::Invalid,
                      .message = entry->error.value_or(trBatch("The server refused the file.")),
                      .subject = file.plan->item.localPath});
    }
}

void BatchUpload::report(UploadReport &report) const
{
    for (const File &file : m_files) {
        const QString name = file.plan->item.relativeKey.mid(1);
        if (!file.error) {
            m_job.note(trBatch("%1 sent, %2").arg(name, humanSize(file.plan->item.size)));
            report.succeeded.push_back(file.plan->item);
            continue;
        }
        if (file.error->kind != ErrorKind::Cancelled)
            m_job.note(trBatch("%1: %2").arg(name, file.error->message));
        report.failed.push_back({file.plan->item, *file.error});
    }
}

void BatchUpload::failAll(const Error &error)
{
    if (endsUpload(error) && !m_stop)
        m_stop = error;
    for (File &file : m_files)
        failFile(file, error);
}

/// The first error of a file counts.
void BatchUpload::failFile(File &file, const Error &error)
{
    if (file.error)
        return;
    file.error = error;
    if (error.kind == ErrorKind::Offline && !m_stop)
        m_stop = error;
}

bool BatchUpload::hasWork() const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [](const File &file) { return !file.error; });
}

} // namespace vams::transfer
