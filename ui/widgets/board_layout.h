#pragma once
// Where the cells of a board and the heads of its groups stand. Pure arithmetic over uniform cells:
// a hundred thousand of them cost nothing, and nothing is kept for each.

#include <QRect>
#include <QString>

#include <utility>
#include <vector>

namespace vams::ui {

/// Rows of a model that stand together under a head.
struct BoardSection
{
    QString title;
    int first = 0;
    int count = 0;

    bool operator==(const BoardSection &) const = default;
};

/// Pixels; `columns` cells side by side.
struct BoardShape
{
    int columns = 1;
    QSize cell;
    int left = 0;
    int top = 0;  ///< above the first head or cell
    int head = 0; ///< height of a head
};

class BoardLayout
{
public:
    /// Without sections all rows are one group without a head. They follow each other from row 0.
    void arrange(const BoardShape &shape, int rowCount, std::vector<BoardSection> sections);

    [[nodiscard]] const BoardShape &shape() const { return m_shape; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] bool hasHeads() const { return m_hasHeads; }
    [[nodiscard]] const std::vector<BoardSection> &sections() const { return m_sections; }
    [[nodiscard]] QRect cell(int row) const;
    /// -1: there is none.
    [[nodiscard]] int rowAt(const QPoint &at) const;
    /// Section whose head or cells stand at this height; the nearest above, or the first.
    [[nodiscard]] int sectionAt(int y) const;
    [[nodiscard]] int headTop(int section) const;
    /// First and last row of which something stands between two heights; last < first: none.
    [[nodiscard]] std::pair<int, int> rowsBetween(int top, int bottom) const;
    /// The rows that a rectangle touches, as ranges in order.
    [[nodiscard]] std::vector<std::pair<int, int>> rowsIn(const QRect &rect) const;
    /// The row that is `lines` below (or above) in the same column, over heads; `row` at the ends.
    [[nodiscard]] int lineStep(int row, int lines) const;

private:
    [[nodiscard]] int sectionOf(int row) const;
    [[nodiscard]] int linesOf(int section) const;
    /// Height where the cells of a section begin.
    [[nodiscard]] int cellsTop(int section) const;

    BoardShape m_shape;
    std::vector<BoardSection> m_sections;
    std::vector<int> m_tops; ///< where the head of each section stands
    int m_rowCount = 0;
    int m_height = 0;
    bool m_hasHeads = false;
};

} // namespace vams::ui
