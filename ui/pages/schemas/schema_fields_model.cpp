#include "ui/pages/schemas/schema_fields_model.h"

#include "ui/metadata/metadata_model.h"
#include "ui/models/spoken.h"

#include <algorithm>
#include <limits>

namespace vams::ui {

namespace {

QStringList commaParts(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts << trimmed;
    return parts;
}

std::optional<QStringList> partsOrNone(const QString &text)
{
    const QStringList parts = commaParts(text);
    return parts.isEmpty() ? std::nullopt : std::optional(parts);
}

} // namespace

void SchemaFieldsModel::setFields(std::vector<MetadataSchemaField> fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    std::stable_sort(m_fields.begin(), m_fields.end(), [](const auto &a, const auto &b) {
        constexpr int last = std::numeric_limits<int>::max();
        return a.sequence.value_or(last) < b.sequence.value_or(last);
    });
    endResetModel();
}

std::vector<MetadataSchemaField> SchemaFieldsModel::fields() const
{
    std::vector<MetadataSchemaField> fields = m_fields;
    for (std::size_t at = 0; at < fields.size(); ++at)
        fields[at].sequence = static_cast<int>(at) + 1;
    return fields;
}

void SchemaFieldsModel::setTextsOnly(bool isTextsOnly)
{
    m_isTextsOnly = isTextsOnly;
    if (isTextsOnly)
        for (MetadataSchemaField &field : m_fields)
            field.metadataFieldValueType = MetadataValueType::String;
    if (!m_fields.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit edited();
}

int SchemaFieldsModel::add()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_fields.emplace_back();
    endInsertRows();
    emit edited();
    return row;
}

void SchemaFieldsModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_fields.erase(m_fields.begin() + row);
    endRemoveRows();
    emit edited();
}

int SchemaFieldsModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || to >= rowCount())
        return row;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    std::swap(m_fields[static_cast<std::size_t>(row)], m_fields[static_cast<std::size_t>(to)]);
    endMoveRows();
    emit edited();
    return to;
}

QString SchemaFieldsModel::problem() const
{
    QStringList names;
    for (const MetadataSchemaField &field : m_fields)
        names << field.metadataFieldKeyName;
    if (names.isEmpty())
        return tr("Add at least one field.");
    for (const MetadataSchemaField &field : m_fields) {
        const QString name = field.metadataFieldKeyName;
        if (name.isEmpty())
            return tr("Each field needs a name.");
        if (names.count(name) > 1)
            return tr("There are two fields %1.").arg(name);
        const bool isList = field.metadataFieldValueType == MetadataValueType::InlineControlledList;
        if (isList && !field.controlledListKeys)
            return tr("%1 needs its choices, separated by commas.").arg(name);
        if (isList && field.defaultMetadataFieldValue &&
            !field.controlledListKeys->contains(*field.defaultMetadataFieldValue))
            return tr("The default of %1 is none of its choices.").arg(name);
        for (const QString &needed : field.dependsOnFieldKeyName.value_or(QStringList()))
            if (needed == name || !names.contains(needed))
                return tr("%1 needs %2, which is no other field.").arg(name, needed);
    }
    return {};
}

int SchemaFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int SchemaFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SchemaFieldsModel::text(const MetadataSchemaField &field, int column) const
{
    const QString comma = QStringLiteral(", ");
    switch (column) {
    case NameColumn:
        return field.metadataFieldKeyName;
    case TypeColumn:
        return metadataTypeLabel(field.metadataFieldValueType);
    case DefaultColumn:
        return field.defaultMetadataFieldValue.value_or(QString());
    case ChoicesColumn:
        return field.controlledListKeys.value_or(QStringList()).join(comma);
    case NeedsColumn:
        return field.dependsOnFieldKeyName.value_or(QStringList()).join(comma);
    default:
        return {};
    }
}

QVariant SchemaFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MetadataSchemaField &field = m_fields[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == RequiredColumn)
        return static_cast<int>(field.required ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::AccessibleTextRole && index.column() == RequiredColumn)
        return field.required ? tr("Required") : tr("Optional");
    if (role == Qt::AccessibleTextRole)
        return spokenCell(text(field, index.column()));
    if (role == Qt::EditRole && index.column() == TypeColumn)
        return static_cast<int>(field.metadataFieldValueType);
    return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(text(field, index.column()))
                                                           : QVariant();
}

void SchemaFieldsModel::assign(MetadataSchemaField &field, int column, const QVariant &value)
{
    const QString text = value.toString().trimmed();
    switch (column) {
    case NameColumn:
        field.metadataFieldKeyName = text;
        break;
    case TypeColumn:
        field.metadataFieldValueType = static_cast<MetadataValueType>(value.toInt());
        if (field.metadataFieldValueType != MetadataValueType::InlineControlledList)
            field.controlledListKeys.reset();
        break;
    case DefaultColumn:
        field.defaultMetadataFieldValue = text.isEmpty() ? std::nullopt : std::optional(text);
        break;
    case ChoicesColumn:
        field.controlledListKeys = partsOrNone(text);
        break;
    case NeedsColumn:
        field.dependsOnFieldKeyName = partsOrNone(text);
        break;
    default:
        break;
    }
}

bool SchemaFieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    MetadataSchemaField &field = m_fields[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == RequiredColumn)
        field.required = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && flags(index) & Qt::ItemIsEditable)
        assign(field, index.column(), value);
    else
        return false;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit edited();
    return true;
}

Qt::ItemFlags SchemaFieldsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.column() == RequiredColumn)
        return plain | Qt::ItemIsUserCheckable;
    const bool isList = m_fields[static_cast<std::size_t>(index.row())].metadataFieldValueType ==
                        MetadataValueType::InlineControlledList;
    if ((index.column() == ChoicesColumn && !isList) ||
        (index.column() == TypeColumn && m_isTextsOnly))
        return plain;
    return plain | Qt::ItemIsEditable;
}

QVariant SchemaFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Field"),   tr("Type"),    tr("Required"),
                            tr("Default"), tr("Choices"), tr("Needs")};
    return names.value(section);
}

} // namespace vams::ui
