#include "ui/pages/schemas/schema_fields_editor.h"

#include "ui/metadata/metadata_delegate.h"
#include "ui/support/controls.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

/// Offers the types of values by name.
class FieldTypeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *combo = new QComboBox(parent);
        for (const MetadataValueType type : metadataValueTypes())
            combo->addItem(metadataTypeLabel(type), static_cast<int>(type));
        return combo;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *combo = static_cast<QComboBox *>(editor);
        combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData());
    }
};

void setUpSmallTable(QTableView &table, const QString &name)
{
    table.setAccessibleName(name);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(metrics::row);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                          QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
}

} // namespace

SchemaFieldsEditor::SchemaFieldsEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
    , m_form(new QTableView)
{
    setUpTable();
    setUpSmallTable(*m_form, tr("Preview"));
    m_form->setModel(&m_preview);
    m_form->setItemDelegate(new MetadataDelegate(theme, m_form));
    m_form->setColumnHidden(MetadataModel::SchemaColumn, true);
    m_form->horizontalHeader()->resizeSection(MetadataModel::NameColumn, metrics::sideBar);
    m_form->horizontalHeader()->resizeSection(MetadataModel::ValueColumn, metrics::cardMin);
    m_form->setFixedHeight(metrics::tableHead + 3 * metrics::row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons(theme));
    column->addWidget(makeLabel(tr("What people will fill in"), TextStyle::Medium));
    column->addWidget(m_form);
    setFocusProxy(m_table);
    connect(&m_fields, &SchemaFieldsModel::edited, this, &SchemaFieldsEditor::showPreview);
    connect(&m_fields, &SchemaFieldsModel::edited, this, &SchemaFieldsEditor::changed);
    connect(&m_fields, &QAbstractItemModel::modelReset, this, &SchemaFieldsEditor::showPreview);
}

void SchemaFieldsEditor::setUpTable()
{
    setUpSmallTable(*m_table, tr("Fields"));
    m_table->setModel(&m_fields);
    m_table->setItemDelegateForColumn(SchemaFieldsModel::TypeColumn,
                                      new FieldTypeDelegate(m_table));
    m_table->setMinimumHeight(metrics::tableHead + 4 * metrics::row);
    QHeaderView *head = m_table->horizontalHeader();
    head->resizeSection(SchemaFieldsModel::NameColumn, metrics::tile);
    head->resizeSection(SchemaFieldsModel::TypeColumn, metrics::tile - metrics::margin);
    head->resizeSection(SchemaFieldsModel::RequiredColumn, metrics::wide + metrics::space);
    head->resizeSection(SchemaFieldsModel::DefaultColumn, metrics::tileMin);
    head->resizeSection(SchemaFieldsModel::ChoicesColumn, metrics::tile);
}

QWidget *SchemaFieldsEditor::makeButtons(const Theme &theme)
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    auto *add = makeButton(theme, tr("Add field"), QStringLiteral("plus"));
    auto *up = makeIconButton(theme, QStringLiteral("chev-up"), tr("Move up"));
    auto *down = makeIconButton(theme, QStringLiteral("chev-down"), tr("Move down"));
    auto *remove = makeIconButton(theme, QStringLiteral("trash"), tr("Delete field"));
    for (QWidget *button : {static_cast<QWidget *>(add), static_cast<QWidget *>(up),
                            static_cast<QWidget *>(down), static_cast<QWidget *>(remove)})
        row->addWidget(button);
    row->addStretch();
    const auto current = [this] { return m_table->currentIndex().row(); };
    connect(add, &QPushButton::clicked, this, [this] {
        choose(m_fields.add());
        m_table->edit(m_table->currentIndex());
    });
    connect(up, &QToolButton::clicked, this,
            [this, current] { choose(m_fields.move(current(), -1)); });
    connect(down, &QToolButton::clicked, this,
            [this, current] { choose(m_fields.move(current(), 1)); });
    connect(remove, &QToolButton::clicked, this, [this, current] {
        if (current() >= 0)
            m_fields.remove(current());
    });
    return place;
}

void SchemaFieldsEditor::choose(int row)
{
    m_table->setCurrentIndex(m_fields.index(row, SchemaFieldsModel::NameColumn));
}

void SchemaFieldsEditor::showPreview()
{
    std::vector<MetadataRow> rows;
    for (const MetadataSchemaField &field : m_fields.fields()) {
        MetadataRow row;
        row.metadataKey = field.metadataFieldKeyName;
        row.metadataValue = field.defaultMetadataFieldValue.value_or(QString());
        row.metadataValueType = field.metadataFieldValueType;
        row.metadataSchemaField = true;
        row.metadataSchemaRequired = field.required;
        row.metadataSchemaSequence = field.sequence;
        row.metadataSchemaDependsOn = field.dependsOnFieldKeyName;
        row.metadataSchemaControlledListKeys = field.controlledListKeys;
        rows.push_back(row);
    }
    m_preview.setRows(rows);
}

} // namespace vams::ui
