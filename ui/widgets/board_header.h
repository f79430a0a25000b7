#pragma once
// The head of the columns of a board: sorts, moves, hides and sizes columns, and carries the tick
// that selects everything. Columns that find no room step back by themselves, the last ones first.

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QSet>

class QItemSelectionModel;
class QMenu;

namespace vams::ui {

class BoardHeader : public QHeaderView
{
    Q_OBJECT

public:
    BoardHeader(const Theme &theme, int nameColumn, QWidget *parent);

    /// After setModel.
    void adoptModel();
    /// Shows what the user wants to see as far as there is room.
    void fit(int width);
    /// The choice of columns, in a menu.
    void fillMenu(QMenu &menu);
    /// Widths, order and choice, as text for the settings; unknown or damaged text changes nothing.
    [[nodiscard]] QString layoutText() const;
    /// The same without these columns.
    [[nodiscard]] QString defaultLayout(const QSet<int> &unwanted) const;
    void restoreLayout(const QString &text);
    void setSortColumn(int column, Qt::SortOrder order);

    [[nodiscard]] Qt::CheckState tick() const { return m_tick; }
    void followSelection(const QItemSelectionModel &selection);

signals:
    void tickClicked();
    /// The user chose, moved or sized columns.
    void layoutChosen();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setWanted(int column, bool wanted);
    [[nodiscard]] QRect tickRect() const;

    const Theme &m_theme;
    int m_nameColumn;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QSet<int> m_unwanted; ///< columns that the user put away
    Qt::CheckState m_tick = Qt::Unchecked;
    bool m_tickPressed = false;
    bool m_fitting = false;
};

/// The tick of a row or of the head: 16 x 16, empty, half or full.
void paintTickBox(QPainter &painter, const QRect &place, Qt::CheckState state, const Theme &theme);

} // namespace vams::ui
