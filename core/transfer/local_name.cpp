#include "core/transfer/local_name.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace vams::transfer {

namespace {

constexpr int maxNameBytes = 200;

bool isReservedOnWindows(const QString &name)
{
    static const QRegularExpression reserved(
        QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\\$|conout\\$)(\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

bool isBadInNames(QChar c)
{
    static const QString bad = QStringLiteral("<>:\"/\\|?*");
    return c.unicode() < 0x20 || c.unicode() == 0x7f || bad.contains(c);
}

/// Keeps the extension, and never cuts a character in two.
QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= maxNameBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const bool hasExtension = dot > 0 && name.size() - dot <= 20;
    const QString extension = hasExtension ? name.mid(dot) : QString();
    QString stem = hasExtension ? name.left(dot) : name;
    while (!stem.isEmpty() && (stem + extension).toUtf8().size() > maxNameBytes)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return stem + extension;
}

} // namespace

QString localName(const QString &name)
{
    QString clean = name;
    for (QChar &c : clean) {
        if (isBadInNames(c))
            c = QLatin1Char('_');
    }
    clean = shortened(clean);
    while (clean.endsWith(QLatin1Char('.')) || clean.endsWith(QLatin1Char(' ')))
        clean.chop(1);
    if (clean.isEmpty())
        return QStringLiteral("_");
    return isReservedOnWindows(clean) ? QLatin1Char('_') + clean : clean;
}

QString localPath(const QString &folder, const QString &path)
{
    QString result = folder;
    for (const QString &segment : path.split(QLatin1Char('/'), Qt::SkipEmptyParts))
        result += QLatin1Char('/') + localName(segment);
    return result;
}

bool isInside(const QString &folder, const QString &path)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    QString existing = QDir::cleanPath(path);
    if (existing.split(QLatin1Char('/')).contains(QLatin1String("..")))
        return false;
    while (!QFileInfo::exists(existing) && existing.contains(QLatin1Char('/')))
        existing = existing.left(existing.lastIndexOf(QLatin1Char('/')));
    const QString real = QFileInfo(existing).canonicalFilePath();
    return !root.isEmpty() &&
           (real == root ||
            real.startsWith(root.endsWith(QLatin1Char('/')) ? root : root + QLatin1Char('/')));
}

QString freePath(const QString &path, const std::function<bool(const QString &)> &isTaken)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    QString candidate = path;
    for (int number = 2; isTaken(candidate); ++number)
        candidate = QStringLiteral("%1/%2 (%3)%4")
                        .arg(info.path(), info.completeBaseName())
                        .arg(number)
                        .arg(suffix);
    return candidate;
}

} // namespace vams::transfer
