#include "ui/support/controls.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVariant>

namespace vams::ui {

namespace {

const char *buttonKindName(ButtonKind kind)
{
    static constexpr const char *names[] = {"", "primary", "danger", "quiet", "link"};
    return names[static_cast<int>(kind)];
}

const char *badgeKindName(BadgeKind kind)
{
    static constexpr const char *names[] = {"plain", "accent", "success", "warning", "danger"};
    return names[static_cast<int>(kind)];
}

const char *textStyleName(TextStyle style)
{
    static constexpr const char *names[] = {"title",  "section", "",      "medium",
                                            "strong", "small",   "small", "mono"};
    return names[static_cast<int>(style)];
}

class ElidedLabel : public QLabel
{
public:
    ElidedLabel(const QString &text, Qt::TextElideMode mode, QWidget *parent)
        : QLabel(text, parent)
        , m_mode(mode)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QString shown = fontMetrics().elidedText(text(), m_mode, contentsRect().width());
        setToolTip(shown == text() ? QString() : text());
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(),
                              isEnabled(), shown, QPalette::WindowText);
    }

private:
    Qt::TextElideMode m_mode;
};

class IconLabel : public QLabel
{
public:
    IconLabel(const Theme &theme, QString icon, Token color, int size, QWidget *parent)
        : QLabel(parent)
        , m_theme(theme)
        , m_icon(std::move(icon))
        , m_color(color)
    {
        setFixedSize(size, size); // grows with the size of type
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, m_theme.pixmap(m_icon, m_color, width(), devicePixelRatioF()));
    }

private:
    const Theme &m_theme;
    QString m_icon;
    Token m_color;
};

} // namespace

QPushButton *makeButton(const Theme &theme, const QString &text, const QString &icon,
                        ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", buttonKindName(kind));
    button->setAutoDefault(false);
    button->setIconSize(QSize(metrics::icon, metrics::icon));
    const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
    if (!icon.isEmpty())
        button->setIcon(theme.icon(icon, filled ? IconRole::OnAccent : IconRole::Text));
    return button;
}

QToolButton *makeIconButton(const Theme &theme, const QString &icon, const QString &name,
                            QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme.icon(icon));
    button->setIconSize(QSize(metrics::icon, metrics::icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *makeActionButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setIconSize(QSize(metrics::icon, metrics::icon));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLabel *makeLabel(const QString &text, TextStyle style, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("textStyle", textStyleName(style));
    return label;
}

QLabel *makeMuted(const QString &text, TextStyle style, QWidget *parent)
{
    QLabel *label = makeLabel(text, style, parent);
    label->setProperty("textStyle", style == TextStyle::Small ? "small" : "muted");
    return label;
}

QLabel *makeBadge(const QString &text, BadgeKind kind, QWidget *parent)
{
    auto *badge = new QLabel(text, parent);
    badge->setTextFormat(Qt::PlainText);
    badge->setProperty("badge", badgeKindName(kind));
    badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return badge;
}

void setBadge(QLabel *badge, const QString &text, BadgeKind kind)
{
    badge->setText(text);
    setLook(badge, "badge", badgeKindName(kind));
}

QLabel *makeIconLabel(const Theme &theme, const QString &icon, Token color, int size,
                      QWidget *parent)
{
    return new IconLabel(theme, icon, color, size, parent);
}

QFrame *makeLine(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", orientation == Qt::Horizontal ? "h" : "v");
    return line;
}

QLabel *makeElidedLabel(const QString &text, TextStyle style, Qt::TextElideMode mode,
                        QWidget *parent)
{
    auto *label = new ElidedLabel(text, mode, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("textStyle", textStyleName(style));
    return label;
}

void setLook(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace vams::ui
