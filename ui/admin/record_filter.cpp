#include "ui/admin/record_filter.h"

#include "ui/admin/record_model.h"

namespace vams::ui {

RecordFilter::RecordFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RecordModel::SortRole);
    setDynamicSortFilter(true);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void RecordFilter::setText(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    for (const QString &word : m_words) {
        bool found = false;
        for (int column = 0; column < sourceModel()->columnCount() && !found; ++column) {
            const QModelIndex cell = sourceModel()->index(row, column, parent);
            found =
                cell.data().toString().contains(word, Qt::CaseInsensitive) ||
                cell.data(RecordModel::SecondRole).toString().contains(word, Qt::CaseInsensitive);
        }
        if (!found)
            return false;
    }
    return true;
}

bool RecordFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftRank = left.data(RecordModel::SectionRankRole).toInt();
    const int rightRank = right.data(RecordModel::SectionRankRole).toInt();
    if (leftRank != rightRank) // groups stay where they are, whichever way their rows are sorted
        return (leftRank < rightRank) == (sortOrder() == Qt::AscendingOrder);
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.metaType().id() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace vams::ui
