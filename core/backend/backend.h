#pragma once
// The embedded VAMS: a library and every route of the contract over it. What `vams serve` puts
// behind a port and what the desktop calls in process.

#include "core/api/message.h"
#include "core/backend/audit/audit_writer.h"
#include "core/backend/auth/caller.h"
#include "core/backend/auth/policy_cache.h"
#include "core/backend/context.h"
#include "core/backend/events/event_pump.h"
#include "core/backend/folders/folder_worker.h"
#include "core/backend/http/router.h"
#include "core/backend/identity/identity.h"
#include "core/backend/library.h"
#include "core/backend/resources/resource_counter.h"
#include "core/backend/uploads/upload_service.h"
#include "core/base/job.h"
#include "core/base/result.h"

#include <QThreadPool>

namespace vams::backend {

/// Thread-safe.
class Backend
{
public:
    static Result<std::unique_ptr<Backend>> open(const LibraryOptions &options);
    ~Backend();

    /// Answers one request. `baseUrl` is the API root the caller sees, without a slash at its end.
    /// A request of an open route or of a signed object URL needs no caller; `caller` is null for
    /// who has no valid token. One whose account is switched off is none.
    api::Response handle(const api::Request &request, const std::optional<Caller> &caller,
                         const QString &baseUrl, Job &job);

    /// The user with the roles that count now, and whether his account, if he has one, is enabled.
    [[nodiscard]] Caller callerOf(const UserId &user, bool isMfa);
    /// The user behind an Authorization header: an API key or a token of a session or of the
    /// identity provider. Nothing when it is refused. `address` is from where it came.
    [[nodiscard]] std::optional<Caller> authenticate(const QByteArray &authorization,
                                                     const QString &address)
    {
        return m_identity.authenticator().authenticate(authorization, address);
    }
    /// For whoever holds the library's files: acts that no route offers. What is refused is an
    /// error.
    Result<void> setUp(const std::function<void(const Identity &)> &work);
    /// When it returns, nothing that was committed before waits for its worker any more.
    void settleEvents()
    {
        m_events.settleAll();
        m_audit.flush();
    }
    /// As which the desktop works in its own library.
    [[nodiscard]] const UserId &admin() const { return m_library.admin(); }
    /// Every route it answers.
    [[nodiscard]] std::vector<Router::Listed> routes() const { return m_router.all(); }
    [[nodiscard]] QString libraryName() const { return m_library.name(); }
    [[nodiscard]] const QString &folder() const { return m_library.folder(); }
    /// Registered folders, and their background work.
    [[nodiscard]] FolderWorker &folders() { return m_folders; }

private:
    explicit Backend(const LibraryOptions &given);
    Backend(const LibraryOptions &options, const FolderOptions &folders);
    void addRoutes();
    void startWorkers();
    void collectBlobs();
    void collectOrphans();
    void runFolders();
    void countResources();
    /// What works in the background, and how it goes.
    [[nodiscard]] std::vector<WorkerState> workers() const;
    api::Response dispatch(const api::Request &request, const std::optional<Caller> &caller,
                           const QString &baseUrl, Job &job);

    Library m_library;
    ObjectUrlSigner m_signer;
    EventPump m_events;
    AuditWriter m_audit;
    ResourceCounter m_counter;
    std::shared_ptr<MailSender> m_mail; ///< null: no mail
    FolderWorker m_folders;
    Context m_context;
    PolicyCache m_policies;
    Identity m_identity;
    UploadService m_uploads;
    Router m_router;
    QThreadPool m_housekeeping; ///< one thread; ends before everything above
    QThreadPool m_folderPool;   ///< as above
};

} // namespace vams::backend
