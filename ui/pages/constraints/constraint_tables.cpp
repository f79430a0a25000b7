#include "ui/pages/constraints/constraint_tables.h"

#include "core/api/client.h"
#include "ui/admin/record_details.h"
#include "ui/pages/constraints/constraint_text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace vams::ui {

namespace {

QString trt(const char *text)
{
    return QCoreApplication::translate("vams::ui::ConstraintsPage", text);
}

CellBadge rightsBadge(const Constraint &constraint)
{
    const bool allows = hasEffect(constraint, Effect::Allow);
    const bool denies = hasEffect(constraint, Effect::Deny);
    if (allows && denies)
        return {BadgeKind::Warning, QStringLiteral("shield")};
    if (denies)
        return {BadgeKind::Danger, QStringLiteral("close")};
    return allows ? CellBadge{BadgeKind::Success, QStringLiteral("check")}
                  : CellBadge{BadgeKind::Plain, QStringLiteral("minus")};
}

QStringList allSubjects(const Constraint &constraint)
{
    return subjectsOf(constraint, SubjectKind::Group) + subjectsOf(constraint, SubjectKind::User);
}

/// "Read" in green, "Delete" in red, each with its word.
QWidget *rightsRow(const Theme &theme, const Constraint &constraint, SubjectKind kind,
                   const QString &subject)
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, metrics::tight);
    column->setSpacing(metrics::tight);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gap);
    const bool isUser = kind == SubjectKind::User;
    head->addWidget(makeIconLabel(theme, isUser ? QStringLiteral("user") : QStringLiteral("users"),
                                  Token::TextMuted, metrics::icon));
    head->addWidget(makeElidedLabel(subject), 1);
    column->addLayout(head);
    for (const Effect effect : {Effect::Allow, Effect::Deny}) {
        QStringList actions;
        for (const QString &action : accessActions())
            if (effectOf(constraint, kind, subject, action) == effect)
                actions << accessActionText(action).toLower();
        if (actions.isEmpty())
            continue;
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::gap);
        row->addSpacing(metrics::margin);
        row->addWidget(makeBadge(effect == Effect::Allow ? trt("Allow") : trt("Deny"),
                                 effect == Effect::Allow ? BadgeKind::Success : BadgeKind::Danger));
        row->addWidget(makeElidedLabel(actions.join(QStringLiteral(", "))), 1);
        column->addLayout(row);
    }
    return place;
}

void addCriteria(RecordDetails &details, const QString &head,
                 const std::vector<Criterion> &criteria)
{
    if (criteria.empty())
        return;
    details.addHead(head);
    for (const Criterion &criterion : criteria)
        details.addText(criterionText(criterion));
}

} // namespace

RecordSource<Constraint> constraintSource(const api::Client &client)
{
    RecordSource<Constraint> source;
    source.key = [](const Constraint &constraint) { return constraint.constraintId; };
    source.name = [](const Constraint &constraint) { return constraint.name; };
    source.read = [&client](const ListQuery &query, Job &job) {
        return client.access().constraints(query, job);
    };
    source.columns = {
        {.title = trt("Name"),
         .text = source.name,
         .width = metrics::sideBar - metrics::space,
         .look = CellLook::Strong,
         .toolTip =
             [](const Constraint &constraint) {
                 return constraint.name + QLatin1Char('\n') + constraint.description;
             }},
        {.title = trt("Applies to"),
         .text = [](const Constraint &constraint) { return objectTypeText(constraint.objectType); },
         .width = metrics::tileMin + metrics::space},
        {.title = trt("When"), .text = criteriaText},
        {.title = trt("Rights"),
         .text = rightsText,
         .width = metrics::tile,
         .look = CellLook::Badge,
         .badge = rightsBadge},
        {.title = trt("Given to"),
         .text =
             [](const Constraint &constraint) {
                 return allSubjects(constraint).join(QLatin1Char('\n'));
             },
         .width = metrics::tile - metrics::margin,
         .look = CellLook::Chips},
        {.title = trt("Problems"),
         .text =
             [](const Constraint &constraint) {
                 const qsizetype count = constraint.problems.size();
                 return count == 0   ? QString()
                        : count == 1 ? trt("1 problem")
                                     : trt("%1 problems").arg(count);
             },
         .width = metrics::tileMin + metrics::gap,
         .look = CellLook::Badge,
         .sortKey =
             [](const Constraint &constraint) { return QVariant(-constraint.problems.size()); },
         .badge =
             [](const Constraint &) {
                 return CellBadge{BadgeKind::Warning, QStringLiteral("warning")};
             },
         .toolTip =
             [](const Constraint &constraint) {
                 return constraint.problems.join(QLatin1Char('\n'));
             }},
    };
    return source;
}

void describeConstraint(RecordDetails &details, const Theme &theme, const Constraint &constraint)
{
    details.begin(QStringLiteral("lock"), constraint.name);
    details.addId(constraint.constraintId);
    if (!constraint.problems.isEmpty())
        details.addWarning(constraint.problems.join(QLatin1Char('\n')));
    details.addText(constraint.description);
    details.addFact(trt("Applies to"), objectTypeText(constraint.objectType));
    addCriteria(details, trt("When all of these are true"), constraint.criteriaAnd);
    addCriteria(details,
                constraint.criteriaAnd.empty() ? trt("When any of these is true")
                                               : trt("Or when any of these is true"),
                constraint.criteriaOr);
    details.addHead(trt("Rights"));
    for (const SubjectKind kind : {SubjectKind::Group, SubjectKind::User})
        for (const QString &subject : subjectsOf(constraint, kind))
            details.addWidget(rightsRow(theme, constraint, kind, subject));
    if (constraint.permissions.empty())
        details.addText(trt("Nobody gets or loses a right by it."));
}

} // namespace vams::ui
