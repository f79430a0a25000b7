#include "ui/pages/constraints/constraint_dialog.h"

#include "ui/admin/access_names.h"
#include "ui/pages/constraints/constraint_text.h"
#include "ui/pages/constraints/criteria_editor.h"
#include "ui/pages/constraints/rights_editor.h"
#include "ui/support/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>

namespace vams::ui {

namespace {

QString objectNameProblem(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-zA-Z0-9\\-._ ]{1,256}\\z"));
    return pattern.match(name).hasMatch()
               ? QString()
               : ConstraintDialog::tr("Letters, digits, spaces and . - _, up to 256 of them.");
}

/// Tells two states of a list apart.
QStringList criteriaPrint(const std::vector<Criterion> &criteria)
{
    QStringList print;
    for (const Criterion &criterion : criteria)
        print << criterion.field << criterion.operation << criterion.value;
    return print;
}

QStringList rightsPrint(const std::vector<ConstraintPermission> &permissions)
{
    QStringList print;
    for (const ConstraintPermission &permission : permissions)
        print << QString::number(static_cast<int>(permission.kind)) << permission.subject
              << permission.permission << permission.permissionType;
    return print;
}

/// Two fields beside each other.
QWidget *besides(QWidget *left, QWidget *right)
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return place;
}

} // namespace

ConstraintDialog::ConstraintDialog(const Theme &theme, const Constraint &constraint, bool isNew,
                                   const AccessNames &names, const QStringList &takenIds,
                                   QWidget *parent)
    : FormDialog(theme, isNew ? tr("New constraint") : tr("Edit %1").arg(constraint.name),
                 isNew ? tr("Create constraint") : tr("Save changes"), parent)
    , m_before(constraint)
    , m_name(new QLineEdit(constraint.name))
    , m_id(new QLineEdit(constraint.constraintId))
    , m_description(new QLineEdit(constraint.description))
    , m_objectType(new QComboBox)
    , m_all(new CriteriaEditor(theme, tr("When all of these are true")))
    , m_any(new CriteriaEditor(theme, tr("Or when any of these is true")))
    , m_rights(new RightsEditor(theme, names))
{
    setMinimumWidth(metrics::windowWidth - metrics::sideBar);
    addHead(isNew, takenIds);
    addRules();
    connect(m_objectType, &QComboBox::currentIndexChanged, this, [this] {
        m_all->setObjectType(objectType());
        m_any->setObjectType(objectType());
    });
    start(isNew);
}

void ConstraintDialog::addHead(bool isNew, const QStringList &takenIds)
{
    for (const QString &type : constraintObjectTypes())
        m_objectType->addItem(objectTypeText(type), type);
    if (!m_before.objectType.isEmpty() && m_objectType->findData(m_before.objectType) < 0)
        m_objectType->addItem(m_before.objectType, m_before.objectType);
    m_objectType->setCurrentIndex(qMax(0, m_objectType->findData(m_before.objectType)));
    m_id->setEnabled(isNew);
    m_id->setFont(theme().font(TextStyle::Mono));
    FormField *name =
        addField(m_name, {.label = tr("Name"),
                          .problem = [this] { return objectNameProblem(m_name->text()); },
                          .wireNames = {QStringLiteral("name is"), QStringLiteral("name ")}});
    FormField *id = addField(
        m_id, {.label = tr("Id"),
               .problem =
                   [this, isNew, takenIds] {
                       if (isNew && takenIds.contains(m_id->text()))
                           return tr("A constraint has this id already.");
                       return isNew ? objectNameProblem(m_id->text()) : QString();
                   },
               .wireNames = {QStringLiteral("identifier"), QStringLiteral("constraintId")}});
    FormField *description = addField(
        m_description, {.label = tr("Description"),
                        .problem = [this] { return recordTextProblem(m_description->text(), 1); },
                        .wireNames = {QStringLiteral("description")}});
    FormField *type = addField(
        m_objectType, {.label = tr("Applies to"), .wireNames = {QStringLiteral("objectType")}});
    body().addWidget(besides(name, id));
    body().addWidget(besides(description, type));
}

void ConstraintDialog::addRules()
{
    m_all->setObjectType(objectType());
    m_any->setObjectType(objectType());
    m_all->setCriteria(m_before.criteriaAnd);
    m_any->setCriteria(m_before.criteriaOr);
    m_rights->setPermissions(m_before);
    FormField *all = addField(
        m_all, {.label = {},
                .problem =
                    [this] {
                        if (m_all->criteria().empty() && m_any->criteria().empty())
                            return tr("Add at least one criterion to one of the two lists.");
                        return m_all->problem();
                    },
                .wireNames = {QStringLiteral("criteriaAnd")},
                .value = [this] { return QVariant(criteriaPrint(m_all->criteria())); }});
    FormField *any =
        addField(m_any, {.label = {},
                         .problem = [this] { return m_any->problem(); },
                         .wireNames = {QStringLiteral("criteriaOr")},
                         .value = [this] { return QVariant(criteriaPrint(m_any->criteria())); }});
    FormField *rights = addField(
        m_rights, {.label = {},
                   .problem = [this] { return m_rights->problem(); },
                   .wireNames = {QStringLiteral("Permissions"), QStringLiteral("groupId"),
                                 QStringLiteral("Group/Role"), QStringLiteral("userId")},
                   .value = [this] { return QVariant(rightsPrint(m_rights->permissions())); }});
    connect(m_all, &CriteriaEditor::changed, this, [this] { noteEdit(m_all); });
    connect(m_any, &CriteriaEditor::changed, this, [this] {
        noteEdit(m_any);
        noteEdit(m_all); // which says when both are empty
    });
    connect(m_rights, &RightsEditor::changed, this, [this] { noteEdit(m_rights); });

    QLabel *twoRules = makeMuted(
        tr("Two separate rules: an object is meant if it meets the whole first list, or anything "
           "of the second. Values are regular expressions: .* is anything, \\. is a dot."),
        TextStyle::Small);
    twoRules->setWordWrap(true);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, metrics::field, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(twoRules);
    column->addWidget(all);
    column->addWidget(any);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(rights);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    scroll->setMinimumHeight(metrics::searchWidth - metrics::sideBar);
    body().addWidget(makeLine(Qt::Horizontal));
    body().addWidget(scroll, 1);
}

QString ConstraintDialog::objectType() const
{
    return m_objectType->currentData().toString();
}

Constraint ConstraintDialog::constraint() const
{
    Constraint made;
    made.constraintId = m_id->text().trimmed();
    made.name = m_name->text().trimmed();
    made.description = m_description->text().trimmed();
    made.objectType = objectType();
    made.criteriaAnd = m_all->criteria();
    made.criteriaOr = m_any->criteria();
    made.permissions = m_rights->permissions();
    return made;
}

void ConstraintDialog::showServerError(const Error &error)
{
    static const QRegularExpression place(
        QStringLiteral("criteria(And|Or)Value is invalid\\. (The value of (\\w+) .*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = place.match(error.message);
    CriteriaEditor *list = match.captured(1) == QLatin1String("And") ? m_all : m_any;
    const QString text = match.captured(2).remove(QStringLiteral("(type=value_error)")).trimmed();
    if (!match.hasMatch() || !list->showProblem(match.captured(3), text))
        FormDialog::showServerError(error);
}

} // namespace vams::ui
