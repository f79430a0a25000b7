#include "ui/metadata/metadata_form.h"

#include "ui/metadata/field_group.h"
#include "ui/support/controls.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace vams::ui {

MetadataForm::MetadataForm(const Theme &theme, MetadataModel &model)
    : m_theme(theme)
    , m_model(model)
    , m_scroll(new QScrollArea)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    connect(&model, &QAbstractItemModel::modelReset, this, &MetadataForm::follow);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &MetadataForm::follow);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &MetadataForm::follow);
    connect(&model, &QAbstractItemModel::dataChanged, this, &MetadataForm::follow);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { noteFocus(now); });
    rebuild();
}

FieldGroup *MetadataForm::groupOf(const MetadataModel::Entry &entry)
{
    const QString schema = entry.row.metadataSchemaField
                               ? entry.row.metadataSchemaName.value_or(QString())
                               : QString();
    for (FieldGroup *group : std::as_const(m_groups))
        if (group->schema() == schema)
            return group;
    auto *group = new FieldGroup(m_theme, schema);
    group->setFolded(m_folded.contains(schema));
    if (!m_groups.isEmpty())
        group->addLineAbove();
    m_column->addWidget(group);
    m_groups << group;
    return group;
}

void MetadataForm::makeGroups()
{
    // Schemas in the order of their first field, what belongs to none at the end.
    for (const MetadataModel::Entry &entry : m_model.entries())
        if (entry.row.metadataSchemaField)
            groupOf(entry);
    FieldGroup *others = groupOf({});
    m_add = makeButton(m_theme, tr("Add field"), QStringLiteral("plus"), ButtonKind::Quiet);
    connect(m_add, &QPushButton::clicked, this, &MetadataForm::addWanted);
    others->addTool(m_add);
}

void MetadataForm::rebuild()
{
    for (const FieldGroup *group : std::as_const(m_groups)) {
        m_folded.removeAll(group->schema());
        if (group->isFolded())
            m_folded << group->schema();
    }
    m_focusedKey = focusedKey();
    m_focused.clear();
    m_groups.clear();
    m_rows.clear();
    if (m_content) {
        m_content->hide();
        m_scroll->takeWidget();
        m_content->deleteLater(); // one of its buttons may be what led here
    }
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(metrics::field, 0, metrics::margin, metrics::space);
    m_column->setSpacing(metrics::gap);
    makeGroups();
    for (int row = 0; row < m_model.rowCount(); ++row)
        addRow(row);
    m_nothing = new QWidget;
    auto *nothing = new QHBoxLayout(m_nothing);
    nothing->setContentsMargins(metrics::field, metrics::space, 0, 0);
    auto *clear = makeButton(m_theme, tr("Show all fields"), {}, ButtonKind::Link);
    connect(clear, &QPushButton::clicked, this, &MetadataForm::filterCleared);
    nothing->addWidget(makeMuted(tr("No field is like this.")));
    nothing->addWidget(clear);
    nothing->addStretch(1);
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    m_scroll->setWidget(m_content);
    setEditable(m_canEdit, m_canAdd);
}

void MetadataForm::addRow(int row)
{
    const MetadataModel::Entry &entry = m_model.entries()[static_cast<std::size_t>(row)];
    auto *field = new FieldRow(m_theme, entry, FieldRowShape::Wide);
    field->setEntry(entry, hintOf(entry));
    groupOf(entry)->add(field);
    m_rows << field;
    const auto set = [this, field](int column, const QVariant &value) {
        if (const auto at = static_cast<int>(m_rows.indexOf(field)); at >= 0)
            m_model.setData(m_model.index(at, column), value, Qt::EditRole);
    };
    connect(field, &FieldRow::valueEdited, this,
            [set](const QString &value) { set(MetadataModel::ValueColumn, value); });
    connect(field, &FieldRow::nameEdited, this,
            [set](const QString &name) { set(MetadataModel::NameColumn, name); });
    connect(field, &FieldRow::typeChosen, this, [set](MetadataValueType type) {
        set(MetadataModel::TypeColumn, metadataValueTypeName(type));
    });
    connect(field, &FieldRow::removeToggled, this,
            [this, field] { m_model.toggleRemoved({static_cast<int>(m_rows.indexOf(field))}); });
}

/// A refresh takes nothing away that is being written.
void MetadataForm::follow()
{
    const auto &entries = m_model.entries();
    const bool fits = static_cast<std::size_t>(m_rows.size()) == entries.size() &&
                      std::equal(m_rows.begin(), m_rows.end(), entries.begin(),
                                 [](const FieldRow *row, const MetadataModel::Entry &entry) {
                                     return row->fits(entry);
                                 });
    if (!fits) {
        const bool hadFocus = m_content && m_content->isAncestorOf(QApplication::focusWidget());
        rebuild();
        if (FieldRow *row = hadFocus ? rowOf(m_focusedKey) : nullptr)
            row->focusEditor();
        m_focused = rowOf(m_focusedKey);
        return;
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        const MetadataModel::Entry &entry = entries[static_cast<std::size_t>(i)];
        m_rows[i]->setEntry(entry, hintOf(entry));
    }
}

QString MetadataForm::hintOf(const MetadataModel::Entry &entry) const
{
    if (entry.row.metadataSchemaMultiFieldConflict)
        return tr("Schemas say different things of this field.");
    const QStringList needed = entry.row.metadataSchemaDependsOn.value_or(QStringList());
    if (const QStringList missing = m_model.missingFor(entry); !missing.isEmpty())
        return tr("Needs %1 as well.").arg(missing.join(QStringLiteral(", ")));
    return needed.isEmpty() ? QString()
                            : tr("Goes with %1.").arg(needed.join(QStringLiteral(", ")));
}

void MetadataForm::setEditable(bool canEdit, bool canAdd)
{
    m_canEdit = canEdit;
    m_canAdd = canAdd;
    for (FieldRow *row : std::as_const(m_rows))
        row->setReadOnly(!canEdit);
    m_add->setVisible(canAdd);
    applyFilter();
}

void MetadataForm::setFilter(const QString &text, Which which)
{
    m_text = text.trimmed();
    m_which = which;
    applyFilter();
}

bool MetadataForm::matches(const MetadataModel::Entry &entry, Which which) const
{
    return which == AllFields || (which == RequiredFields && entry.row.metadataSchemaRequired) ||
           (which == EmptyFields && entry.row.metadataValue.isEmpty());
}

int MetadataForm::count(Which which) const
{
    const auto &entries = m_model.entries();
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(),
                      [&](const MetadataModel::Entry &entry) { return matches(entry, which); }));
}

void MetadataForm::applyFilter()
{
    QHash<FieldGroup *, int> shown;
    const bool isAll = m_text.isEmpty() && m_which == AllFields;
    int total = 0;
    for (int i = 0; i < m_rows.size(); ++i) {
        const MetadataModel::Entry &entry = m_model.entries()[static_cast<std::size_t>(i)];
        const bool isFound = entry.row.metadataKey.contains(m_text, Qt::CaseInsensitive) ||
                             entry.row.metadataValue.contains(m_text, Qt::CaseInsensitive);
        // What is being filled in does not vanish under one's hands.
        const bool isShown = (isFound && matches(entry, m_which)) || entry.isTouched() ||
                             m_rows[i]->isAncestorOf(QApplication::focusWidget());
        m_rows[i]->setVisible(isShown);
        shown[groupOf(entry)] += isShown ? 1 : 0;
        total += isShown ? 1 : 0;
    }
    for (FieldGroup *group : std::as_const(m_groups)) {
        group->setShown(shown.value(group));
        if (!isAll && shown.value(group) > 0)
            group->setFolded(false);
    }
    if (!isAll || !m_canAdd) // an empty place is of use only for what can be added there
        if (shown.value(m_groups.last()) == 0)
            m_groups.last()->hide();
    m_nothing->setVisible(!isAll && total == 0);
}

FieldRow *MetadataForm::rowOf(const QString &key) const
{
    for (FieldRow *row : m_rows)
        if (row->key() == key)
            return row;
    return nullptr;
}

void MetadataForm::focusRow(int row)
{
    FieldRow *field = m_rows.value(row);
    if (!field)
        return;
    if (!field->isVisibleTo(this))
        emit filterCleared();
    groupOf(m_model.entries()[static_cast<std::size_t>(row)])->setFolded(false);
    field->focusEditor();
    m_scroll->ensureWidgetVisible(field);
}

QString MetadataForm::focusedKey() const
{
    return m_focused ? m_focused->key() : m_focusedKey;
}

void MetadataForm::noteFocus(QWidget *now)
{
    if (!now || !m_content || !m_content->isAncestorOf(now))
        return;
    for (FieldRow *row : std::as_const(m_rows)) {
        if (!row->isAncestorOf(now) || row == m_focused)
            continue;
        m_focused = row;
        emit focusedChanged();
        return;
    }
}

} // namespace vams::ui
