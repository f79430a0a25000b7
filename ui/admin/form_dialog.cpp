#include "ui/admin/form_dialog.h"

#include "core/base/run_async.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int shortestRecordName = 3;
constexpr int longestRecordName = 63;
constexpr int longestRecordText = 256;

QVariant editorValue(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    if (const auto *combo = qobject_cast<const QComboBox *>(editor))
        return combo->isEditable() ? QVariant(combo->currentText())
                                   : QVariant(combo->currentIndex());
    if (const auto *button = qobject_cast<const QCheckBox *>(editor))
        return button->isChecked();
    if (const auto *spin = qobject_cast<const QSpinBox *>(editor))
        return spin->value();
    return {};
}

} // namespace

QString recordNameProblem(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[-_a-zA-Z0-9]*\\z"));
    if (!pattern.match(name).hasMatch())
        return FormDialog::tr("Only letters, digits, - and _, without spaces.");
    if (name.size() < shortestRecordName || name.size() > longestRecordName)
        return FormDialog::tr("Between %1 and %2 letters.")
            .arg(shortestRecordName)
            .arg(longestRecordName);
    return {};
}

QString recordTextProblem(const QString &text, int least)
{
    const qsizetype size = text.trimmed().size();
    if (size < least)
        return FormDialog::tr("Write at least %1 letters.").arg(least);
    return size > longestRecordText ? FormDialog::tr("At most %1 letters; these are %2.")
                                          .arg(longestRecordText)
                                          .arg(size)
                                    : QString();
}

FormDialog::FormDialog(const Theme &theme, const QString &title, const QString &mainButton,
                       QWidget *parent)
    : Dialog(theme, title, mainButton, DialogRole::Normal, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

FormField *FormDialog::addField(QWidget *editor, FieldRule rule)
{
    auto *row = new FormField(rule.label, editor, rule.hint);
    body().addWidget(row);
    if (!rule.value)
        rule.value = [editor] { return editorValue(editor); };
    m_fields.push_back({editor, row, std::move(rule), {}});
    watch(editor);
    return row;
}

QLineEdit *FormDialog::addLine(const QString &text, FieldRule rule)
{
    auto *line = new QLineEdit(text);
    addField(line, std::move(rule));
    return line;
}

QPlainTextEdit *FormDialog::addText(const QString &text, FieldRule rule)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(3 * metrics::iconLarge + metrics::gap);
    addField(edit, std::move(rule));
    return edit;
}

QCheckBox *FormDialog::addCheck(const QString &text, bool isOn, const QString &hint)
{
    auto *box = new QCheckBox(text);
    box->setChecked(isOn);
    addField(box, {.label = {}, .hint = hint});
    return box;
}

void FormDialog::addProblem(QWidget *editor, std::function<QString()> problem)
{
    for (Field &field : m_fields)
        if (field.editor == editor)
            field.rule.problem = problem;
}

void FormDialog::watch(QWidget *editor)
{
    const auto edited = [this, editor] { noteEdit(editor); };
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, edited);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        connect(text, &QPlainTextEdit::textChanged, this, edited);
    else if (auto *combo = qobject_cast<QComboBox *>(editor))
        connect(combo, &QComboBox::currentTextChanged, this, edited);
    else if (auto *button = qobject_cast<QCheckBox *>(editor))
        connect(button, &QCheckBox::toggled, this, edited);
    else if (auto *spin = qobject_cast<QSpinBox *>(editor))
        connect(spin, &QSpinBox::valueChanged, this, edited);
}

void FormDialog::noteEdit(QWidget *editor)
{
    if (!m_isStarted)
        return;
    for (Field &field : m_fields)
        if (field.editor == editor)
            field.isTouched = true;
    check();
}

void FormDialog::start(bool isNew)
{
    m_isNew = isNew;
    m_isStarted = true;
    body().addStretch(1); // fields do not grow apart
    for (Field &field : m_fields)
        field.before = field.rule.value();
    for (const Field &field : m_fields)
        if (field.editor->isEnabled()) {
            field.editor->setFocus();
            break;
        }
    check();
}

bool FormDialog::isChanged() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const Field &field) { return field.rule.value() != field.before; });
}

bool FormDialog::isComplete() const
{
    return std::all_of(m_fields.begin(), m_fields.end(), [](const Field &field) {
        return !field.rule.problem || field.rule.problem().isEmpty();
    });
}

void FormDialog::check()
{
    for (const Field &field : m_fields)
        if (field.rule.problem)
            field.row->setProblem(field.isTouched ? field.rule.problem() : QString());
        else if (field.isTouched)
            field.row->setProblem({});
    mainButton().setEnabled(!isBusy() && isComplete() && (m_isNew || isChanged()));
}

void FormDialog::saveWith(Pools &pools, std::function<Work()> makeWork, std::function<void()> saved)
{
    connect(this, &Dialog::submitted, this,
            [this, &pools, makeWork = std::move(makeWork), saved = std::move(saved)] {
                clearProblem();
                Work work = makeWork();
                setBusy(true);
                runAsync(
                    pools.requests(), this,
                    [work = std::move(work)](Job &job) { return work(job); },
                    [this, saved](const Result<void> &result) {
                        setBusy(false);
                        if (!result) {
                            showServerError(result.error());
                            return;
                        }
                        accept();
                        saved();
                    });
            });
}

void FormDialog::showServerError(const Error &error)
{
    for (const Field &field : m_fields)
        for (const QString &name : field.rule.wireNames)
            if (error.kind == ErrorKind::Invalid && error.message.contains(name)) {
                field.row->setProblem(error.message);
                field.editor->setFocus();
                return;
            }
    showProblem(error);
}

void FormDialog::reject()
{
    if (isBusy())
        return;
    if (!m_isStarted || !isChanged()) {
        Dialog::reject();
        return;
    }
    Question question;
    question.title = tr("Discard what you changed?");
    question.text = tr("It has not been saved.");
    question.mainButton = tr("Discard");
    question.role = DialogRole::Destructive;
    ask(this, theme(), question, [this] { Dialog::reject(); });
}

} // namespace vams::ui
