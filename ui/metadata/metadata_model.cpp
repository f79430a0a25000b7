#include "ui/metadata/metadata_model.h"

#include "ui/metadata/value_advice.h"
#include "ui/models/spoken.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace vams::ui {

QString metadataTypeLabel(MetadataValueType type)
{
    switch (type) {
    case MetadataValueType::String:
        return MetadataModel::tr("Text");
    case MetadataValueType::MultilineString:
        return MetadataModel::tr("Long text");
    case MetadataValueType::InlineControlledList:
        return MetadataModel::tr("Controlled list");
    case MetadataValueType::Number:
        return MetadataModel::tr("Number");
    case MetadataValueType::Boolean:
        return MetadataModel::tr("Yes or no");
    case MetadataValueType::Date:
        return MetadataModel::tr("Date");
    default:
        return metadataValueTypeName(type).toUpper();
    }
}

bool MetadataModel::Entry::isChanged() const
{
    return isNew || row.metadataValue != before.metadataValue ||
           row.metadataValueType != before.metadataValueType;
}

void MetadataModel::setRows(const std::vector<MetadataRow> &rows, const std::vector<Entry> &drafts)
{
    beginResetModel();
    m_entries.clear();
    for (const MetadataRow &row : rows)
        m_entries.push_back({row, row, false, false, {}});
    for (const Entry &draft : drafts) {
        if (!draft.isTouched())
            continue;
        const auto known =
            std::find_if(m_entries.begin(), m_entries.end(), [&draft](const Entry &entry) {
                return entry.row.metadataKey == draft.row.metadataKey;
            });
        if (known == m_entries.end()) {
            m_entries.push_back(draft);
            m_entries.back().isNew = true;
            continue;
        }
        known->row.metadataValue = draft.row.metadataValue;
        known->row.metadataValueType = draft.row.metadataValueType;
        known->isRemoved = draft.isRemoved;
        known->problem = draft.problem;
    }
    endResetModel();
    emit edited();
}

void MetadataModel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

int MetadataModel::addEntry()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.push_back({{}, {}, true, false, {}});
    endInsertRows();
    emit edited();
    return row;
}

void MetadataModel::toggleRemoved(const QList<int> &rows)
{
    QList<int> sorted = rows;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    for (const int row : sorted) {
        Entry &entry = m_entries.at(static_cast<std::size_t>(row));
        if (entry.isNew) {
            beginRemoveRows({}, row, row);
            m_entries.erase(m_entries.begin() + row);
            endRemoveRows();
            continue;
        }
        entry.isRemoved = !entry.isRemoved;
        entry.problem = earlyProblemOf(entry);
        noteEdit(row);
    }
    checkNewNames();
    emit edited();
}

QStringList MetadataModel::take(const std::vector<MetadataItem> &items, bool isRestricted)
{
    QHash<QString, std::size_t> rows;
    for (std::size_t row = 0; row < m_entries.size(); ++row)
        rows.insert(m_entries[row].row.metadataKey, row);
    QStringList problems;
    beginResetModel(); // views make their rows once, however many have come
    for (const MetadataItem &item : items) {
        const auto known = rows.constFind(item.metadataKey);
        problems << QString();
        if (known != rows.constEnd()) {
            Entry &entry = m_entries[*known];
            if (entry.row.metadataValue == item.metadataValue)
                continue;
            entry.isRemoved = false;
            entry.row.metadataValue = item.metadataValue;
        } else if (isRestricted) {
            problems.last() = tr("This database takes only the names of its schemas.");
        } else {
            rows.insert(item.metadataKey, m_entries.size());
            MetadataRow row;
            row.metadataKey = item.metadataKey;
            row.metadataValue = item.metadataValue;
            row.metadataValueType = item.metadataValueType;
            m_entries.push_back({row, {}, true, false, {}});
        }
    }
    for (Entry &entry : m_entries)
        entry.problem = earlyProblemOf(entry);
    endResetModel();
    emit edited();
    return problems;
}

int MetadataModel::changeCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [](const Entry &entry) { return entry.isTouched(); }));
}

QStringList MetadataModel::changedKeys() const
{
    QStringList keys;
    for (const Entry &entry : m_entries)
        if (entry.isTouched())
            keys << entry.row.metadataKey;
    return keys;
}

int MetadataModel::problemCount() const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(),
                      [](const Entry &entry) { return !entry.problem.isEmpty(); }));
}

std::vector<MetadataItem> MetadataModel::changedItems() const
{
    std::vector<MetadataItem> items;
    for (const Entry &entry : m_entries) {
        if (!entry.isRemoved && entry.isChanged())
            items.push_back(
                {entry.row.metadataKey, entry.row.metadataValue, entry.row.metadataValueType});
    }
    return items;
}

QStringList MetadataModel::removedKeys() const
{
    QStringList keys;
    for (const Entry &entry : m_entries) {
        if (entry.isRemoved)
            keys << entry.row.metadataKey;
    }
    return keys;
}

QString MetadataModel::problemOf(const Entry &entry) const
{
    if (entry.isRemoved)
        return {};
    if (entry.isNew && entry.row.metadataKey.trimmed().isEmpty())
        return tr("Give it a name.");
    const auto count = std::count_if(m_entries.begin(), m_entries.end(), [&](const Entry &other) {
        return other.row.metadataKey == entry.row.metadataKey;
    });
    if (entry.isNew && count > 1)
        return tr("There is such a name already.");
    // The server wants it also where only another field is changed.
    if (entry.row.metadataSchemaRequired && entry.row.metadataValue.isEmpty())
        return tr("A value is needed.");
    if (!entry.isChanged())
        return {};
    const QString advice =
        valueAdvice(entry.row.metadataValueType, entry.row.metadataValue,
                    entry.row.metadataSchemaControlledListKeys.value_or(QStringList()));
    const QStringList missing = missingFor(entry);
    return !advice.isEmpty() || missing.isEmpty() || entry.row.metadataValue.isEmpty()
               ? advice
               : tr("Needs %1 as well.").arg(missing.join(QStringLiteral(", ")));
}

QString MetadataModel::earlyProblemOf(const Entry &entry) const
{
    return entry.row.metadataKey.isEmpty() || !entry.isTouched() ? QString() : problemOf(entry);
}

QStringList MetadataModel::missingFor(const Entry &entry) const
{
    const QStringList needed = entry.row.metadataSchemaDependsOn.value_or(QStringList());
    QStringList missing;
    for (const Entry &other : m_entries)
        if (needed.contains(other.row.metadataKey) && other.row.metadataValue.isEmpty())
            missing << other.row.metadataKey;
    return missing;
}

int MetadataModel::check()
{
    int first = -1;
    for (int row = 0; row < rowCount(); ++row) {
        Entry &entry = m_entries[static_cast<std::size_t>(row)];
        entry.problem = problemOf(entry);
        if (!entry.problem.isEmpty() && first < 0)
            first = row;
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    return first;
}

int MetadataModel::markProblems(const QString &message)
{
    // "metadata -> 3 -> ..." counts what was sent, and its text stands in the next line; other
    // texts name keys in quotes.
    static const QRegularExpression place(
        QStringLiteral("metadata -> (\\d+) -> [^\\n]*\\n\\s*([^\\n(]*)"));
    QHash<int, QString> bySentIndex;
    for (const QRegularExpressionMatch &match : place.globalMatch(message))
        bySentIndex.insert(match.captured(1).toInt(), match.captured(2).trimmed());
    const QString plain = message.section(QLatin1String(" failed: "), -1);
    const QStringList sentences = plain.split(QLatin1String("; "));
    int first = -1;
    int sent = 0;
    for (int row = 0; row < rowCount(); ++row) {
        Entry &entry = m_entries[static_cast<std::size_t>(row)];
        const QString named = QLatin1Char('\'') + entry.row.metadataKey + QLatin1Char('\'');
        const auto sentence =
            std::find_if(sentences.begin(), sentences.end(),
                         [&named](const QString &text) { return text.contains(named); });
        entry.problem = sentence == sentences.end() ? QString() : *sentence;
        if (!entry.isRemoved && entry.isChanged()) {
            if (const QString told = bySentIndex.value(sent); !told.isEmpty())
                entry.problem = told;
            ++sent;
        }
        if (!entry.problem.isEmpty() && first < 0)
            first = row;
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    return first;
}

void MetadataModel::acceptChanges()
{
    for (Entry &entry : m_entries) {
        entry.before = entry.row;
        entry.isNew = false;
        entry.problem.clear();
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit edited();
}

int MetadataModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int MetadataModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MetadataModel::text(const Entry &entry, int column) const
{
    switch (column) {
    case NameColumn:
        return entry.row.metadataKey;
    case ValueColumn:
        return entry.row.metadataValue;
    case TypeColumn:
        return metadataTypeLabel(entry.row.metadataValueType);
    default:
        return entry.row.metadataSchemaName.value_or(QString());
    }
}

QString MetadataModel::spoken(const Entry &entry, int column) const
{
    if (column == ValueColumn && entry.row.metadataValueType == MetadataValueType::Boolean)
        return isYes(entry.row.metadataValue) ? tr("yes") : tr("no");
    if (column != NameColumn)
        return text(entry, column);
    QStringList parts{text(entry, column)};
    if (entry.row.metadataSchemaRequired)
        parts << tr("required");
    if (entry.isRemoved)
        parts << tr("will be removed");
    else if (entry.isChanged())
        parts << tr("changed");
    return spokenParts(parts << entry.problem);
}

QVariant MetadataModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::AccessibleTextRole:
        return spokenCell(spoken(entry, index.column()));
    case Qt::EditRole:
        return index.column() == TypeColumn ? metadataValueTypeName(entry.row.metadataValueType)
                                            : text(entry, index.column());
    case Qt::ToolTipRole:
        return entry.problem.isEmpty() ? text(entry, index.column()) : entry.problem;
    case Qt::CheckStateRole:
        if (index.column() != ValueColumn ||
            entry.row.metadataValueType != MetadataValueType::Boolean)
            return {};
        return isYes(entry.row.metadataValue) ? Qt::Checked : Qt::Unchecked;
    case ValueTypeRole:
        return static_cast<int>(entry.row.metadataValueType);
    case ChoicesRole:
        return entry.row.metadataSchemaControlledListKeys.value_or(QStringList());
    case RequiredRole:
        return entry.row.metadataSchemaRequired;
    case ChangedRole:
        return entry.isChanged();
    case RemovedRole:
        return entry.isRemoved;
    case ProblemRole:
        return entry.problem;
    default:
        return {};
    }
}

bool MetadataModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == ValueColumn) {
        entry.row.metadataValue =
            value.toInt() == Qt::Checked ? QStringLiteral("true") : QStringLiteral("false");
    } else if (role != Qt::EditRole || !isEditable(entry, index.column())) {
        return false;
    } else if (index.column() == NameColumn) {
        entry.row.metadataKey = value.toString().trimmed();
    } else if (index.column() == TypeColumn) {
        entry.row.metadataValueType = metadataValueTypeOf(value.toString());
    } else {
        entry.row.metadataValue = value.toString();
    }
    entry.problem = earlyProblemOf(entry);
    noteEdit(index.row());
    for (int row = 0; row < rowCount(); ++row) {
        Entry &other = m_entries[static_cast<std::size_t>(row)];
        if (!other.row.metadataSchemaDependsOn.value_or(QStringList())
                 .contains(entry.row.metadataKey))
            continue;
        other.problem = earlyProblemOf(other);
        noteEdit(row);
    }
    if (index.column() == NameColumn)
        checkNewNames();
    emit edited();
    return true;
}

/// A name that was taken may be free now.
void MetadataModel::checkNewNames()
{
    for (int row = 0; row < rowCount(); ++row) {
        Entry &entry = m_entries[static_cast<std::size_t>(row)];
        const QString problem = entry.isNew ? earlyProblemOf(entry) : entry.problem;
        if (problem == entry.problem)
            continue;
        entry.problem = problem;
        noteEdit(row);
    }
}

bool MetadataModel::isEditable(const Entry &entry, int column) const
{
    if (m_isReadOnly || entry.isRemoved || column == SchemaColumn)
        return false;
    if (column == NameColumn)
        return entry.isNew;
    if (column != TypeColumn)
        return true;
    // The type of a schema's field is the schema's, unless the stored one is another.
    return !m_isTextsOnly && !entry.row.metadataSchemaField;
}

Qt::ItemFlags MetadataModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (!isEditable(entry, index.column()))
        return flags;
    const bool isBox =
        index.column() == ValueColumn && entry.row.metadataValueType == MetadataValueType::Boolean;
    return flags | (isBox ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QVariant MetadataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ValueColumn:
        return tr("Value");
    case TypeColumn:
        return tr("Type");
    default:
        return tr("Schema");
    }
}

void MetadataModel::noteEdit(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace vams::ui
