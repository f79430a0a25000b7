#include "ui/widgets/board_layout.h"

#include <algorithm>

namespace vams::ui {

void BoardLayout::arrange(const BoardShape &shape, int rowCount, std::vector<BoardSection> sections)
{
    m_shape = shape;
    m_shape.columns = std::max(1, shape.columns);
    m_rowCount = rowCount;
    m_hasHeads = !sections.empty();
    m_sections =
        m_hasHeads ? std::move(sections) : std::vector<BoardSection>{{QString(), 0, rowCount}};
    m_tops.clear();
    int y = m_shape.top;
    for (int section = 0; section < static_cast<int>(m_sections.size()); ++section) {
        m_tops.push_back(y);
        y = cellsTop(section) + linesOf(section) * m_shape.cell.height();
    }
    m_height = y + m_shape.top;
}

int BoardLayout::linesOf(int section) const
{
    const int count = m_sections[static_cast<std::size_t>(section)].count;
    return (count + m_shape.columns - 1) / m_shape.columns;
}

int BoardLayout::headTop(int section) const
{
    return m_tops[static_cast<std::size_t>(section)];
}

int BoardLayout::cellsTop(int section) const
{
    return headTop(section) + (m_hasHeads ? m_shape.head : 0);
}

int BoardLayout::sectionOf(int row) const
{
    const auto after = std::upper_bound(
        m_sections.begin(), m_sections.end(), row,
        [](int wanted, const BoardSection &section) { return wanted < section.first; });
    return std::max(0, static_cast<int>(after - m_sections.begin()) - 1);
}

int BoardLayout::sectionAt(int y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return std::max(0, static_cast<int>(after - m_tops.begin()) - 1);
}

QRect BoardLayout::cell(int row) const
{
    if (row < 0 || row >= m_rowCount || m_sections.empty())
        return {};
    const int section = sectionOf(row);
    const int place = row - m_sections[static_cast<std::size_t>(section)].first;
    return {QPoint(m_shape.left + place % m_shape.columns * m_shape.cell.width(),
                   cellsTop(section) + place / m_shape.columns * m_shape.cell.height()),
            m_shape.cell};
}

int BoardLayout::rowAt(const QPoint &at) const
{
    if (m_sections.empty() || m_shape.cell.isEmpty() || at.x() < m_shape.left)
        return -1;
    const int section = sectionAt(at.y());
    const BoardSection &rows = m_sections[static_cast<std::size_t>(section)];
    const int column = (at.x() - m_shape.left) / m_shape.cell.width();
    if (column >= m_shape.columns || at.y() < cellsTop(section))
        return -1;
    const int line = (at.y() - cellsTop(section)) / m_shape.cell.height();
    const int place = line * m_shape.columns + column;
    return place < rows.count && rows.first + place < m_rowCount ? rows.first + place : -1;
}

std::pair<int, int> BoardLayout::rowsBetween(int top, int bottom) const
{
    const auto ranges =
        rowsIn(QRect(QPoint(m_shape.left, top),
                     QPoint(m_shape.left + m_shape.columns * m_shape.cell.width() - 1, bottom)));
    return ranges.empty() ? std::pair(0, -1)
                          : std::pair(ranges.front().first, ranges.back().second);
}

std::vector<std::pair<int, int>> BoardLayout::rowsIn(const QRect &rect) const
{
    std::vector<std::pair<int, int>> ranges;
    if (m_sections.empty() || m_shape.cell.isEmpty() || m_rowCount == 0)
        return ranges;
    const int last = m_shape.columns - 1;
    const int left = (rect.left() - m_shape.left) / m_shape.cell.width();
    const int right = (rect.right() - m_shape.left) / m_shape.cell.width();
    if (right < 0 || left > last || rect.right() < m_shape.left)
        return ranges;
    const int from = std::clamp(left, 0, last);
    const int to = std::clamp(right, 0, last);
    for (int section = sectionAt(rect.top()); section < static_cast<int>(m_sections.size());
         ++section) {
        if (headTop(section) > rect.bottom())
            break;
        const int lines = linesOf(section);
        const int top = rect.top() - cellsTop(section);
        const int bottom = rect.bottom() - cellsTop(section);
        if (bottom < 0 || lines == 0)
            continue;
        const int firstLine = std::max(0, top / m_shape.cell.height());
        const int lastLine = std::min(lines - 1, bottom / m_shape.cell.height());
        const BoardSection &rows = m_sections[static_cast<std::size_t>(section)];
        for (int line = firstLine; line <= lastLine; ++line) {
            const int first = rows.first + line * m_shape.columns + from;
            const int end = std::min(rows.first + line * m_shape.columns + to,
                                     std::min(rows.first + rows.count, m_rowCount) - 1);
            if (end < first)
                continue;
            if (!ranges.empty() && ranges.back().second == first - 1)
                ranges.back().second = end;
            else
                ranges.emplace_back(first, end);
        }
    }
    return ranges;
}

int BoardLayout::lineStep(int row, int lines) const
{
    if (m_sections.empty())
        return row;
    int section = sectionOf(row);
    const int place = row - m_sections[static_cast<std::size_t>(section)].first;
    const int column = place % m_shape.columns;
    int line = place / m_shape.columns + lines;
    while (line < 0 && section > 0)
        line += linesOf(--section);
    while (line >= linesOf(section) && section + 1 < static_cast<int>(m_sections.size()))
        line -= linesOf(section++);
    const BoardSection &rows = m_sections[static_cast<std::size_t>(section)];
    if (line < 0)
        return lines == -1 ? row : column;
    if (line >= linesOf(section))
        line = linesOf(section) - 1;
    return std::clamp(rows.first + std::min(line * m_shape.columns + column, rows.count - 1), 0,
                      std::max(0, m_rowCount - 1));
}

} // namespace vams::ui
