#include "ui/metadata/value_editor.h"

#include "ui/metadata/number_editors.h"
#include "ui/metadata/value_advice.h"
#include "ui/support/choices.h"
#include "ui/support/controls.h"

#include <QAbstractButton>
#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QWidgetAction>

namespace vams::ui {

namespace {

constexpr int longTextLines = 3;

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    return row;
}

/// One line: texts and numbers.
class LineEditor : public ValueEditor
{
public:
    explicit LineEditor(const ValueField &field)
        : m_edit(new QLineEdit)
        , m_row(rowIn(this))
    {
        m_edit->setAccessibleName(field.name);
        m_edit->setPlaceholderText(field.placeholder);
        m_edit->setText(field.value);
        m_edit->setCursorPosition(0);
        m_row->addWidget(m_edit, 1);
        if (field.type != MetadataValueType::String && !field.isCompact) {
            m_edit->setFixedWidth(metrics::tile);
            m_row->addStretch(1);
        }
        setFocusProxy(m_edit);
        connect(m_edit, &QLineEdit::textEdited, this, &LineEditor::edited);
    }

    [[nodiscard]] QString value() const override { return m_edit->text(); }
    void setValue(const QString &value) override { m_edit->setText(value); }
    void setReadOnly(bool isReadOnly) override { m_edit->setReadOnly(isReadOnly); }
    void setInvalid(bool isInvalid) override { setLook(m_edit, "invalid", isInvalid); }
    void setHelp(const QString &help) override { m_edit->setAccessibleDescription(help); }

protected:
    QLineEdit *m_edit;
    QHBoxLayout *m_row;
};

/// A date as it is stored, with a calendar, and beside it as people say it.
class DateEditor : public LineEditor
{
    Q_DECLARE_TR_FUNCTIONS(DateEditor)

public:
    DateEditor(const Theme &theme, const ValueField &field)
        : LineEditor(field)
        , m_said(makeMuted({}))
        , m_open(m_edit->addAction(theme.icon(QStringLiteral("calendar")),
                                   QLineEdit::TrailingPosition))
    {
        if (field.placeholder.isEmpty())
            m_edit->setPlaceholderText(tr("year-month-day"));
        m_open->setText(tr("Choose a date"));
        m_open->setToolTip(m_open->text());
        connect(m_open, &QAction::triggered, this, &DateEditor::openCalendar);
        connect(m_edit, &QLineEdit::textChanged, this, &DateEditor::say);
        m_row->insertWidget(1, m_said);
        m_said->setVisible(!field.isCompact);
        say();
    }

    void setReadOnly(bool isReadOnly) override
    {
        LineEditor::setReadOnly(isReadOnly);
        m_open->setVisible(!isReadOnly);
    }

private:
    [[nodiscard]] QDate date() const { return QDate::fromString(m_edit->text(), Qt::ISODate); }
    void say() { m_said->setText(date().isValid() ? QLocale().toString(date()) : QString()); }
    void openCalendar()
    {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        auto *calendar = new QCalendarWidget;
        calendar->setAccessibleName(tr("Calendar"));
        if (date().isValid())
            calendar->setSelectedDate(date());
        connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate &chosen) {
            m_edit->setText(chosen.toString(Qt::ISODate));
            emit edited(m_edit->text());
            menu->close();
        });
        connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
        auto *action = new QWidgetAction(menu);
        action->setDefaultWidget(calendar);
        menu->addAction(action);
        menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
        calendar->setFocus();
    }

    QLabel *m_said;
    QAction *m_open;
};

/// Several lines: long texts and JSON.
class LongEditor : public ValueEditor
{
public:
    LongEditor(const Theme &theme, const ValueField &field)
        : m_edit(new QPlainTextEdit)
    {
        const bool isText = field.type == MetadataValueType::MultilineString ||
                            field.type == MetadataValueType::String;
        m_edit->setAccessibleName(field.name);
        m_edit->setPlaceholderText(field.placeholder);
        m_edit->setTabChangesFocus(true);
        if (!isText)
            m_edit->setFont(theme.font(TextStyle::Mono));
        m_edit->setPlainText(field.value);
        m_edit->setFixedHeight(longTextLines * m_edit->fontMetrics().lineSpacing() +
                               metrics::space);
        rowIn(this)->addWidget(m_edit);
        setFocusProxy(m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { emit edited(value()); });
    }

    [[nodiscard]] QString value() const override { return m_edit->toPlainText(); }
    void setValue(const QString &value) override
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(value);
    }
    void setReadOnly(bool isReadOnly) override { m_edit->setReadOnly(isReadOnly); }
    void setInvalid(bool isInvalid) override { setLook(m_edit, "invalid", isInvalid); }
    void setHelp(const QString &help) override { m_edit->setAccessibleDescription(help); }

private:
    QPlainTextEdit *m_edit;
};

/// One of a list. What stands there is offered too, though the list does not hold it.
class ChoiceEditor : public ValueEditor
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceEditor)

public:
    explicit ChoiceEditor(const ValueField &field)
        : m_box(new QComboBox)
        , m_choices(field.choices)
    {
        m_box->setAccessibleName(field.name);
        m_box->setPlaceholderText(field.placeholder.isEmpty()
                                      ? tr("Choose one of %1").arg(field.choices.size())
                                      : field.placeholder);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->installEventFilter(this);
        rowIn(this)->addWidget(m_box);
        setFocusProxy(m_box);
        setValue(field.value);
        connect(m_box, &QComboBox::activated, this, [this] {
            const QString chosen = value();
            setValue(chosen);
            emit edited(chosen);
        });
    }

    [[nodiscard]] QString value() const override { return m_box->currentData().toString(); }
    void setValue(const QString &value) override
    {
        QStringList choices = m_choices;
        if (!value.isEmpty() && !choices.contains(value))
            choices.prepend(value);
        m_box->clear();
        for (const QString &choice : std::as_const(choices))
            m_box->addItem(choice, choice);
        m_box->insertSeparator(m_box->count());
        m_box->addItem(tr("None"), QString());
        m_box->setCurrentIndex(value.isEmpty() ? -1 : m_box->findData(value));
        setLook(m_box, "empty", value.isEmpty());
    }
    void setReadOnly(bool isReadOnly) override { m_box->setEnabled(!isReadOnly); }
    void setInvalid(bool isInvalid) override { setLook(m_box, "invalid", isInvalid); }
    void setHelp(const QString &help) override { m_box->setAccessibleDescription(help); }

protected:
    /// The wheel scrolls the form; it must not change a value on the way.
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();
        return true;
    }

private:
    QComboBox *m_box;
    QStringList m_choices;
};

class SwitchEditor : public ValueEditor
{
    Q_DECLARE_TR_FUNCTIONS(SwitchEditor)

public:
    SwitchEditor(const Theme &theme, const ValueField &field)
        : m_switch(makeSwitch(theme, field.name))
        , m_said(makeLabel({}))
        , m_placeholder(field.placeholder.isEmpty() ? tr("Not set") : field.placeholder)
    {
        auto *row = rowIn(this);
        row->addWidget(m_switch);
        row->addWidget(m_said);
        row->addStretch(1);
        setMinimumHeight(metrics::control);
        setFocusProxy(m_switch);
        setValue(field.value);
        connect(m_switch, &QAbstractButton::clicked, this, [this](bool isOn) {
            setValue(isOn ? QStringLiteral("true") : QStringLiteral("false"));
            emit edited(m_value);
        });
    }

    [[nodiscard]] QString value() const override { return m_value; }
    void setValue(const QString &value) override
    {
        m_value = value;
        m_switch->setChecked(isYes(value));
        m_said->setText(value.isEmpty() ? m_placeholder : isYes(value) ? tr("Yes") : tr("No"));
        setLook(m_said, "textStyle", value.isEmpty() ? QStringLiteral("muted") : QString());
        m_switch->setAccessibleDescription(m_said->text());
        m_switch->setToolTip(m_said->text());
    }
    void setReadOnly(bool isReadOnly) override { m_switch->setEnabled(!isReadOnly); }

private:
    QAbstractButton *m_switch;
    QLabel *m_said;
    QString m_placeholder;
    QString m_value;
};

} // namespace

ValueEditor *makeValueEditor(const Theme &theme, const ValueField &field)
{
    switch (field.type) {
    case MetadataValueType::Boolean:
        return new SwitchEditor(theme, field);
    case MetadataValueType::InlineControlledList:
        if (!field.choices.isEmpty())
            return new ChoiceEditor(field);
        break;
    case MetadataValueType::Date:
        return new DateEditor(theme, field);
    case MetadataValueType::Xyz:
    case MetadataValueType::Wxyz:
    case MetadataValueType::Lla:
    case MetadataValueType::Matrix4x4:
        // What is not of the form can only be mended as the text that it is.
        return numbersIn(field.type, field.value).isEmpty() ? new LongEditor(theme, field)
                                                            : makeNumberEditor(theme, field);
    case MetadataValueType::MultilineString:
    case MetadataValueType::GeoPoint:
    case MetadataValueType::GeoJson:
    case MetadataValueType::AnyJson:
        return new LongEditor(theme, field);
    default:
        break;
    }
    if (field.value.contains(QLatin1Char('\n')))
        return new LongEditor(theme, field);
    return new LineEditor(field);
}

} // namespace vams::ui
