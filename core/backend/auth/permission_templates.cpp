#include "core/backend/auth/permission_templates.h"

namespace vams::backend {

namespace {

const QStringList everything{QStringLiteral("GET"), QStringLiteral("PUT"), QStringLiteral("POST"),
                             QStringLiteral("DELETE")};
const QStringList get{QStringLiteral("GET")};
const QStringList getAndPost{QStringLiteral("GET"), QStringLiteral("POST")};

const QString oneDatabase = QStringLiteral("{{DATABASE_ID}}");
const QString globalDatabase = QStringLiteral("GLOBAL");

Json criterion(const char *field, const char *operation, const QString &value)
{
    return {{"field", field}, {"operator", operation}, {"value", value}};
}

Json constraint(const char *suffix, const QString &description, const char *objectType,
                const QStringList &actions, const char *effect = "allow")
{
    Json permissions = Json::array();
    for (const QString &action : actions)
        permissions.push_back({{"action", action}, {"type", effect}});
    return {{"name", QStringLiteral("{{ROLE_NAME}}-") + QLatin1String(suffix)},
            {"description", description},
            {"objectType", objectType},
            {"criteriaAnd", Json::array()},
            {"criteriaOr", Json::array()},
            {"groupPermissions", permissions}};
}

/// Objects of one database, or of all for `.*`.
Json ofDatabase(const char *suffix, const char *objectType, const QString &database,
                const QStringList &actions)
{
    Json made = constraint(
        suffix,
        QStringLiteral("%1 in %2: %3")
            .arg(QLatin1String(objectType),
                 database == QLatin1String(".*") ? QStringLiteral("all databases") : database,
                 actions.join(QStringLiteral(", "))),
        objectType, actions);
    made["criteriaAnd"].push_back(
        criterion("databaseId", database == QLatin1String(".*") ? "contains" : "equals", database));
    return made;
}

/// Routes or pages that begin with one of these.
Json beginningWith(const char *suffix, const char *objectType, const QStringList &paths,
                   const QStringList &actions)
{
    Json made = constraint(
        suffix, QStringLiteral("%1 of these paths").arg(actions.join(QStringLiteral(", "))),
        objectType, actions);
    for (const QString &path : paths)
        made["criteriaOr"].push_back(criterion("route__path", "starts_with", path));
    return made;
}

void addTags(Json &constraints)
{
    Json tags = constraint("tags", QStringLiteral("All tags can be seen"), "tag", get);
    tags["criteriaAnd"].push_back(criterion("tagName", "contains", QStringLiteral(".*")));
    Json types =
        constraint("tagtypes", QStringLiteral("All tag types can be seen"), "tagType", get);
    types["criteriaAnd"].push_back(criterion("tagTypeName", "contains", QStringLiteral(".*")));
    constraints.push_back(tags);
    constraints.push_back(types);
}

QStringList paths(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

const char viewPages[] = "/assets /databases /pipelines /search /workflows";
const char readRoutes[] = "/secure-config /amplify-config /auth/routes /asset-links /assets "
                          "/comments /database /metadata /metadataschema /pipelines /search "
                          "/subscriptions /check-subscription /tags /tag-types /workflows /buckets";
const char readingPosts[] = "/auth/routes /search /check-subscription";

Json head(const char *name, const char *description, bool hasDatabase)
{
    Json body{{"template", {{"name", name}, {"description", description}, {"version", "1.0"}}},
              {"variables", Json::array()},
              {"constraints", Json::array()}};
    if (hasDatabase)
        body["variables"].push_back({{"name", "DATABASE_ID"},
                                     {"required", true},
                                     {"description", "The database that the role is for"}});
    body["variables"].push_back({{"name", "ROLE_NAME"},
                                 {"required", true},
                                 {"description", "The role that gets these rights"}});
    return body;
}

Json databaseAdmin()
{
    Json body =
        head("Database Admin",
             "Everything within one database: its assets with deleting for good, pipelines, "
             "workflows and schemas. Global pipelines and workflows can be run. New "
             "databases cannot be made.",
             true);
    Json &constraints = body["constraints"];
    constraints.push_back(
        beginningWith("web-routes", "web",
                      paths(viewPages) + paths("/upload /metadataschema /assetIngestion"), get));
    constraints.push_back(beginningWith(
        "api-routes", "api",
        paths(
            "/secure-config /amplify-config /auth/routes /asset-links /assets /comments /database "
            "/metadata /metadataschema /pipelines /search /subscriptions /check-subscription "
            "/workflows /uploads /ingest-asset /buckets /unsubscribe"),
        everything));
    constraints.push_back(
        beginningWith("api-routes-tags-get", "api", paths("/tags /tag-types"), get));
    constraints.push_back(
        ofDatabase("database", "database", oneDatabase,
                   {QStringLiteral("GET"), QStringLiteral("PUT"), QStringLiteral("DELETE")}));
    constraints.push_back(ofDatabase("assets", "asset", oneDatabase, everything));
    constraints.push_back(ofDatabase("pipelines-scoped", "pipeline", oneDatabase, everything));
    constraints.push_back(ofDatabase("pipelines-global", "pipeline", globalDatabase, getAndPost));
    constraints.push_back(ofDatabase("workflows-scoped", "workflow", oneDatabase, everything));
    constraints.push_back(ofDatabase("workflows-global", "workflow", globalDatabase, getAndPost));
    constraints.push_back(
        ofDatabase("metadataschemas-scoped", "metadataSchema", oneDatabase, everything));
    constraints.push_back(
        ofDatabase("metadataschemas-global", "metadataSchema", globalDatabase, get));
    addTags(constraints);
    return body;
}

/// What can be looked at in one database, or in all of them.
Json readOnly(Json body, const QString &database, const char *databaseSuffix)
{
    Json &constraints = body["constraints"];
    constraints.push_back(beginningWith("web-routes", "web", paths(viewPages), get));
    constraints.push_back(beginningWith("api-routes-get", "api", paths(readRoutes), get));
    constraints.push_back(
        beginningWith("api-routes-post", "api", paths(readingPosts), {QStringLiteral("POST")}));
    constraints.push_back(ofDatabase(databaseSuffix, "database", database, get));
    constraints.push_back(ofDatabase("assets", "asset", database, get));
    constraints.push_back(ofDatabase("pipelines", "pipeline", database, get));
    constraints.push_back(ofDatabase("workflows", "workflow", database, get));
    constraints.push_back(ofDatabase("metadataschemas", "metadataSchema", database, get));
    addTags(constraints);
    return body;
}

Json databaseUser()
{
    Json body = head("Database User",
                     "Daily work within one database: assets are made, changed and archived, "
                     "workflows run. Nothing is deleted for good, and the database, its pipelines, "
                     "workflows and schemas stay as they are.",
                     true);
    Json &constraints = body["constraints"];
    constraints.push_back(beginningWith("web-routes", "web",
                                        paths(viewPages) + paths("/upload /metadataschema"), get));
    constraints.push_back(beginningWith("api-routes-get", "api", paths(readRoutes), get));
    constraints.push_back(
        beginningWith("api-routes-post", "api",
                      paths(readingPosts) +
                          paths("/assets /uploads /database /comments /asset-links /subscriptions"),
                      {QStringLiteral("POST")}));
    constraints.push_back(beginningWith(
        "api-routes-put", "api", paths("/assets /database /comments /asset-links /subscriptions"),
        {QStringLiteral("PUT")}));
    Json deleting = beginningWith("api-routes-delete", "api",
                                  paths("/unsubscribe /subscriptions /asset-links /comments"),
                                  {QStringLiteral("DELETE")});
    for (const char *verb : {"archiveAsset", "archiveFile"})
        deleting["criteriaOr"].push_back(criterion("route__path", "contains", QLatin1String(verb)));
    constraints.push_back(deleting);
    constraints.push_back(ofDatabase("database", "database", oneDatabase, get));
    constraints.push_back(ofDatabase("assets", "asset", oneDatabase, everything));
    constraints.push_back(ofDatabase("pipelines-scoped", "pipeline", oneDatabase, getAndPost));
    constraints.push_back(ofDatabase("pipelines-global", "pipeline", globalDatabase, getAndPost));
    constraints.push_back(ofDatabase("workflows-scoped", "workflow", oneDatabase, getAndPost));
    constraints.push_back(ofDatabase("workflows-global", "workflow", globalDatabase, getAndPost));
    constraints.push_back(ofDatabase("metadataschemas-scoped", "metadataSchema", oneDatabase, get));
    constraints.push_back(
        ofDatabase("metadataschemas-global", "metadataSchema", globalDatabase, get));
    addTags(constraints);
    return body;
}

Json denyTagged()
{
    Json body = head("Deny Tagged Asset Editing",
                     "Assets with one tag can no longer be changed by the role, whatever else "
                     "allows it.",
                     false);
    body["variables"].push_back({{"name", "TAG_VALUE"},
                                 {"required", true},
                                 {"description", "The tag, such as locked or approved"}});
    Json denial = constraint(
        "deny-tagged-{{TAG_VALUE}}",
        QStringLiteral("Assets with the tag {{TAG_VALUE}} stay as they are"), "asset",
        {QStringLiteral("PUT"), QStringLiteral("POST"), QStringLiteral("DELETE")}, "deny");
    denial["criteriaAnd"].push_back(criterion("tags", "contains", QStringLiteral("{{TAG_VALUE}}")));
    body["constraints"].push_back(denial);
    return body;
}

} // namespace

const std::vector<ShippedTemplate> &shippedTemplates()
{
    static const std::vector<ShippedTemplate> templates{
        {QStringLiteral("database-admin"), databaseAdmin()},
        {QStringLiteral("database-user"), databaseUser()},
        {QStringLiteral("database-readonly"),
         readOnly(
             head("Database Read-Only", "Everything within one database can be looked at.", true),
             oneDatabase, "database")},
        {QStringLiteral("global-readonly"),
         readOnly(head("Global Read-Only", "Everything in all databases can be looked at.", false),
                  QStringLiteral(".*"), "databases")},
        {QStringLiteral("deny-tagged-assets"), denyTagged()}};
    return templates;
}

} // namespace vams::backend
