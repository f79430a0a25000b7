#pragma once
// A row that stands for an asset and opens it: picture, name, a second line, and a word at the end.

#include "core/base/ids.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QAbstractButton>

namespace vams::ui {

class AssetCovers;

class AssetRow : public QAbstractButton
{
    Q_OBJECT

public:
    /// `covers` must outlive the row.
    AssetRow(const Theme &theme, viewers::ThumbnailService &thumbnails, AssetCovers &covers,
             QWidget *parent = nullptr);

    /// `note` stands at the end, such as "parent".
    void setAsset(const AssetRef &asset, const QString &name, const QString &second,
                  const QString &note = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    AssetCovers &m_covers;
    ThumbnailPainter m_pictures;
    AssetRef m_asset;
    QString m_second;
    QString m_note;
};

} // namespace vams::ui
