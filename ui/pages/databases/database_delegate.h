#pragma once
// Draws a database as a card: three pictures of its assets, name, count and description.

#include "ui/theme/theme.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QStyledItemDelegate>

namespace vams {
struct Asset;
struct Database;
} // namespace vams
namespace vams::api {
class Client;
}

namespace vams::ui {

int databaseCardHeight(int width);

class DatabaseCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DatabaseCardDelegate(const Theme &theme, const api::Client &client,
                         viewers::ThumbnailService &thumbnails, QWidget *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintStrip(QPainter &painter, const QRect &strip, const std::vector<Asset> *covers,
                    bool hovered) const;
    void paintText(QPainter &painter, const QRect &below, const Database &database) const;

    const Theme &m_theme;
    const api::Client &m_client;
    ThumbnailPainter m_pictures;
};

/// Plain text cells with the ground, line and focus of the lists.
class TextRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TextRowDelegate(const Theme &theme, QWidget *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace vams::ui
