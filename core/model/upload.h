#pragma once
// The three steps of an upload: initialise, put the parts, complete.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vams {

enum class UploadType
{
    Unknown,
    AssetFile,
    AssetPreview
};

struct UploadFileRequest
{
    QString relativeKey;
    qint64 file_size = 0;
    std::optional<int> num_parts; ///< absent: the server divides by 150 MiB

    bool operator==(const UploadFileRequest &) const = default;
};

struct UploadPartUrl
{
    int PartNumber = 0;
    QString UploadUrl;

    bool operator==(const UploadPartUrl &) const = default;
};

struct UploadFileTarget
{
    QString relativeKey;
    QString uploadIdS3; ///< "zero-byte" for files without bytes
    int numParts = 0;
    std::vector<UploadPartUrl> partUploadUrls;

    bool operator==(const UploadFileTarget &) const = default;
};

struct UploadStart
{
    UploadId uploadId;
    std::vector<UploadFileTarget> files;
    QString message;

    bool operator==(const UploadStart &) const = default;
};

struct UploadedPart
{
    int PartNumber = 0;
    QString ETag;

    bool operator==(const UploadedPart &) const = default;
};

struct UploadedFile
{
    QString relativeKey;
    QString uploadIdS3;
    std::vector<UploadedPart> parts;

    bool operator==(const UploadedFile &) const = default;
};

struct UploadFileResult
{
    QString relativeKey;
    QString uploadIdS3;
    bool success = false;
    std::optional<QString> error;
    bool largeFileAsynchronousHandling = false;

    bool operator==(const UploadFileResult &) const = default;
};

struct UploadResult
{
    QString message;
    UploadId uploadId;
    AssetId assetId;
    std::optional<QString> assetType;
    std::vector<UploadFileResult> fileResults;
    bool overallSuccess = false;
    bool largeFileAsynchronousHandling = false;

    bool operator==(const UploadResult &) const = default;
};

/// Limits of the contract (API.md section 9).
namespace uploadLimits {
inline constexpr int maxFiles = 1000;
inline constexpr int maxParts = 5000;
inline constexpr int maxPartsOfFile = 10000;
inline constexpr qint64 partSize = 150LL * 1024 * 1024;
inline constexpr qint64 maxPartSize = 5LL * 1024 * 1024 * 1024;
inline constexpr qint64 maxPreviewSize = 5LL * 1024 * 1024;
} // namespace uploadLimits

/// Lower-case, with the dot. Files of these kinds are never taken.
const QStringList &blockedExtensions();
/// Lower-case, with the dot: what may be a preview picture.
const QStringList &previewExtensions();
/// `.glb` of "a/b.GLB", empty if there is none.
QString lowerExtension(const QString &path);
/// The infix of preview pictures that stand beside their file: "a.glb.previewFile.png".
inline constexpr QLatin1String previewInfix(".previewFile.");

QString uploadTypeName(UploadType type);
UploadType uploadTypeOf(const QString &name);

void to_json(Json &json, const UploadFileRequest &file);
void from_json(const Json &json, UploadFileRequest &file);
void to_json(Json &json, const UploadPartUrl &url);
void from_json(const Json &json, UploadPartUrl &url);
void to_json(Json &json, const UploadFileTarget &target);
void from_json(const Json &json, UploadFileTarget &target);
void to_json(Json &json, const UploadStart &start);
void from_json(const Json &json, UploadStart &start);
void to_json(Json &json, const UploadedPart &part);
void from_json(const Json &json, UploadedPart &part);
void to_json(Json &json, const UploadedFile &file);
void from_json(const Json &json, UploadedFile &file);
void to_json(Json &json, const UploadFileResult &result);
void from_json(const Json &json, UploadFileResult &result);
void to_json(Json &json, const UploadResult &result);
void from_json(const Json &json, UploadResult &result);

} // namespace vams
