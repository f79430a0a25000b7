#include "core/backend/backend.h"

#include "core/backend/assets/asset_routes.h"
#include "core/backend/audit/audit_routes.h"
#include "core/backend/audit/finished_request.h"
#include "core/backend/audit/request_audit.h"
#include "core/backend/auth/access_routes.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/auth/constraint_routes.h"
#include "core/backend/auth/role_routes.h"
#include "core/backend/auth/template_routes.h"
#include "core/backend/auth/user_role_routes.h"
#include "core/backend/comments/comment_routes.h"
#include "core/backend/config/config_routes.h"
#include "core/backend/config/config_store.h"
#include "core/backend/databases/database_routes.h"
#include "core/backend/downloads/download_routes.h"
#include "core/backend/events/queue_routes.h"
#include "core/backend/export/export_routes.h"
#include "core/backend/files/file_routes.h"
#include "core/backend/folders/folder_routes.h"
#include "core/backend/http/api_error.h"
#include "core/backend/identity/account_store.h"
#include "core/backend/identity/api_key_routes.h"
#include "core/backend/identity/session_routes.h"
#include "core/backend/identity/user_routes.h"
#include "core/backend/links/link_routes.h"
#include "core/backend/metadata/metadata_routes.h"
#include "core/backend/objects/object_store.h"
#include "core/backend/pipelines/pipeline_routes.h"
#include "core/backend/resources/resource_routes.h"
#include "core/backend/schemas/schema_routes.h"
#include "core/backend/search/search_indexer.h"
#include "core/backend/search/search_routes.h"
#include "core/backend/subscriptions/asset_notice.h"
#include "core/backend/subscriptions/notification_routes.h"
#include "core/backend/subscriptions/subscription_routes.h"
#include "core/backend/tags/tag_routes.h"
#include "core/backend/uploads/upload_routes.h"
#include "core/backend/versions/version_routes.h"
#include "core/backend/workflows/auto_execute.h"
#include "core/backend/workflows/execution_routes.h"
#include "core/backend/workflows/workflow_routes.h"
#include "core/base/log.h"

#include <QCoreApplication>

namespace vams::backend {

namespace {

/// Housekeeping has nobody to tell: what goes wrong there is logged and tried again at the next
/// start.
template <class Work>
void runLogged(const char *what, Work work)
{
    try {
        work();
    } catch (const std::exception &error) {
        qCWarning(logBackend) << what << "failed:" << error.what();
    }
}

FolderOptions completed(FolderOptions options)
{
    if (!options.disk)
        options.disk = localFolderDisk();
    return options;
}

/// The border between the backend, which throws, and everything else, as in the router.
Result<void> guarded(const QString &folder, const std::function<void()> &work)
{
    try {
        work();
        return {};
    } catch (const ApiError &error) {
        return fail(Error{.kind = errorKindOfStatus(error.status()),
                          .message = error.message(),
                          .subject = folder,
                          .status = error.status()});
    } catch (const sql::SqlError &error) {
        const bool isCorrupt = error.failure() == sql::Failure::Corrupt;
        return fail(Error{
            .kind = ErrorKind::Io,
            .message = isCorrupt
                           ? QCoreApplication::translate("vams::backend",
                                                         "The library's database is damaged.")
                           : QCoreApplication::translate(
                                 "vams::backend", "The library's database could not be opened."),
            .subject = folder,
            .advice =
                isCorrupt
                    ? QCoreApplication::translate("vams::backend",
                                                  "Restore the newest file of its backups folder.")
                    : QCoreApplication::translate(
                          "vams::backend", "Check that the disk has room and can be written to."),
            .detail = QString::fromUtf8(error.what())});
    }
}

} // namespace

Result<std::unique_ptr<Backend>> Backend::open(const LibraryOptions &options)
{
    std::unique_ptr<Backend> backend;
    const Result<void> opened =
        guarded(options.folder, [&] { backend = std::unique_ptr<Backend>(new Backend(options)); });
    if (!opened)
        return fail(opened.error());
    return backend;
}

Result<void> Backend::setUp(const std::function<void(const Identity &)> &work)
{
    return guarded(folder(), [&] { work(m_identity); });
}

Backend::Backend(const LibraryOptions &given)
    : Backend(given, completed(given.folders))
{}

Backend::Backend(const LibraryOptions &options, const FolderOptions &folders)
    : m_library(options)
    , m_signer(m_library.urlSecret(), options.clock)
    , m_events(m_library.storage(), options.clock)
    , m_audit(m_library.storage(), options.clock)
    , m_strangers(options.clock)
    , m_counter(m_library.storage(), options.clock)
    , m_mail(options.mail)
    , m_folders(m_library.storage(), folders, options.clock, [this] { runFolders(); })
    , m_context{m_library.storage(),
                m_library.blobs(),
                m_library.io(),
                m_signer,
                options.clock,
                m_library.stagingFolder(),
                options.uploadStartsPerMinute,
                [this] { collectBlobs(); },
                [this](const Job &job) {
                    m_events.settle(indexQueue, [&job] { return job.isCancelled(); });
                },
                folders.disk,
                [this](const BucketId &bucket) { m_folders.requestScan(bucket); },
                [this] { m_audit.flush(); }}
    , m_policies(m_library.storage(), options.clock)
    , m_identity(m_context, options.identity, m_library.urlSecret(),
                 [this](const UserId &user, bool isMfa) { return callerOf(user, isMfa); })
    , m_uploads(m_context)
{
    m_housekeeping.setObjectName(QStringLiteral("housekeeping"));
    m_housekeeping.setMaxThreadCount(1);
    m_folderPool.setObjectName(QStringLiteral("folders"));
    m_folderPool.setMaxThreadCount(1);
    if (!options.features.isEmpty())
        m_context.storage.write(
            [&](sql::Database &db) { ConfigStore::setFeatures(db, options.features); });
    addRoutes();
    m_uploads.clean();
    if (!m_library.wasClosedInOrder())
        collectOrphans();
    collectBlobs();
    startWorkers();
}

void Backend::addRoutes()
{
    addRoleRoutes(m_router, m_context);
    addConfigRoutes(m_router, m_context, m_identity);
    addApiKeyRoutes(m_router, m_context);
    addUserRoutes(m_router, m_context, m_identity);
    addSessionRoutes(m_router, m_context, m_identity);
    addUserRoleRoutes(m_router, m_context);
    addConstraintRoutes(m_router, m_context);
    addTemplateRoutes(m_router, m_context);
    addAccessRoutes(m_router, m_context);
    addDatabaseRoutes(m_router, m_context);
    addAssetRoutes(m_router, m_context);
    addFileRoutes(m_router, m_context);
    addUploadRoutes(m_router, m_context, m_uploads);
    addDownloadRoutes(m_router, m_context);
    addTagRoutes(m_router, m_context);
    addFolderRoutes(m_router, m_context, m_folders);
    addMetadataRoutes(m_router, m_context);
    addSchemaRoutes(m_router, m_context);
    addLinkRoutes(m_router, m_context);
    addCommentRoutes(m_router, m_context);
    addSubscriptionRoutes(m_router, m_context);
    addNotificationRoutes(m_router, m_context);
    addSearchRoutes(m_router, m_context);
    addQueueRoutes(m_router, m_context);
    addVersionRoutes(m_router, m_context);
    addExportRoutes(m_router, m_context);
    addPipelineRoutes(m_router, m_context);
    addWorkflowRoutes(m_router, m_context);
    addExecutionRoutes(m_router, m_context);
    addAuditRoutes(m_router, m_context);
    addResourceRoutes(m_router, m_context, m_counter,
                      {[this] { return workers(); }, [this] { countResources(); }});
}

void Backend::startWorkers()
{
    m_events.addRule(contentMessages);
    m_events.addRule(autoExecuteMessages);
    m_events.addConsumer(
        {.definition = {.queue = indexQueue, .topic = contentTopic}, .apply = indexContent});
    m_events.addConsumer(noticeConsumer(m_mail ? MailUse::Send : MailUse::None, m_context.clock));
    m_events.addConsumer(autoExecuteConsumer(m_context.clock));
    if (m_mail)
        m_events.addConsumer(mailConsumer(*m_mail));
    m_events.start();
    m_audit.start();
    m_folders.requestAll();
}

Backend::~Backend()
{
    m_folders.stop();
    m_folderPool.waitForDone();
    if (m_mail)
        m_mail->stop();
    m_events.stop();
    m_housekeeping.clear();
    m_counter.stop();
    m_housekeeping.waitForDone();
    if (std::optional<FinishedRequest> withheld = m_strangers.takeWithheld(true))
        m_audit.add(std::move(*withheld));
    m_audit.stop();
    runLogged("Closing the library", [this] { m_library.closeInOrder(); });
}

Caller Backend::callerOf(const UserId &user, bool isMfa)
{
    Caller caller = m_policies.callerOf(user, isMfa);
    const std::optional<Account> account =
        m_context.storage.read([&](sql::Database &db) { return AccountStore::find(db, user); });
    caller.isEnabled = !account || account->user.enabled;
    return caller;
}

api::Response Backend::handle(const api::Request &request, const std::optional<Caller> &caller,
                              const QString &baseUrl, Job &job)
{
    const Caller nobody;
    const Exchange exchange{request, caller ? *caller : nobody, job, baseUrl, {}};
    const auto audit = std::make_shared<RequestAudit>();
    std::optional<Caller> audited = caller && caller->isEnabled ? caller : std::nullopt;
    if (audited)
        audited->audit = audit;
    const Handler handler = [&](const Exchange &) {
        return dispatch(request, audited, baseUrl, job);
    };
    const QDateTime at = m_context.clock();
    api::Response response = runGuarded(handler, exchange);
    if (caller && !caller->isEnabled && response.status == 403)
        audit->note({AuditLog::Authorization,
                     QStringLiteral("denied"),
                     {{"action", request.method.toStdString()},
                      {"failureReason", "The account is switched off"}}});
    noteFinished(request, caller, response, audit->take(), at);
    return response;
}

void Backend::noteFinished(const api::Request &request, const std::optional<Caller> &caller,
                           const api::Response &response, std::vector<AuditEvent> events,
                           const QDateTime &at)
{
    if (std::optional<FinishedRequest> withheld = m_strangers.takeWithheld())
        m_audit.add(std::move(*withheld));
    if (caller || response.status < 400 || m_strangers.mayLeaveRow())
        m_audit.add(finishedRequest(request, caller, response, std::move(events), at));
}

Admission Backend::admit(const api::Request &request, const std::optional<Caller> &caller) const
{
    if (request.path.startsWith(objectPathPrefix))
        return {.isLetIn = m_signer.isValid(request)};
    const Router::Match match = m_router.match(request.method, request.path);
    const bool isKnownEnough = match.access == RouteAccess::Open || (caller && caller->isEnabled);
    return {.isLetIn = match.handler && isKnownEnough &&
                       (match.access != RouteAccess::Checked ||
                        Authorizer::mayCall(*caller, request.method, request.path)),
            .largestBody = match.largestBody};
}

api::Response Backend::refuse(const api::Request &request, const std::optional<Caller> &caller,
                              int status, const QString &message)
{
    api::Response response = errorResponse(status, message);
    noteFinished(request, caller, response, {}, m_context.clock());
    return response;
}

api::Response Backend::dispatch(const api::Request &request, const std::optional<Caller> &caller,
                                const QString &baseUrl, Job &job)
{
    const Caller nobody;
    Exchange exchange{request, caller ? *caller : nobody, job, baseUrl, {}};
    if (request.path.startsWith(objectPathPrefix))
        return serveObject(m_context, m_uploads, exchange);
    Router::Match match = m_router.match(request.method, request.path);
    if (!match.handler)
        throw ApiError(404, QStringLiteral("Not Found"));
    if (match.access != RouteAccess::Open && !caller)
        throw ApiError(403, QStringLiteral("Forbidden"));
    if (match.access == RouteAccess::Checked)
        Authorizer::authorize(exchange.caller, request.method, request.path);
    exchange.parameters = std::move(match.parameters);
    return (*match.handler)(exchange);
}

void Backend::collectBlobs()
{
    m_housekeeping.start([this] {
        runLogged("Collecting blobs", [this] {
            // Taken before the look: a blob that loses its last name while this runs is a candidate
            // again. If this process dies here, the next start finds it among the orphans.
            const std::vector<QString> candidates = m_context.storage.write(
                [](sql::Database &db) { return ObjectStore::takeBlobCandidates(db); });
            m_context.blobs.collect(candidates, [this](const QString &hash) {
                return m_context.storage.read(
                    [&](sql::Database &db) { return ObjectStore::isNamed(db, hash); });
            });
        });
    });
}

void Backend::runFolders()
{
    m_folderPool.start([this] {
        while (m_folders.waitForWork())
            runLogged("Looking at a registered folder", [this] { m_folders.work(); });
    });
}

void Backend::countResources()
{
    m_housekeeping.start([this] { runLogged("Counting rows", [this] { m_counter.count(); }); });
}

std::vector<WorkerState> Backend::workers() const
{
    std::vector<WorkerState> states = m_events.workers();
    states.push_back({.name = QStringLiteral("registered-folders"), .isBusy = m_folders.isBusy()});
    const AuditWriterState audit = m_audit.state();
    states.push_back({.name = QStringLiteral("audit-writer"),
                      .isBusy = audit.isBusy,
                      .lastRun = audit.lastRun,
                      .lastError = audit.lastError,
                      .waiting = audit.waiting,
                      .lost = audit.lost});
    states.push_back({.name = QStringLiteral("retention"), .lastRun = audit.lastRetention});
    states.push_back(
        {.name = QStringLiteral("housekeeping"), .isBusy = m_housekeeping.activeThreadCount() > 0});
    return states;
}

void Backend::collectOrphans()
{
    m_housekeeping.start([this] {
        runLogged("Collecting orphans", [this] {
            const int removed =
                m_context.blobs.collect(m_context.blobs.everything(), [this](const QString &hash) {
                    return m_context.storage.read(
                        [&](sql::Database &db) { return ObjectStore::isNamed(db, hash); });
                });
            qCInfo(logBackend) << "Removed" << removed << "files that no revision names.";
        });
    });
}

} // namespace vams::backend
