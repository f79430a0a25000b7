#include "core/server/static_site.h"

#include "core/backend/downloads/byte_range.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace vams::server {

namespace {

QByteArray contentTypeOf(const QString &extension)
{
    static const QHash<QString, QByteArray> types{
        {"html", "text/html; charset=utf-8"},
        {"htm", "text/html; charset=utf-8"},
        {"css", "text/css; charset=utf-8"},
        {"js", "text/javascript; charset=utf-8"},
        {"mjs", "text/javascript; charset=utf-8"},
        {"json", "application/json"},
        {"map", "application/json"},
        {"webmanifest", "application/manifest+json"},
        {"txt", "text/plain; charset=utf-8"},
        {"xml", "text/xml; charset=utf-8"},
        {"wasm", "application/wasm"},
        {"svg", "image/svg+xml"},
        {"png", "image/png"},
        {"jpg", "image/jpeg"},
        {"jpeg", "image/jpeg"},
        {"gif", "image/gif"},
        {"webp", "image/webp"},
        {"avif", "image/avif"},
        {"ico", "image/x-icon"},
        {"woff", "font/woff"},
        {"woff2", "font/woff2"},
        {"ttf", "font/ttf"},
        {"otf", "font/otf"},
        {"mp4", "video/mp4"},
        {"webm", "video/webm"},
        {"pdf", "application/pdf"},
        {"glb", "model/gltf-binary"},
        {"gltf", "model/gltf+json"},
    };
    return types.value(extension.toLower(), "application/octet-stream");
}

/// Names that Windows takes for devices, with any extension.
bool isDeviceName(const QString &segment)
{
    static const QRegularExpression device(
        QStringLiteral("^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|COM[0-9\u00b9\u00b2\u00b3]|"
                       "LPT[0-9\u00b9\u00b2\u00b3])\\s*(\\..*)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(segment).hasMatch();
}

/// The same rules on every system, so that a site is the same everywhere.
bool isPlainSegment(const QString &segment)
{
    const auto isRefused = [](QChar c) {
        return c.unicode() < 0x20 || c.unicode() == 0x7f || c == QChar::ReplacementCharacter ||
               QStringLiteral("\\:*?\"<>|").contains(c);
    };
    return !segment.isEmpty() && !segment.startsWith(QLatin1Char('.')) &&
           !segment.endsWith(QLatin1Char('.')) && !segment.endsWith(QLatin1Char(' ')) &&
           !isDeviceName(segment) && std::none_of(segment.begin(), segment.end(), isRefused);
}

void addSafetyHeaders(api::Response &response)
{
    response.headers.set("X-Content-Type-Options", "nosniff");
    response.headers.set("X-Frame-Options", "DENY");
    response.headers.set("Referrer-Policy", "same-origin");
    response.headers.set("Content-Security-Policy",
                         "base-uri 'self'; object-src 'none'; frame-ancestors 'none'");
}

api::Response messageResponse(int status, const QByteArray &message)
{
    api::Response response;
    response.status = status;
    response.headers.set("Content-Type", "application/json");
    response.body = "{\"message\":\"" + message + "\"}";
    addSafetyHeaders(response);
    return response;
}

bool isNamed(const QByteArray &list, const QByteArray &etag)
{
    const QList<QByteArray> names = list.split(',');
    return std::any_of(names.begin(), names.end(), [&](const QByteArray &name) {
        const QByteArray plain = name.trimmed();
        return plain == "*" || plain == etag || plain == "W/" + etag;
    });
}

api::Response fileResponse(const QFileInfo &file, const api::Headers &asked)
{
    const qint64 size = file.size();
    const qint64 modifiedMs = file.lastModified().toMSecsSinceEpoch();
    const QByteArray etag =
        '"' + QByteArray::number(modifiedMs, 16) + '-' + QByteArray::number(size, 16) + '"';
    api::Response response;
    response.headers.set("ETag", etag);
    response.headers.set("Cache-Control", "no-cache"); // kept, and asked for again by its ETag
    addSafetyHeaders(response);
    if (isNamed(asked.value("If-None-Match"), etag)) {
        response.status = 304;
        return response;
    }
    response.headers.set("Content-Type", contentTypeOf(file.suffix()));
    response.headers.set("Accept-Ranges", "bytes");
    const bool isRangeMeant = !asked.contains("If-Range") || asked.value("If-Range") == etag;
    const backend::RangeAnswer range =
        backend::readRange(isRangeMeant ? asked.value("Range") : QByteArray(), size);
    if (range.verdict == backend::RangeVerdict::Unsatisfiable) {
        api::Response refused = messageResponse(416, "The range is outside of the file");
        refused.headers.set("Content-Range", "bytes */" + QByteArray::number(size));
        return refused;
    }
    if (size == 0)
        return response;
    response.bodyFile = api::FileRange{file.filePath(), 0, size, modifiedMs};
    if (range.verdict == backend::RangeVerdict::Part) {
        response.status = 206;
        response.headers.set("Content-Range", backend::contentRange(range.range, size));
        response.bodyFile->offset = range.range.first;
        response.bodyFile->length = range.range.length;
    }
    return response;
}

} // namespace

Result<StaticSite> StaticSite::open(const QString &folder)
{
    const QFileInfo index(folder + QStringLiteral("/index.html"));
    if (!index.isFile() || !index.isReadable())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("vams::server",
                                                "The folder of the web site holds no index.html."),
                    folder);
    return StaticSite(QFileInfo(folder).canonicalFilePath());
}

QString StaticSite::fileOf(const QString &path) const
{
    QStringList segments = path.split(QLatin1Char('/'));
    if (segments.size() < 2 || !segments.takeFirst().isEmpty())
        return {};
    if (segments.constLast().isEmpty())
        segments.last() = QStringLiteral("index.html");
    if (!std::all_of(segments.begin(), segments.end(), isPlainSegment))
        return {};
    // Links may lead to other places of the folder, but not out of it or to what it hides.
    const QString file =
        QFileInfo(m_root + QLatin1Char('/') + segments.join(QLatin1Char('/'))).canonicalFilePath();
    const QString top = m_root.endsWith(QLatin1Char('/')) ? m_root : m_root + QLatin1Char('/');
    if (!file.startsWith(top) || !QFileInfo(file).isFile() ||
        file.mid(top.size() - 1).contains(QLatin1String("/.")))
        return {};
    return file;
}

api::Response StaticSite::answer(const api::Request &request) const
{
    QString file = fileOf(request.path);
    const QString name = request.path.section(QLatin1Char('/'), -1);
    QStringList segments = request.path.mid(1).split(QLatin1Char('/'));
    if (segments.constLast().isEmpty())
        segments.removeLast();
    const bool isPage = request.headers.value("Accept").contains("text/html") &&
                        request.path.startsWith(QLatin1Char('/')) &&
                        !name.contains(QLatin1Char('.')) &&
                        std::all_of(segments.begin(), segments.end(), isPlainSegment);
    if (file.isEmpty() && isPage)
        file = fileOf(QStringLiteral("/"));
    return file.isEmpty() ? messageResponse(404, "Not Found")
                          : fileResponse(QFileInfo(file), request.headers);
}

} // namespace vams::server
