#include "ui/theme/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QEvent>
#include <QItemSelectionModel>
#include <QPainter>

namespace vams::ui {

namespace {

class RingFrame : public QFocusFrame
{
public:
    explicit RingFrame(const Theme &theme)
        : m_theme(theme)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Token::Accent), metrics::ring));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius + 1,
                                metrics::radius + 1);
    }

private:
    const Theme &m_theme;
};

/// Within the edge of a list: what is around it may leave no room outside.
class InnerRing : public QWidget
{
public:
    InnerRing(const Theme &theme, QWidget *view)
        : QWidget(view)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        view->installEventFilter(this);
        setGeometry(view->rect());
        show();
        auto *items = qobject_cast<QAbstractItemView *>(view);
        if (items && items->property("itemsShowFocus").toBool() && items->selectionModel())
            connect(items->selectionModel(), &QItemSelectionModel::currentChanged, this,
                    &QWidget::hide);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Token::Accent), metrics::ring));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radiusSmall,
                                metrics::radiusSmall);
    }

private:
    const Theme &m_theme;
};

} // namespace

FocusRing::FocusRing(const Theme &theme)
    : m_theme(theme)
{}

FocusRing::~FocusRing()
{
    delete m_frame.data();
    delete m_inner.data();
}

void FocusRing::focusIn(QWidget *widget, Qt::FocusReason reason)
{
    const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                            reason == Qt::ShortcutFocusReason ||
                            (reason == Qt::OtherFocusReason && m_isByKeys);
    const bool isControl = qobject_cast<QAbstractButton *>(widget) != nullptr ||
                           qobject_cast<QAbstractSlider *>(widget) != nullptr;
    const bool isArea = qobject_cast<QAbstractItemView *>(widget) != nullptr ||
                        widget->property("focusRing").toBool();
    // A list whose items show the focus needs no ring around it as long as one of them has it.
    const auto *view = qobject_cast<QAbstractItemView *>(widget);
    if (view && view->property("itemsShowFocus").toBool() && view->currentIndex().isValid())
        return;
    if (byKeyboard && isArea) {
        delete m_inner.data();
        m_inner = new InnerRing(m_theme, widget);
        return;
    }
    if (!byKeyboard || !isControl)
        return;
    if (!m_frame)
        m_frame = new RingFrame(m_theme);
    m_frame->setWidget(widget);
}

void FocusRing::focusOut(QWidget *widget)
{
    if (m_frame && m_frame->widget() == widget)
        m_frame->setWidget(nullptr);
    if (m_inner && m_inner->parentWidget() == widget)
        delete m_inner.data();
}

} // namespace vams::ui
