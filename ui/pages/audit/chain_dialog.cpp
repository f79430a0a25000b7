#include "ui/pages/audit/chain_dialog.h"

#include "core/base/text.h"
#include "ui/pages/audit/audit_text.h"
#include "ui/support/controls.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace vams::ui {

ChainDialog::ChainDialog(const Theme &theme, const std::vector<AuditLogState> &logs,
                         QWidget *parent)
    : Dialog(theme, tr("Check of the audit logs"), tr("Close"), DialogRole::Normal, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(metrics::dialog);
    hideCancel();
    const auto broken = std::count_if(logs.begin(), logs.end(),
                                      [](const AuditLogState &log) { return !log.isIntact; });
    QLabel *summary = makeLabel(
        broken == 0 ? tr("Every row builds on the one before it: nothing was changed, added or "
                         "taken out.")
                    : tr("%1 of %2 logs are not as they were written. Keep a copy of the library "
                         "before anything else, and find out who could write its file.")
                          .arg(broken)
                          .arg(static_cast<qint64>(logs.size())));
    summary->setWordWrap(true);
    body().addWidget(summary);
    body().addSpacing(metrics::gap);
    for (const AuditLogState &log : logs)
        addLog(log);
    connect(this, &Dialog::submitted, this, &QDialog::accept);
}

void ChainDialog::addLog(const AuditLogState &log)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(makeIconLabel(theme(),
                                 log.isIntact ? QStringLiteral("check") : QStringLiteral("error"),
                                 log.isIntact ? Token::Success : Token::Danger, metrics::icon));
    QLabel *name = makeLabel(auditLogText(log.log), TextStyle::Medium);
    name->setFixedWidth(metrics::sideBar); // of the longest, also in other languages
    row->addWidget(name);
    row->addWidget(makeBadge(log.isIntact ? tr("Intact") : tr("Broken"),
                             log.isIntact ? BadgeKind::Success : BadgeKind::Danger));
    row->addStretch();
    row->addWidget(
        makeMuted(log.rowCount == 1 ? tr("1 row") : tr("%1 rows").arg(humanCount(log.rowCount))));
    body().addLayout(row);
    if (log.problem.isEmpty())
        return;
    QLabel *problem = makeLabel(log.problemSequence > 0
                                    ? tr("Row %1: %2").arg(log.problemSequence).arg(log.problem)
                                    : log.problem);
    problem->setWordWrap(true);
    problem->setContentsMargins(metrics::margin, 0, 0, metrics::tight);
    body().addWidget(problem);
}

} // namespace vams::ui
