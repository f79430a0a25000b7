#pragma once
// The suggestions under the search field, with a last row for all results where there are more.

#include "core/model/search.h"

#include <QAbstractListModel>

namespace vams::ui {

class SuggestionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        HitRole = Qt::UserRole + 1 ///< const SearchHit *, null for the row of all results
    };

    using QAbstractListModel::QAbstractListModel;

    void setAnswer(const SearchAnswer &answer);
    [[nodiscard]] bool isEmpty() const { return m_answer.hits.empty(); }
    /// Null for the row of all results.
    [[nodiscard]] const SearchHit *hitAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool hasMore() const;

    SearchAnswer m_answer;
};

} // namespace vams::ui
