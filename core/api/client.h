#pragma once
// Typed calls of the contract, a class a domain. The only place on the client side that spells a
// route. All calls block; see Transport for threads.

#include "core/api/access/access_api.h"
#include "core/api/access/api_keys_api.h"
#include "core/api/access/sessions_api.h"
#include "core/api/access/user_roles_api.h"
#include "core/api/access/users_api.h"
#include "core/api/assets_api.h"
#include "core/api/automation/pipelines_api.h"
#include "core/api/automation/workflows_api.h"
#include "core/api/comments_api.h"
#include "core/api/config_api.h"
#include "core/api/databases_api.h"
#include "core/api/downloads_api.h"
#include "core/api/export_api.h"
#include "core/api/files_api.h"
#include "core/api/folders_api.h"
#include "core/api/links_api.h"
#include "core/api/metadata_api.h"
#include "core/api/operations/audit_api.h"
#include "core/api/operations/resources_api.h"
#include "core/api/schemas_api.h"
#include "core/api/search_api.h"
#include "core/api/subscriptions_api.h"
#include "core/api/tags_api.h"
#include "core/api/transport.h"
#include "core/api/uploads_api.h"
#include "core/api/versions_api.h"

namespace vams::api {

class Client
{
public:
    /// The transport must outlive the client.
    explicit Client(Transport &transport)
        : m_transport(transport)
        , m_config(transport)
        , m_databases(transport)
        , m_assets(transport)
        , m_files(transport)
        , m_folders(transport)
        , m_uploads(transport)
        , m_downloads(transport)
        , m_tags(transport)
        , m_search(transport)
        , m_metadata(transport)
        , m_schemas(transport)
        , m_versions(transport)
        , m_export(transport)
        , m_links(transport)
        , m_comments(transport)
        , m_subscriptions(transport)
        , m_pipelines(transport)
        , m_workflows(transport)
        , m_audit(transport)
        , m_resources(transport)
        , m_access(transport)
        , m_apiKeys(transport)
        , m_users(transport)
        , m_sessions(transport)
        , m_userRoles(transport)
    {}
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    [[nodiscard]] Transport &transport() const { return m_transport; }
    [[nodiscard]] const ConfigApi &config() const { return m_config; }
    [[nodiscard]] const DatabasesApi &databases() const { return m_databases; }
    [[nodiscard]] const AssetsApi &assets() const { return m_assets; }
    [[nodiscard]] const FilesApi &files() const { return m_files; }
    [[nodiscard]] const FoldersApi &folders() const { return m_folders; }
    [[nodiscard]] const UploadsApi &uploads() const { return m_uploads; }
    [[nodiscard]] const DownloadsApi &downloads() const { return m_downloads; }
    [[nodiscard]] const TagsApi &tags() const { return m_tags; }
    [[nodiscard]] const SearchApi &search() const { return m_search; }
    [[nodiscard]] const MetadataApi &metadata() const { return m_metadata; }
    [[nodiscard]] const SchemasApi &schemas() const { return m_schemas; }
    [[nodiscard]] const VersionsApi &versions() const { return m_versions; }
    [[nodiscard]] const ExportApi &exports() const { return m_export; }
    [[nodiscard]] const LinksApi &links() const { return m_links; }
    [[nodiscard]] const CommentsApi &comments() const { return m_comments; }
    [[nodiscard]] const SubscriptionsApi &subscriptions() const { return m_subscriptions; }
    [[nodiscard]] const PipelinesApi &pipelines() const { return m_pipelines; }
    [[nodiscard]] const WorkflowsApi &workflows() const { return m_workflows; }
    [[nodiscard]] const AuditApi &audit() const { return m_audit; }
    [[nodiscard]] const ResourcesApi &resources() const { return m_resources; }
    [[nodiscard]] const AccessApi &access() const { return m_access; }
    [[nodiscard]] const ApiKeysApi &apiKeys() const { return m_apiKeys; }
    [[nodiscard]] const UsersApi &users() const { return m_users; }
    [[nodiscard]] const SessionsApi &sessions() const { return m_sessions; }
    [[nodiscard]] const UserRolesApi &userRoles() const { return m_userRoles; }

private:
    Transport &m_transport;
    ConfigApi m_config;
    DatabasesApi m_databases;
    AssetsApi m_assets;
    FilesApi m_files;
    FoldersApi m_folders;
    UploadsApi m_uploads;
    DownloadsApi m_downloads;
    TagsApi m_tags;
    SearchApi m_search;
    MetadataApi m_metadata;
    SchemasApi m_schemas;
    VersionsApi m_versions;
    ExportApi m_export;
    LinksApi m_links;
    CommentsApi m_comments;
    SubscriptionsApi m_subscriptions;
    PipelinesApi m_pipelines;
    WorkflowsApi m_workflows;
    AuditApi m_audit;
    ResourcesApi m_resources;
    AccessApi m_access;
    ApiKeysApi m_apiKeys;
    UsersApi m_users;
    SessionsApi m_sessions;
    UserRolesApi m_userRoles;
};

} // namespace vams::api
