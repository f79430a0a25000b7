#include "core/api/message.h"

#include "core/base/json.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace vams::api {

void Headers::set(const QByteArray &name, const QByteArray &value)
{
    for (auto &[existing, old] : m_all) {
        if (existing.compare(name, Qt::CaseInsensitive) == 0) {
            old = value;
            return;
        }
    }
    m_all.append({name, value});
}

QByteArray Headers::value(const QByteArray &name) const
{
    for (const auto &[existing, value] : m_all) {
        if (existing.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool Headers::contains(const QByteArray &name) const
{
    for (const auto &entry : m_all) {
        if (entry.first.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isStill(const FileRange &range)
{
    return range.modifiedMs == 0 ||
           QFileInfo(range.path).lastModified().toMSecsSinceEpoch() == range.modifiedMs;
}

bool Request::isObjectUrl() const
{
    return !path.startsWith(QLatin1Char('/'));
}

QString Request::queryValue(const QString &name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return {};
}

qint64 retryAfterMs(const Response &response)
{
    bool ok = false;
    const qint64 seconds = response.headers.value("Retry-After").toLongLong(&ok);
    return ok ? std::clamp(seconds, qint64(0), qint64(86'400)) * 1000 : 0;
}

Request jsonRequest(QByteArray method, QString path, const Json &body)
{
    Request request;
    request.method = std::move(method);
    request.path = std::move(path);
    request.body = dumpJson(body);
    request.headers.set("Content-Type", "application/json");
    return request;
}

QString pathOf(std::initializer_list<QString> segments)
{
    QString path;
    for (const QString &segment : segments)
        path += segment.startsWith(QLatin1Char('/')) ? segment : QLatin1Char('/') + segment;
    return path;
}

} // namespace vams::api
