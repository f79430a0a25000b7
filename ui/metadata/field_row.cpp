#include "ui/metadata/field_row.h"

#include "ui/metadata/value_editor.h"
#include "ui/support/controls.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace vams::ui {

namespace {

constexpr int dotSize = 6;
constexpr int longestFieldName = 256; // of the contract

enum GridColumn
{
    DotColumn,
    LabelColumn,
    EditorColumn,
    TypeChoiceColumn,
    RemoveColumn,
    RestColumn
};

/// Beside what is changed.
class ChangeDot : public QWidget
{
public:
    explicit ChangeDot(const Theme &theme)
        : m_theme(theme)
    {
        setFixedSize(dotSize, metrics::control);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Accent));
        painter.drawEllipse(QRectF(0, (height() - dotSize) / 2.0, dotSize, dotSize));
    }

private:
    const Theme &m_theme;
};

QStringList choicesOf(const MetadataModel::Entry &entry)
{
    return entry.row.metadataSchemaControlledListKeys.value_or(QStringList());
}

} // namespace

FieldRow::FieldRow(const Theme &theme, const MetadataModel::Entry &entry, FieldRowShape shape,
                   const QString &placeholder)
    : m_theme(theme)
    , m_entry(entry)
    , m_shape(shape)
    , m_placeholder(placeholder)
    , m_grid(new QGridLayout(this))
    , m_dot(new ChangeDot(theme))
    , m_noteRow(new QWidget)
    , m_noteIcon(makeIconLabel(theme, QStringLiteral("error"), Token::Danger, metrics::indicator))
    , m_note(makeLabel({}))
{
    const bool isWide = shape == FieldRowShape::Wide;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(metrics::tight);
    m_grid->setColumnMinimumWidth(DotColumn, isWide ? metrics::field : 0);
    m_grid->setColumnStretch(EditorColumn, 1000);
    m_grid->setColumnStretch(RestColumn, isWide ? 1 : 0);
    QWidget *name = entry.isNew ? makeNewName() : makeName();
    name->setFixedWidth(isWide ? metrics::labelColumn + metrics::wide + metrics::space
                               : metrics::labelColumn + metrics::gap);
    m_grid->addWidget(name, 0, LabelColumn, Qt::AlignTop);
    if (isWide)
        m_grid->addWidget(m_dot, 0, DotColumn, Qt::AlignTop | Qt::AlignLeft);
    auto *note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(metrics::tight);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    m_note->setWordWrap(true);
    m_noteRow->setMaximumWidth(metrics::editorMax);
    m_grid->addWidget(m_noteRow, 1, EditorColumn);
    if (!entry.row.metadataSchemaField && isWide) {
        m_remove = makeIconButton(theme, QStringLiteral("trash"), tr("Remove the field"));
        connect(m_remove, &QToolButton::clicked, this, &FieldRow::removeToggled);
        m_grid->addWidget(m_remove, 0, RemoveColumn, Qt::AlignTop);
    }
    makeEditor();
    if (m_type)
        m_type->setCurrentIndex(m_type->findData(static_cast<int>(entry.row.metadataValueType)));
    showState();
    showNote();
}

QWidget *FieldRow::makeName()
{
    auto *name = new QWidget;
    auto *row = new QHBoxLayout(name);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    const bool isWide = m_shape == FieldRowShape::Wide;
    m_label = isWide ? makeLabel({}) : makeMuted({});
    m_label->setWordWrap(true);
    m_label->setMinimumHeight(metrics::control);
    m_label->setText(m_entry.row.metadataKey);
    row->addWidget(m_label);
    if (m_entry.row.metadataSchemaRequired) {
        QLabel *star = makeLabel(QStringLiteral("*"));
        star->setProperty("textStyle", "problem");
        star->setToolTip(tr("Required"));
        star->setFixedHeight(metrics::control);
        row->addWidget(star, 0, Qt::AlignTop);
    }
    row->addStretch(1);
    if (!isWide)
        row->addWidget(m_dot, 0, Qt::AlignTop);
    row->addSpacing(isWide ? metrics::space : metrics::gap);
    return name;
}

QWidget *FieldRow::makeNewName()
{
    auto *name = new QWidget;
    auto *row = new QHBoxLayout(name);
    row->setContentsMargins(0, 0, metrics::space, 0);
    m_nameEdit = new QLineEdit(m_entry.row.metadataKey);
    m_nameEdit->setMaxLength(longestFieldName);
    m_nameEdit->setPlaceholderText(tr("Name"));
    m_nameEdit->setAccessibleName(tr("Name of the new field"));
    row->addWidget(m_nameEdit);
    connect(m_nameEdit, &QLineEdit::textEdited, this, &FieldRow::nameEdited);
    m_type = new QComboBox;
    m_type->setAccessibleName(tr("Type of the new field"));
    for (const MetadataValueType type : metadataValueTypes())
        m_type->addItem(metadataTypeLabel(type), static_cast<int>(type));
    connect(m_type, &QComboBox::activated, this, [this] {
        emit typeChosen(static_cast<MetadataValueType>(m_type->currentData().toInt()));
    });
    auto *held = new QWidget;
    auto *inner = new QHBoxLayout(held);
    inner->setContentsMargins(metrics::gap, 0, 0, 0);
    inner->addWidget(m_type);
    m_grid->addWidget(held, 0, TypeChoiceColumn, Qt::AlignTop);
    return name;
}

void FieldRow::makeEditor()
{
    if (m_editor) {
        m_editor->hide();
        m_editor->deleteLater();
    }
    const MetadataRow &row = m_entry.row;
    m_editor =
        makeValueEditor(m_theme, {row.metadataKey.isEmpty() ? tr("Value") : row.metadataKey,
                                  row.metadataValueType, row.metadataValue, choicesOf(m_entry),
                                  m_placeholder, m_shape == FieldRowShape::Compact});
    m_editor->setMaximumWidth(metrics::editorMax);
    m_editor->setReadOnly(m_isReadOnly || m_entry.isRemoved);
    m_grid->addWidget(m_editor, 0, EditorColumn);
    connect(m_editor, &ValueEditor::edited, this, &FieldRow::valueEdited);
    if (m_label)
        m_label->setBuddy(m_editor);
    if (m_nameEdit)
        setTabOrder(m_nameEdit, m_editor);
    if (m_type)
        setTabOrder(m_editor, m_type);
    if (m_remove)
        setTabOrder(m_type ? static_cast<QWidget *>(m_type) : m_editor, m_remove);
}

bool FieldRow::fits(const MetadataModel::Entry &entry) const
{
    const MetadataRow &row = entry.row;
    return entry.isNew == m_entry.isNew && (entry.isNew || row.metadataKey == key()) &&
           row.metadataSchemaField == m_entry.row.metadataSchemaField &&
           row.metadataSchemaName == m_entry.row.metadataSchemaName &&
           row.metadataSchemaRequired == m_entry.row.metadataSchemaRequired;
}

void FieldRow::setEntry(const MetadataModel::Entry &entry, const QString &hint)
{
    if (entry == m_entry && hint == m_hint)
        return; // a form tells all its rows of each key that is pressed
    m_hint = hint;
    const bool isOtherEditor = entry.row.metadataValueType != m_entry.row.metadataValueType ||
                               choicesOf(entry) != choicesOf(m_entry);
    m_entry = entry;
    if (isOtherEditor)
        makeEditor();
    else if (m_editor->value() != entry.row.metadataValue)
        m_editor->setValue(entry.row.metadataValue);
    if (m_nameEdit && m_nameEdit->text().trimmed() != key())
        m_nameEdit->setText(key());
    if (m_type)
        m_type->setCurrentIndex(m_type->findData(static_cast<int>(entry.row.metadataValueType)));
    showState();
    showNote();
}

void FieldRow::showState()
{
    const bool isTouched = m_entry.isTouched();
    m_dot->setVisible(isTouched);
    if (m_label) {
        QFont font = m_label->font();
        font.setStrikeOut(m_entry.isRemoved);
        m_label->setFont(font);
    }
    setReadOnly(m_isReadOnly);
    if (!m_remove)
        return;
    m_remove->setIcon(
        m_theme.icon(m_entry.isRemoved ? QStringLiteral("undo") : QStringLiteral("trash")));
    const QString name = m_entry.isRemoved ? tr("Keep the field %1").arg(key())
                                           : tr("Remove the field %1").arg(key());
    m_remove->setToolTip(name);
    m_remove->setAccessibleName(name);
}

void FieldRow::showNote()
{
    const bool isWrong = !m_entry.problem.isEmpty();
    const QString text = isWrong             ? m_entry.problem
                         : m_entry.isRemoved ? tr("Goes when you save.")
                                             : m_hint;
    m_editor->setInvalid(isWrong);
    QStringList help;
    if (m_entry.row.metadataSchemaRequired)
        help << tr("required");
    if (m_entry.isTouched())
        help << tr("changed");
    m_editor->setHelp((help << text).join(QStringLiteral(", ")));
    m_noteIcon->setVisible(isWrong);
    m_note->setText(text);
    setLook(m_note, "textStyle", isWrong ? QStringLiteral("problem") : QStringLiteral("small"));
    m_noteRow->setVisible(!text.isEmpty());
}

void FieldRow::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_editor->setReadOnly(isReadOnly || m_entry.isRemoved);
    if (m_nameEdit)
        m_nameEdit->setReadOnly(isReadOnly);
    if (m_type)
        m_type->setEnabled(!isReadOnly);
    if (m_remove)
        m_remove->setVisible(!isReadOnly);
}

void FieldRow::focusEditor()
{
    if (m_nameEdit && key().isEmpty())
        m_nameEdit->setFocus();
    else
        m_editor->setFocus();
}

} // namespace vams::ui
