#include "viewers/documents/find_bar.h"

#include "core/base/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace vams::viewers {

namespace {

constexpr int findWidth = 260;
constexpr int findButton = 28;

} // namespace

FindBar::FindBar(const ViewerStyle &style, QWidget *parent)
    : QFrame(parent)
    , m_edit(new QLineEdit)
    , m_count(new QLabel)
    , m_case(new QToolButton)
{
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    setLayout(row);
    m_edit->setObjectName(QStringLiteral("findText"));
    m_edit->setPlaceholderText(tr("Find in this file"));
    m_edit->setFixedWidth(findWidth);
    m_edit->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setMinimumWidth(96);
    m_case->setText(tr("Aa"));
    m_case->setCheckable(true);
    m_case->setToolTip(tr("Match case"));
    m_case->setAccessibleName(tr("Match case"));
    m_case->setFixedSize(findButton, findButton);
    row->addWidget(m_edit);
    row->addWidget(m_case);
    row->addWidget(m_count);
    connect(addButton(QStringLiteral("chev-up"), tr("Previous")), &QToolButton::clicked, this,
            &FindBar::previousRequested);
    connect(addButton(QStringLiteral("chev-down"), tr("Next")), &QToolButton::clicked, this,
            &FindBar::nextRequested);
    row->addStretch();
    connect(addButton(QStringLiteral("close"), tr("Close")), &QToolButton::clicked, this,
            &FindBar::close);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_case, &QToolButton::toggled, this, &FindBar::textChanged);
    setColors(style);
    hide();
}

QToolButton *FindBar::addButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(icon);
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setMinimumHeight(findButton);
    button->setAutoRaise(true);
    m_buttons.append(button);
    layout()->addWidget(button);
    return button;
}

void FindBar::setColors(const ViewerStyle &style)
{
    m_style = style;
    setStyleSheet(QStringLiteral("vams--viewers--FindBar { background: %1;"
                                 " border-bottom: 1px solid %2; }"
                                 "QLabel { color: %3; background: transparent; }"
                                 "QToolButton { border: none; border-radius: 6px; color: %3;"
                                 " background: transparent; padding: 0 4px; }"
                                 "QToolButton:hover { background: %4; }"
                                 "QToolButton:checked { background: %5; color: %6; }")
                      .arg(style.overlay.name(), style.line.name(), style.muted.name(),
                           style.hover.name(), style.accentWeak.name(), style.accentText.name()));
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (style.icon)
            button->setIcon(style.icon(button->objectName(), style.muted));
    }
}

void FindBar::begin()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QString FindBar::text() const
{
    return isHidden() ? QString() : m_edit->text();
}

Qt::CaseSensitivity FindBar::caseSensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void FindBar::showCount(int current, int count, bool isCapped)
{
    if (m_edit->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2%3")
                             .arg(humanCount(current + 1), humanCount(count),
                                  isCapped ? QStringLiteral("+") : QString()));
}

void FindBar::close()
{
    hide();
    emit closed();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ShiftModifier)
            emit previousRequested();
        else
            emit nextRequested();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace vams::viewers
