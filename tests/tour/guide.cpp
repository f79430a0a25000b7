#include "tests/tour/guide.h"

#include "tests/tour/inspection.h"
#include "tests/tour/spoken.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTest>
#include <QTextStream>
#include <QToolButton>
#include <QUrl>
#include <QWindow>

#include <algorithm>

namespace vams::tour {

namespace {

QString plainText(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// What a control is called in English, in all its ways.
QStringList namesOf(const QWidget *widget)
{
    QStringList texts{widget->accessibleName(), widget->objectName(), widget->toolTip()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << plainText(button->text());
    QStringList english;
    for (const QString &text : std::as_const(texts))
        english << inEnglish(text);
    return english;
}

bool isNamed(const QWidget *widget, const QString &name)
{
    const QString bareName = QString(name).remove(QStringLiteral("..."));
    const QStringList names = namesOf(widget);
    return std::any_of(names.begin(), names.end(), [&](const QString &text) {
        return text == name || text == bareName || text.startsWith(name + QLatin1Char(' ')) ||
               text.startsWith(name + QLatin1Char(','));
    });
}

QModelIndex findItem(const QAbstractItemModel &model, const QString &text,
                     const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (inEnglish(index.data(Qt::DisplayRole).toString()).contains(text))
            return index;
        if (const QModelIndex below = findItem(model, text, index); below.isValid())
            return below;
    }
    return {};
}

} // namespace

Guide::Guide(const QDir &folder, QString theme)
    : m_folder(folder)
    , m_theme(std::move(theme))
{}

QWidget *Guide::window()
{
    waitFor([this] {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (qobject_cast<QMainWindow *>(widget) && widget->isVisible())
                m_window = widget;
        }
        return !m_window.isNull();
    });
    return m_window;
}

QWidget *Guide::activeWindow()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return window();
}

QImage Guide::grab()
{
    const QRect frame(window()->mapToGlobal(QPoint()), window()->size());
    // Of the screen, since a widget's own picture lacks the 3D view and what floats over it.
    return window()
        ->screen()
        ->grabWindow(0, frame.x(), frame.y(), frame.width(), frame.height())
        .toImage();
}

void Guide::settle(int stillMs, int patienceMs)
{
    QImage before = grab();
    int quiet = 0;
    for (int waited = 0; waited < patienceMs; waited += 300) {
        QTest::qWait(300);
        const QImage now = grab();
        quiet = now == before ? quiet + 300 : 0;
        if (quiet >= stillMs)
            return;
        before = now;
    }
}

void Guide::shoot(const QString &page, int stillMs)
{
    settle(stillMs);
    shootNow(page);
}

void Guide::shootNow(const QString &page)
{
    const QString name = QStringLiteral("%1-%2.png").arg(page, m_theme);
    grab().save(m_folder.filePath(name));
    QTextStream(stdout) << "  " << name << Qt::endl;
    const QStringList faults = inspect(*activeWindow());
    for (const QString &fault : faults) {
        if (m_faults.contains(fault))
            continue;
        m_faults.insert(fault);
        QTextStream(stdout) << "    " << fault << Qt::endl;
    }
}

void Guide::resize(int width, int height)
{
    window()->move(0, 0);
    window()->resize(width, height);
    settle();
}

void Guide::keys(const QKeySequence &sequence)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : activeWindow();
    QTest::keySequence(target, sequence);
    QTest::qWait(60);
}

void Guide::type(const QString &text)
{
    if (QWidget *target = QApplication::focusWidget())
        QTest::keyClicks(target, text);
    QTest::qWait(60);
}

QWidget *Guide::find(const QString &name)
{
    QWidget *alike = nullptr; // "Metadata schemas" is not what "Metadata" means while there is one
    const QList<QWidget *> all = activeWindow()->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || !widget->isEnabled() || qobject_cast<QLabel *>(widget))
            continue;
        if (namesOf(widget).contains(name))
            return widget;
        if (!alike && isNamed(widget, name))
            alike = widget;
    }
    return alike;
}

void Guide::miss(const QString &what)
{
    ++m_problems;
    QWidget *in = activeWindow();
    QTextStream(stderr) << "tour: not found in " << in->metaObject()->className() << " \""
                        << in->windowTitle() << "\": " << what << Qt::endl;
}

static QMenu *ownMenuOf(QWidget *widget)
{
    if (auto *button = qobject_cast<QPushButton *>(widget))
        return button->menu();
    auto *button = qobject_cast<QToolButton *>(widget);
    return button && button->popupMode() == QToolButton::InstantPopup ? button->menu() : nullptr;
}

bool Guide::click(const QString &name)
{
    QWidget *widget = nullptr;
    if (!waitFor([&] { return (widget = find(name)) != nullptr; }, 5000)) {
        miss(name);
        return false;
    }
    // A menu that a button opens by itself runs a loop of its own until it is closed.
    if (QMenu *menu = ownMenuOf(widget))
        menu->popup(widget->mapToGlobal(widget->rect().bottomLeft()));
    else
        QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
    QTest::qWait(120);
    return true;
}

bool Guide::tab(const QString &name)
{
    for (QTabBar *bar : window()->findChildren<QTabBar *>()) {
        for (int index = 0; bar->isVisible() && index < bar->count(); ++index) {
            const QStringList texts = inEnglish(bar->tabText(index));
            if (std::none_of(texts.begin(), texts.end(),
                             [&](const QString &text) { return text.startsWith(name); }))
                continue;
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(index).center());
            QTest::qWait(120);
            return true;
        }
    }
    miss(name);
    return false;
}

bool Guide::command(const QString &text)
{
    for (QAction *action : window()->actions()) {
        if (!inEnglish(action->text()).contains(text) || !action->isEnabled())
            continue;
        action->trigger();
        QTest::qWait(120);
        return true;
    }
    miss(text);
    return false;
}

std::pair<QAbstractItemView *, QPoint> Guide::place(const QString &item)
{
    QAbstractItemView *found = nullptr;
    QModelIndex index;
    waitFor(
        [&] {
            const auto views = activeWindow()->findChildren<QAbstractItemView *>();
            for (QAbstractItemView *each : views) {
                if (found || !each->isVisible() || !each->model())
                    continue;
                index = findItem(*each->model(), item);
                if (index.isValid())
                    found = each;
            }
            return found != nullptr;
        },
        8000);
    if (!found) {
        miss(item);
        return {};
    }
    found->scrollTo(index);
    return {found, found->visualRect(index).center()};
}

bool Guide::clickItem(const QString &text, Qt::KeyboardModifiers modifiers)
{
    const auto [view, at] = place(text);
    if (!view)
        return false;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, at);
    QTest::qWait(120);
    return true;
}

bool Guide::doubleClickItem(const QString &text)
{
    if (!clickItem(text))
        return false;
    settle(300);
    const auto [view, at] = place(text);
    if (!view)
        return false;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      at); // the item may stand in a second view now
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
    QTest::qWait(200);
    return true;
}

bool Guide::openMenu(const QString &item)
{
    if (!clickItem(item))
        return false;
    const auto [view, at] = place(item);
    // Not inside this call: a menu that runs its own loop would never come back.
    QCoreApplication::postEvent(
        view->viewport(),
        new QContextMenuEvent(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at)));
    return waitFor([] { return QApplication::activePopupWidget() != nullptr; }, 3000);
}

void Guide::drag(QWidget *widget, const QPoint &from, const QPoint &to, Qt::MouseButton button)
{
    QWindow *target = widget->window()->windowHandle();
    if (QWindow *own = widget->windowHandle())
        target = own;
    const auto at = [&](const QPoint &place) {
        return target->mapFromGlobal(widget->mapToGlobal(place));
    };
    QTest::mousePress(target, button, {}, at(from));
    constexpr int steps = 12;
    for (int step = 1; step <= steps; ++step) {
        QTest::mouseMove(target, at(from + (to - from) * step / steps));
        QTest::qWait(20);
    }
    QTest::mouseRelease(target, button, {}, at(to));
}

void Guide::drop(QWidget *widget, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint centre = widget->mapToGlobal(widget->rect().center());
    while (widget->parentWidget() && !widget->acceptDrops())
        widget = widget->parentWidget();
    const QPoint place = widget->mapFromGlobal(centre);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(widget, &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(widget, &move);
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(widget, &event);
}

QAbstractItemView *Guide::view(const QString &name, int patienceMs)
{
    QAbstractItemView *found = nullptr;
    waitFor(
        [&] {
            const auto views = window()->findChildren<QAbstractItemView *>();
            for (QAbstractItemView *each : views) {
                if (each->isVisible() && inEnglish(each->accessibleName()).contains(name) &&
                    each->model() && each->model()->rowCount() > 0)
                    found = each;
            }
            return found != nullptr;
        },
        patienceMs);
    if (!found)
        miss(name);
    return found;
}

bool Guide::fill(const QString &field, const QString &text)
{
    QWidget *editor = nullptr;
    waitFor(
        [&] {
            const auto all = activeWindow()->findChildren<QWidget *>();
            for (QWidget *each : all) {
                const bool takesText =
                    qobject_cast<QLineEdit *>(each) || qobject_cast<QPlainTextEdit *>(each);
                if (!takesText || !each->isVisible() || !isNamed(each, field))
                    continue;
                // "Name" is also the start of other names.
                if (!editor || inEnglish(each->accessibleName()).contains(field))
                    editor = each;
            }
            return editor != nullptr;
        },
        5000);
    if (!editor) {
        miss(field);
        return false;
    }
    editor->setFocus();
    QTest::keySequence(editor, QKeySequence::SelectAll);
    QTest::keyClicks(editor, text);
    return true;
}

bool Guide::waitFor(const std::function<bool()> &condition, int patienceMs)
{
    return QTest::qWaitFor(condition, patienceMs);
}

void Guide::popupKeys(const QList<Qt::Key> &keys)
{
    for (const Qt::Key key : keys) {
        if (QWidget *popup = QApplication::activePopupWidget())
            QTest::keyClick(popup, key);
        else
            miss(QStringLiteral("a popup"));
        QTest::qWait(120);
    }
}

void Guide::closePopups()
{
    for (int guard = 0; guard < 5; ++guard) {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        else if (QWidget *modal = QApplication::activeModalWidget())
            modal->close();
        else
            return;
        QTest::qWait(80);
    }
}

} // namespace vams::tour
