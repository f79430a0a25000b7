#pragma once
// The things of an admin page as a table: columns are data, rows are read page by page in the
// background.

#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/model/page.h"
#include "ui/admin/record_model.h"

#include <algorithm>
#include <vector>

namespace vams::ui {

template <class Item>
struct RecordColumn
{
    QString title;
    std::function<QString(const Item &)> text;
    int width = 0; ///< 0: takes what the others leave; one column of a table
    CellLook look = CellLook::Muted;
    std::function<QVariant(const Item &)> sortKey = {}; ///< the text where there is none
    std::function<CellBadge(const Item &)> badge = {};
    std::function<ThumbnailSpot(const Item &)> picture = {}; ///< stands before the text
    std::function<QString(const Item &)> toolTip = {};       ///< the text where there is none
};

/// Where rows come from. `read` runs on a pool's thread.
template <class Item>
struct RecordSource
{
    std::function<QString(const Item &)> key;
    std::function<QString(const Item &)> name;
    std::function<Result<ListPage<Item>>(const ListQuery &, Job &)> read;
    std::vector<RecordColumn<Item>> columns;
    int pageSize = 500;
};

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
        setReading(true);
        readPage({m_source.pageSize, {}}, ++m_turn);
    }

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
        const bool isFirstReading = !isLoaded();
        if (isFirstReading)
            append(std::move(page->items));
        else
            std::move(page->items.begin(), page->items.end(), std::back_inserter(m_fresh));
        // A server that repeats its token must not keep us here.
        if (page->nextToken.isEmpty() || page->nextToken == query.startingToken) {
            if (!isFirstReading)
                replace();
            finish();
            return;
        }
        emit progressed();
        readPage({m_source.pageSize, page->nextToken}, m_turn);
    }

    void finish()
    {
        setReading(false);
        setLoaded();
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
    int m_turn = 0; ///< answers of an earlier reading are not looked at
};

} // namespace vams::ui
