#include "ui/widgets/spot_picture.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace vams::ui {

SpotPicture::SpotPicture(const Theme &theme, viewers::ThumbnailService &thumbnails,
                         ThumbnailSpot spot, const QSize &size, QWidget *parent)
    : QWidget(parent)
    , m_pictures(theme, thumbnails, this)
    , m_spot(std::move(spot))
{
    setFixedSize(size);
}

void SpotPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ThumbnailLook look;
    look.radius = metrics::radiusSmall;
    m_pictures.paint(painter, rect(), m_spot, look);
}

} // namespace vams::ui
