#pragma once
// Shows the rows of a model as tiles, rows or compact rows, in groups under heads that stay in
// view. One view for all three, so that selection, keys, rubber band and dragging are the same in
// each. Cells are uniform: a hundred thousand lay out at once.

#include "ui/theme/theme.h"
#include "ui/widgets/board_layout.h"

#include <QElapsedTimer>
#include <QListView>

#include <functional>

class QHeaderView;

namespace vams::ui {

class BoardHeader;

enum class BoardMode
{
    Tiles,
    Rows,   ///< with a picture
    Compact ///< without
};

struct BoardLook
{
    /// Height of a cell whose tile is so wide, without the gap to the next column.
    std::function<int(int width)> tileHeight;
    /// Where a click toggles the selection of the item in this cell.
    std::function<QRect(const QRect &cell, BoardMode mode)> tick;
    int nameColumn = 0; ///< is dragged by; stretches, and carries the tick
};

class ItemBoard : public QListView
{
    Q_OBJECT

public:
    ItemBoard(const Theme &theme, BoardLook look, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Delegates are not owned; rows and compact rows share one.
    void setDelegates(QAbstractItemDelegate *tiles, QAbstractItemDelegate *rows);
    void setMode(BoardMode mode);
    [[nodiscard]] BoardMode mode() const { return m_mode; }
    /// The least width of a tile; columns stretch to fill from there.
    void setTileWidth(int width);
    [[nodiscard]] int tileWidth() const { return m_tileWidth; }
    /// Heads, in the order of the rows; none: no heads.
    void setSections(std::vector<BoardSection> sections);
    /// What Space does, unless a name is being typed.
    void setPeek(std::function<void()> peek) { m_peek = std::move(peek); }

    [[nodiscard]] QHeaderView *header() const;
    [[nodiscard]] const BoardLayout &boardLayout() const;
    [[nodiscard]] int columns() const { return boardLayout().shape().columns; }
    /// First and last row in view.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &at) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

signals:
    void tileWidthChanged(int width);
    /// Other rows came into view.
    void scrolled();
    /// What is selected is being dragged.
    void dragWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void startDrag(Qt::DropActions actions) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action,
                                         Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;

private:
    void arrange();
    void setHover(int row);
    void paintRow(QPainter &painter, QStyleOptionViewItem &option, int row);
    void paintHeads(QPainter &painter);
    void paintHead(QPainter &painter, const BoardSection &section, int y);
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int rowHeight() const;

    const Theme &m_theme;
    BoardLook m_look;
    BoardHeader *m_header;
    BoardLayout m_layout;
    std::vector<BoardSection> m_sections;
    QAbstractItemDelegate *m_tiles = nullptr;
    QAbstractItemDelegate *m_rows = nullptr;
    std::function<void()> m_peek;
    QElapsedTimer m_typed;
    BoardMode m_mode = BoardMode::Tiles;
    QPoint m_pressed; ///< in the contents
    QRect m_band;     ///< in the contents
    int m_tileWidth = metrics::tile;
    int m_hoverRow = -1;
    bool m_tickPressed = false;
};

} // namespace vams::ui
