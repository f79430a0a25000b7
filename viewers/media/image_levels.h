#pragma once
// A picture ready to be drawn at any zoom: itself and halves of it down to a thumbnail, so that a
// small view of a huge picture is smooth and fast.

#include "core/base/job.h"

#include <QImage>

#include <vector>

class QPainter;

namespace vams::viewers {

class ImageLevels
{
public:
    ImageLevels() = default;
    /// Takes a while for big pictures; belongs on a pool. Empty when the job is cancelled.
    ImageLevels(const QImage &image, const Job &job);

    [[nodiscard]] bool isNull() const { return m_levels.empty(); }
    [[nodiscard]] const QImage &original() const { return m_original; }
    [[nodiscard]] QSize size() const { return m_original.size(); }

    /// Draws the part inside `clip` of the picture stretched to `target`.
    void draw(QPainter &painter, const QRectF &target, const QRectF &clip) const;

private:
    [[nodiscard]] const QImage &levelFor(double scale) const;

    QImage m_original;
    std::vector<QImage> m_levels; ///< formats that paint fast, each half of the one before
};

} // namespace vams::viewers
