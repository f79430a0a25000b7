#include "core/remote/answer_cache.h"

#include "core/api/saved_answer.h"
#include "core/base/clock.h"
#include "core/base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace vams::remote {

namespace {

constexpr int pruneAfterAnswers = 500;
/// What stays of the room when the oldest answers go.
constexpr double keptShare = 0.8;

/// Routes that change nothing though they are posted.
bool isQuestion(const api::Request &request)
{
    if (request.isObjectUrl() || request.sink || request.acceptsLocalFile)
        return false;
    if (request.method == "GET")
        return true;
    static const QString questions[] = {QStringLiteral("/auth/routes"), QStringLiteral("/search"),
                                        QStringLiteral("/search/simple")};
    return request.method == "POST" && std::find(std::begin(questions), std::end(questions),
                                                 request.path) != std::end(questions);
}

constexpr qint64 sumBytes = 32;

QByteArray sumOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256);
}

QString fileNameOf(const api::Request &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method);
    hash.addData("\n");
    hash.addData(request.path.toUtf8());
    for (const auto &[name, value] : request.query)
        hash.addData(QStringLiteral("\n%1=%2").arg(name, value).toUtf8());
    hash.addData("\n\n");
    hash.addData(request.body);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

AnswerCache::AnswerCache(api::Transport &inner, QString folder, AnswerCacheOptions options)
    : m_inner(inner)
    , m_folder(std::move(folder))
    , m_options(std::move(options))
{
    if (!m_options.nowMs)
        m_options.nowMs = monotonicMs;
    if (m_options.startsOffline)
        m_restUntil = m_options.nowMs() + m_options.restMs;
}

Result<api::Response> AnswerCache::send(const api::Request &request, Job &job)
{
    if (!isQuestion(request))
        return m_inner.send(request, job);
    const QString path = QDir(m_folder).filePath(fileNameOf(request));
    if (m_options.nowMs() < m_restUntil)
        if (std::optional<api::Response> known = saved(path))
            return std::move(*known);
    Result<api::Response> answer = m_inner.send(request, job);
    if (answer) {
        m_restUntil = 0;
        if (answer->status == 200)
            save(path, answer->body);
        else if (answer->status == 403 || answer->status == 404)
            QFile::remove(path);
        return answer;
    }
    if (answer.error().kind != ErrorKind::Offline)
        return answer;
    m_restUntil = m_options.nowMs() + m_options.restMs;
    if (std::optional<api::Response> known = saved(path))
        return std::move(*known);
    return answer;
}

std::optional<api::Response> AnswerCache::saved(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > m_options.maxAnswer + sumBytes)
        return std::nullopt;
    const QByteArray sum = file.read(sumBytes);
    api::Response response;
    response.body = file.readAll();
    if (sum != sumOf(response.body))
        return std::nullopt; // cut off with the power, perhaps
    response.headers.set("Content-Type", "application/json");
    response.headers.set(api::savedAnswerHeader,
                         QFileInfo(file).lastModified().toUTC().toString(Qt::ISODate).toLatin1());
    return response;
}

/// Somebody waits for the answer, so nothing here waits for the disk: a file that is not whole
/// after a crash is known by its sum.
void AnswerCache::save(const QString &path, const QByteArray &body)
{
    if (body.size() > m_options.maxAnswer)
        return;
    if (m_sincePrune++ % pruneAfterAnswers == 0)
        prune();
    const QByteArray sum = sumOf(body);
    QFile file(path);
    if (file.open(QIODevice::ReadWrite, QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.read(sumBytes) == sum) {
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
        return;
    }
    const bool isKept = file.isOpen() && file.resize(0) && file.seek(0) &&
                        file.write(sum) == sum.size() && file.write(body) == body.size();
    if (!isKept)
        qCInfo(logRemote) << "an answer could not be kept:" << file.errorString();
}

void AnswerCache::prune()
{
    QDir folder(m_folder);
    folder.mkpath(QStringLiteral("."));
    qint64 bytes = 0;
    const auto newestFirst = folder.entryInfoList(QDir::Files, QDir::Time);
    const auto room = static_cast<qint64>(static_cast<double>(m_options.maxBytes) * keptShare);
    for (const QFileInfo &file : newestFirst) {
        bytes += file.size();
        if (bytes > room)
            QFile::remove(file.filePath());
    }
}

} // namespace vams::remote
