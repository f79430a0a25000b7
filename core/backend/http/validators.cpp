#include "core/backend/http/validators.h"

#include "core/backend/http/api_error.h"

#include <QRegularExpression>

#include <algorithm>

namespace vams::backend::validate {

namespace {

void mustMatch(const QString &name, const QString &value, const QRegularExpression &pattern)
{
    if (value.isEmpty())
        throw ApiError(400, QStringLiteral("%1 is a required field.").arg(name));
    notGlobal(name, value);
    if (!pattern.match(value).hasMatch()) {
        throw ApiError(400, QStringLiteral("%1 is invalid. Must follow the regexp %2")
                                .arg(name, pattern.pattern()));
    }
}

const QRegularExpression &emailPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^[\\w\\-.+]+@([\\w-]+\\.)+[\\w-]{2,4}\\z"));
    return pattern;
}

const QRegularExpression &assetIdPattern()
{
    // As FILE_NAME of the contract, and one character is enough: the original creates such assets.
    static const QRegularExpression pattern(
        QStringLiteral("^(?!.*[.\\s]\\z)[\\w\\s.,'-]{1,256}\\z"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool hasControlCharacter(const QString &value)
{
    return std::any_of(value.begin(), value.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// Null when the path is fine.
const char *relativePathProblem(const QString &value)
{
    if (value.isEmpty() || value == QLatin1String("/"))
        return "A file or folder name is needed.";
    if (value.size() > 1024)
        return "The path is longer than 1024 characters.";
    if (value.contains(QLatin1Char('\\')) || hasControlCharacter(value))
        return "The path must not hold a backslash or control characters.";
    QString path = value;
    if (path.startsWith(QLatin1Char('/')))
        path.remove(0, 1);
    if (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    for (const QString &segment : path.split(QLatin1Char('/'))) {
        if (segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String(".."))
            return "The path must not hold \"..\", \".\" or \"//\".";
        if (segment.toUtf8().size() > 255)
            return "A name in the path is longer than 255 bytes.";
    }
    return nullptr;
}

const QRegularExpression &userIdPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^[\\w\\-.+@]{3,256}\\z"));
    return pattern;
}

} // namespace

void notGlobal(const QString &name, const QString &value)
{
    if (value.trimmed().compare(QLatin1String("global"), Qt::CaseInsensitive) == 0)
        throw ApiError(
            400, QStringLiteral("%1 is invalid. GLOBAL is not allowed for this field.").arg(name));
}

void id(const QString &name, const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("^[-_a-zA-Z0-9]{3,63}\\z"));
    mustMatch(name, value, pattern);
}

void databaseIdOrGlobal(const QString &name, const QString &value)
{
    const QLatin1String global("GLOBAL");
    if (value == global)
        return;
    if (value.trimmed().compare(global, Qt::CaseInsensitive) == 0) {
        throw ApiError(
            400, QStringLiteral("%1 is invalid. GLOBAL must be capitalized for this field is used.")
                     .arg(name));
    }
    databaseId(name, value);
}

void databaseId(const QString &name, const QString &value)
{
    id(name, value);
}

void bucketId(const QString &name, const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z"));
    mustMatch(name, value, pattern);
}

void assetId(const QString &name, const QString &value)
{
    if (value.size() > 256)
        throw ApiError(400,
                       QStringLiteral("%1 exceeds maximum length of 256 characters").arg(name));
    mustMatch(name, value, assetIdPattern());
    if (value == QLatin1String(".") || value == QLatin1String(".."))
        throw ApiError(400,
                       QStringLiteral("%1 is invalid. It must not be \".\" or \"..\".").arg(name));
    if (hasControlCharacter(value))
        throw ApiError(
            400, QStringLiteral("%1 is invalid. It must not hold line breaks or tabs.").arg(name));
}

void newAssetId(const QString &name, const QString &value)
{
    assetId(name, value);
    if (isReservedAssetId(value))
        throw ApiError(400, QStringLiteral("%1 is invalid. \"%2\" is reserved.").arg(name, value));
}

bool isAssetId(const QString &value)
{
    return value.size() <= 256 && assetIdPattern().match(value).hasMatch() &&
           value.trimmed().compare(QLatin1String("global"), Qt::CaseInsensitive) != 0 &&
           value != QLatin1String(".") && value != QLatin1String("..") &&
           !hasControlCharacter(value);
}

bool isReservedAssetId(const QString &value)
{
    // First segments of keys that are no assets (API.md section 7.1).
    static const QStringList reserved{QStringLiteral("pipeline"),    QStringLiteral("pipelines"),
                                      QStringLiteral("preview"),     QStringLiteral("previews"),
                                      QStringLiteral("temp-upload"), QStringLiteral("temp-uploads"),
                                      QStringLiteral("workspace"),   QStringLiteral("workspaces")};
    return reserved.contains(value.toLower());
}

void userId(const QString &name, const QString &value)
{
    mustMatch(name, value, userIdPattern());
}

bool isUserId(const QString &value)
{
    return userIdPattern().match(value).hasMatch() &&
           value.compare(QLatin1String("global"), Qt::CaseInsensitive) != 0;
}

void objectName(const QString &name, const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-zA-Z0-9\\-._\\s]{1,256}\\z"));
    mustMatch(name, value, pattern);
}

void email(const QString &name, const QString &value)
{
    mustMatch(name, value, emailPattern());
}

bool isEmail(const QString &value)
{
    return emailPattern().match(value).hasMatch();
}

void relativePath(const QString &name, const QString &value)
{
    if (const char *problem = relativePathProblem(value))
        throw ApiError(400, QStringLiteral("%1 is invalid. %2").arg(name, QLatin1String(problem)));
}

bool isRelativePath(const QString &value)
{
    return !relativePathProblem(value);
}

void fileExtension(const QString &name, const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("^[.]([a-zA-Z0-9]){1,7}\\z"));
    mustMatch(name, value, pattern);
}

void sqsQueueUrl(const QString &name, const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^https://(vpce-[a-z0-9\\-]+\\.)?sqs[\\-a-z]*\\.[a-z0-9\\-]+\\.(vpce\\.)?amazonaws\\.com"
        "(\\.cn)?/[0-9]{12}/[a-zA-Z0-9_\\-.]+\\z"));
    mustMatch(name, value, pattern);
}

void eventBridgeBusArn(const QString &name, const QString &value)
{
    static const QRegularExpression pattern(
        QStringLiteral("^arn:(aws(?:-us-gov|-cn|-iso(?:-[a-z])?)?):events:[a-z0-9\\-]+:[0-9]{12}:"
                       "event-bus/[a-zA-Z0-9_\\-./]+\\z"));
    mustMatch(name, value, pattern);
}

void eventBridgeSource(const QString &name, const QString &value)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?!aws\\.)[a-zA-Z0-9\\-._]{1,256}\\z"));
    mustMatch(name, value, pattern);
}

void extensionList(const QString &value)
{
    static const QRegularExpression allowed(QStringLiteral("^[.a-zA-Z0-9]+\\z"));
    if (value.isEmpty())
        return;
    if (value.size() > 256)
        throw ApiError(400, QStringLiteral("The extension list is longer than 256 characters"));
    for (const QString &part : value.split(QLatin1Char(','))) {
        const QString extension = part.trimmed();
        if (extension.isEmpty())
            throw ApiError(400, QStringLiteral("Extension list contains empty values"));
        if (!extension.startsWith(QLatin1Char('.'))) {
            throw ApiError(400,
                           QStringLiteral("Extension '%1' must start with a dot (e.g., '.pdf')")
                               .arg(extension));
        }
        if (extension.size() < 2)
            throw ApiError(400, QStringLiteral("Extension '%1' is too short").arg(extension));
        if (!allowed.match(extension).hasMatch())
            throw ApiError(
                400, QStringLiteral("Extension '%1' contains invalid characters").arg(extension));
    }
}

} // namespace vams::backend::validate
