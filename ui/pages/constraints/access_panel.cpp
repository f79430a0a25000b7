#include "ui/pages/constraints/access_panel.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/pages/constraints/constraint_text.h"
#include "ui/pages/constraints/rule_card.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int shortestChoice = 8; ///< letters
constexpr int askPauseMs = 250;
constexpr int shownRules = 60; ///< the deciding one and those that match come first

/// A value that stands for itself: what the preset may write into a field.
bool isPlain(const Criterion &criterion)
{
    static const QRegularExpression plain(QStringLiteral("^[\\w\\-/ ]+\\z"));
    return (criterion.operation == QLatin1String("equals") ||
            criterion.operation == QLatin1String("starts_with") ||
            criterion.operation == QLatin1String("is_one_of")) &&
           plain.match(criterion.value).hasMatch();
}

} // namespace

AccessPanel::AccessPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_user(new QComboBox)
    , m_mfa(new QCheckBox(tr("With second factor")))
    , m_action(new QComboBox)
    , m_type(new QComboBox)
    , m_answerPlace(new QVBoxLayout)
{
    setAccessibleName(tr("Test access"));
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::space);
    column->setSpacing(metrics::gap);
    addQuestion(*column);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addLayout(m_answerPlace);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_pause.setSingleShot(true);
    m_pause.setInterval(askPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AccessPanel::ask);
    followType();
    ask();
}

void AccessPanel::addQuestion(QVBoxLayout &column)
{
    m_user->setEditable(true);
    m_user->setInsertPolicy(QComboBox::NoInsert);
    m_user->lineEdit()->setAccessibleName(tr("Who"));
    m_user->lineEdit()->setPlaceholderText(tr("Id of a user"));
    m_user->completer()->setFilterMode(Qt::MatchContains);
    m_user->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_user->completer()->popup()->setProperty("kind", "suggestions");
    for (const QString &action : accessActions())
        m_action->addItem(tr("%1 (%2)").arg(accessActionText(action), action), action);
    for (const QString &type : constraintObjectTypes())
        m_type->addItem(objectTypeText(type), type);
    m_type->setCurrentIndex(m_type->findData(QStringLiteral("asset")));
    for (QComboBox *box : {m_user, m_action, m_type}) {
        // The longest of the choices must not widen the panel.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shortestChoice);
    }
    addRow(column, tr("Who"), m_user);
    addRow(column, {}, m_mfa);
    addRow(column, tr("Does"), m_action);
    addRow(column, tr("With"), m_type);
    for (const QString &field : criterionFields()) {
        if (field == QLatin1String("object__type"))
            continue;
        auto *editor = new QLineEdit;
        editor->setPlaceholderText(field == QLatin1String("tags") ? tr("steel, cast") : QString());
        editor->setToolTip(field);
        addRow(column, criterionFieldText(field), editor);
        m_fields.push_back({field, editor, editor->parentWidget()});
        connect(editor, &QLineEdit::textChanged, this, &AccessPanel::askAgain);
    }
    connect(m_user, &QComboBox::currentTextChanged, this, &AccessPanel::askAgain);
    connect(m_mfa, &QCheckBox::toggled, this, &AccessPanel::askAgain);
    connect(m_action, &QComboBox::currentIndexChanged, this, &AccessPanel::askAgain);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        followType();
        askAgain();
    });
}

void AccessPanel::addRow(QVBoxLayout &column, const QString &label, QWidget *editor)
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    QLabel *name = makeMuted(label);
    name->setFixedWidth(metrics::tileMin);
    name->setWordWrap(true);
    name->setBuddy(editor);
    if (!label.isEmpty())
        editor->setAccessibleName(label);
    if (label.isEmpty())
        name->hide(); // a box with words of its own has the whole row
    row->addWidget(name);
    row->addWidget(editor, 1);
    column.addWidget(place);
}

void AccessPanel::setUsers(const QStringList &users)
{
    const QSignalBlocker quiet(m_user);
    const QString typed = m_user->currentText();
    m_user->clear();
    m_user->addItems(users);
    m_user->setCurrentText(typed);
}

void AccessPanel::preset(const Constraint &constraint)
{
    m_type->setCurrentIndex(qMax(0, m_type->findData(constraint.objectType)));
    for (const std::vector<Criterion> *list : {&constraint.criteriaAnd, &constraint.criteriaOr})
        for (const Criterion &criterion : *list)
            for (const ObjectField &field : m_fields)
                if (field.name == criterion.field && field.editor->text().isEmpty() &&
                    isPlain(criterion))
                    field.editor->setText(criterion.value);
}

void AccessPanel::focusUser()
{
    m_user->setFocus();
    m_user->lineEdit()->selectAll();
}

void AccessPanel::followType()
{
    const QStringList fitting = fieldsOfObjectType(m_type->currentData().toString());
    for (const ObjectField &field : m_fields)
        field.row->setVisible(fitting.contains(field.name));
}

void AccessPanel::askAgain()
{
    m_pause.start();
}

AccessQuestion AccessPanel::question() const
{
    AccessQuestion question;
    question.userId = m_user->currentText().trimmed();
    question.isMfa = m_mfa->isChecked();
    question.action = m_action->currentData().toString();
    const QString type = m_type->currentData().toString();
    question.object.emplace_back(QStringLiteral("object__type"), type);
    const QStringList fitting = fieldsOfObjectType(type);
    for (const ObjectField &field : m_fields)
        if (fitting.contains(field.name))
            question.object.emplace_back(field.name, field.editor->text());
    return question;
}

void AccessPanel::ask()
{
    if (m_job)
        m_job->cancel();
    const int turn = ++m_turn;
    AccessQuestion asked = question();
    if (asked.userId.isEmpty()) {
        showNote(tr("Choose who it is about: you see which constraint decides, and why the others "
                    "do not."));
        return;
    }
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, asked = std::move(asked)](Job &job) {
            return client.access().test(asked, job);
        },
        [this, turn](const Result<AccessAnswer> &answer) {
            if (turn != m_turn)
                return;
            if (answer) {
                showAnswer(*answer);
            } else if (answer.error().kind == ErrorKind::NotFound) {
                showNote(tr("This server does not tell why it allows or denies."));
            } else {
                clearAnswer();
                showError(m_answer, m_context.theme, answer.error(), [this] { ask(); });
            }
        });
}

void AccessPanel::clearAnswer()
{
    if (m_answer) {
        m_answer->hide();
        m_answer->deleteLater(); // one of its rules may be what led here
    }
    m_answer = new QWidget;
    auto *column = new QVBoxLayout(m_answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_answerPlace->addWidget(m_answer);
}

void AccessPanel::showNote(const QString &text)
{
    clearAnswer();
    QLabel *note = makeMuted(text);
    note->setWordWrap(true);
    m_answer->layout()->addWidget(note);
}

void AccessPanel::showAnswer(const AccessAnswer &answer)
{
    clearAnswer();
    auto *column = static_cast<QVBoxLayout *>(m_answer->layout());
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gap);
    head->addWidget(makeIconLabel(
        m_context.theme, answer.isAllowed ? QStringLiteral("ok") : QStringLiteral("error"),
        answer.isAllowed ? Token::Success : Token::Danger, metrics::iconLarge));
    QLabel *decision =
        makeLabel(answer.isAllowed ? tr("Allowed") : tr("Denied"), TextStyle::Section);
    decision->setObjectName(QStringLiteral("decision"));
    head->addWidget(decision, 1);
    column->addLayout(head);
    const QString roles =
        answer.roles.isEmpty()
            ? tr("No role counts for this user.")
            : tr("Roles that count: %1").arg(answer.roles.join(QStringLiteral(", ")));
    for (const QString &text : {answer.reason, roles}) {
        QLabel *label = makeLabel(text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    if (answer.rules.empty())
        return;
    column->addWidget(makeLabel(tr("Rules looked at"), TextStyle::Strong));
    int shown = 0;
    for (const RuleVerdict &rule : answer.rules) {
        if (shown == shownRules)
            break;
        const bool decides = shown++ == 0 && rule.constraintId == answer.decidedBy;
        auto *card = new RuleCard(m_context.theme, rule, decides);
        connect(card, &RuleCard::clicked, this,
                [this, id = rule.constraintId] { emit constraintChosen(id); });
        column->addWidget(card);
    }
    if (const auto rest = static_cast<qint64>(answer.rules.size()) - shown; rest > 0)
        column->addWidget(makeMuted(tr("%1 more").arg(humanCount(rest)), TextStyle::Small));
}

} // namespace vams::ui
