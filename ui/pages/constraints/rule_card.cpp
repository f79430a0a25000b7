#include "ui/pages/constraints/rule_card.h"

#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

QString ruleHead(const RuleVerdict &rule)
{
    const bool denies = rule.permissionType == QLatin1String("deny");
    const QString list =
        rule.list == QLatin1String("criteriaOr") ? RuleCard::tr("any of") : RuleCard::tr("all of");
    return denies ? RuleCard::tr("Denies %1, when %2 its criteria hold").arg(rule.subject, list)
                  : RuleCard::tr("Allows %1, when %2 its criteria hold").arg(rule.subject, list);
}

} // namespace

RuleCard::RuleCard(const Theme &theme, const RuleVerdict &rule, bool decides, QWidget *parent)
    : QFrame(parent)
{
    const bool denies = rule.permissionType == QLatin1String("deny");
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("area", "card");
    setToolTip(tr("Show this constraint in the list"));
    setAccessibleName(rule.constraintName);
    setAccessibleDescription(rule.reason);
    const QString icon = !rule.isMatch ? QStringLiteral("minus")
                         : denies      ? QStringLiteral("close")
                                       : QStringLiteral("check");
    const Token ink = !rule.isMatch ? Token::TextMuted : denies ? Token::Danger : Token::Success;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    row->setSpacing(metrics::gap);
    row->addWidget(makeIconLabel(theme, icon, ink, metrics::icon), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::tight);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gap);
    head->addWidget(makeElidedLabel(rule.constraintName, TextStyle::Medium), 1);
    if (decides)
        head->addWidget(makeBadge(tr("Decides"), denies ? BadgeKind::Danger : BadgeKind::Success));
    else if (!rule.isMatch)
        head->addWidget(makeBadge(tr("Not used")));
    column->addLayout(head);
    for (const QString &text : {ruleHead(rule), rule.reason}) {
        QLabel *label = makeMuted(text, TextStyle::Small);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    row->addLayout(column, 1);
}

void RuleCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
}

void RuleCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space)
        emit clicked();
    else
        QFrame::keyPressEvent(event);
}

} // namespace vams::ui
