#pragma once
// What a check of the audit logs found, a row a log.

#include "core/model/operations/audit_event.h"
#include "ui/support/dialog.h"

namespace vams::ui {

class ChainDialog : public Dialog
{
    Q_OBJECT

public:
    ChainDialog(const Theme &theme, const std::vector<AuditLogState> &logs, QWidget *parent);

private:
    void addLog(const AuditLogState &log);
};

} // namespace vams::ui
