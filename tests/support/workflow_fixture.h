#pragma once
// Bodies of pipelines and workflows as clients send them.

#include "tests/support/contract_side.h"

namespace vams::test {

inline const QString pipelinesPath = QStringLiteral("/pipelines");
inline const QString workflowsPath = QStringLiteral("/workflows");

inline Json pipelineBody(const char *id, const char *database = "data")
{
    return {{"pipelineId", id},
            {"databaseId", database},
            {"pipelineType", "standardFile"},
            {"pipelineExecutionType", "Lambda"},
            {"description", "Converts"},
            {"assetType", ".glb"},
            {"outputType", ".usd"},
            {"waitForCallback", "Disabled"},
            {"lambdaName", "converter"}};
}

inline Json stepBody(const char *pipeline, const char *database = "data")
{
    return {{"name", pipeline},
            {"databaseId", database},
            {"pipelineType", "standardFile"},
            {"pipelineExecutionType", "Lambda"},
            {"outputType", ".usd"},
            {"waitForCallback", "Disabled"},
            {"userProvidedResource", R"({"resourceId": "converter", "resourceType": "Lambda"})"}};
}

inline Json workflowBody(const char *id, const std::vector<Json> &steps,
                         const char *database = "data", const char *trigger = "")
{
    return {{"workflowId", id},
            {"databaseId", database},
            {"description", "Converts files"},
            {"specifiedPipelines", {{"functions", steps}}},
            {"autoTriggerOnFileExtensionsUpload", trigger}};
}

inline QString pipelineAt(const char *id, const char *database = "data")
{
    return QStringLiteral("/database/%1/pipelines/%2")
        .arg(QLatin1String(database), QLatin1String(id));
}

inline QString workflowAt(const char *id, const char *database = "data")
{
    return QStringLiteral("/database/%1/workflows/%2")
        .arg(QLatin1String(database), QLatin1String(id));
}

/// The items of a list that stands under "message".
inline Json itemsOf(const Answer &answer)
{
    const Json message = answer.json.value("message", Json::object());
    return message.is_object() ? message.value("Items", Json::array()) : Json::array();
}

inline QStringList idsOf(const Answer &answer, const char *name)
{
    QStringList ids;
    for (const Json &item : itemsOf(answer))
        ids << jsonText(item, name);
    return ids;
}

/// Someone who may only look.
inline UserId makeReader(ContractSide &side)
{
    const UserId reader(QStringLiteral("reader"));
    side.call("POST", QStringLiteral("/user-roles"),
              {{"userId", reader.text()}, {"roleName", {"basicReadOnly"}}});
    return reader;
}

} // namespace vams::test
