#include "viewers/mesh/panel/panel_head.h"

#include "viewers/base/viewer_style.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace vams::viewers {

namespace {

constexpr int headHeight = 40;
constexpr int buttonIcon = 16;

} // namespace

QWidget *makePanelHead(const QString &title, const QList<QWidget *> &tools)
{
    auto *head = new QWidget;
    head->setMinimumHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(panelMargin, 0, panelGap, 0);
    row->setSpacing(2);
    auto *label = new QLabel(title);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("textStyle", QStringLiteral("strong"));
    row->addWidget(label, 1);
    for (QWidget *tool : tools)
        row->addWidget(tool);
    return head;
}

QToolButton *makePanelButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(icon);
    button->setAutoRaise(true);
    button->setIconSize(QSize(buttonIcon, buttonIcon));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void tintPanelButton(QToolButton &button, const ViewerStyle &style)
{
    if (style.icon)
        button.setIcon(style.icon(button.objectName(), style.muted));
}

QWidget *makePanelLine()
{
    auto *line = new QFrame;
    line->setProperty("line", QStringLiteral("h"));
    line->setFixedHeight(1);
    return line;
}

} // namespace vams::viewers
