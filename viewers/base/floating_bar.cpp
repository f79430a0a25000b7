#include "viewers/base/floating_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainterPath>
#include <QToolButton>

namespace vams::viewers {

namespace {

constexpr int barPadding = 4;
constexpr int barGap = 2;
constexpr int barEdge = 16;
constexpr int barRadius = 8;
constexpr int buttonSize = 28;
constexpr int barIconSize = 16;

/// A window of its own cannot be see-through, so the corners outside the radius take the colour
/// of the viewport.
QString barSheet(const ViewerStyle &style, FloatingBar::Over over)
{
    const QString behind =
        over == FloatingBar::Over::Widget ? QStringLiteral("transparent") : style.viewport.name();
    const QString edge = over == FloatingBar::Over::Nothing
                             ? QStringLiteral("border: none; border-top: 1px solid %1;")
                             : QStringLiteral("border: 1px solid %1; border-radius: 8px;");
    const QString sheet =
        QStringLiteral("vams--viewers--FloatingBar { background: %1; }"
                       "QFrame#floatingFill { background: %2; ") +
        edge.arg(style.line.name()) +
        QStringLiteral(" }"
                       "QFrame#floatingLine { background: %3; border: none; }"
                       "QToolButton { background: transparent; border: none;"
                       " border-radius: 6px; color: %4; padding: 0; }"
                       "QToolButton::menu-indicator { image: none; }"
                       "QToolButton:hover { background: %5; color: %6; }"
                       "QToolButton:checked { background: %7; color: %8; }"
                       "QToolButton:focus { border: 2px solid %9; }"
                       "QLabel { background: transparent; color: %4; }"
                       "QSlider { background: transparent; }"
                       "QSlider::groove:horizontal { height: 4px; border-radius: 2px;"
                       " background: %3; }"
                       "QSlider::sub-page:horizontal { border-radius: 2px; background: %9; }"
                       "QSlider::handle:horizontal { width: 12px; height: 12px; margin: -4px 0;"
                       " border-radius: 6px; background: %6; }");
    return sheet.arg(behind, style.overlay.name(), style.line.name(), style.muted.name(),
                     style.hover.name(), style.text.name(), style.accentWeak.name(),
                     style.accentText.name(), style.accent.name());
}

} // namespace

FloatingBar::FloatingBar(const ViewerStyle &style, Over over, QWidget *parent)
    : QFrame(parent)
    , m_over(over)
{
    setAttribute(Qt::WA_StyledBackground);
    if (over == Over::NativeWindow) {
        setAttribute(Qt::WA_DontCreateNativeAncestors);
        setAttribute(Qt::WA_NativeWindow);
    }
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *fill = new QFrame;
    fill->setObjectName(QStringLiteral("floatingFill"));
    outer->addWidget(fill);
    m_row = new QHBoxLayout(fill);
    m_row->setContentsMargins(barPadding, barPadding, barPadding, barPadding);
    m_row->setSpacing(barGap);
    setColors(style);
    if (over != Over::Nothing)
        parent->installEventFilter(this);
}

QToolButton *FloatingBar::addButton()
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIconSize(QSize(barIconSize, barIconSize));
    button->setFixedHeight(buttonSize);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons.append(button);
    m_row->addWidget(button);
    return button;
}

void FloatingBar::addAction(QAction *action)
{
    QToolButton *button = addButton();
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? action->text()
                                      : QStringLiteral("%1 (%2)").arg(action->text(), keys));
    tint(button);
    connect(action, &QAction::changed, button, [this, button] {
        tint(button);
        button->setVisible(button->defaultAction()->isVisible());
    });
}

void FloatingBar::addMenu(const QString &icon, const QString &text, QMenu *menu)
{
    QToolButton *button = addButton();
    button->setObjectName(icon);
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    tint(button);
}

void FloatingBar::addSeparator()
{
    auto *line = new QFrame;
    line->setObjectName(QStringLiteral("floatingLine"));
    line->setFixedSize(1, buttonSize - 8);
    m_row->addSpacing(barGap);
    m_row->addWidget(line, 0, Qt::AlignVCenter);
    m_row->addSpacing(barGap);
}

void FloatingBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FloatingBar::addStretch()
{
    m_row->addStretch();
}

void FloatingBar::setColors(const ViewerStyle &style)
{
    m_style = style;
    setStyleSheet(barSheet(style, m_over));
    for (QToolButton *button : std::as_const(m_buttons))
        tint(button);
}

void FloatingBar::tint(QToolButton *button) const
{
    const QAction *action = button->defaultAction();
    const QString icon = action ? action->objectName() : button->objectName();
    if (!m_style.icon || icon.isEmpty()) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setMinimumWidth(buttonSize + 4);
        return;
    }
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFixedWidth(buttonSize);
    const bool isOn = action && action->isChecked();
    button->setIcon(m_style.icon(icon, isOn ? m_style.accentText : m_style.muted));
}

void FloatingBar::place()
{
    if (m_over == Over::Nothing)
        return;
    adjustSize();
    const QSize around = parentWidget()->size();
    if (m_over == Over::NativeWindow) {
        QPainterPath shape;
        shape.addRoundedRect(rect(), barRadius, barRadius);
        setMask(QRegion(shape.toFillPolygon().toPolygon()));
    }
    move((around.width() - width()) / 2, around.height() - height() - barEdge);
    raise();
}

bool FloatingBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QFrame::eventFilter(watched, event);
}

bool FloatingBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QFrame::event(event);
}

} // namespace vams::viewers
