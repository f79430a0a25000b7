#pragma once
// A pipeline: a processor of files that stands elsewhere and how it is called. Workflows name them.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace vams {

/// The database id of pipelines and workflows that every database may use.
inline constexpr QLatin1String globalDatabase("GLOBAL");

/// Names one pipeline: ids are unique inside their database only.
struct PipelineRef
{
    DatabaseId databaseId; ///< or "GLOBAL"
    PipelineId pipelineId;

    bool operator==(const PipelineRef &) const = default;
};

/// "standardFile", "previewFile"
QStringList pipelineTypes();
/// "Lambda", "SQS", "EventBridge"
QStringList pipelineExecutionTypes();
/// "Enabled", "Disabled": whether a step waits until the processor reports back.
QStringList callbackModes();

struct Pipeline
{
    DatabaseId databaseId; ///< with the suffix "#deleted" when it is
    PipelineId pipelineId;
    QString pipelineType;
    QString pipelineExecutionType; ///< never changes
    QString description;
    QString assetType;  ///< ".glb": what it takes; ".all" is anything
    QString outputType; ///< or empty
    QString waitForCallback = QStringLiteral("Disabled");
    std::optional<QString> taskTimeout;          ///< seconds; with a callback only
    std::optional<QString> taskHeartbeatTimeout; ///< seconds, less than taskTimeout
    QString userProvidedResource;                ///< JSON: what is called; the server makes it
    std::optional<QString> lambdaName;
    std::optional<QString> sqsQueueUrl;
    std::optional<QString> eventBridgeBusArn;
    std::optional<QString> eventBridgeSource;
    std::optional<QString> eventBridgeDetailType;
    QString inputParameters; ///< JSON, or empty
    bool enabled = true;
    QString dateCreated; ///< `November 22 2026 - 09:15:24`, UTC; within JSON quotes on the wire
    std::optional<QString> dateUpdated;

    [[nodiscard]] PipelineRef ref() const { return {databaseId, pipelineId}; }
    [[nodiscard]] bool waits() const { return waitForCallback == QLatin1String("Enabled"); }

    bool operator==(const Pipeline &) const = default;
};

/// Dates of pipelines and workflows are JSON texts inside of JSON texts.
QString quotedDate(const QString &date);
QString unquotedDate(const QString &date);

void to_json(Json &json, const Pipeline &pipeline);
void from_json(const Json &json, Pipeline &pipeline);

} // namespace vams
