#pragma once
// One small picture of a file, as a widget.

#include "ui/widgets/thumbnail_painter.h"

#include <QWidget>

namespace vams::ui {

class SpotPicture : public QWidget
{
    Q_OBJECT

public:
    SpotPicture(const Theme &theme, viewers::ThumbnailService &thumbnails, ThumbnailSpot spot,
                const QSize &size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThumbnailPainter m_pictures;
    ThumbnailSpot m_spot;
};

} // namespace vams::ui
