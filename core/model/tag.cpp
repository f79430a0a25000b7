#include "core/model/tag.h"

#include "core/base/json.h"

namespace vams {

void to_json(Json &json, const Tag &tag)
{
    json = {{"tagName", tag.tagName},
            {"description", tag.description},
            {"tagTypeName", tag.tagTypeName}};
}

void from_json(const Json &json, Tag &tag)
{
    tag.tagName = jsonText(json, "tagName");
    tag.description = jsonText(json, "description");
    tag.tagTypeName = jsonText(json, "tagTypeName");
    if (tag.tagTypeName.endsWith(requiredTagTypeSuffix))
        tag.tagTypeName.chop(requiredTagTypeSuffix.size());
    if (json.contains("assetCount"))
        tag.assetCount = json.at("assetCount").get<int>();
}

void to_json(Json &json, const TagType &type)
{
    json = {{"tagTypeName", type.tagTypeName},
            {"description", type.description},
            {"required", type.isRequired ? "True" : "False"},
            {"tags", type.tags}};
}

void from_json(const Json &json, TagType &type)
{
    type.tagTypeName = jsonText(json, "tagTypeName");
    type.description = jsonText(json, "description");
    type.isRequired = jsonText(json, "required") == QLatin1String("True");
    type.tags = json.value("tags", QStringList());
}

} // namespace vams
