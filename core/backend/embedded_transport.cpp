#include "core/backend/embedded_transport.h"

#include <QFile>
#include <QUrl>
#include <QUrlQuery>

namespace vams::backend {

namespace {

/// "vams-object:/_object/...?..." as a request below the API root.
api::Request objectRequest(const api::Request &request)
{
    const QUrl url(request.path.mid(embeddedObjectScheme.size()));
    api::Request inner = request;
    inner.path = url.path(QUrl::FullyDecoded);
    inner.query = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    return inner;
}

Error localReadError(const QFile &file)
{
    return {.kind = ErrorKind::Io,
            .message = QStringLiteral("The bytes of this file could not be read from the library."),
            .advice =
                QStringLiteral("Check the disk; \"vams check\" tells which files are affected."),
            .detail = file.errorString()};
}

Error changedError()
{
    return {.kind = ErrorKind::Io,
            .message = QStringLiteral("The file changed on disk while it was read."),
            .advice = QStringLiteral("Try again in a moment; it is being read again.")};
}

} // namespace

Result<std::unique_ptr<EmbeddedTransport>> EmbeddedTransport::open(const LibraryOptions &options,
                                                                   Job &job)
{
    if (job.isCancelled())
        return fail(cancelledError());
    Result<std::unique_ptr<Backend>> backend = Backend::open(options);
    if (!backend)
        return fail(backend.error());
    return std::unique_ptr<EmbeddedTransport>(new EmbeddedTransport(std::move(*backend)));
}

EmbeddedTransport::EmbeddedTransport(Backend &backend, const UserId &user)
    : m_backend(backend)
    , m_user(user)
{}

EmbeddedTransport::EmbeddedTransport(std::unique_ptr<Backend> backend)
    : m_owned(std::move(backend))
    , m_backend(*m_owned)
    , m_user(m_owned->admin())
{}

Result<api::Response> EmbeddedTransport::send(const api::Request &request, Job &job)
{
    if (job.isCancelled())
        return fail(cancelledError());
    const bool isObject = request.isObjectUrl();
    if (isObject && !request.path.startsWith(embeddedObjectScheme)) {
        return fail(ErrorKind::Invalid,
                    QStringLiteral("This link belongs to a server, not to the open library."));
    }
    std::optional<Caller> caller =
        isObject ? std::nullopt : std::optional(m_backend.callerOf(m_user, true));
    if (caller)
        caller->isEnabled = true; // who holds the library's files is not kept out by a row in them
    api::Response response = m_backend.handle(isObject ? objectRequest(request) : request, caller,
                                              embeddedObjectScheme, job);
    if (job.isCancelled())
        return fail(cancelledError());
    if (response.status == 307 && (request.method == "GET" || request.method == "HEAD")) {
        api::Request next = request;
        next.path = QString::fromLatin1(response.headers.value("Location"));
        next.query.clear();
        return send(next, job);
    }
    return deliver(request, std::move(response), job);
}

Result<api::Response> EmbeddedTransport::deliver(const api::Request &request,
                                                 api::Response response, Job &job) const
{
    if (!response.bodyFile || request.acceptsLocalFile)
        return response;
    QFile file(response.bodyFile->path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !file.seek(response.bodyFile->offset))
        return fail(localReadError(file));
    const qint64 total = response.bodyFile->length;
    std::vector<char> buffer(static_cast<std::size_t>(qMin<qint64>(total, 1 << 20)));
    for (qint64 done = 0; done < total;) {
        if (job.isCancelled())
            return fail(cancelledError());
        const qint64 got = file.read(
            buffer.data(), qMin<qint64>(static_cast<qint64>(buffer.size()), total - done));
        if (got <= 0)
            return fail(localReadError(file));
        if (!request.sink) {
            response.body.append(buffer.data(), got);
        } else if (request.sink->write(buffer.data(), got) != got) {
            return fail(ErrorKind::Io, QStringLiteral("The file could not be written."), {},
                        QStringLiteral("Check that the disk has room."),
                        request.sink->errorString());
        }
        done += got;
        job.report(done, total);
    }
    if (!api::isStill(*response.bodyFile))
        return fail(changedError());
    response.bodyFile.reset();
    return response;
}

} // namespace vams::backend
