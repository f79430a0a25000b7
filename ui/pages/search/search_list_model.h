#pragma once
// What a search found, best first, read page by page as one scrolls.

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/model/search.h"

#include <QAbstractTableModel>

#include <memory>

namespace vams {
class Pools;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

class SearchListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        TypeColumn,
        SizeColumn,
        TagsColumn,
        DatabaseColumn,
        ModifiedColumn,
        ColumnCount
    };
    enum Role
    {
        HitRole = Qt::UserRole + 1 ///< const SearchHit *
    };

    /// The contract answers no deeper than this.
    static constexpr int deepestRow = 10'000;

    SearchListModel(const api::Client &client, Pools &pools, QObject *parent = nullptr);
    ~SearchListModel() override;

    /// Asks anew; what is there stays until the answer has come.
    void ask(const SearchQuestion &question);
    /// Asks the same again, for as much as was read.
    void refresh();
    /// Reads on until this row is there, if there are so many.
    void needRow(int row);
    /// An answer under way is not waited for; what is there stays.
    void stop();

    [[nodiscard]] bool isAsking() const { return m_job != nullptr; }
    [[nodiscard]] bool isComplete() const;
    /// Everything that matches, read or not.
    [[nodiscard]] int total() const { return m_answer.total; }
    /// The newest answer with its counts; its hits are the rows.
    [[nodiscard]] const SearchAnswer &answer() const { return m_answer; }
    /// Null behind the last row.
    [[nodiscard]] const SearchHit *hitAt(int row) const;
    /// -1 if it is not there.
    [[nodiscard]] int rowOf(const SearchHit &hit) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    /// The answer to ask() or refresh() replaces the rows: before and after.
    void aboutToReplace();
    void replaced();
    /// More rows are there.
    void appended();
    void failed(const vams::Error &error);

private:
    void askFor(int from, int size);
    void onAnswer(int from, Result<SearchAnswer> answer);
    void append(SearchAnswer answer);

    const api::Client &m_client;
    Pools &m_pools;
    SearchQuestion m_question;
    SearchAnswer m_answer;
    std::shared_ptr<Job> m_job;
    int m_generation = 0;
    int m_target = 0;
    bool m_isExhausted = false; ///< a page came short of what the total promised
};

/// As much of the asset as the hit tells, for what draws assets.
Asset assetOf(const SearchHit &hit);

} // namespace vams::ui
