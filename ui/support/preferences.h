#pragma once
// What the user chose, over QSettings: the one place that knows the keys. Objects of this class are
// cheap and see each other's changes; nobody is told of them. User interface's thread.

#include "ui/theme/appearance.h"

#include <QHash>
#include <QKeySequence>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace vams::ui {

/// How often something was chosen, fading with time.
struct UseCount
{
    double count = 0; ///< at `atMs`
    qint64 atMs = 0;  ///< since the epoch

    bool operator==(const UseCount &) const = default;
};

struct NetworkChoice
{
    enum class Mode
    {
        System,
        NoProxy,
        Manual
    };

    Mode mode = Mode::System;
    QString host;
    int port = 8080;
    QString user;

    bool operator==(const NetworkChoice &) const = default;
};

class Preferences
{
public:
    /// Those of the program.
    Preferences();
    /// Those of a file, for tests.
    explicit Preferences(const QString &iniFile);
    ~Preferences();
    Preferences(const Preferences &);
    Preferences &operator=(const Preferences &);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(const Appearance &appearance);

    /// Differences to the declared ones, by id of the command.
    [[nodiscard]] QMap<QString, QList<QKeySequence>> shortcuts() const;
    void setShortcuts(const QMap<QString, QList<QKeySequence>> &shortcuts);

    /// What was chosen in the palette, by its key.
    [[nodiscard]] QHash<QString, UseCount> uses() const;
    void setUses(const QHash<QString, UseCount> &uses);
    /// Newest first.
    [[nodiscard]] QStringList recentSearches() const;
    void addRecentSearch(const QString &text);

    /// Parts or files at the same time, 1 to 6.
    [[nodiscard]] int parallelTransfers() const;
    void setParallelTransfers(int count);

    /// Of all uploads together, in bytes a second; 0: none.
    [[nodiscard]] qint64 uploadLimit() const;
    [[nodiscard]] qint64 downloadLimit() const;
    void setTransferLimits(qint64 upload, qint64 download);

    /// Extension without dot, in lower case -> program file.
    [[nodiscard]] QMap<QString, QString> programs() const;
    void setPrograms(const QMap<QString, QString> &programs);
    /// Empty: what the system has for it.
    [[nodiscard]] QString programFor(const QString &fileName) const;

    /// Names of the parts of a panel that the user folded.
    [[nodiscard]] QStringList foldedParts(const QString &panel) const;
    void setFoldedParts(const QString &panel, const QStringList &parts);

    [[nodiscard]] NetworkChoice network() const;
    void setNetwork(const NetworkChoice &network);

    /// "de"; empty: that of the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

private:
    std::shared_ptr<QSettings> m_settings;
};

} // namespace vams::ui
