#include "ui/pages/audit/audit_page.h"

#include "core/api/client.h"
#include "core/base/text.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/admin/record_table.h"
#include "ui/pages/audit/audit_filter_bar.h"
#include "ui/pages/audit/audit_text.h"
#include "ui/pages/audit/chain_dialog.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/support/choose.h"
#include "ui/support/relative_time.h"
#include "ui/support/toast.h"

#include <QDir>
#include <QMutex>
#include <QSaveFile>

namespace vams::ui {

namespace {

const auto exportCommand = QLatin1String("audit.export");
const auto checkCommand = QLatin1String("audit.check");
constexpr int auditPageSize = 100;
constexpr int leastClientError = 400;
constexpr int leastServerError = 500;

QDateTime auditTime(const QString &at)
{
    return QDateTime::fromString(at, Qt::ISODateWithMs);
}

QString auditTimeText(const QString &at)
{
    return auditTime(at).toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

CellBadge statusBadge(const AccessRecord &record)
{
    if (record.status >= leastServerError)
        return {BadgeKind::Danger, QStringLiteral("error")};
    return record.status >= leastClientError
               ? CellBadge{BadgeKind::Warning, QStringLiteral("warning")}
               : CellBadge{BadgeKind::Success, QStringLiteral("check")};
}

std::vector<RecordColumn<AuditRecord>> auditColumns()
{
    using Record = AuditRecord;
    return {{.title = AuditPage::tr("When"),
             .text = [](const Record &record) { return auditTimeText(record.at); },
             .width = metrics::tile + metrics::margin,
             .toolTip = [](const Record &record) { return relativeTime(auditTime(record.at)); }},
            {.title = AuditPage::tr("Log"),
             .text = [](const Record &record) { return auditLogText(record.log); },
             .width = metrics::tile - metrics::margin,
             .look = CellLook::Text},
            {.title = AuditPage::tr("Event"),
             .text = [](const Record &record) { return record.type; },
             .width = metrics::tile - metrics::margin,
             .look = CellLook::Strong},
            {.title = AuditPage::tr("User"),
             .text = [](const Record &record) { return record.userId; },
             .width = metrics::tileMin + metrics::space},
            {.title = AuditPage::tr("What"),
             .text = [](const Record &record) { return auditSummary(record.data); }}};
}

std::vector<RecordColumn<AccessRecord>> accessColumns()
{
    using Record = AccessRecord;
    return {{.title = AuditPage::tr("When"),
             .text = [](const Record &record) { return auditTimeText(record.at); },
             .width = metrics::tile + metrics::margin,
             .toolTip = [](const Record &record) { return relativeTime(auditTime(record.at)); }},
            {.title = AuditPage::tr("Method"),
             .text = [](const Record &record) { return record.method; },
             .width = metrics::tileMin - metrics::space},
            {.title = AuditPage::tr("Path"),
             .text = [](const Record &record) { return record.path; },
             .look = CellLook::Text},
            {.title = AuditPage::tr("Answer"),
             .text = [](const Record &record) { return QString::number(record.status); },
             .width = metrics::tileMin - metrics::space,
             .look = CellLook::Badge,
             .badge = statusBadge},
            {.title = AuditPage::tr("Size"),
             .text = [](const Record &record) { return humanSize(record.bytes); },
             .width = metrics::tileMin - metrics::space,
             .look = CellLook::Number},
            {.title = AuditPage::tr("User"),
             .text = [](const Record &record) { return record.userId; },
             .width = metrics::tileMin + metrics::space}};
}

void describeRecord(RecordDetails &details, const AuditRecord &record)
{
    details.begin(QStringLiteral("audit"),
                  record.type.isEmpty() ? auditLogText(record.log) : record.type);
    details.addFact(AuditPage::tr("When"), absoluteTime(auditTime(record.at)), record.at);
    details.addFact(AuditPage::tr("Log"), auditLogText(record.log));
    details.addFact(AuditPage::tr("User"), record.userId);
    details.addFact(AuditPage::tr("Row"), QString::number(record.sequence));
    details.addCode(AuditPage::tr("What"), QString::fromStdString(record.data.dump(
                                               2, ' ', false, Json::error_handler_t::replace)));
    details.addHead(AuditPage::tr("Its hash, and that of the row before"));
    details.addId(record.hash);
    details.addId(record.previousHash);
}

} // namespace

/// What is asked for; read on a pool's thread.
struct AuditPage::Wanted
{
    QMutex mutex;
    AuditQuery query;

    AuditQuery of(const ListQuery &page)
    {
        const QMutexLocker lock(&mutex);
        AuditQuery wanted = query;
        wanted.pageSize = page.pageSize;
        wanted.startingToken = page.startingToken;
        return wanted;
    }
};

AuditPage::AuditPage(const PageContext &context, const Location &location, QWidget *parent)
    : RecordPage(context, location, tr("Audit"), parent)
    , m_records(nullptr)
    , m_requests(nullptr)
{
    context.actions.declare({exportCommand, tr("Export..."), QStringLiteral("download")});
    context.actions.declare({checkCommand, tr("Check the chain"), QStringLiteral("shield")});
    setUpAudit();
    setUpAccess();
}

void AuditPage::setUpAudit()
{
    m_audit.wanted = std::make_shared<Wanted>();
    RecordSource<AuditRecord> source;
    source.key = [](const AuditRecord &record) { return QString::number(record.sequence); };
    source.name = source.key;
    source.read = [&client = context().client, wanted = m_audit.wanted](const ListQuery &query,
                                                                        Job &job) {
        return client.audit().list(wanted->of(query), job);
    };
    source.columns = auditColumns();
    source.pageSize = auditPageSize;
    source.readsOnScroll = true;
    m_records = new RecordTable<AuditRecord>(context().pools, std::move(source));
    m_audit.list =
        new RecordList(context(),
                       {tr("Audit logs"),
                        QStringLiteral("audit"),
                        tr("1 row"),
                        tr("%1 rows"),
                        {},
                        tr("Find a text in the rows"),
                        tr("Nothing was written yet"),
                        tr("What people do with rights, files and metadata stands here.")},
                       m_records);
    m_audit.bar = new AuditFilterBar(auditLogs(), tr("Event"));
    m_audit.list->addCommand(checkCommand);
    m_audit.list->addCommand(exportCommand);
    RecordVerbs verbs;
    verbs.describe = [this](RecordDetails &details, int row) {
        describeRecord(details, m_records->at(row));
    };
    m_audit.list->setVerbs(std::move(verbs));
    context().actions.bind(exportCommand, m_audit.list, [this] { chooseExport(); });
    context().actions.bind(
        checkCommand, m_audit.list, [this] { checkChain(); }, [this] { return !m_isChecking; });
    narrowBy(m_audit);
}

void AuditPage::setUpAccess()
{
    m_access.wanted = std::make_shared<Wanted>();
    RecordSource<AccessRecord> source;
    source.key = [](const AccessRecord &record) { return QString::number(record.sequence); };
    source.name = source.key;
    source.read = [&client = context().client, wanted = m_access.wanted](const ListQuery &query,
                                                                         Job &job) {
        return client.audit().accessLog(wanted->of(query), job);
    };
    source.columns = accessColumns();
    source.pageSize = auditPageSize;
    source.readsOnScroll = true;
    m_requests = new RecordTable<AccessRecord>(context().pools, std::move(source));
    m_access.list = new RecordList(context(),
                                   {tr("Access log"),
                                    QStringLiteral("list"),
                                    tr("1 request"),
                                    tr("%1 requests"),
                                    {},
                                    tr("Find a part of a path"),
                                    tr("No requests yet"),
                                    tr("Every request that was answered stands here.")},
                                   m_requests);
    m_access.bar =
        new AuditFilterBar({QStringLiteral("api"), QStringLiteral("objects")}, tr("Method"));
    RecordVerbs verbs;
    verbs.describe = [this](RecordDetails &details, int row) {
        const AccessRecord &record = m_requests->at(row);
        details.begin(QStringLiteral("list"), record.method);
        details.addId(record.path);
        details.addBadge(tr("Answer"), QString::number(record.status), statusBadge(record).kind);
        details.addFact(tr("When"), absoluteTime(auditTime(record.at)), record.at);
        details.addFact(tr("Log"), auditLogText(record.log));
        details.addFact(tr("User"), record.userId);
        details.addFact(tr("Size"), humanSize(record.bytes));
    };
    m_access.list->setVerbs(std::move(verbs));
    narrowBy(m_access);
}

void AuditPage::narrowBy(Log &log)
{
    log.list->addBar(log.bar);
    log.list->setServerFilter({[this, &log](const QString &text) {
                                   log.text = text;
                                   ask(log);
                               },
                               [&log] { return log.bar->isNarrowing() || !log.text.isEmpty(); },
                               [&log] {
                                   log.text.clear();
                                   log.bar->clear();
                               }});
    connect(log.bar, &AuditFilterBar::changed, this, [this, &log] { ask(log); });
    addList(log.list);
}

AuditQuery AuditPage::asked(const Log &log) const
{
    AuditQuery query = log.bar->query();
    query.text = log.text.trimmed();
    return query;
}

void AuditPage::ask(Log &log)
{
    {
        const QMutexLocker lock(&log.wanted->mutex);
        log.wanted->query = asked(log);
    }
    log.list->restart();
}

void AuditPage::chooseExport()
{
    chooseSaveFile(this, tr("Export the rows of the audit"),
                   QDir::home().filePath(QStringLiteral("audit.jsonl")),
                   [this](const QString &path) { exportTo(path); });
}

void AuditPage::exportTo(const QString &path)
{
    JobSpec spec;
    spec.title = tr("Export the audit to %1").arg(QDir(path).dirName());
    spec.pool = &context().pools.transfer();
    spec.receiver = this;
    const api::AuditExport format = path.endsWith(QLatin1String(".jsonl"))
                                        ? api::AuditExport::JsonLines
                                        : api::AuditExport::Text;
    spec.work = [&client = context().client, path, format,
                 query = asked(m_audit)](Job &job) -> Result<void> {
        QSaveFile file(path); // what is there stays whole until the new one is
        if (!file.open(QIODevice::WriteOnly))
            return fail(ErrorKind::Io, tr("The file could not be written."), path,
                        tr("Choose another folder, or make room."), file.errorString());
        if (Result<void> done = client.audit().exportTo(query, format, file, job); !done)
            return done;
        if (job.isCancelled())
            return fail(cancelledError());
        if (!file.commit())
            return fail(ErrorKind::Io, tr("The file could not be written."), path,
                        tr("Choose another folder, or make room."), file.errorString());
        return {};
    };
    spec.done = [this, path](const Result<void> &done) {
        if (done)
            showToast(this, context().theme,
                      tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
        else if (done.error().kind != ErrorKind::Cancelled)
            list(0).showProblem(done.error(), [this, path] { exportTo(path); });
    };
    context().jobs.start(std::move(spec));
}

void AuditPage::checkChain()
{
    m_isChecking = true;
    context().actions.refresh();
    showToast(this, context().theme, tr("Checking every row of every log..."));
    runAsync(
        context().pools.requests(), this,
        [&client = context().client](Job &job) { return client.audit().verify(job); },
        [this](const Result<std::vector<AuditLogState>> &logs) {
            m_isChecking = false;
            context().actions.refresh();
            if (!logs) {
                list(0).showProblem(logs.error(), [this] { checkChain(); });
                return;
            }
            (new ChainDialog(context().theme, *logs, window()))->open();
        });
}

} // namespace vams::ui
