#include "ui/pages/browse/cover_picture.h"

#include "ui/pages/browse/tile_delegate.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace vams::ui {

CoverPicture::CoverPicture(const PageContext &context, Asset asset, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_asset(std::move(asset))
    , m_pictures(context.theme, context.thumbnails, this)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Picture of %1").arg(m_asset.assetName));
}

QSize CoverPicture::sizeHint() const
{
    return {metrics::tile, metrics::tile * 3 / 4};
}

void CoverPicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(width() * 3 / 4);
}

void CoverPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ThumbnailLook look;
    look.radius = metrics::radius;
    look.tellsReason = width() > metrics::tile;
    m_pictures.paint(painter, rect(), coverSpot(m_context.client, m_asset), look);
}

} // namespace vams::ui
