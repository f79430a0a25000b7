#pragma once
// The grid of tiles: columns stretch to fill, Ctrl+wheel changes the size, the tick in a tile's
// corner selects it. Items are uniform, so that a hundred thousand lay out at once.

#include "ui/theme/tokens.h"

#include <QListView>

#include <functional>

namespace vams::ui {

class TileView : public QListView
{
    Q_OBJECT

public:
    /// Height of a cell whose tile is so wide, without the gap to the next column.
    using CellHeight = std::function<int(int width)>;
    /// Where a click toggles the selection of the tile in this cell.
    using TickPlace = std::function<QRect(const QRect &cell)>;

    explicit TileView(CellHeight cellHeight, TickPlace tick = {}, QWidget *parent = nullptr);

    [[nodiscard]] int tileWidth() const { return m_tileWidth; }
    /// The least width of a tile; columns stretch to fill from there.
    void setTileWidth(int width);
    [[nodiscard]] int columns() const;
    /// First and last row in view.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

signals:
    void tileWidthChanged(int width);
    /// Other rows came into view.
    void scrolled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitGrid();

    CellHeight m_cellHeight;
    TickPlace m_tick;
    int m_tileWidth = metrics::tile;
    bool m_tickPressed = false;
};

} // namespace vams::ui
