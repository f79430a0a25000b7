#include "core/backend/auth/access_routes.h"

#include "core/backend/auth/access_question.h"
#include "core/backend/auth/policy_cache.h"
#include "core/backend/auth/user_role_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/validators.h"

namespace vams::backend {

namespace {

api::Response testAccess(const Context &context, const Exchange &exchange)
{
    const Json body = requiredBody(exchange.request);
    FieldReader fields(body, QStringLiteral("TestAccessRequestModel"));
    const UserId user(fields.text("userId"));
    const bool isMfa = fields.flag("mfa", false);
    const std::optional<Action> action = actionOf(fields.text("action"));
    fields.require(action.has_value(), QStringLiteral("action must be GET, PUT, POST or DELETE"));
    const bool hasObject = body.contains("object") && body.at("object").is_object();
    fields.require(hasObject, QStringLiteral("object is a required field."));
    fields.finish();
    validate::userId(QStringLiteral("userId"), user.text());
    const AuthObject object = readAuthObject(body.at("object"));
    if (!constraintObjectTypes().contains(object.objectType))
        throw ApiError(400, QStringLiteral("object__type is invalid. Allowed values: %1")
                                .arg(constraintObjectTypes().join(QStringLiteral(", "))));
    return context.storage.read([&](sql::Database &db) {
        const QStringList roles = UserRoleStore::effectiveRoles(db, user, isMfa);
        AccessAnswer answer = loadPolicies(db, user, roles)->explain(object, *action);
        answer.roles = roles;
        return jsonResponse(answer);
    });
}

} // namespace

AuthObject readAuthObject(const Json &object)
{
    AuthObject made;
    const auto text = [&object](const char *name) {
        if (!object.is_object() || !object.contains(name))
            return QString();
        const Json &value = object.at(name);
        return value.is_number() ? QString::fromStdString(value.dump()) : jsonText(object, name);
    };
    made.objectType = text("object__type");
    made.databaseId = text("databaseId");
    made.assetName = text("assetName");
    made.assetType = text("assetType");
    made.routePath = text("route__path");
    made.tagName = text("tagName");
    made.tagTypeName = text("tagTypeName");
    made.metadataSchemaName = text("metadataSchemaName");
    made.metadataSchemaEntityType = text("metadataSchemaEntityType");
    made.roleName = text("roleName");
    made.userId = text("userId");
    made.pipelineId = text("pipelineId");
    made.pipelineType = text("pipelineType");
    made.pipelineExecutionType = text("pipelineExecutionType");
    made.workflowId = text("workflowId");
    if (object.is_object() && object.contains("tags")) {
        const Json &tags = object.at("tags");
        if (tags.is_array()) {
            for (const Json &tag : tags) {
                if (tag.is_string())
                    made.tags << tag.get<QString>();
            }
        } else {
            for (const QString &tag : text("tags").split(QLatin1Char(','), Qt::SkipEmptyParts))
                made.tags << tag.trimmed();
        }
    }
    return made;
}

void addAccessRoutes(Router &router, const Context &context)
{
    router.add("POST", QStringLiteral("/auth/testAccess"), withContext(context, testAccess));
}

} // namespace vams::backend
