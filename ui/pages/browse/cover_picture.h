#pragma once
// The picture of an asset as a widget, in the shape 4:3.

#include "core/model/asset.h"
#include "ui/shell/page.h"
#include "ui/widgets/thumbnail_painter.h"

namespace vams::ui {

class CoverPicture : public QWidget
{
    Q_OBJECT

public:
    CoverPicture(const PageContext &context, Asset asset, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    PageContext m_context;
    Asset m_asset;
    ThumbnailPainter m_pictures;
};

} // namespace vams::ui
