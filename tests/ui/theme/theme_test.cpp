#include "tests/support/test_main.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QToolTip>
#include <QTreeView>
#include <QWidget>

#include <cmath>

using vams::ui::IconRole;
using vams::ui::Theme;
using vams::ui::Token;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void TipsAreNeverReadAsMarkup();
    void TextCanBeRead_data();
    void TextCanBeRead();
    void StyleSheetKnowsEveryNameItUses();
    void FromRightToLeftTheSheetIsRead();
    void PointingIconsTurnFromRightToLeft();
    void SwitchTellsAndChangesPalette();
    void IconsFollowTheTheme();
    void IconsAreCrisp();
    void MissingIconIsEmptyNotACrash();
    void SizesFollowTypeAndDensity();
    void WidgetsThatShowFollow();
    void TheRowOfTheKeysHasABar();
};

void ThemeTest::TextCanBeRead_data()
{
    QTest::addColumn<Token>("ink");
    QTest::addColumn<Token>("ground");
    QTest::addColumn<double>("least");
    const QList<Token> grounds{Token::Window, Token::Surface, Token::Raised, Token::Overlay,
                               Token::Field,  Token::Hover,   Token::Tile,   Token::AccentWeak};
    const QList<Token> inks{Token::Text,    Token::TextMuted, Token::AccentText,
                            Token::Success, Token::Warning,   Token::Danger};
    for (Token ink : inks)
        for (Token ground : grounds)
            QTest::addRow("text %d on %d", int(ink), int(ground)) << ink << ground << 4.5;
    QTest::addRow("text on pressed") << Token::Text << Token::Pressed << 4.5;
    QTest::addRow("muted on pressed") << Token::TextMuted << Token::Pressed << 4.5;
    QTest::addRow("on accent") << Token::OnAccent << Token::AccentFill << 4.5;
    QTest::addRow("on accent hover") << Token::OnAccent << Token::AccentHover << 4.5;
    QTest::addRow("on danger") << Token::OnAccent << Token::DangerFill << 4.5;
    QTest::addRow("success badge") << Token::Success << Token::SuccessWeak << 4.5;
    QTest::addRow("warning badge") << Token::Warning << Token::WarningWeak << 4.5;
    QTest::addRow("danger badge") << Token::Danger << Token::DangerWeak << 4.5;
    QTest::addRow("on danger hover") << Token::OnAccent << Token::DangerHover << 4.5;
    // Parts of controls that must be seen: checks and switches that are on, and off.
    for (Token ground : {Token::Window, Token::Surface, Token::Overlay, Token::Field})
        QTest::addRow("fill on %d", int(ground)) << Token::AccentFill << ground << 3.0;
    QTest::addRow("ring on hover") << Token::Accent << Token::Hover << 3.0;
    QTest::addRow("ring on selection") << Token::Accent << Token::AccentWeak << 3.0;
    QTest::addRow("progress") << Token::Accent << Token::Pressed << 3.0;
    for (Token ground : {Token::Window, Token::Surface, Token::Tile, Token::Field}) {
        QTest::addRow("ring on %d", int(ground)) << Token::Accent << ground << 3.0;
        QTest::addRow("control on %d", int(ground)) << Token::Control << ground << 3.0;
    }
}

void ThemeTest::TextCanBeRead()
{
    QFETCH(Token, ink);
    QFETCH(Token, ground);
    QFETCH(double, least);
    Theme theme;
    for (Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
        for (int accent = 0; accent < vams::ui::accentCount; ++accent) {
            vams::ui::Appearance look;
            look.scheme = scheme;
            look.accent = static_cast<vams::ui::Accent>(accent);
            theme.setAppearance(look);
            const double found = contrast(theme.color(ink), theme.color(ground));
            QVERIFY2(found >= least, qPrintable(QStringLiteral("%1, accent %2, %3")
                                                    .arg(found)
                                                    .arg(accent)
                                                    .arg(theme.isDark() ? "dark" : "light")));
        }
    }
}

void ThemeTest::StyleSheetKnowsEveryNameItUses()
{
    Theme theme;
    theme.setScheme(Theme::Scheme::Dark);
    theme.applyTo(*qApp);
    QVERIFY(qApp->styleSheet().size() > 1000);
    QVERIFY2(!qApp->styleSheet().section(QStringLiteral("*/"), 1).contains(QLatin1Char('@')),
             "a name was not replaced");
    qApp->setStyleSheet({});
}

void ThemeTest::FromRightToLeftTheSheetIsRead()
{
    Theme theme;
    QApplication::setLayoutDirection(Qt::LeftToRight);
    theme.applyTo(*qApp);
    const QString left = qApp->styleSheet();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    theme.applyTo(*qApp);
    const QString right = qApp->styleSheet();
    QPushButton button(QStringLiteral("Upload"));
    button.setProperty("kind", "primary");
    button.resize(100, 32);
    const QColor middle = button.grab().toImage().pixelColor(6, 16);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    theme.applyTo(*qApp);
    // Sides change, nothing else: a sheet that cannot be read would leave the look of the style.
    QCOMPARE(right.count(QLatin1Char(';')), left.count(QLatin1Char(';')));
    QCOMPARE(right.count(QLatin1Char(':')), left.count(QLatin1Char(':')));
    QVERIFY(right != left);
    QCOMPARE(middle, theme.color(Token::AccentFill));
}

void ThemeTest::PointingIconsTurnFromRightToLeft()
{
    const Theme theme;
    const auto drawn = [&theme](const char *name) {
        return theme.pixmap(QLatin1String(name), Token::Text, 20, 1).toImage();
    };
    const QImage arrow = drawn("arrow-left");
    const QImage disk = drawn("database");
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage turned = drawn("arrow-left");
    const QImage same = drawn("database");
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(turned, arrow.mirrored(true, false));
    QCOMPARE(same, disk);
}

void ThemeTest::SwitchTellsAndChangesPalette()
{
    Theme theme;
    theme.setScheme(Theme::Scheme::Dark);
    theme.applyTo(*qApp);
    const QSignalSpy changed(&theme, &Theme::changed);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.color(Token::Surface));
    theme.setScheme(Theme::Scheme::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), theme.color(Token::Text));
    theme.setScheme(Theme::Scheme::Light);
    QCOMPARE(changed.count(), 1);
    qApp->setStyleSheet({});
}

void ThemeTest::IconsFollowTheTheme()
{
    Theme theme;
    theme.setScheme(Theme::Scheme::Dark);
    const QIcon icon = theme.icon(QStringLiteral("stop"), IconRole::Text);
    const auto inkOf = [&icon] {
        const QImage image = icon.pixmap(QSize(20, 20)).toImage();
        QColor strongest = Qt::transparent;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > strongest.alpha())
                    strongest = image.pixelColor(x, y);
        return strongest;
    };
    QVERIFY(inkOf().lightness() > 200);
    theme.setScheme(Theme::Scheme::Light);
    QVERIFY(inkOf().lightness() < 60);
}

void ThemeTest::IconsAreCrisp()
{
    Theme theme;
    const QPixmap pixmap = theme.pixmap(QStringLiteral("search"), Token::Text, 16, 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void ThemeTest::MissingIconIsEmptyNotACrash()
{
    Theme theme;
    const QPixmap pixmap = theme.pixmap(QStringLiteral("no such icon"), Token::Text, 16, 1.0);
    QCOMPARE(pixmap.size(), QSize(16, 16));
}

void ThemeTest::SizesFollowTypeAndDensity()
{
    namespace metrics = vams::ui::metrics;
    using namespace vams::ui;
    Theme theme;
    QCOMPARE(int(metrics::control), 28);
    for (const int percent : {80, 100, 130, 200})
        for (const Density density : {Density::Comfortable, Density::Compact}) {
            theme.setAppearance({Scheme::Dark, density, percent, Accent::Blue, false});
            // What holds text is higher than the text.
            const QFontMetrics base(theme.font(TextStyle::Base));
            const QFontMetrics small(theme.font(TextStyle::Small));
            for (const int row :
                 {metrics::controlInner, metrics::navRow, metrics::row, metrics::menuRow,
                  metrics::treeRow, metrics::facetRow, metrics::tableHead})
                QVERIFY2(row >= base.height(), qPrintable(QString::number(row)));
            QVERIFY(metrics::rowTwo >= base.height() + small.height());
            QVERIFY(metrics::badge >= small.height());
            QCOMPARE(int(metrics::controlInner), metrics::control - 2);
            QCOMPARE(metrics::radioDot + 2 * metrics::radioRing, int(metrics::indicator));
        }
    QCOMPARE(theme.font(TextStyle::Base).pixelSize(), 26);
    Theme other; // begins as usual
    QCOMPARE(int(metrics::control), 28);
}

void ThemeTest::WidgetsThatShowFollow()
{
    namespace metrics = vams::ui::metrics;
    using namespace vams::ui;
    Theme theme;
    theme.applyTo(*qApp);
    QWidget window;
    QWidget bar(&window);
    bar.setFixedHeight(metrics::topBar);
    QWidget panel(&window);
    panel.setFixedWidth(metrics::inspector);
    QWidget line(&window);
    line.setFixedHeight(metrics::line);
    QPushButton button(QStringLiteral("Press"), &window);
    button.setIconSize({metrics::icon, metrics::icon});
    QWidget code(&window);
    code.setFont(theme.font(TextStyle::Mono));
    window.show();
    for (const int percent : {110, 150, 200, 100}) {
        Appearance look = theme.appearance();
        look.fontPercent = percent;
        theme.setAppearance(look);
        QCOMPARE(bar.height(), int(metrics::topBar));
        QCOMPARE(panel.width(), int(metrics::inspector));
        QCOMPARE(line.height(), int(metrics::line));
        QCOMPARE(button.iconSize().width(), int(metrics::icon));
        QVERIFY(qAbs(code.font().pixelSize() - metrics::textMono) <= 1);
        QCOMPARE(button.minimumHeight(), int(metrics::control));
        QCOMPARE(QApplication::font().pixelSize(), int(metrics::textBase));
    }
    qApp->setStyleSheet({});
}

void ThemeTest::TipsAreNeverReadAsMarkup()
{
    Theme theme;
    theme.applyTo(*qApp);
    QWidget widget;
    widget.show();
    QToolTip::showText(QPoint(10, 10), QStringLiteral("<b>bold</b>"), &widget);
    const QLabel *tip = nullptr;
    for (const QWidget *top : QApplication::topLevelWidgets())
        if (top->inherits("QTipLabel"))
            tip = static_cast<const QLabel *>(top);
    QVERIFY(tip);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
    QCOMPARE(tip->text(), QStringLiteral("<b>bold</b>"));
    QToolTip::hideText();
}

void ThemeTest::TheRowOfTheKeysHasABar()
{
    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    theme.applyTo(*qApp);
    QStandardItemModel rows(3, 2);
    QTreeView list;
    list.setRootIsDecorated(false);
    list.setAllColumnsShowFocus(true);
    list.setModel(&rows);
    list.resize(300, 200);
    list.show();
    list.activateWindow();
    list.setFocus();
    QTRY_VERIFY(list.hasFocus());
    list.setCurrentIndex(rows.index(0, 0));
    QTest::keyClick(&list, Qt::Key_Down);
    const QRect row = list.visualRect(rows.index(1, 0));
    const QImage shown = list.viewport()->grab().toImage();
    QCOMPARE(shown.pixelColor(row.left() + 1, row.center().y()), theme.color(Token::Accent));
    // One colour, from top to bottom: no gradient of the system's style.
    QCOMPARE(shown.pixelColor(row.center().x(), row.top() + 2),
             shown.pixelColor(row.center().x(), row.bottom() - 2));
    QCOMPARE(shown.pixelColor(row.center()), theme.color(Token::AccentWeak));
}

VAMS_TEST(ThemeTest)
#include "theme_test.moc"
