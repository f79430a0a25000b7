#include "ui/search/suggestion_model.h"

#include "core/base/text.h"
#include "ui/search/hit_text.h"

namespace vams::ui {

void SuggestionModel::setAnswer(const SearchAnswer &answer)
{
    beginResetModel();
    m_answer = answer;
    endResetModel();
}

const SearchHit *SuggestionModel::hitAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_answer.hits.size())
               ? &m_answer.hits[static_cast<std::size_t>(row)]
               : nullptr;
}

bool SuggestionModel::hasMore() const
{
    return !isEmpty() &&
           (m_answer.total > static_cast<int>(m_answer.hits.size()) || !m_answer.isTotalExact);
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answer.hits.size()) + (hasMore() ? 1 : 0);
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit *hit = hitAt(index.row());
    if (role == HitRole)
        return QVariant::fromValue(hit);
    const bool isText =
        role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::AccessibleTextRole;
    if (!isText)
        return {};
    if (!hit)
        return m_answer.isTotalExact ? tr("Show all %1 results").arg(humanCount(m_answer.total))
                                     : tr("Show all results");
    return hit->kind == SearchKind::File
               ? tr("%1, file of %2").arg(nameOf(*hit), plainText(placeTextOf(*hit)))
               : tr("%1, asset %2").arg(nameOf(*hit), plainText(placeTextOf(*hit)));
}

} // namespace vams::ui
