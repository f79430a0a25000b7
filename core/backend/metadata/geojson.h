#pragma once
// The structure of a GeoJSON text (RFC 7946): geometries, features and collections of them. Not
// whether rings are closed or coordinates lie on the earth.

#include "core/base/json_fwd.h"

#include <QString>

namespace vams::backend {

/// Empty when it is GeoJSON; else what is wrong, for people.
QString geoJsonProblem(const Json &json);

} // namespace vams::backend
