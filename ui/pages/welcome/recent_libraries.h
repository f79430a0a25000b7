#pragma once
// Libraries and servers that were open before, newest first; kept in the program's settings with up
// to three small pictures each. Never a token or key.

#include "ui/shell/session.h"

#include <QDateTime>
#include <QObject>

class QSettings;

namespace vams::ui {

struct RecentLibrary
{
    QString name;
    QString place; ///< folder or address
    SessionKind kind = SessionKind::Local;
    QDateTime opened;
    int assetCount = -1; ///< -1: not known

    bool operator==(const RecentLibrary &) const = default;
};

class RecentLibraries : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxPictures = 3;

    /// `pictureFolder` is made when the first picture is kept.
    RecentLibraries(QSettings &settings, QString pictureFolder, QObject *parent = nullptr);

    [[nodiscard]] const QList<RecentLibrary> &all() const { return m_all; }
    /// Puts it first.
    void add(const RecentLibrary &library);
    void setAssetCount(const QString &place, int count);
    void remove(const QString &place);
    /// Where the picture of this number is, whether it exists or not.
    [[nodiscard]] QString picturePath(const QString &place, int number) const;

signals:
    void changed();
    /// Taken off the list: what else is kept of it may go.
    void removed(const QString &place);

private:
    void load();
    void save();

    QSettings &m_settings;
    QString m_pictureFolder;
    QList<RecentLibrary> m_all;
};

} // namespace vams::ui
