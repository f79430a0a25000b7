#include "core/model/upload.h"

#include "core/base/json.h"

namespace vams {

void to_json(Json &json, const UploadFileRequest &file)
{
    json = {{"relativeKey", file.relativeKey}, {"file_size", file.file_size}};
    if (file.num_parts)
        json["num_parts"] = *file.num_parts;
}

void from_json(const Json &json, UploadFileRequest &file)
{
    detail::requireObject(json);
    file = {};
    detail::readMember(json, "relativeKey", file.relativeKey);
    detail::readMember(json, "file_size", file.file_size);
    detail::readMember(json, "num_parts", file.num_parts);
}

VAMS_JSON(UploadPartUrl, PartNumber, UploadUrl)
VAMS_JSON(UploadFileTarget, relativeKey, uploadIdS3, numParts, partUploadUrls)
VAMS_JSON(UploadStart, uploadId, files, message)
VAMS_JSON(UploadedPart, PartNumber, ETag)
VAMS_JSON(UploadedFile, relativeKey, uploadIdS3, parts)
VAMS_JSON(UploadFileResult, relativeKey, uploadIdS3, success, error, largeFileAsynchronousHandling)
VAMS_JSON(UploadResult, message, uploadId, assetId, assetType, fileResults, overallSuccess,
          largeFileAsynchronousHandling)

const QStringList &blockedExtensions()
{
    static const QStringList list{
        QStringLiteral(".jar"),  QStringLiteral(".java"), QStringLiteral(".com"),
        QStringLiteral(".php"),  QStringLiteral(".reg"),  QStringLiteral(".pif"),
        QStringLiteral(".bak"),  QStringLiteral(".dll"),  QStringLiteral(".exe"),
        QStringLiteral(".nat"),  QStringLiteral(".cmd"),  QStringLiteral(".lnk"),
        QStringLiteral(".docm"), QStringLiteral(".vbs"),  QStringLiteral(".bat")};
    return list;
}

const QStringList &previewExtensions()
{
    static const QStringList list{QStringLiteral(".png"), QStringLiteral(".jpg"),
                                  QStringLiteral(".jpeg"), QStringLiteral(".svg"),
                                  QStringLiteral(".gif")};
    return list;
}

QString lowerExtension(const QString &path)
{
    const QString name = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return dot < 0 ? QString() : name.mid(dot).toLower();
}

QString uploadTypeName(UploadType type)
{
    switch (type) {
    case UploadType::AssetFile:
        return QStringLiteral("assetFile");
    case UploadType::AssetPreview:
        return QStringLiteral("assetPreview");
    case UploadType::Unknown:
        break;
    }
    return {};
}

UploadType uploadTypeOf(const QString &name)
{
    if (name == QLatin1String("assetFile"))
        return UploadType::AssetFile;
    return name == QLatin1String("assetPreview") ? UploadType::AssetPreview : UploadType::Unknown;
}

} // namespace vams
