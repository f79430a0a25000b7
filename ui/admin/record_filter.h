#pragma once
// Sorts a RecordModel by what a column means rather than by its text, and keeps the rows that hold
// every word of the filter in one of their columns.

#include <QCollator>
#include <QSortFilterProxyModel>

namespace vams::ui {

class RecordFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    QCollator m_collator;
};

} // namespace vams::ui
