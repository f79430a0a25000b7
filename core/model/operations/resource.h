#pragma once
// One part of a running library (a table, a bucket, a worker, ...) next to the AWS resource that
// stands in its place in a deployed VAMS. Not in the original contract.

#include "core/base/json_fwd.h"

#include <QString>

#include <optional>
#include <vector>

namespace vams {

/// Values of Resource::kind, in the order in which they are listed.
namespace resourceKind {
inline constexpr QLatin1String table("table");
inline constexpr QLatin1String index("index");
inline constexpr QLatin1String searchIndex("searchIndex");
inline constexpr QLatin1String bucket("bucket");
inline constexpr QLatin1String queue("queue");
inline constexpr QLatin1String topic("topic");
inline constexpr QLatin1String worker("worker");
inline constexpr QLatin1String log("log");
inline constexpr QLatin1String storage("storage");
} // namespace resourceKind

/// Values of Resource::health.
namespace resourceHealth {
inline constexpr QLatin1String ok("ok");
inline constexpr QLatin1String warning("warning"); ///< works, but somebody should look
inline constexpr QLatin1String problem("problem");
} // namespace resourceHealth

struct Resource
{
    QString kind;
    QString name;                ///< for people
    QString location;            ///< what it is here: the table's name, the bucket's id, ...
    QString awsResource;         ///< what it stands for; empty: ours alone
    std::optional<qint64> count; ///< rows, objects, messages; absent: not known yet
    bool isEstimate = false;     ///< `count` and `bytes` are of a while ago: say "about"
    std::optional<qint64> bytes;
    QString health;
    QString detail; ///< a sentence for people; may be empty

    bool operator==(const Resource &) const = default;
};

struct ResourceInventory
{
    std::vector<Resource> Items;
    qint64 problemCount = 0; ///< resources that are not "ok"
    QString checkedAt;       ///< ISO
    QString countedAt;       ///< ISO; when estimates were counted; empty: there are none

    bool operator==(const ResourceInventory &) const = default;
};

void to_json(Json &json, const Resource &resource);
void from_json(const Json &json, Resource &resource);
void to_json(Json &json, const ResourceInventory &inventory);
void from_json(const Json &json, ResourceInventory &inventory);

} // namespace vams
