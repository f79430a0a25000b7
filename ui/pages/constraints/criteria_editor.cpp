#include "ui/pages/constraints/criteria_editor.h"

#include "ui/pages/constraints/constraint_text.h"
#include "ui/support/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vams::ui {

namespace {

constexpr int longestCriterion = 4000;

QString valueProblem(const QString &value)
{
    if (value.isEmpty())
        return CriteriaEditor::tr("Write a value.");
    const bool isGlobal =
        value.trimmed().compare(QLatin1String("GLOBAL"), Qt::CaseInsensitive) == 0;
    if (isGlobal && value != QLatin1String("GLOBAL"))
        return CriteriaEditor::tr("GLOBAL is written in capitals, without spaces.");
    return {};
}

} // namespace

CriteriaEditor::CriteriaEditor(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
    , m_none(makeMuted(tr("No criteria: this rule is not used."), TextStyle::Small))
{
    setAccessibleName(title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::tight);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(title, TextStyle::Strong), 1);
    QPushButton *add =
        makeButton(theme, tr("Add criterion"), QStringLiteral("plus"), ButtonKind::Quiet);
    add->setAccessibleName(tr("Add criterion: %1").arg(title));
    connect(add, &QPushButton::clicked, this, &CriteriaEditor::addRow);
    head->addWidget(add);
    m_column->addLayout(head);
    m_column->addWidget(m_none);
}

void CriteriaEditor::setCriteria(const std::vector<Criterion> &criteria)
{
    while (!m_rows.empty())
        remove(m_rows.back().place);
    for (const Criterion &criterion : criteria)
        insert(criterion);
}

std::vector<Criterion> CriteriaEditor::criteria() const
{
    std::vector<Criterion> criteria;
    for (const Row &row : m_rows)
        criteria.push_back({row.field->currentData().toString(),
                            row.operation->currentData().toString(), row.value->text()});
    return criteria;
}

void CriteriaEditor::setObjectType(const QString &objectType)
{
    m_objectType = objectType;
    for (const Row &row : m_rows) {
        const QSignalBlocker quiet(row.field);
        offerFields(*row.field, row.field->currentData().toString());
    }
}

void CriteriaEditor::offerFields(QComboBox &combo, const QString &chosen) const
{
    combo.clear();
    const QStringList fitting = fieldsOfObjectType(m_objectType);
    for (const QString &field : fitting)
        combo.addItem(criterionFieldText(field), field);
    combo.insertSeparator(combo.count());
    for (const QString &field : criterionFields())
        if (!fitting.contains(field))
            combo.addItem(criterionFieldText(field), field);
    // A stored criterion may look at a field that nobody knows.
    if (!chosen.isEmpty() && combo.findData(chosen) < 0)
        combo.addItem(chosen, chosen);
    for (int at = 0; at < combo.count(); ++at)
        combo.setItemData(at, combo.itemData(at), Qt::ToolTipRole);
    combo.setCurrentIndex(qMax(0, combo.findData(chosen)));
}

void CriteriaEditor::addRow()
{
    insert({fieldsOfObjectType(m_objectType).constFirst(), criterionOperators().constFirst(), {}});
    m_rows.back().value->setFocus();
    emit changed();
}

void CriteriaEditor::insert(const Criterion &criterion)
{
    auto *place = new QWidget;
    Row row{place, new QComboBox, new QComboBox, new QLineEdit(criterion.value),
            makeMuted({}, TextStyle::Small)};
    offerFields(*row.field, criterion.field);
    for (const QString &operation : criterionOperators())
        row.operation->addItem(criterionOperatorText(operation), operation);
    row.operation->setCurrentIndex(qMax(0, row.operation->findData(criterion.operation)));
    row.field->setAccessibleName(tr("Field"));
    row.operation->setAccessibleName(tr("Operator"));
    row.value->setAccessibleName(tr("Value"));
    row.value->setFont(m_theme.font(TextStyle::Mono));
    row.value->setMaxLength(longestCriterion);
    row.field->setFixedWidth(metrics::tile);
    row.operation->setFixedWidth(metrics::tile + metrics::gap);
    row.note->setWordWrap(true);
    row.note->hide();
    QToolButton *drop =
        makeIconButton(m_theme, QStringLiteral("trash"), tr("Delete this criterion"));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(metrics::gap);
    fields->addWidget(row.field);
    fields->addWidget(row.operation);
    fields->addWidget(row.value, 1);
    fields->addWidget(drop);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addLayout(fields);
    column->addWidget(row.note);
    m_column->addWidget(place);
    m_rows.push_back(row);
    m_none->hide();
    const auto edited = [this, place] { onEdited(place); };
    connect(row.field, &QComboBox::currentIndexChanged, this, edited);
    connect(row.operation, &QComboBox::currentIndexChanged, this, edited);
    connect(row.value, &QLineEdit::textChanged, this, edited);
    connect(drop, &QToolButton::clicked, this, [this, place] {
        remove(place);
        emit changed();
    });
}

void CriteriaEditor::onEdited(const QWidget *place)
{
    for (const Row &row : m_rows)
        if (row.place == place) {
            setNote(row, {}); // what the server said was of another value
            setLook(row.value, "invalid", !valueProblem(row.value->text()).isEmpty());
        }
    emit changed();
}

void CriteriaEditor::remove(const QWidget *place)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [place](const Row &each) { return each.place == place; });
    if (row == m_rows.end())
        return;
    row->place->hide();
    row->place->deleteLater(); // its button may be what led here
    m_rows.erase(row);
    m_none->setVisible(m_rows.empty());
}

void CriteriaEditor::setNote(const Row &row, const QString &text)
{
    row.note->setText(text);
    row.note->setVisible(!text.isEmpty());
    setLook(row.note, "textStyle", text.isEmpty() ? "small" : "danger");
    setLook(row.value, "invalid", !text.isEmpty());
    row.value->setAccessibleDescription(text);
}

QString CriteriaEditor::problem() const
{
    for (const Row &row : m_rows)
        if (const QString found = valueProblem(row.value->text()); !found.isEmpty())
            return tr("%1: %2").arg(criterionFieldText(row.field->currentData().toString()), found);
    return {};
}

bool CriteriaEditor::showProblem(const QString &field, const QString &text)
{
    for (const Row &row : m_rows)
        if (row.field->currentData().toString() == field) {
            setNote(row, text);
            row.value->setFocus();
            return true;
        }
    return false;
}

} // namespace vams::ui
