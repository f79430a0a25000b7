#include "ui/support/preferences.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace vams::ui {

namespace {

constexpr int mostRecentSearches = 12;
constexpr int mostParallel = 6; // as many threads as the transfer pool has
constexpr int usualParallel = 4;
const QString shortcutGroup = QStringLiteral("shortcuts");
const QString programGroup = QStringLiteral("programs");
const QString useGroup = QStringLiteral("palette");

/// The value, or the first of the enum for what an older or newer program wrote.
template <class Enum>
Enum enumOf(const QVariant &value, int count)
{
    const int number = value.toInt();
    return static_cast<Enum>(number >= 0 && number < count ? number : 0);
}

} // namespace

Preferences::Preferences()
    : m_settings(std::make_shared<QSettings>())
{}

Preferences::Preferences(const QString &iniFile)
    : m_settings(std::make_shared<QSettings>(iniFile, QSettings::IniFormat))
{}

Preferences::~Preferences() = default;
Preferences::Preferences(const Preferences &) = default;
Preferences &Preferences::operator=(const Preferences &) = default;

Appearance Preferences::appearance() const
{
    Appearance appearance;
    appearance.scheme = enumOf<Scheme>(m_settings->value("theme"), 3);
    appearance.density = enumOf<Density>(m_settings->value("density"), 2);
    appearance.fontPercent =
        qBound(leastFontPercent, m_settings->value("fontPercent", 100).toInt(), mostFontPercent);
    appearance.accent = enumOf<Accent>(m_settings->value("accent"), accentCount);
    appearance.reducedMotion = m_settings->value("reducedMotion").toBool();
    return appearance;
}

void Preferences::setAppearance(const Appearance &appearance)
{
    m_settings->setValue("theme", static_cast<int>(appearance.scheme));
    m_settings->setValue("density", static_cast<int>(appearance.density));
    m_settings->setValue("fontPercent", appearance.fontPercent);
    m_settings->setValue("accent", static_cast<int>(appearance.accent));
    m_settings->setValue("reducedMotion", appearance.reducedMotion);
}

QMap<QString, QList<QKeySequence>> Preferences::shortcuts() const
{
    QMap<QString, QList<QKeySequence>> shortcuts;
    m_settings->beginGroup(shortcutGroup);
    for (const QString &id : m_settings->childKeys())
        shortcuts.insert(id, QKeySequence::listFromString(m_settings->value(id).toString(),
                                                          QKeySequence::PortableText));
    m_settings->endGroup();
    // An empty text is a list of one empty sequence.
    for (QList<QKeySequence> &keys : shortcuts)
        keys.removeIf([](const QKeySequence &key) { return key.isEmpty(); });
    return shortcuts;
}

void Preferences::setShortcuts(const QMap<QString, QList<QKeySequence>> &shortcuts)
{
    m_settings->remove(shortcutGroup);
    m_settings->beginGroup(shortcutGroup);
    for (auto it = shortcuts.cbegin(); it != shortcuts.cend(); ++it)
        m_settings->setValue(it.key(),
                             QKeySequence::listToString(it.value(), QKeySequence::PortableText));
    m_settings->endGroup();
}

QHash<QString, UseCount> Preferences::uses() const
{
    QHash<QString, UseCount> uses;
    m_settings->beginGroup(useGroup);
    const QStringList rows = m_settings->value("uses").toStringList();
    m_settings->endGroup();
    for (const QString &row : rows) {
        const QStringList parts = row.split(QLatin1Char('\t'));
        if (parts.size() == 3)
            uses.insert(parts[0], {parts[1].toDouble(), parts[2].toLongLong()});
    }
    return uses;
}

void Preferences::setUses(const QHash<QString, UseCount> &uses)
{
    QStringList rows;
    for (auto it = uses.cbegin(); it != uses.cend(); ++it)
        rows << QStringLiteral("%1\t%2\t%3").arg(it.key()).arg(it->count).arg(it->atMs);
    m_settings->beginGroup(useGroup);
    m_settings->setValue("uses", rows);
    m_settings->endGroup();
}

QStringList Preferences::recentSearches() const
{
    return m_settings->value("search/recent").toStringList();
}

void Preferences::addRecentSearch(const QString &text)
{
    if (text.isEmpty())
        return;
    QStringList recent = recentSearches();
    recent.removeAll(text);
    recent.prepend(text);
    m_settings->setValue("search/recent", recent.mid(0, mostRecentSearches));
}

int Preferences::parallelTransfers() const
{
    return qBound(1, m_settings->value("transfers/parallel", usualParallel).toInt(), mostParallel);
}

void Preferences::setParallelTransfers(int count)
{
    m_settings->setValue("transfers/parallel", count);
}

qint64 Preferences::uploadLimit() const
{
    return qMax<qint64>(0, m_settings->value("transfers/uploadLimit").toLongLong());
}

qint64 Preferences::downloadLimit() const
{
    return qMax<qint64>(0, m_settings->value("transfers/downloadLimit").toLongLong());
}

void Preferences::setTransferLimits(qint64 upload, qint64 download)
{
    m_settings->setValue("transfers/uploadLimit", upload);
    m_settings->setValue("transfers/downloadLimit", download);
}

QMap<QString, QString> Preferences::programs() const
{
    QMap<QString, QString> programs;
    m_settings->beginGroup(programGroup);
    for (const QString &extension : m_settings->childKeys())
        programs.insert(extension, m_settings->value(extension).toString());
    m_settings->endGroup();
    return programs;
}

void Preferences::setPrograms(const QMap<QString, QString> &programs)
{
    m_settings->remove(programGroup);
    m_settings->beginGroup(programGroup);
    for (auto it = programs.cbegin(); it != programs.cend(); ++it)
        m_settings->setValue(it.key(), it.value());
    m_settings->endGroup();
}

QString Preferences::programFor(const QString &fileName) const
{
    const QString extension = QFileInfo(fileName).suffix().toLower();
    return extension.isEmpty() ? QString() : programs().value(extension);
}

QStringList Preferences::foldedParts(const QString &panel) const
{
    return m_settings->value(QStringLiteral("folded/") + panel).toStringList();
}

void Preferences::setFoldedParts(const QString &panel, const QStringList &parts)
{
    m_settings->setValue(QStringLiteral("folded/") + panel, parts);
}

NetworkChoice Preferences::network() const
{
    NetworkChoice network;
    network.mode = enumOf<NetworkChoice::Mode>(m_settings->value("network/mode"), 3);
    network.host = m_settings->value("network/host").toString();
    network.port = qBound(1, m_settings->value("network/port", network.port).toInt(), 65535);
    network.user = m_settings->value("network/user").toString();
    return network;
}

void Preferences::setNetwork(const NetworkChoice &network)
{
    m_settings->setValue("network/mode", static_cast<int>(network.mode));
    m_settings->setValue("network/host", network.host);
    m_settings->setValue("network/port", network.port);
    m_settings->setValue("network/user", network.user);
}

QString Preferences::language() const
{
    return m_settings->value("language").toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings->setValue("language", language);
}

} // namespace vams::ui
