#include "app/desktop/page_list.h"
#include "tests/support/desktop_home.h"
#include "tests/support/test_main.h"
#include "ui/shell/nav_row.h"
#include "ui/shell/places/nav_places.h"
#include "ui/support/state_view.h"

#include <QAbstractItemView>

using namespace vams;
using namespace vams::desktop;

namespace {
/// Hears of windows that come up. A widget that is shown before it has a parent is one, for a
/// moment, and takes the keyboard along.
class WindowWatch : public QObject
{
public:
    QStringList shown;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            shown << QLatin1String(widget->metaObject()->className());
        return false;
    }
};

constexpr int mostStops = 400;

/// A stop of the Tab key, in words.
QString wordsOf(const QWidget *widget)
{
    return widget ? QStringLiteral("%1 \"%2\"")
                        .arg(QLatin1String(widget->metaObject()->className()),
                             widget->accessibleName())
                  : QStringLiteral("nothing");
}

/// How one gets to a page by keys alone, from Browse.
struct Way
{
    QString page;
    QStringList keys;   ///< pressed one after the other; "text:..." is typed
    QString place = {}; ///< or an entry of the side bar, by Tab
};

QList<Way> ways()
{
    QList<Way> all{
        {QStringLiteral("browse"), {QStringLiteral("Alt+1")}},
        {QStringLiteral("databases"), {QStringLiteral("Alt+3")}},
        {QStringLiteral("settings"), {QStringLiteral("Ctrl+,")}},
        {QStringLiteral("search"),
         {QStringLiteral("Ctrl+F"), QStringLiteral("text:impeller"), QStringLiteral("Return")}},
        {QStringLiteral("asset"),
         {QStringLiteral("Alt+1"), QStringLiteral("Home"), QStringLiteral("Return")}},
        {QStringLiteral("viewer"),
         {QStringLiteral("Alt+1"), QStringLiteral("Home"), QStringLiteral("Return"),
          QStringLiteral("Down"), QStringLiteral("Return")}},
    };
    for (const ui::NavPlace &place : ui::navPlaces())
        all.append({place.page, {}, place.text});
    return all;
}

} // namespace

/// The program in the hands of somebody without a mouse.
class KeyboardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void EveryPageHasAWay();
    void EveryPageIsReachedWalkedAndLeft_data();
    void EveryPageIsReachedWalkedAndLeft();

private:
    [[nodiscard]] static QWidget *focus() { return QApplication::focusWidget(); }
    static void press(const QString &keys);
    [[nodiscard]] bool isAt(const QString &page) const;
    [[nodiscard]] bool hasLoaded() const;
    void go(const Way &way);
    void tabTo(const QString &place);
    [[nodiscard]] QImage around(const QWidget *widget) const;
    [[nodiscard]] QList<QWidget *> walk(int key, Qt::KeyboardModifiers modifiers,
                                        QStringList &faults) const;

    std::unique_ptr<test::DesktopHome> m_home;
    std::unique_ptr<Desktop> m_desktop;
    ui::MainWindow *m_window = nullptr;
};

void KeyboardTest::initTestCase()
{
    QApplication::setCursorFlashTime(0); // two pictures differ by the focus alone
    m_home = std::make_unique<test::DesktopHome>();
    QVERIFY(m_home->makeLibrary());
    DesktopOptions options;
    options.library = m_home->library();
    m_desktop = std::make_unique<Desktop>(options);
    m_desktop->start();
    m_window = test::DesktopHome::windows().value(0);
    QVERIFY(m_window);
    m_window->resize(1600, 1000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page(), 20000);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTRY_VERIFY(!m_window->findChildren<ui::NavRow *>().isEmpty());
}

void KeyboardTest::cleanupTestCase()
{
    m_desktop.reset();
    m_home.reset();
}

void KeyboardTest::press(const QString &keys)
{
    QWidget *target = focus() ? focus() : QApplication::activeWindow();
    if (keys.startsWith(QLatin1String("text:")))
        QTest::keyClicks(target, keys.mid(5));
    else
        QTest::keySequence(target, QKeySequence(keys));
}

bool KeyboardTest::isAt(const QString &page) const
{
    return m_window->page() && m_window->page()->location().page == page;
}

bool KeyboardTest::hasLoaded() const
{
    const auto states = m_window->findChildren<ui::StateView *>();
    return std::none_of(states.begin(), states.end(), [](const ui::StateView *state) {
        return state->isVisible() && state->state() == ui::StateView::State::Loading;
    });
}

void KeyboardTest::tabTo(const QString &place)
{
    for (int stop = 0; stop < mostStops; ++stop) {
        const auto *row = qobject_cast<const ui::NavRow *>(focus());
        if (row && row->text() == place) {
            press(QStringLiteral("Space"));
            return;
        }
        QTest::keyClick(focus(), Qt::Key_Tab);
    }
    QFAIL(qPrintable(QStringLiteral("Tab does not come to %1").arg(place)));
}

void KeyboardTest::go(const Way &way)
{
    if (!way.place.isEmpty()) {
        tabTo(way.place);
        return;
    }
    for (const QString &keys : way.keys) {
        press(keys);
        QTRY_VERIFY_WITH_TIMEOUT(hasLoaded(), 20000);
        QTRY_VERIFY(focus());
        // A list takes keys when it has something to choose from.
        if (auto *view = qobject_cast<QAbstractItemView *>(focus()))
            QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 0, 20000);
    }
}

QImage KeyboardTest::around(const QWidget *widget) const
{
    const QRect place(widget->mapTo(m_window, QPoint()), widget->size());
    return m_window->grab(place.adjusted(-4, -4, 4, 4) & m_window->rect()).toImage();
}

/// Once around: the stops until the first one comes again.
QList<QWidget *> KeyboardTest::walk(int key, Qt::KeyboardModifiers modifiers,
                                    QStringList &faults) const
{
    QList<QWidget *> stops{focus()};
    while (stops.size() < mostStops) {
        QWidget *here = focus();
        const QImage with = around(here);
        QTest::keyClick(here, static_cast<Qt::Key>(key), modifiers);
        if (focus() == here || !focus()) {
            faults << QStringLiteral("%1 does not let go").arg(wordsOf(here));
            break;
        }
        if (!here->isVisible() || here->visibleRegion().isEmpty())
            faults << QStringLiteral("%1 has the focus and cannot be seen").arg(wordsOf(here));
        else if (around(here) == with)
            faults << QStringLiteral("%1 looks the same with and without focus").arg(wordsOf(here));
        if (focus() == stops.first())
            return stops;
        if (stops.contains(focus())) {
            faults << QStringLiteral("%1 leads back to %2: a trap")
                          .arg(wordsOf(here), wordsOf(focus()));
            break;
        }
        stops << focus();
    }
    return stops;
}

void KeyboardTest::EveryPageHasAWay()
{
    ui::PageRegistry pages;
    addStandardPages(pages);
    QStringList known = pages.ids();
    known << QStringLiteral("settings") << QStringLiteral("viewer");
    QStringList reached;
    for (const Way &way : ways())
        reached << way.page;
    known.sort();
    reached.sort();
    QCOMPARE(reached, known);
}

void KeyboardTest::EveryPageIsReachedWalkedAndLeft_data()
{
    QTest::addColumn<int>("number");
    const QList<Way> all = ways();
    for (int number = 0; number < all.size(); ++number)
        QTest::newRow(qPrintable(all.at(number).page)) << number;
}

void KeyboardTest::EveryPageIsReachedWalkedAndLeft()
{
    QFETCH(int, number);
    const Way way = ways().at(number);
    press(QStringLiteral("Alt+1"));
    QTRY_VERIFY_WITH_TIMEOUT(isAt(QStringLiteral("browse")) && hasLoaded(), 20000);
    const ui::Location before = m_window->page()->location();
    WindowWatch windows;
    qApp->installEventFilter(&windows);
    go(way);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(isAt(way.page) && hasLoaded(), 20000);
    QTRY_VERIFY(focus());
    QCOMPARE(windows.shown, QStringList());

    QStringList faults;
    const QList<QWidget *> forward = walk(Qt::Key_Tab, {}, faults);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QStringList none; // pictures were compared on the way there
    QList<QWidget *> backward = walk(Qt::Key_Backtab, Qt::ShiftModifier, none);
    std::reverse(backward.begin() + 1, backward.end());
    QStringList oneWay; // stops of one direction only
    for (const QWidget *stop : forward + backward)
        if (!forward.contains(stop) || !backward.contains(stop))
            oneWay << wordsOf(stop);
    QVERIFY2(backward == forward, qPrintable(oneWay.join(QStringLiteral(", "))));
    // The controls of the page follow each other: no hop to the frame between them.
    int borders = 0;
    for (qsizetype at = 0; at < forward.size(); ++at)
        if (m_window->page()->isAncestorOf(forward[at]) !=
            m_window->page()->isAncestorOf(forward[(at + 1) % forward.size()]))
            ++borders;
    QVERIFY2(borders <= 2, qPrintable(QString::number(borders)));

    if (way.page == before.page)
        return;
    for (int back = 0; back < 5 && !isAt(before.page); ++back)
        press(QStringLiteral("Alt+Left"));
    QVERIFY(isAt(before.page));
}

VAMS_TEST(KeyboardTest)
#include "keyboard_test.moc"
