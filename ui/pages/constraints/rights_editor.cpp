#include "ui/pages/constraints/rights_editor.h"

#include "ui/admin/access_names.h"
#include "ui/pages/constraints/right_button.h"
#include "ui/support/controls.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vams::ui {

RightsEditor::RightsEditor(const Theme &theme, const AccessNames &names, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_roles(names.roles)
    , m_users(names.users)
    , m_grid(new QGridLayout)
    , m_kind(new QComboBox)
    , m_name(new QLineEdit)
    , m_offers(new QStringListModel(this))
    , m_add(makeButton(theme, tr("Add"), QStringLiteral("plus")))
    , m_note(makeMuted({}, TextStyle::Small))
{
    setAccessibleName(tr("Rights"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::gap);
    m_grid->setVerticalSpacing(metrics::tight);
    m_grid->setColumnStretch(0, 1);
    addHeads();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(makeLabel(tr("Rights"), TextStyle::Strong));
    column->addLayout(m_grid);
    column->addWidget(makeAdder());
    column->addWidget(m_note);
    m_note->setWordWrap(true);
    offer();
}

void RightsEditor::addHeads()
{
    m_grid->addWidget(makeMuted(tr("Role or user"), TextStyle::Small), 0, 0);
    int at = 1;
    for (const QString &action : accessActions()) {
        QLabel *head = makeMuted(accessActionText(action), TextStyle::Small);
        head->setToolTip(action);
        head->setAlignment(Qt::AlignCenter);
        m_grid->addWidget(head, 0, at++);
    }
}

QWidget *RightsEditor::makeAdder()
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    m_kind->addItem(m_theme.icon(QStringLiteral("users")), tr("Role"));
    m_kind->addItem(m_theme.icon(QStringLiteral("user")), tr("User"));
    m_kind->setAccessibleName(tr("Role or user"));
    m_kind->setMinimumWidth(metrics::tileMin + metrics::space);
    m_name->setAccessibleName(tr("Name of the role or user"));
    auto *completer = new QCompleter(m_offers, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->popup()->setProperty("kind", "suggestions");
    m_name->setCompleter(completer);
    m_name->installEventFilter(this);
    row->addWidget(m_kind);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RightsEditor::offer);
    connect(m_add, &QPushButton::clicked, this, &RightsEditor::addTyped);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_add->setEnabled(!m_name->text().trimmed().isEmpty());
        m_note->clear();
    });
    m_add->setEnabled(false);
    return place;
}

SubjectKind RightsEditor::chosenKind() const
{
    return m_kind->currentIndex() == 1 ? SubjectKind::User : SubjectKind::Group;
}

void RightsEditor::offer()
{
    QStringList rest = chosenKind() == SubjectKind::User ? m_users : m_roles;
    for (const Subject &subject : m_subjects)
        if (subject.kind == chosenKind())
            rest.removeAll(subject.name);
    m_offers->setStringList(rest);
    m_name->setPlaceholderText(chosenKind() == SubjectKind::User ? tr("Id of the user")
                                                                 : tr("Name of the role"));
}

QString RightsEditor::typedProblem() const
{
    static const QRegularExpression userPattern(QStringLiteral("^[\\w\\-.+@]{3,256}\\z"));
    const QString name = m_name->text().trimmed();
    if (chosenKind() == SubjectKind::User)
        return userPattern.match(name).hasMatch()
                   ? QString()
                   : tr("At least 3 letters, digits or . - _ + @, without spaces.");
    return m_roles.isEmpty() || m_roles.contains(name) ? QString()
                                                       : tr("There is no role %1.").arg(name);
}

void RightsEditor::addTyped()
{
    const QString name = m_name->text().trimmed();
    const QString typed = typedProblem();
    m_note->setText(typed);
    setLook(m_note, "textStyle", typed.isEmpty() ? "small" : "danger");
    if (!typed.isEmpty() || name.isEmpty())
        return;
    const bool isThere =
        std::any_of(m_subjects.begin(), m_subjects.end(), [&](const Subject &subject) {
            return subject.kind == chosenKind() && subject.name == name;
        });
    if (!isThere)
        add(chosenKind(), name, {});
    m_name->clear();
    for (const Subject &subject : m_subjects)
        if (subject.kind == chosenKind() && subject.name == name)
            subject.buttons.front()->setFocus();
    offer();
    emit changed();
}

bool RightsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || m_name->text().trimmed().isEmpty())
        return false;
    addTyped();
    return true;
}

void RightsEditor::setPermissions(const Constraint &constraint)
{
    while (!m_subjects.empty())
        remove(m_subjects.back().kind, m_subjects.back().name);
    for (const SubjectKind kind : {SubjectKind::Group, SubjectKind::User})
        for (const QString &subject : subjectsOf(constraint, kind))
            add(kind, subject, constraint);
    offer();
}

void RightsEditor::add(SubjectKind kind, const QString &name, const Constraint &constraint)
{
    Subject subject{kind, name, {}, {}};
    auto *who = new QWidget;
    auto *row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(makeIconLabel(
        m_theme, kind == SubjectKind::User ? QStringLiteral("user") : QStringLiteral("users"),
        Token::TextMuted, metrics::icon));
    row->addWidget(makeElidedLabel(name), 1);
    subject.widgets << who;
    m_grid->addWidget(who, m_nextRow, 0);
    int at = 1;
    for (const QString &action : accessActions()) {
        auto *button = new RightButton(m_theme, tr("%1 for %2").arg(accessActionText(action), name),
                                       effectOf(constraint, kind, name, action));
        connect(button, &RightButton::effectChanged, this, &RightsEditor::changed);
        subject.buttons.push_back(button);
        subject.widgets << button;
        m_grid->addWidget(button, m_nextRow, at++);
    }
    QToolButton *drop =
        makeIconButton(m_theme, QStringLiteral("trash"), tr("Take %1 out").arg(name));
    connect(drop, &QToolButton::clicked, this, [this, kind, name] {
        remove(kind, name);
        offer();
        emit changed();
    });
    subject.widgets << drop;
    m_grid->addWidget(drop, m_nextRow, at);
    ++m_nextRow;
    m_subjects.push_back(std::move(subject));
}

void RightsEditor::remove(SubjectKind kind, const QString &name)
{
    const auto subject =
        std::find_if(m_subjects.begin(), m_subjects.end(),
                     [&](const Subject &each) { return each.kind == kind && each.name == name; });
    if (subject == m_subjects.end())
        return;
    for (QWidget *widget : subject->widgets) {
        widget->hide();
        widget->deleteLater(); // one of them may be what led here
    }
    m_subjects.erase(subject);
}

std::vector<ConstraintPermission> RightsEditor::permissions() const
{
    std::vector<ConstraintPermission> permissions;
    for (const Subject &subject : m_subjects)
        for (std::size_t at = 0; at < subject.buttons.size(); ++at) {
            const Effect effect = subject.buttons[at]->effect();
            if (effect != Effect::None)
                permissions.push_back(
                    {subject.kind, subject.name, accessActions()[static_cast<qsizetype>(at)],
                     effect == Effect::Allow ? QStringLiteral("allow") : QStringLiteral("deny")});
        }
    return permissions;
}

QString RightsEditor::problem() const
{
    if (m_subjects.empty())
        return tr("Add a role or user.");
    for (const Subject &subject : m_subjects)
        if (std::all_of(subject.buttons.begin(), subject.buttons.end(),
                        [](const RightButton *each) { return each->effect() == Effect::None; }))
            return tr("Allow or deny %1 something, or take it out.").arg(subject.name);
    return {};
}

} // namespace vams::ui
