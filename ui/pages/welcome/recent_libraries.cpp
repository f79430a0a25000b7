#include "ui/pages/welcome/recent_libraries.h"

#include <QCryptographicHash>
#include <QSettings>

namespace vams::ui {

namespace {
constexpr int maxRecent = 12;
constexpr QLatin1String recentKey("recent");
} // namespace

RecentLibraries::RecentLibraries(QSettings &settings, QString pictureFolder, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_pictureFolder(std::move(pictureFolder))
{
    load();
}

void RecentLibraries::load()
{
    const int count = m_settings.beginReadArray(recentKey);
    for (int i = 0; i < qMin(count, maxRecent); ++i) {
        m_settings.setArrayIndex(i);
        RecentLibrary library;
        library.name = m_settings.value("name").toString();
        library.place = m_settings.value("place").toString();
        library.kind =
            m_settings.value("remote").toBool() ? SessionKind::Remote : SessionKind::Local;
        library.opened = m_settings.value("opened").toDateTime();
        library.assetCount = m_settings.value("assets", -1).toInt();
        if (!library.place.isEmpty())
            m_all.append(library);
    }
    m_settings.endArray();
}

void RecentLibraries::save()
{
    m_settings.beginWriteArray(recentKey, static_cast<int>(m_all.size()));
    for (int i = 0; i < m_all.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue("name", m_all[i].name);
        m_settings.setValue("place", m_all[i].place);
        m_settings.setValue("remote", m_all[i].kind == SessionKind::Remote);
        m_settings.setValue("opened", m_all[i].opened);
        m_settings.setValue("assets", m_all[i].assetCount);
    }
    m_settings.endArray();
    emit changed();
}

void RecentLibraries::add(const RecentLibrary &library)
{
    RecentLibrary added = library;
    m_all.removeIf([&added](const RecentLibrary &known) {
        if (known.place != added.place)
            return false;
        if (added.assetCount < 0)
            added.assetCount = known.assetCount;
        return true;
    });
    m_all.prepend(added);
    if (m_all.size() > maxRecent)
        m_all.resize(maxRecent);
    save();
}

void RecentLibraries::setAssetCount(const QString &place, int count)
{
    for (RecentLibrary &library : m_all) {
        if (library.place != place || library.assetCount == count)
            continue;
        library.assetCount = count;
        save();
        return;
    }
}

void RecentLibraries::remove(const QString &place)
{
    if (m_all.removeIf([&place](const RecentLibrary &known) { return known.place == place; }) == 0)
        return;
    save();
    emit removed(place);
}

QString RecentLibraries::picturePath(const QString &place, int number) const
{
    const QByteArray hash =
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("%1/%2-%3.png")
        .arg(m_pictureFolder, QString::fromLatin1(hash))
        .arg(number);
}

} // namespace vams::ui
