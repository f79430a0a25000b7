#include "core/transfer/check_upload.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace vams::transfer {

namespace {

constexpr int maxKeyBytes = 900; ///< object stores take 1024; the server puts its own prefix before

QString trCheck(const char *text)
{
    return QCoreApplication::translate("vams::transfer", text);
}

QStringList extensionList(const QString &text)
{
    QStringList list;
    for (const QString &part : text.toLower().split(QLatin1Char(','), Qt::SkipEmptyParts))
        list << part.trimmed();
    return list.contains(QLatin1String(".all")) ? QStringList() : list;
}

QString nameProblem(const QString &key)
{
    const QStringList segments = key.mid(1).split(QLatin1Char('/'));
    for (const QString &segment : segments) {
        if (segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String(".."))
            return trCheck("Its path holds an empty name, \".\" or \"..\".");
    }
    for (const QChar c : key) {
        if (c.unicode() < 0x20 || c == QLatin1Char('\\') || c == QChar::ReplacementCharacter)
            return trCheck("Its name holds characters that are not allowed.");
    }
    if (!key.contains(QLatin1Char('.')))
        return trCheck("It has no extension.");
    if (key.toUtf8().size() > maxKeyBytes)
        return trCheck("Its path is too long.");
    return {};
}

QString kindProblem(const UploadItem &item, const UploadRules &rules, const QStringList &allowed)
{
    const QString extension = lowerExtension(item.relativeKey);
    const bool isPreview =
        rules.type == UploadType::AssetPreview || item.relativeKey.contains(previewInfix);
    if (blockedExtensions().contains(extension))
        return trCheck("Files of the kind %1 are never accepted.").arg(extension);
    if (isPreview && !previewExtensions().contains(extension))
        return trCheck("A preview must be one of: %1.")
            .arg(previewExtensions().join(QLatin1String(", ")));
    if (rules.type == UploadType::AssetFile && !allowed.isEmpty() && !allowed.contains(extension))
        return trCheck("This database accepts only: %1.").arg(allowed.join(QLatin1String(", ")));
    const qint64 size = QFileInfo(item.localPath).size();
    if (isPreview && size > uploadLimits::maxPreviewSize)
        return trCheck("A preview may have at most %1.")
            .arg(humanSize(uploadLimits::maxPreviewSize));
    return {};
}

QString diskProblem(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return trCheck("It is not there any more.");
    if (!info.isFile())
        return trCheck("It is not a file.");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trCheck("It cannot be read: %1").arg(file.errorString());
    return {};
}

} // namespace

std::vector<UploadProblem> checkUpload(const std::vector<UploadItem> &items,
                                       const UploadRules &rules)
{
    const QStringList allowed = extensionList(rules.allowedExtensions);
    QHash<QString, QString> seen;
    std::vector<UploadProblem> problems;
    for (const UploadItem &item : items) {
        QString reason = nameProblem(item.relativeKey);
        if (reason.isEmpty())
            reason = diskProblem(item.localPath);
        if (reason.isEmpty())
            reason = kindProblem(item, rules, allowed);
        if (reason.isEmpty() && seen.contains(item.relativeKey))
            reason =
                trCheck("It would have the same name as %1.").arg(seen.value(item.relativeKey));
        seen.insert(item.relativeKey, item.localPath);
        if (!reason.isEmpty())
            problems.push_back({item, reason});
    }
    return problems;
}

} // namespace vams::transfer
