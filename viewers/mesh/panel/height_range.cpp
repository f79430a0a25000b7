#include "viewers/mesh/panel/height_range.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vams::viewers {

namespace {

constexpr int barsHeight = 44;
constexpr int knobSize = 12;
constexpr int trackHeight = 2;
constexpr int barGap = 1;
/// The knobs never cross, so that there is always something to see.
constexpr float thinnest = 0.005f;

} // namespace

HeightRange::HeightRange(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeightRange::setHeights(const std::vector<int> &counts)
{
    m_counts = counts;
    update();
}

void HeightRange::setRange(float low, float high)
{
    m_low = low;
    m_high = high;
    update();
}

void HeightRange::setColors(const ViewerStyle &style)
{
    m_style = style;
    update();
}

QSize HeightRange::sizeHint() const
{
    return {160, barsHeight + knobSize};
}

double HeightRange::xOf(float share) const
{
    return knobSize / 2.0 + static_cast<double>(share) * (width() - knobSize);
}

void HeightRange::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int most = m_counts.empty() ? 0 : *std::max_element(m_counts.begin(), m_counts.end());
    const auto bins = static_cast<float>(m_counts.size());
    for (std::size_t at = 0; at < m_counts.size() && most > 0; ++at) {
        const float from = static_cast<float>(at) / bins;
        const float to = static_cast<float>(at + 1) / bins;
        // By the root, so that thin layers are still seen beside a floor.
        const double high = std::sqrt(static_cast<double>(m_counts[at]) / most) * barsHeight;
        const bool isShown = to > m_low && from < m_high;
        painter.setBrush(isShown ? m_style.muted : m_style.line);
        painter.drawRect(QRectF(xOf(from), barsHeight - high, xOf(to) - xOf(from) - barGap, high));
    }
    const double middle = barsHeight + knobSize / 2.0;
    const auto track = [&](float from, float to, const QColor &color) {
        painter.setBrush(color);
        painter.drawRect(
            QRectF(xOf(from), middle - trackHeight / 2.0, xOf(to) - xOf(from), trackHeight));
    };
    track(0, 1, m_style.line);
    track(m_low, m_high, m_style.accent);
    painter.setBrush(m_style.text);
    for (const float share : {m_low, m_high})
        painter.drawEllipse(QPointF(xOf(share), middle), knobSize / 2.0, knobSize / 2.0);
}

void HeightRange::mousePressEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    // Where both stand at one place, the free side decides.
    m_knob = std::abs(x - xOf(m_low)) < std::abs(x - xOf(m_high)) ? Knob::Low : Knob::High;
    drag(event->position());
}

void HeightRange::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        drag(event->position());
}

void HeightRange::drag(const QPointF &position)
{
    const auto share =
        static_cast<float>((position.x() - knobSize / 2.0) / std::max(1, width() - knobSize));
    if (m_knob == Knob::Low)
        m_low = std::clamp(share, 0.0f, m_high - thinnest);
    else
        m_high = std::clamp(share, m_low + thinnest, 1.0f);
    update();
    emit rangeChanged();
}

} // namespace vams::viewers
