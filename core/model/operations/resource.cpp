#include "core/model/operations/resource.h"

#include "core/base/json.h"

namespace vams {

VAMS_JSON(Resource, kind, name, location, awsResource, count, isEstimate, bytes, health, detail)
VAMS_JSON(ResourceInventory, Items, problemCount, checkedAt, countedAt)

} // namespace vams
