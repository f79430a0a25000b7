#include "ui/theme/theme.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/rescale.h"
#include "ui/theme/theme_colors.h"
#include "ui/theme/tinted_icon.h"

#include <QApplication>
#include <QFile>
#include <QFocusEvent>
#include <QFontDatabase>
#include <QHash>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QStyleOption>
#include <QWidget>

#include <utility>

static void initThemeResources()
{
    Q_INIT_RESOURCE(vams);
}

namespace vams::ui {

namespace {

struct TokenRow
{
    const char *name;
    QRgb dark;
    QRgb light;
};

#define VAMS_COLOR_ROW(name, dark, light) TokenRow{#name, dark, light},
constexpr TokenRow tokenRows[] = {VAMS_COLORS(VAMS_COLOR_ROW)};
#undef VAMS_COLOR_ROW

/// Fusion without lines under the letters of menus and buttons; the keys still work. The row of a
/// list that the keys are on has a bar at its begin. Tells whoever asks how long something may
/// move.
class PlainStyle : public QProxyStyle
{
public:
    explicit PlainStyle(const Theme &theme)
        : QProxyStyle(QStringLiteral("Fusion"))
        , m_theme(&theme)
    {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        if (hint == SH_UnderlineShortcut)
            return 0;
        const int value = QProxyStyle::styleHint(hint, option, widget, data);
        return hint == SH_Widget_Animation_Duration && m_theme ? m_theme->motion(value) : value;
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        // Of a row of several columns, Qt draws it for no widget; that is why no sheet rules it.
        if (element != PE_FrameFocusRect || !m_theme || widget) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        const QRect bar(option->rect.topLeft(), QSize(metrics::ring, option->rect.height()));
        painter->fillRect(visualRect(option->direction, option->rect, bar),
                          m_theme->color(Token::Accent));
    }

private:
    QPointer<const Theme> m_theme;
};

QString cssColor(const QColor &color)
{
    return color.alpha() == 255 ? color.name()
                                : QStringLiteral("rgba(%1, %2, %3, %4)")
                                      .arg(color.red())
                                      .arg(color.green())
                                      .arg(color.blue())
                                      .arg(color.alpha());
}

QHash<QString, QString> styleVariables(const ThemeColors &colors)
{
    QHash<QString, QString> variables;
    for (int i = 0; i < static_cast<int>(Token::Count); ++i) {
        QString name = QLatin1String(tokenRows[i].name);
        name[0] = name[0].toLower();
        variables.insert(name, cssColor(colors[static_cast<Token>(i)]));
    }
    const auto addPixels = [&variables](const char *name, int pixels) {
        variables.insert(QLatin1String("px-") + QLatin1String(name),
                         QStringLiteral("%1px").arg(pixels));
    };
#define VAMS_ADD_FIXED(name, value) addPixels(#name, value);
#define VAMS_ADD_SCALED(name, value, how) addPixels(#name, metrics::name);
    VAMS_FIXED_METRICS(VAMS_ADD_FIXED)
    VAMS_SCALED_METRICS(VAMS_ADD_SCALED)
    VAMS_DERIVED_METRICS(VAMS_ADD_SCALED)
#undef VAMS_ADD_FIXED
#undef VAMS_ADD_SCALED
    return variables;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_colors(std::make_shared<ThemeColors>())
{
    initThemeResources();
    const QStringList families = QFontDatabase::families();
    m_family =
        families.contains(QStringLiteral("Inter")) ? QStringLiteral("Inter") : QFont().family();
    detail::metricValues = metricsFor(m_appearance.fontPercent, m_appearance.density);
    update();
}

Theme::~Theme() = default;

bool Theme::isDark() const
{
    return m_colors->dark;
}

void Theme::setScheme(Scheme scheme)
{
    Appearance appearance = m_appearance;
    appearance.scheme = scheme;
    setAppearance(appearance);
}

void Theme::setAppearance(const Appearance &appearance)
{
    if (appearance == m_appearance)
        return;
    const Appearance was = std::exchange(m_appearance, appearance);
    m_appearance.fontPercent = qBound(leastFontPercent, appearance.fontPercent, mostFontPercent);
    const MetricValues before = detail::metricValues;
    detail::metricValues = metricsFor(m_appearance.fontPercent, m_appearance.density);
    const bool isResized =
        appearance.fontPercent != was.fontPercent || appearance.density != was.density;
    if (!m_application || !isResized) {
        restyle();
        return;
    }
    const QList<OwnFont> fonts = ownFonts();
    restyle();
    rescaleWidgets(before, detail::metricValues, fonts);
}

QColor Theme::color(Token token) const
{
    return (*m_colors)[token];
}

QIcon Theme::icon(const QString &name, IconRole role) const
{
    return QIcon(new TintedIconEngine(name, role, m_colors));
}

QPixmap Theme::pixmap(const QString &name, Token token, int size, qreal ratio) const
{
    return tintedPixmap(name, color(token), QSize(size, size), ratio);
}

QFont Theme::font(TextStyle style) const
{
    struct Row
    {
        int size;
        QFont::Weight weight;
    };
    const Row rows[] = {
        {metrics::textTitle, QFont::DemiBold}, {metrics::textSection, QFont::DemiBold},
        {metrics::textBase, QFont::Normal},    {metrics::textBase, QFont::Medium},
        {metrics::textBase, QFont::DemiBold},  {metrics::textSmall, QFont::Normal},
        {metrics::textSmall, QFont::Medium},   {metrics::textMono, QFont::Normal},
    };
    const Row &row = rows[static_cast<int>(style)];
    QFont font = style == TextStyle::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                          : QFont(m_family);
    font.setPixelSize(row.size);
    font.setWeight(row.weight);
    return font;
}

void Theme::applyTo(QApplication &application)
{
    m_application = &application;
    m_focusRing = std::make_unique<FocusRing>(*this);
    application.setStyle(new PlainStyle(*this));
    application.installEventFilter(this);
    restyle();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto *widget = qobject_cast<QWidget *>(watched))
            m_focusRing->focusIn(widget, static_cast<QFocusEvent *>(event)->reason());
        break;
    case QEvent::FocusOut:
        if (auto *widget = qobject_cast<QWidget *>(watched))
            m_focusRing->focusOut(widget);
        break;
    case QEvent::KeyPress:
        m_focusRing->setByKeys(true);
        break;
    case QEvent::MouseButtonPress:
        m_focusRing->setByKeys(false);
        break;
    case QEvent::Polish:
        // Before it has a text. Names and values of others must not be read as markup, which could
        // open files and shares; the program's own tips have none.
        if (watched->inherits("QTipLabel"))
            static_cast<QLabel *>(watched)->setTextFormat(Qt::PlainText);
        break;
    case QEvent::ThemeChange:
        if (watched == m_application && scheme() == Scheme::System)
            restyle();
        break;
    default:
        break;
    }
    return false;
}

bool Theme::systemIsDark() const
{
    // Qt 6.4 has no colour scheme to ask for: without a palette of ours the program has the
    // system's, and its window colour tells.
    if (m_application)
        QApplication::setPalette(QPalette());
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

void Theme::update()
{
    m_colors->dark = scheme() == Scheme::Dark || (scheme() == Scheme::System && systemIsDark());
    for (int i = 0; i < static_cast<int>(Token::Count); ++i)
        m_colors->values[static_cast<std::size_t>(i)] =
            QColor::fromRgba(m_colors->dark ? tokenRows[i].dark : tokenRows[i].light);
    applyAccent(m_appearance.accent, *m_colors);
}

void Theme::restyle()
{
    update();
    if (m_application) {
        QApplication::setPalette(palette());
        QApplication::setFont(font(TextStyle::Base));
        m_application->setStyleSheet(styleSheet());
    }
    emit changed();
}

QPalette Theme::palette() const
{
    struct Row
    {
        QPalette::ColorRole role;
        Token token;
        Token disabled;
    };
    static constexpr Row rows[] = {
        {QPalette::Window, Token::Surface, Token::Surface},
        {QPalette::WindowText, Token::Text, Token::Disabled},
        {QPalette::Base, Token::Field, Token::Field},
        {QPalette::AlternateBase, Token::Hover, Token::Hover},
        {QPalette::Text, Token::Text, Token::Disabled},
        {QPalette::PlaceholderText, Token::TextMuted, Token::Disabled},
        {QPalette::Button, Token::Raised, Token::Raised},
        {QPalette::ButtonText, Token::Text, Token::Disabled},
        {QPalette::BrightText, Token::OnAccent, Token::OnAccent},
        {QPalette::Highlight, Token::AccentFill, Token::Pressed},
        {QPalette::HighlightedText, Token::OnAccent, Token::Disabled},
        {QPalette::Link, Token::AccentText, Token::Disabled},
        {QPalette::LinkVisited, Token::AccentText, Token::Disabled},
        {QPalette::ToolTipBase, Token::Overlay, Token::Overlay},
        {QPalette::ToolTipText, Token::Text, Token::Text},
        {QPalette::Light, Token::Line, Token::Line},
        {QPalette::Midlight, Token::Line, Token::Line},
        {QPalette::Mid, Token::LineStrong, Token::LineStrong},
        {QPalette::Dark, Token::LineStrong, Token::LineStrong},
        {QPalette::Shadow, Token::Window, Token::Window},
    };
    QPalette palette;
    for (const Row &row : rows) {
        palette.setColor(QPalette::Active, row.role, color(row.token));
        palette.setColor(QPalette::Inactive, row.role, color(row.token));
        palette.setColor(QPalette::Disabled, row.role, color(row.disabled));
    }
    return palette;
}

void Theme::writeStyleImages(QHash<QString, QString> &variables) const
{
    // A style sheet takes pictures from files only, and these must have the colour of the theme.
    struct Row
    {
        const char *variable;
        const char *icon;
        Token color;
    };
    static constexpr Row rows[] = {
        {"img-chevDown", "chev-down", Token::TextMuted},
        {"img-chevRight", "chev-right", Token::TextMuted},
        {"img-check", "check", Token::OnAccent},
        {"img-minus", "minus", Token::OnAccent},
        {"img-checkText", "check", Token::Text},
    };
    for (const Row &row : rows) {
        QFile source(QStringLiteral(":/vams/icons/%1.svg").arg(QLatin1String(row.icon)));
        const QString path = m_styleImages.filePath(
            QLatin1String(row.variable) +
            (isDark() ? QLatin1String("-dark.svg") : QLatin1String("-light.svg")));
        QFile target(path);
        if (source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly)) {
            QByteArray drawing =
                source.readAll().replace("#000000", color(row.color).name().toLatin1());
            if (isMirroredIcon(QLatin1String(row.icon)))
                drawing.replace("<path ", "<path transform=\"translate(20 0) scale(-1 1)\" ");
            target.write(drawing);
        }
        variables.insert(QLatin1String(row.variable), path);
    }
}

namespace {

/// Left and right changed: the style mirrors places of parts, but no spaces, borders or corners.
QString mirroredSheet(QString sheet)
{
    static const QRegularExpression four(
        QStringLiteral("\\b(padding|margin): ([^\\s;]+) ([^\\s;]+) ([^\\s;]+) ([^\\s;]+);"));
    static const QRegularExpression side(
        QStringLiteral("\\b(padding|margin|border|border-top|border-bottom)-(left|right)\\b"));
    sheet.replace(four, QStringLiteral("\\1: \\2 \\5 \\4 \\3;"));
    qsizetype at = 0;
    for (QRegularExpressionMatch match = side.match(sheet); match.hasMatch();
         match = side.match(sheet, at)) {
        const QString other = match.capturedView(2) == QLatin1String("left")
                                  ? QStringLiteral("right")
                                  : QStringLiteral("left");
        sheet.replace(match.capturedStart(2), match.capturedLength(2), other);
        at = match.capturedEnd();
    }
    return sheet;
}

} // namespace

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/vams/themes/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    QHash<QString, QString> variables = styleVariables(*m_colors);
    writeStyleImages(variables);
    static const QRegularExpression variable(QStringLiteral("@([a-z]+-)?([A-Za-z]+)"));
    QString result;
    qsizetype end = 0;
    for (auto it = variable.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(source).mid(end, match.capturedStart() - end);
        const auto value = variables.constFind(match.captured().mid(1));
        Q_ASSERT_X(value != variables.constEnd(), "style.qss", qPrintable(match.captured()));
        result += value == variables.constEnd() ? QString() : *value;
        end = match.capturedEnd();
    }
    result += QStringView(source).mid(end);
    return QGuiApplication::isRightToLeft() ? mirroredSheet(result) : result;
}

} // namespace vams::ui
