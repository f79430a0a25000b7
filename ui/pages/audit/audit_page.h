#pragma once
// The audit logs and the access log: who did what and when, and whether it is still as it was
// written.

#include "core/model/operations/audit_event.h"
#include "ui/admin/record_page.h"

#include <memory>

namespace vams::ui {

class AuditFilterBar;
class RecordList;
template <class Item>
class RecordTable;

class AuditPage : public RecordPage
{
    Q_OBJECT

public:
    AuditPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);

    /// Writes the rows that are asked for into this file, as a job that can be cancelled.
    void exportTo(const QString &path);

private:
    struct Wanted;
    /// A list with its filters.
    struct Log
    {
        std::shared_ptr<Wanted> wanted;
        AuditFilterBar *bar = nullptr;
        QString text;
        RecordList *list = nullptr;
    };

    void setUpAudit();
    void setUpAccess();
    void narrowBy(Log &log);
    void ask(Log &log);
    [[nodiscard]] AuditQuery asked(const Log &log) const;
    void chooseExport();
    void checkChain();

    Log m_audit;
    Log m_access;
    RecordTable<AuditRecord> *m_records;
    RecordTable<AccessRecord> *m_requests;
    bool m_isChecking = false;
};

} // namespace vams::ui
