#include "ui/metadata/metadata_delegate.h"

#include "ui/metadata/metadata_model.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>

namespace vams::ui {

namespace {

constexpr int longestName = 256; // of the contract
constexpr int longTextRows = 4;
const QString dayFormat = QStringLiteral("yyyy-MM-dd");

MetadataValueType valueTypeOf(const QModelIndex &index)
{
    return static_cast<MetadataValueType>(index.data(MetadataModel::ValueTypeRole).toInt());
}

QWidget *makeLineEdit(QWidget *parent, int longest = -1)
{
    auto *edit = new QLineEdit(parent);
    if (longest > 0)
        edit->setMaxLength(longest);
    return edit;
}

QWidget *makeNumberEdit(QWidget *parent)
{
    static const QRegularExpression number(QStringLiteral(
        "([+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?|[+-]?(nan|inf|NaN|Infinity))?"));
    auto *edit = new QLineEdit(parent);
    edit->setValidator(new QRegularExpressionValidator(number, edit));
    return edit;
}

QWidget *makeTypeBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const MetadataValueType type : metadataValueTypes())
        box->addItem(metadataTypeLabel(type), metadataValueTypeName(type));
    return box;
}

/// What stands there is offered too, though the list does not hold it.
QWidget *makeChoiceBox(QWidget *parent, const QModelIndex &index)
{
    auto *box = new QComboBox(parent);
    QStringList choices = index.data(MetadataModel::ChoicesRole).toStringList();
    const QString current = index.data(Qt::EditRole).toString();
    if (!choices.contains(current))
        choices.prepend(current);
    for (const QString &choice : choices)
        box->addItem(choice, choice);
    return box;
}

QWidget *makeDayEdit(QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(dayFormat);
    edit->setMinimumDate(QDate(1, 1, 1));
    return edit;
}

QWidget *makeLongEdit(QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    return edit;
}

QWidget *makeValueEdit(QWidget *parent, const QModelIndex &index)
{
    const QString value = index.data(Qt::EditRole).toString();
    const bool hasChoices = !index.data(MetadataModel::ChoicesRole).toStringList().isEmpty();
    const MetadataValueType type = valueTypeOf(index);
    if (type == MetadataValueType::InlineControlledList && hasChoices)
        return makeChoiceBox(parent, index);
    if (type == MetadataValueType::MultilineString || value.contains(QLatin1Char('\n')))
        return makeLongEdit(parent);
    if (type == MetadataValueType::Number)
        return makeNumberEdit(parent);
    // A date with a time is edited as text: a day would cut the time off.
    const bool isDay = value.isEmpty() || QDate::fromString(value, dayFormat).isValid();
    return type == MetadataValueType::Date && isDay ? makeDayEdit(parent) : makeLineEdit(parent);
}

} // namespace

MetadataDelegate::MetadataDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QWidget *MetadataDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    QWidget *editor = index.column() == MetadataModel::NameColumn
                          ? makeLineEdit(parent, longestName)
                      : index.column() == MetadataModel::TypeColumn ? makeTypeBox(parent)
                                                                    : makeValueEdit(parent, index);
    editor->setAutoFillBackground(true);
    return editor;
}

void MetadataDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findData(value));
    } else if (auto *day = qobject_cast<QDateEdit *>(editor)) {
        const QDate date = QDate::fromString(value, dayFormat);
        day->setDate(date.isValid() ? date : QDate::currentDate());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setPlainText(value);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value);
    }
}

void MetadataDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else if (const auto *day = qobject_cast<QDateEdit *>(editor))
        model->setData(index, day->date().toString(dayFormat), Qt::EditRole);
    else if (const auto *text = qobject_cast<QPlainTextEdit *>(editor))
        model->setData(index, text->toPlainText(), Qt::EditRole);
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

void MetadataDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    QRect place = option.rect;
    if (qobject_cast<QPlainTextEdit *>(editor))
        place.setHeight(longTextRows * option.rect.height());
    editor->setGeometry(place);
}

void MetadataDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == MetadataModel::NameColumn &&
        index.data(MetadataModel::RequiredRole).toBool())
        option->text += QStringLiteral(" *");
    option->font.setStrikeOut(index.data(MetadataModel::RemovedRole).toBool());
    option->font.setBold(index.data(MetadataModel::ChangedRole).toBool());
    if (!index.data(MetadataModel::ProblemRole).toString().isEmpty()) {
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, m_theme.color(Token::Danger));
    } else if (index.column() >= MetadataModel::TypeColumn) {
        option->palette.setColor(QPalette::Text, m_theme.color(Token::TextMuted));
    }
}

} // namespace vams::ui
