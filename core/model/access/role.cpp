#include "core/model/access/role.h"

#include "core/base/json.h"

namespace vams {

namespace {

Json textOrNull(const std::optional<QString> &text)
{
    return text ? Json(*text) : Json();
}

std::optional<QString> optionalText(const Json &json, const char *name)
{
    const QString text = jsonText(json, name);
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

void to_json(Json &json, const Role &role)
{
    json = {{"id", role.id},
            {"roleName", role.roleName},
            {"description", role.description},
            {"createdOn", role.createdOn},
            {"source", textOrNull(role.source)},
            {"sourceIdentifier", textOrNull(role.sourceIdentifier)},
            {"mfaRequired", role.mfaRequired}};
}

void from_json(const Json &json, Role &role)
{
    role.id = jsonText(json, "id");
    role.roleName = jsonText(json, "roleName");
    role.description = jsonText(json, "description");
    role.createdOn = jsonText(json, "createdOn");
    role.source = optionalText(json, "source");
    role.sourceIdentifier = optionalText(json, "sourceIdentifier");
    role.mfaRequired = json.value("mfaRequired", false);
}

} // namespace vams
