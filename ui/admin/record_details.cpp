#include "ui/admin/record_details.h"

#include "core/base/clock.h"
#include "ui/support/relative_time.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace vams::ui {

RecordDetails::RecordDetails(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Details"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    scroll->setWidget(inner);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void RecordDetails::clear()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // one of its buttons may be what led here
    }
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::space);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(metrics::gap);
    column->addLayout(m_rows);
    column->addStretch();
    m_column->addWidget(m_body);
}

void RecordDetails::begin(const QString &icon, const QString &title)
{
    clear();
    m_subject = title;
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(makeIconLabel(m_theme, icon, Token::TextMuted, metrics::iconLarge));
    QLabel *head = makeElidedLabel(title, TextStyle::Section);
    head->setFixedHeight(metrics::sectionHead);
    row->addWidget(head, 1);
    m_rows->addLayout(row);
}

void RecordDetails::showNote(const QString &text)
{
    clear();
    m_subject.clear();
    m_rows->addSpacing(metrics::wide * 3);
    QLabel *note = makeMuted(text);
    note->setAlignment(Qt::AlignCenter);
    note->setWordWrap(true);
    m_rows->addWidget(note);
}

void RecordDetails::addId(const QString &id)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::tight);
    QLabel *label = makeElidedLabel(id, TextStyle::Mono, Qt::ElideMiddle);
    label->setFont(m_theme.font(TextStyle::Mono));
    QToolButton *copy = makeIconButton(m_theme, QStringLiteral("copy"), tr("Copy id"));
    connect(copy, &QToolButton::clicked, copy, [id] { QGuiApplication::clipboard()->setText(id); });
    row->addWidget(label, 1);
    row->addWidget(copy);
    m_rows->addLayout(row);
}

void RecordDetails::addNamed(const QString &name, QWidget *value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    QLabel *label = makeMuted(name);
    label->setMinimumWidth(metrics::labelColumn);
    label->setWordWrap(true);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(value, 1);
    m_rows->addLayout(row);
}

void RecordDetails::addFact(const QString &name, const QString &value, const QString &toolTip)
{
    if (value.isEmpty())
        return;
    QLabel *text = makeLabel(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setToolTip(toolTip);
    addNamed(name, text);
}

void RecordDetails::addTime(const QString &name, const QString &written)
{
    const QDateTime time = fromContractDate(written);
    addFact(name, time.isValid() ? relativeTime(time) : written, absoluteTime(time));
}

void RecordDetails::addBadge(const QString &name, const QString &text, BadgeKind kind)
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeBadge(text, kind));
    row->addStretch();
    addNamed(name, place);
}

void RecordDetails::addHead(const QString &text)
{
    m_rows->addWidget(makeLine(Qt::Horizontal));
    m_rows->addWidget(makeLabel(text, TextStyle::Strong));
}

void RecordDetails::addText(const QString &text)
{
    if (text.isEmpty())
        return;
    QLabel *label = makeMuted(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addWidget(label);
}

void RecordDetails::addChips(const QString &head, const QStringList &chips)
{
    if (chips.isEmpty())
        return;
    addHead(head);
    auto *place = new QWidget;
    auto *flow = new FlowLayout(place);
    for (const QString &chip : chips)
        flow->addWidget(makeBadge(chip));
    m_rows->addWidget(place);
}

void RecordDetails::addButtons(const QList<QAction *> &actions)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    for (QAction *action : actions) {
        QToolButton *button = makeActionButton(action);
        button->setProperty("kind", "bordered");
        row->addWidget(button);
    }
    row->addStretch();
    m_rows->addLayout(row);
}

void RecordDetails::addWidget(QWidget *widget)
{
    m_rows->addWidget(widget);
}

void RecordDetails::addWarning(const QString &text)
{
    auto *frame = new QFrame;
    frame->setProperty("area", "warning");
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(metrics::field, metrics::gap, metrics::field, metrics::gap);
    row->setSpacing(metrics::gap);
    row->addWidget(makeIconLabel(m_theme, QStringLiteral("warning"), Token::Warning, metrics::icon),
                   0, Qt::AlignTop);
    QLabel *label = makeLabel(text);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    m_rows->addWidget(frame);
}

void RecordDetails::addCode(const QString &name, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(name, TextStyle::Strong), 1);
    QToolButton *copy = makeIconButton(m_theme, QStringLiteral("copy"), tr("Copy"));
    connect(copy, &QToolButton::clicked, copy,
            [text] { QGuiApplication::clipboard()->setText(text); });
    head->addWidget(copy);
    m_rows->addWidget(makeLine(Qt::Horizontal));
    m_rows->addLayout(head);
    auto *code = new QPlainTextEdit(text);
    code->setReadOnly(true);
    code->setAccessibleName(name);
    code->setFont(m_theme.font(TextStyle::Mono));
    code->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    code->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const int lines = qBound(2, static_cast<int>(text.count(QLatin1Char('\n'))) + 2, 20);
    code->setFixedHeight(lines * code->fontMetrics().lineSpacing() + 2 * metrics::gap);
    m_rows->addWidget(code);
}

} // namespace vams::ui
