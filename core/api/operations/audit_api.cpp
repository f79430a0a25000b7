#include "core/api/operations/audit_api.h"

#include "core/api/call.h"

#include <QCoreApplication>
#include <QIODevice>

namespace vams::api {

namespace {

Request auditRequest(const QString &path, const AuditQuery &query)
{
    Request request;
    request.path = path;
    request.query = listQuery({query.pageSize, query.startingToken});
    const std::pair<QString, const QString &> filters[] = {
        {QStringLiteral("log"), query.log},   {QStringLiteral("from"), query.from},
        {QStringLiteral("to"), query.to},     {QStringLiteral("user"), query.user},
        {QStringLiteral("type"), query.type}, {QStringLiteral("text"), query.text}};
    for (const auto &[name, value] : filters) {
        if (!value.isEmpty())
            request.query << qMakePair(name, value);
    }
    return request;
}

} // namespace

Result<ListPage<AuditRecord>> AuditApi::list(const AuditQuery &query, Job &job) const
{
    return callForPage<AuditRecord>(m_transport, auditRequest(QStringLiteral("/audit"), query),
                                    "Items", job);
}

Result<ListPage<AccessRecord>> AuditApi::accessLog(const AuditQuery &query, Job &job) const
{
    return callForPage<AccessRecord>(
        m_transport, auditRequest(QStringLiteral("/access-log"), query), "Items", job);
}

Result<std::vector<AuditLogState>> AuditApi::verify(Job &job) const
{
    Request request;
    request.path = QStringLiteral("/audit/verify");
    return callForPage<AuditLogState>(m_transport, request, "Items", job)
        .map([](ListPage<AuditLogState> page) { return std::move(page.items); });
}

Result<void> AuditApi::exportTo(const AuditQuery &query, AuditExport format, QIODevice &to,
                                Job &job) const
{
    AuditQuery page = query;
    for (;;) {
        Request request = auditRequest(QStringLiteral("/audit/export"), page);
        if (format == AuditExport::JsonLines)
            request.query << qMakePair(QStringLiteral("format"), QStringLiteral("jsonl"));
        const Result<Response> response = call(m_transport, request, job);
        if (!response)
            return fail(response.error());
        if (to.write(response->body) != response->body.size())
            return fail(ErrorKind::Io,
                        QCoreApplication::translate("vams::api", "The file could not be written."),
                        {},
                        QCoreApplication::translate("vams::api", "Check that the disk has room."),
                        to.errorString());
        page.startingToken = QString::fromLatin1(response->headers.value("x-next-token"));
        if (page.startingToken.isEmpty())
            return {};
    }
}

} // namespace vams::api
