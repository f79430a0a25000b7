#include "app/desktop/page_list.h"

#include "ui/pages/api_keys/api_keys_page.h"
#include "ui/pages/asset/asset_page.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/browse/browse_page.h"
#include "ui/pages/constraints/constraints_page.h"
#include "ui/pages/databases/databases_page.h"
#include "ui/pages/executions/executions_page.h"
#include "ui/pages/folders/folders_page.h"
#include "ui/pages/pipelines/pipelines_page.h"
#include "ui/pages/resources/resources_page.h"
#include "ui/pages/roles/roles_page.h"
#include "ui/pages/schemas/schemas_page.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/subscriptions/subscriptions_page.h"
#include "ui/pages/tags/tags_page.h"
#include "ui/pages/user_roles/user_roles_page.h"
#include "ui/pages/users/users_page.h"
#include "ui/pages/viewer/viewer_page.h"
#include "ui/pages/workflows/workflows_page.h"

namespace vams::desktop {

void addStandardPages(ui::PageRegistry &pages)
{
    pages.add<ui::BrowsePage>(QStringLiteral("browse"));
    pages.add<ui::DatabasesPage>(QStringLiteral("databases"));
    pages.add<ui::SearchPage>(QStringLiteral("search"));
    pages.add<ui::AssetPage>(QStringLiteral("asset"));
    pages.add<ui::TagsPage>(QStringLiteral("tags"));
    pages.add<ui::SchemasPage>(QStringLiteral("schemas"));
    pages.add<ui::SubscriptionsPage>(QStringLiteral("subscriptions"));
    pages.add<ui::FoldersPage>(QStringLiteral("folders"));
    pages.add<ui::RolesPage>(QStringLiteral("roles"));
    pages.add<ui::ConstraintsPage>(QStringLiteral("constraints"));
    pages.add<ui::UserRolesPage>(QStringLiteral("user-roles"));
    pages.add<ui::UsersPage>(QStringLiteral("users"));
    pages.add<ui::ApiKeysPage>(QStringLiteral("api-keys"));
    pages.add<ui::PipelinesPage>(QStringLiteral("pipelines"));
    pages.add<ui::WorkflowsPage>(QStringLiteral("workflows"));
    pages.add<ui::ExecutionsPage>(QStringLiteral("executions"));
    pages.add<ui::ResourcesPage>(QStringLiteral("resources"));
    pages.add<ui::AuditPage>(QStringLiteral("audit"));
}

ui::Page *makeSettingsPage(const ui::PageContext &context, const ui::Location &location,
                           ui::SettingsHost &host, QWidget *parent)
{
    return new ui::SettingsPage(context, location, host, parent);
}

ui::Page *makeViewerPage(const ui::PageContext &context, const ui::Location &location,
                         const viewers::ViewerRegistry &viewers, QWidget *parent)
{
    return new ui::ViewerPage(context, location, viewers, parent);
}

} // namespace vams::desktop
