#pragma once
// The things of an admin page as a table: columns are data, rows are read page by page in the
// background.

#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/admin/record_source.h"
#include "ui/models/spoken.h"

#include <algorithm>
#include <vector>

namespace vams::ui {

template <class Item>
class RecordTable final : public RecordModel
{
public:
    RecordTable(Pools &pools, RecordSource<Item> source, QObject *parent = nullptr)
        : RecordModel(parent)
        , m_pools(pools)
        , m_source(std::move(source))
    {}

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] const Item &at(int row) const { return m_items[static_cast<std::size_t>(row)]; }

    void refresh() override
    {
        if (m_job)
            m_job->cancel();
        m_fresh.clear();
        m_isAppending = !isLoaded();
        m_gained = 0;
        setReading(true);
        readPage({m_source.pageSize, {}}, ++m_turn);
    }

    void restart() override
    {
        beginResetModel();
        m_items.clear();
        m_next.clear();
        endResetModel();
        setLoaded(false);
        refresh();
    }

    void readMore() override
    {
        if (isReading() || m_next.isEmpty())
            return;
        m_isAppending = true;
        m_gained = 0;
        setReading(true);
        readPage({m_source.pageSize, m_next}, ++m_turn);
    }

    [[nodiscard]] bool readsOnScroll() const override { return m_source.readsOnScroll; }
    [[nodiscard]] bool isMore() const override { return !m_next.isEmpty(); }
    [[nodiscard]] bool hasSections() const override { return static_cast<bool>(m_source.section); }

    void stop() override
    {
        if (!isReading())
            return;
        ++m_turn;
        m_job->cancel();
        finish();
    }

    [[nodiscard]] QString keyAt(int row) const override { return m_source.key(at(row)); }
    [[nodiscard]] QString nameAt(int row) const override { return m_source.name(at(row)); }
    [[nodiscard]] int columnWidth(int column) const override { return columnAt(column).width; }
    [[nodiscard]] bool hasPictures() const override
    {
        return std::any_of(m_source.columns.begin(), m_source.columns.end(),
                           [](const auto &column) { return static_cast<bool>(column.picture); });
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_source.columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const RecordColumn<Item> &column = columnAt(index.column());
        const Item &item = at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return column.text(item);
        case Qt::AccessibleTextRole:
            return spokenCell(column.second
                                  ? column.text(item) + QLatin1Char('\n') + column.second(item)
                                  : column.text(item));
        case Qt::ToolTipRole:
            return column.toolTip ? column.toolTip(item) : column.text(item);
        case Qt::TextAlignmentRole:
            return alignment(column);
        case SortRole:
            return column.sortKey ? column.sortKey(item) : QVariant(column.text(item));
        case LookRole:
            return static_cast<int>(column.look);
        case BadgeRole:
            return QVariant::fromValue(column.badge ? column.badge(item) : CellBadge());
        case PictureRole:
            return column.picture ? QVariant::fromValue(column.picture(item)) : QVariant();
        case SecondRole:
            return column.second ? column.second(item) : QString();
        case SectionRole:
            return m_source.section ? m_source.section(item).title : QString();
        case SectionRankRole:
            return m_source.section ? m_source.section(item).rank : 0;
        default:
            return {};
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignment(columnAt(section));
        return role == Qt::DisplayRole ? QVariant(columnAt(section).title) : QVariant();
    }

private:
    [[nodiscard]] const RecordColumn<Item> &columnAt(int column) const
    {
        return m_source.columns[static_cast<std::size_t>(column)];
    }

    [[nodiscard]] static QVariant alignment(const RecordColumn<Item> &column)
    {
        return QVariant((column.look == CellLook::Number ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }

    void readPage(const ListQuery &query, int turn)
    {
        m_job = runAsync(
            m_pools.requests(), this,
            [read = m_source.read, query](Job &job) { return read(query, job); },
            [this, query, turn](Result<ListPage<Item>> page) {
                if (turn == m_turn)
                    take(query, std::move(page));
            });
    }

    void take(const ListQuery &query, Result<ListPage<Item>> page)
    {
        if (!page) {
            setReading(false);
            m_fresh.clear();
            emit failed(page.error());
            return;
        }
        // A server that repeats its token must not keep us here.
        const QString next =
            page->nextToken == query.startingToken ? QString() : std::move(page->nextToken);
        m_gained += page->items.size();
        if (m_isAppending)
            append(std::move(page->items));
        else
            std::move(page->items.begin(), page->items.end(), std::back_inserter(m_fresh));
        if (!next.isEmpty() && !isEnough()) {
            if (m_isAppending)
                m_next = next;
            emit progressed();
            readPage({m_source.pageSize, next}, m_turn);
            return;
        }
        if (!m_isAppending)
            replace();
        m_next = next;
        finish();
    }

    /// Of a list that is read as one scrolls: a page may be short and still have a next one.
    [[nodiscard]] bool isEnough() const
    {
        if (!m_source.readsOnScroll)
            return false;
        return m_isAppending ? m_gained * 2 >= static_cast<std::size_t>(m_source.pageSize)
                             : m_fresh.size() >= m_items.size();
    }

    void finish()
    {
        setReading(false);
        setLoaded(true);
        emit loaded();
    }

    void append(std::vector<Item> items)
    {
        if (items.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(items.size()) - 1);
        std::move(items.begin(), items.end(), std::back_inserter(m_items));
        endInsertRows();
    }

    /// The same rows in the same order only change; so an editor, a selection and the scroll place
    /// stay.
    void replace()
    {
        const bool same = std::equal(
            m_items.begin(), m_items.end(), m_fresh.begin(), m_fresh.end(),
            [this](const Item &a, const Item &b) { return m_source.key(a) == m_source.key(b); });
        if (!same)
            beginResetModel();
        m_items = std::exchange(m_fresh, {});
        if (!same)
            endResetModel();
        else if (!m_items.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    Pools &m_pools;
    RecordSource<Item> m_source;
    std::vector<Item> m_items;
    std::vector<Item> m_fresh; ///< of a later reading, until it is whole
    std::shared_ptr<Job> m_job;
    QString m_next; ///< the token of what was not read yet
    std::size_t m_gained = 0;
    bool m_isAppending = true;
    int m_turn = 0; ///< answers of an earlier reading are not looked at
};

} // namespace vams::ui
