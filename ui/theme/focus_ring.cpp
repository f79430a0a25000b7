#include "ui/theme/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractSlider>
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

} // namespace

FocusRing::FocusRing(const Theme &theme)
    : m_theme(theme)
{}

FocusRing::~FocusRing()
{
    delete m_frame.data();
}

void FocusRing::focusIn(QWidget *widget, Qt::FocusReason reason)
{
    const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                            reason == Qt::ShortcutFocusReason;
    const bool isControl = qobject_cast<QAbstractButton *>(widget) != nullptr ||
                           qobject_cast<QAbstractSlider *>(widget) != nullptr;
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
}

} // namespace vams::ui
