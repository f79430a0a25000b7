#include "app/desktop/saved_windows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace vams::desktop {

namespace {

constexpr QLatin1String windowsKey("windows");
constexpr qsizetype maxWindows = 32;
constexpr qint64 largestFile = 8 * 1024 * 1024;

} // namespace

QList<QJsonObject> readSavedWindows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    const QJsonArray windows =
        QJsonDocument::fromJson(file.readAll()).object().value(windowsKey).toArray();
    QList<QJsonObject> saved;
    for (qsizetype i = 0; i < qMin(windows.size(), maxWindows); ++i)
        if (windows[i].isObject())
            saved.append(windows[i].toObject());
    return saved;
}

Result<void> writeSavedWindows(const QString &path, const QList<QJsonObject> &windows)
{
    QJsonArray array;
    for (const QJsonObject &window : windows)
        array.append(window);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{windowsKey, array}}).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Io,
                    QCoreApplication::translate("Desktop", "What is open could not be kept."), path,
                    {}, file.errorString());
    return {};
}

} // namespace vams::desktop
