#include "core/backend/objects/object_url.h"

#include "core/backend/http/api_error.h"
#include "core/backend/objects/hasher.h"

#include <QUrl>
#include <QUrlQuery>

namespace vams::backend {

namespace {

QString verbName(ObjectVerb verb)
{
    return verb == ObjectVerb::Get ? QStringLiteral("get") : QStringLiteral("part");
}

} // namespace

ObjectUrlSigner::ObjectUrlSigner(QByteArray secret, Clock clock)
    : m_secret(std::move(secret))
    , m_clock(std::move(clock))
{}

QByteArray ObjectUrlSigner::signature(const ObjectGrant &grant) const
{
    QByteArray message;
    for (const QString &field :
         {verbName(grant.verb), grant.bucketId.text(), grant.key, grant.versionId.text(),
          grant.uploadIdS3, QString::number(grant.partNumber), QString::number(grant.expires)}) {
        // With its length, so that no two grants give the same text.
        const QByteArray bytes = field.toUtf8();
        message += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    return hmacSha256(m_secret, message)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString ObjectUrlSigner::sign(ObjectGrant grant, const QString &base) const
{
    grant.expires = m_clock().toSecsSinceEpoch() + objectUrlLifetime;
    QString url = base + objectPathPrefix + verbName(grant.verb) + QLatin1Char('/') +
                  grant.bucketId.text() + QLatin1Char('/') +
                  QString::fromLatin1(QUrl::toPercentEncoding(grant.key, "/"));
    url += QStringLiteral("?expires=%1").arg(grant.expires);
    if (!grant.versionId.isEmpty())
        url += QStringLiteral("&versionId=") +
               QString::fromLatin1(QUrl::toPercentEncoding(grant.versionId.text()));
    if (grant.verb == ObjectVerb::PutPart)
        url += QStringLiteral("&uploadId=%1&partNumber=%2")
                   .arg(grant.uploadIdS3)
                   .arg(grant.partNumber);
    return url + QStringLiteral("&signature=") + QString::fromLatin1(signature(grant));
}

std::optional<ObjectGrant> ObjectUrlSigner::signedGrant(const api::Request &request) const
{
    const QString path = request.path.mid(objectPathPrefix.size());
    ObjectGrant grant;
    const QString verb = path.section(QLatin1Char('/'), 0, 0);
    grant.verb = verb == verbName(ObjectVerb::PutPart) ? ObjectVerb::PutPart : ObjectVerb::Get;
    grant.bucketId = BucketId(path.section(QLatin1Char('/'), 1, 1));
    grant.key = path.section(QLatin1Char('/'), 2);
    grant.versionId = FileVersionId(request.queryValue(QStringLiteral("versionId")));
    grant.uploadIdS3 = request.queryValue(QStringLiteral("uploadId"));
    grant.partNumber = request.queryValue(QStringLiteral("partNumber")).toInt();
    grant.expires = request.queryValue(QStringLiteral("expires")).toLongLong();
    const QByteArray given = request.queryValue(QStringLiteral("signature")).toLatin1();
    // A verb that is neither would count as "get": one object, one address.
    if (verb != verbName(grant.verb) || !equalInConstantTime(given, signature(grant)))
        return std::nullopt;
    return grant;
}

ObjectGrant ObjectUrlSigner::verify(const api::Request &request) const
{
    const std::optional<ObjectGrant> grant = signedGrant(request);
    if (!grant)
        throw ApiError(
            403, QStringLiteral("This link was not made by this library, or it was changed."));
    if (m_clock().toSecsSinceEpoch() > grant->expires)
        throw ApiError(403, QStringLiteral("This link has expired. Ask for a new one."));
    return *grant;
}

bool ObjectUrlSigner::isValid(const api::Request &request) const
{
    const std::optional<ObjectGrant> grant = signedGrant(request);
    return grant && m_clock().toSecsSinceEpoch() <= grant->expires;
}

} // namespace vams::backend
