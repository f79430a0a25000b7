#pragma once
// Where the user is, where they were, and how a page sends them elsewhere.

#include "ui/shell/location.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

namespace vams::ui {

class Navigator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Opens a location as the next step of the history. One that names another library is for
    /// elsewhere() instead.
    void open(const Location &wanted);
    /// What links of this library say of it: its name, or the address of its server.
    void setLibrary(const QString &library) { m_library = library; }
    [[nodiscard]] const QString &library() const { return m_library; }
    /// The vams:// link to a place of this library.
    [[nodiscard]] QString linkTo(const Location &location) const;
    /// Opens a location in a window of its own; this one stays where it is.
    void openInNewWindow(const Location &wanted) { emit newWindowWanted(wanted); }
    /// The present page changed its arguments (a tab, a folder): no new step, no new page.
    void replace(const Location &location);
    void back();
    void forward();
    /// Forgets everything, for another library.
    void reset(const Location &start);
    /// The history for the next start; restore leaves out what is no link and opens where the user
    /// was. False, and nothing is opened, if nothing is left.
    [[nodiscard]] QJsonObject save() const;
    bool restore(const QJsonObject &saved);
    /// To be called after a page changed data that others show (counts of the side bar, tiles).
    void noteChange() { emit libraryChanged(); }

    [[nodiscard]] Location current() const;
    [[nodiscard]] const QList<Location> &steps() const { return m_steps; }
    [[nodiscard]] bool canGoBack() const { return m_index > 0; }
    [[nodiscard]] bool canGoForward() const { return m_index + 1 < m_steps.size(); }

signals:
    /// The window shows the page of this location.
    void opened(const vams::ui::Location &location);
    /// The location is of another library, which its argument "library" names.
    void elsewhere(const vams::ui::Location &location);
    void newWindowWanted(const vams::ui::Location &location);
    void historyChanged();
    void libraryChanged();

private:
    void moveTo(qsizetype index);

    QString m_library;
    QList<Location> m_steps;
    qsizetype m_index = -1;
};

} // namespace vams::ui
