#pragma once
// The heights of a cloud as bars, with two knobs under them for what is shown.

#include "viewers/base/viewer_style.h"

#include <QWidget>

#include <vector>

namespace vams::viewers {

class HeightRange : public QWidget
{
    Q_OBJECT

public:
    explicit HeightRange(QWidget *parent = nullptr);

    /// From low to high.
    void setHeights(const std::vector<int> &counts);
    /// Shares of the whole, from 0 to 1.
    void setRange(float low, float high);
    [[nodiscard]] float low() const { return m_low; }
    [[nodiscard]] float high() const { return m_high; }
    void setColors(const ViewerStyle &style);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void rangeChanged(); ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    enum class Knob
    {
        Low,
        High
    };

    void drag(const QPointF &position);
    [[nodiscard]] double xOf(float share) const;

    std::vector<int> m_counts;
    float m_low = 0;
    float m_high = 1;
    Knob m_knob = Knob::Low;
    ViewerStyle m_style;
};

} // namespace vams::viewers
