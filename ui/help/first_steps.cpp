#include "ui/help/first_steps.h"

#include "ui/support/controls.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
int cardWidth()
{
    return metrics::dialog * 2 / 3;
}
} // namespace

FirstSteps::FirstSteps(const Theme &theme, QList<FirstStep> steps, QWidget *over)
    : QWidget(over)
    , m_theme(theme)
    , m_steps(std::move(steps))
    , m_card(new QFrame(this))
    , m_title(makeLabel({}, TextStyle::Section))
    , m_text(makeLabel({}))
    , m_count(makeMuted({}, TextStyle::Small))
    , m_skip(makeButton(theme, tr("Skip"), {}, ButtonKind::Quiet))
    , m_next(makeButton(theme, tr("Next"), {}, ButtonKind::Primary))
    , m_focused(QApplication::focusWidget())
{
    m_card->setProperty("area", "float");
    m_card->setAutoFillBackground(true);
    m_text->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_skip);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(metrics::space, metrics::space, metrics::space, metrics::space);
    column->setSpacing(metrics::gap);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(foot);
    connect(m_skip, &QPushButton::clicked, this, &FirstSteps::end);
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
    over->installEventFilter(this);
    // Buttons would take the arrows to move the focus.
    m_skip->installEventFilter(this);
    m_next->installEventFilter(this);
    go(0);
    show();
    raise();
    m_next->setFocus(Qt::OtherFocusReason);
}

void FirstSteps::go(int to)
{
    if (to >= m_steps.size()) {
        end();
        return;
    }
    m_at = qMax(0, to);
    const FirstStep &step = m_steps.at(m_at);
    m_title->setText(step.title);
    m_text->setText(step.text);
    m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(m_steps.size()));
    const bool last = m_at + 1 == m_steps.size();
    m_next->setText(last ? tr("Done") : tr("Next"));
    m_skip->setVisible(!last);
    // Read out as a whole, since no focus moves into a label.
    setAccessibleName(step.title);
    m_card->setAccessibleName(step.title);
    m_next->setAccessibleDescription(step.text);
    place();
    update();
}

QRect FirstSteps::target() const
{
    const QWidget *widget = m_steps.at(m_at).target;
    if (!widget || !widget->isVisible())
        return {};
    const QRect place(widget->mapTo(parentWidget(), QPoint()), widget->size());
    return place.adjusted(-metrics::tight, -metrics::tight, metrics::tight, metrics::tight)
        .intersected(rect());
}

/// Below what it points at, or beside it where it is tall, and always inside the window.
void FirstSteps::place()
{
    setGeometry(parentWidget()->rect());
    m_card->setFixedWidth(qMin(cardWidth(), width() - 2 * metrics::space));
    m_card->setFixedHeight(m_card->layout()->hasHeightForWidth()
                               ? m_card->layout()->totalHeightForWidth(m_card->width())
                               : m_card->sizeHint().height());
    const QRect around = target();
    QPoint at = rect().center() - m_card->rect().center();
    if (around.isValid() && around.height() > height() / 2)
        at = QPoint(isRightToLeft() ? around.left() - m_card->width() - metrics::field
                                    : around.right() + metrics::field,
                    around.top() + metrics::wide);
    else if (around.isValid())
        at = QPoint(around.center().x() - m_card->width() / 2, around.bottom() + metrics::field);
    const int right = width() - m_card->width() - metrics::space;
    const int bottom = height() - m_card->height() - metrics::space;
    m_card->move(qBound(metrics::space, at.x(), qMax(metrics::space, right)),
                 qBound(metrics::space, at.y(), qMax(metrics::space, bottom)));
}

void FirstSteps::end()
{
    parentWidget()->removeEventFilter(this);
    hide();
    if (m_focused)
        m_focused->setFocus(Qt::OtherFocusReason);
    emit finished();
    deleteLater();
}

void FirstSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dark;
    dark.addRect(rect());
    QPainterPath hole;
    if (const QRect around = target(); around.isValid())
        hole.addRoundedRect(around, metrics::radius, metrics::radius);
    painter.fillPath(dark.subtracted(hole), m_theme.color(Token::Scrim));
    painter.strokePath(hole, QPen(m_theme.color(Token::Accent), metrics::ring));
}

void FirstSteps::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && m_skip->hasFocus()))
        end();
    else if (enter || event->key() == forward)
        go(m_at + 1);
    else if (event->key() == back)
        go(m_at - 1);
    else
        QWidget::keyPressEvent(event);
}

bool FirstSteps::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::KeyPress && watched != parentWidget()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool FirstSteps::focusNextPrevChild(bool)
{
    // What is covered takes no focus.
    QPushButton *other = m_next->hasFocus() && m_skip->isVisible() ? m_skip : m_next;
    other->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace vams::ui
