#pragma once
// What tiles and rows of assets share: the picture, the tool tip that says what the badges mean,
// and the name that is written in place.

#include "ui/pages/browse/asset_text.h"
#include "ui/support/assets/asset_covers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QStyledItemDelegate>

namespace vams::api {
class Client;
}

namespace vams::ui {

class KeptPlaces;

class AssetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AssetDelegate(const Theme &theme, const api::Client &client,
                  viewers::ThumbnailService &thumbnails, QWidget *view);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// Whose favourites wear a star; it outlives the view.
    void setKept(const KeptPlaces &kept) { m_kept = &kept; }
    /// Why there is no picture of the asset, for people; empty if there is one or may come.
    [[nodiscard]] QString noPictureReason(const Asset &asset) const;

signals:
    /// The user wrote another name.
    void renameWanted(const QModelIndex &index, const QString &name) const;

protected:
    [[nodiscard]] virtual QRect nameRect(const QRect &cell, const QModelIndex &index) const = 0;
    [[nodiscard]] bool isFavourite(const Asset &asset) const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const api::Client &client() const { return m_client; }
    [[nodiscard]] const ThumbnailPainter &pictures() const { return m_pictures; }
    /// Made once: a font costs allocations, and a screen of tiles asks for hundreds.
    [[nodiscard]] const QFont &font(TextStyle style) const;

private:
    const Theme &m_theme;
    const api::Client &m_client;
    const KeptPlaces *m_kept = nullptr;
    ThumbnailPainter m_pictures;
    mutable QHash<int, QFont> m_fonts;
};

} // namespace vams::ui
