#pragma once
// The assets that a query asks for, read page by page as they are needed. The number of
// rows is known early, so that one can jump to the end; rows that are not read yet have no asset.

#include "ui/pages/browse/source/asset_reader.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>
#include <vector>

namespace vams::ui {

class AssetListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        TypeColumn,
        SizeColumn,
        VersionColumn,
        TagsColumn,
        ModifiedColumn,
        DatabaseColumn,
        FilesColumn,
        ColumnCount
    };
    enum Role
    {
        AssetRole = Qt::UserRole + 1 ///< const Asset *, null while it is not read
    };

    AssetListModel(const api::Client &client, Pools &pools, QObject *parent = nullptr);
    ~AssetListModel() override;

    /// Starts anew. `expected` is how many there probably are; 0 when nobody knows.
    void load(const AssetListQuery &query, int expected);
    /// Reads again what was read, and replaces it when it is all there.
    void reload(int expected);
    /// Other assets are named now: reload() asks for these.
    void setNamed(std::vector<AssetRef> refs) { m_query.named = std::move(refs); }
    /// Reads on until this row is there, if nothing is being read that far.
    void needRow(int row);
    /// Stops reading; what is there stays.
    void stop();

    [[nodiscard]] const AssetListQuery &query() const { return m_query; }
    [[nodiscard]] bool isReading() const { return m_reader->isReading() || m_job; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Assets looked at so far, with those a name search left out.
    [[nodiscard]] int seenCount() const { return m_seen; }
    [[nodiscard]] int expectedCount() const { return m_expected; }
    /// Those among the read ones that are gone or not for the caller.
    [[nodiscard]] const std::vector<AssetRef> &missing() const { return m_missing; }
    [[nodiscard]] const Asset *assetAt(int row) const;
    /// -1 if it is not there (yet).
    [[nodiscard]] int rowOf(const AssetRef &ref) const;

    /// Groups of the rows, in order; empty if they are not grouped.
    [[nodiscard]] const std::vector<BoardSection> &sections() const { return m_sections; }
    /// Shows what is known to be true already, before the server is asked again.
    void replaceAsset(const Asset &asset);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    /// More is there, or all of it.
    void progressed();
    void failed(const vams::Error &error);
    /// Before and after rows change their order or number in a way that loses the selection.
    void aboutToReplace();
    void replaced();

private:
    void fetchNext();
    void onPart(Result<AssetPart> part);
    void append(std::vector<Asset> assets);
    void finish();
    void replaceRows(std::vector<Asset> assets, std::vector<BoardSection> sections);
    void setRowCount(int count);
    void growTo(int count);
    [[nodiscard]] bool readsAll() const;
    [[nodiscard]] int expectedRows() const;
    [[nodiscard]] int firstTarget() const;
    void share(Asset &asset);

    Pools &m_pools;
    AssetReader *m_reader;
    AssetListQuery m_query;
    std::vector<Asset> m_rows;
    std::vector<BoardSection> m_sections;
    std::vector<Asset> m_collected; ///< what replaces m_rows when it is complete
    std::vector<AssetRef> m_missing;
    QSet<QString> m_texts;      ///< texts that many assets share
    std::shared_ptr<Job> m_job; ///< puts what was read in order
    QString m_token;
    int m_rowCount = 0;
    int m_expected = 0;
    int m_seen = 0;
    int m_target = 0;
    int m_generation = 0;
    bool m_collecting = false;
    bool m_complete = false;
};

} // namespace vams::ui
