#pragma once
// Metadata of one thing as a table that is edited before it is saved: it knows what changed, what
// goes, and what is wrong where. Nothing is lost until `setRows`.

#include "core/model/metadata.h"

#include <QAbstractTableModel>

namespace vams::ui {

class MetadataModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        ValueColumn,
        TypeColumn,
        SchemaColumn,
        ColumnCount
    };
    enum Role
    {
        ValueTypeRole = Qt::UserRole + 1, ///< of MetadataValueType, as int
        ChoicesRole,                      ///< QStringList; empty: any text
        RequiredRole,
        ChangedRole,
        RemovedRole,
        ProblemRole ///< QString; empty: none
    };
    /// A row with what it was when it came; an added one has been nothing.
    struct Entry
    {
        MetadataRow row;
        MetadataRow before;
        bool isNew = false;
        bool isRemoved = false;
        QString problem;

        [[nodiscard]] bool isChanged() const;
        [[nodiscard]] bool isTouched() const { return isRemoved || isChanged(); }

        bool operator==(const Entry &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// What was changed in `drafts`, a table that was put aside, is changed in these as well.
    void setRows(const std::vector<MetadataRow> &rows, const std::vector<Entry> &drafts = {});
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    void setReadOnly(bool isReadOnly);
    /// Attributes of files have no types.
    void setTextsOnly(bool isTextsOnly) { m_isTextsOnly = isTextsOnly; }

    /// Returns the row.
    int addEntry();
    /// Added rows go at once; others are marked, and unmarked the second time.
    void toggleRemoved(const QList<int> &rows);

    /// Values that come from elsewhere, unsaved. Returns why each cannot be taken; empty: it was.
    QStringList take(const std::vector<MetadataItem> &items, bool isRestricted);

    [[nodiscard]] int changeCount() const;
    [[nodiscard]] QStringList changedKeys() const;
    [[nodiscard]] int problemCount() const;
    /// What this one depends on and is still empty.
    [[nodiscard]] QStringList missingFor(const Entry &entry) const;
    [[nodiscard]] std::vector<MetadataItem> changedItems() const;
    [[nodiscard]] QStringList removedKeys() const;
    /// Marks what cannot be saved; the first such row, or -1.
    int check();
    /// Marks the rows that an answer of the server speaks of; the first one, or -1.
    int markProblems(const QString &message);
    /// What was changed is saved now; what goes is not gone yet.
    void acceptChanges();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited();

private:
    [[nodiscard]] QString text(const Entry &entry, int column) const;
    /// What a screen reader says of it, with what its colours show.
    [[nodiscard]] QString spoken(const Entry &entry, int column) const;
    [[nodiscard]] bool isEditable(const Entry &entry, int column) const;
    [[nodiscard]] QString problemOf(const Entry &entry) const;
    /// As one types: a name that is not there yet is no problem.
    [[nodiscard]] QString earlyProblemOf(const Entry &entry) const;
    void checkNewNames();
    void noteEdit(int row);

    std::vector<Entry> m_entries;
    bool m_isReadOnly = false;
    bool m_isTextsOnly = false;
};

/// "Number", "Controlled list": what people read.
QString metadataTypeLabel(MetadataValueType type);

} // namespace vams::ui
