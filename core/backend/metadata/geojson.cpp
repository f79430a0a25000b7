#include "core/backend/metadata/geojson.h"

#include "core/base/json.h"

#include <algorithm>

namespace vams::backend {

namespace {

struct GeometryShape
{
    QLatin1String type;
    int depth;       ///< lists around a position
    std::size_t min; ///< positions of the innermost list; an empty geometry is allowed
};

constexpr GeometryShape geometryShapes[] = {
    {QLatin1String("Point"), 0, 0},      {QLatin1String("MultiPoint"), 1, 1},
    {QLatin1String("LineString"), 1, 2}, {QLatin1String("MultiLineString"), 2, 2},
    {QLatin1String("Polygon"), 2, 3},    {QLatin1String("MultiPolygon"), 3, 3},
};

bool isPosition(const Json &json)
{
    return json.is_array() && json.size() >= 2 &&
           std::all_of(json.begin(), json.end(),
                       [](const Json &number) { return number.is_number(); });
}

QString geometryCoordinatesProblem(const Json &json, int depth, std::size_t min)
{
    if (depth == 0)
        return isPosition(json)
                   ? QString()
                   : QStringLiteral("a position must be a list of two or more numbers");
    if (!json.is_array())
        return QStringLiteral("coordinates are not nested deeply enough");
    if (depth == 1 && json.size() < min)
        return QStringLiteral("at least %1 positions are needed").arg(min);
    for (const Json &inner : json) {
        if (const QString problem = geometryCoordinatesProblem(inner, depth - 1, min);
            !problem.isEmpty())
            return problem;
    }
    return {};
}

/// Every member of a list that stands under `key`.
template <class Check>
QString membersProblem(const Json &json, const char *key, Check check)
{
    const auto list = json.find(key);
    if (list == json.end() || !list->is_array())
        return QStringLiteral("%1 must be a list").arg(QLatin1String(key));
    for (const Json &member : *list) {
        if (const QString problem = check(member); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString geometryProblem(const Json &json)
{
    if (!json.is_object())
        return QStringLiteral("a geometry must be a JSON object");
    const QString type = jsonText(json, "type");
    if (type == QLatin1String("GeometryCollection"))
        return membersProblem(json, "geometries", geometryProblem);
    const auto *shape =
        std::find_if(std::begin(geometryShapes), std::end(geometryShapes),
                     [&type](const GeometryShape &candidate) { return candidate.type == type; });
    if (shape == std::end(geometryShapes))
        return QStringLiteral("'%1' is not a GeoJSON type").arg(type);
    const auto coordinates = json.find("coordinates");
    if (coordinates == json.end() || !coordinates->is_array())
        return QStringLiteral("coordinates must be a list");
    return coordinates->empty()
               ? QString()
               : geometryCoordinatesProblem(*coordinates, shape->depth, shape->min);
}

QString featureProblem(const Json &json)
{
    if (!json.is_object() || jsonText(json, "type") != QLatin1String("Feature"))
        return QStringLiteral("a feature must be a JSON object of type 'Feature'");
    if (const auto properties = json.find("properties");
        properties != json.end() && !properties->is_null() && !properties->is_object())
        return QStringLiteral("properties must be a JSON object");
    const auto geometry = json.find("geometry");
    return geometry == json.end() || geometry->is_null() ? QString() : geometryProblem(*geometry);
}

} // namespace

QString geoJsonProblem(const Json &json)
{
    const QString type = jsonText(json, "type");
    if (type == QLatin1String("FeatureCollection"))
        return membersProblem(json, "features", featureProblem);
    return type == QLatin1String("Feature") ? featureProblem(json) : geometryProblem(json);
}

} // namespace vams::backend
