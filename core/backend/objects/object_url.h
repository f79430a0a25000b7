#pragma once
// Signed, expiring addresses of objects: what S3 calls presigned URLs.

#include "core/api/message.h"
#include "core/base/clock.h"
#include "core/base/ids.h"

#include <optional>

namespace vams::backend {

enum class ObjectVerb
{
    Get,
    PutPart
};

/// What an object URL gives access to.
struct ObjectGrant
{
    ObjectVerb verb = ObjectVerb::Get;
    BucketId bucketId;
    QString key;
    FileVersionId versionId; ///< Get: empty means the newest
    QString uploadIdS3;      ///< PutPart
    int partNumber = 0;      ///< PutPart
    qint64 expires = 0;      ///< seconds since the epoch
};

/// Below the API root, in front of every object URL.
inline constexpr QLatin1String objectPathPrefix("/_object/");
/// Instead of the API root in process.
inline constexpr QLatin1String embeddedObjectScheme("vams-object:");
/// Seconds an object URL is valid.
inline constexpr int objectUrlLifetime = 86400;

class ObjectUrlSigner
{
public:
    ObjectUrlSigner(QByteArray secret, Clock clock);

    /// `base` is the API root without a slash at its end, or embeddedObjectScheme.
    [[nodiscard]] QString sign(ObjectGrant grant, const QString &base) const;
    /// Throws ApiError 403 when the signature is not ours or the time is over.
    [[nodiscard]] ObjectGrant verify(const api::Request &request) const;
    /// Whether `verify` would not throw.
    [[nodiscard]] bool isValid(const api::Request &request) const;

private:
    /// Nothing when the signature is not ours.
    [[nodiscard]] std::optional<ObjectGrant> signedGrant(const api::Request &request) const;
    [[nodiscard]] QByteArray signature(const ObjectGrant &grant) const;

    QByteArray m_secret;
    Clock m_clock;
};

} // namespace vams::backend
