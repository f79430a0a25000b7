#pragma once
// Walks through the running program as a person would, with mouse and keys, and takes its pictures.

#include <QDir>
#include <QImage>
#include <QPointer>
#include <QSet>
#include <QWidget>

#include <functional>

class QAbstractItemView;

namespace vams::tour {

class Guide
{
public:
    /// Pictures go to `folder` as "<page>-<theme>.png".
    Guide(const QDir &folder, QString theme);

    /// The program's window; waits until it is there.
    QWidget *window();
    /// Waits until the picture has not changed for `stillMs`.
    void settle(int stillMs = 600, int patienceMs = 40000);
    /// A picture of the window with whatever floats over it, once it stands still.
    void shoot(const QString &page, int stillMs = 600);
    /// At once, while things move.
    void shootNow(const QString &page);

    void resize(int width, int height);
    void keys(const QKeySequence &sequence);
    void type(const QString &text);
    /// Clicks the middle of the first visible control whose accessible name, text or tool tip is
    /// (or begins with) `name`. Says so and goes on when there is none.
    bool click(const QString &name);
    /// Clicks the tab whose text this is (or begins with).
    bool tab(const QString &name);
    /// Runs the window's command of this text, as its menu entry would.
    bool command(const QString &text);
    bool doubleClickItem(const QString &text);
    bool clickItem(const QString &text, Qt::KeyboardModifiers modifiers = {});
    bool openMenu(const QString &item);
    void drag(QWidget *widget, const QPoint &from, const QPoint &to, Qt::MouseButton button);
    /// Drops files or folders on the middle of the control.
    void drop(QWidget *widget, const QStringList &paths);
    /// The first visible item view with this accessible name, once it has items.
    QAbstractItemView *view(const QString &name, int patienceMs = 60000);
    /// Replaces the text of the field with this name.
    bool fill(const QString &field, const QString &text);
    bool waitFor(const std::function<bool()> &condition, int patienceMs = 60000);
    /// The first visible widget with this accessible name, text or object name.
    [[nodiscard]] QWidget *find(const QString &name);
    void closePopups();
    /// Presses these in the popup that is open.
    void popupKeys(const QList<Qt::Key> &keys);

    [[nodiscard]] int problems() const { return m_problems; }

private:
    [[nodiscard]] QImage grab();
    /// The visible view that holds an item of this text, and where in it.
    [[nodiscard]] std::pair<QAbstractItemView *, QPoint> place(const QString &item);
    void miss(const QString &what);
    [[nodiscard]] QWidget *activeWindow();

    QDir m_folder;
    QString m_theme;
    QPointer<QWidget> m_window;
    QSet<QString> m_faults; ///< of controls, told already
    int m_problems = 0;
};

} // namespace vams::tour
