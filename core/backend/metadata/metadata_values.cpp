#include "core/backend/metadata/metadata_values.h"

#include "core/backend/metadata/geojson.h"
#include "core/base/json.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace vams::backend {

namespace {

/// Booleans are numbers here, as they are in Python.
bool isJsonNumber(const Json &value)
{
    return value.is_number() || value.is_boolean();
}

double jsonNumber(const Json &value)
{
    return value.is_boolean() ? (value.get<bool>() ? 1.0 : 0.0) : value.get<double>();
}

QString anyText(const QString &)
{
    return {};
}

QString numberProblem(const QString &value)
{
    return isPythonNumber(value)
               ? QString()
               : QStringLiteral("metadataValue must be a valid number for type 'number'");
}

QString booleanProblem(const QString &value)
{
    const QString text = value.toLower();
    return text == QLatin1String("true") || text == QLatin1String("false")
               ? QString()
               : QStringLiteral("metadataValue must be 'true' or 'false' for type 'boolean'");
}

QString dateProblem(const QString &value)
{
    return isIsoDate(value)
               ? QString()
               : QStringLiteral("metadataValue must be a valid ISO date format for type 'date'");
}

QString invalidJson(const char *type)
{
    return QStringLiteral("metadataValue must be valid JSON for type '%1'")
        .arg(QLatin1String(type));
}

QString jsonProblem(const QString &value)
{
    return parseJson(value.toUtf8()) ? QString() : invalidJson("json");
}

QString coordinatesProblem(const QString &value, const char *type,
                           const std::vector<const char *> &keys, const char *keyList)
{
    const Result<Json> json = parseJson(value.toUtf8());
    if (!json)
        return invalidJson(type);
    const QString name = QString::fromLatin1(type).toUpper();
    if (!json->is_object())
        return QStringLiteral("%1 data must be a JSON object").arg(name);
    if (!std::all_of(keys.begin(), keys.end(),
                     [&json](const char *key) { return json->contains(key); }))
        return QStringLiteral("%1 data must contain %2 keys").arg(name, QLatin1String(keyList));
    for (const char *key : keys) {
        if (!isJsonNumber(json->at(key))) {
            return QStringLiteral("%1 coordinate '%2' must be a number")
                .arg(name, QLatin1String(key));
        }
    }
    return {};
}

QString xyzProblem(const QString &value)
{
    return coordinatesProblem(value, "xyz", {"x", "y", "z"}, "'x', 'y', and 'z'");
}

QString wxyzProblem(const QString &value)
{
    return coordinatesProblem(value, "wxyz", {"w", "x", "y", "z"}, "'w', 'x', 'y', and 'z'");
}

QString matrixRowProblem(const Json &row, std::size_t at)
{
    if (!row.is_array())
        return QStringLiteral("MATRIX4X4 row %1 must be an array").arg(at);
    if (row.size() != 4)
        return QStringLiteral("MATRIX4X4 row %1 must contain exactly 4 elements").arg(at);
    for (std::size_t column = 0; column < row.size(); ++column) {
        if (!isJsonNumber(row[column])) {
            return QStringLiteral("MATRIX4X4 element at [%1][%2] must be a number")
                .arg(at)
                .arg(column);
        }
    }
    return {};
}

QString matrixProblem(const QString &value)
{
    const Result<Json> json = parseJson(value.toUtf8());
    if (!json)
        return invalidJson("matrix4x4");
    if (!json->is_array())
        return QStringLiteral("MATRIX4X4 data must be a JSON array");
    if (json->size() != 4)
        return QStringLiteral("MATRIX4X4 must be a 4x4 matrix (4 rows)");
    for (std::size_t at = 0; at < json->size(); ++at) {
        if (const QString problem = matrixRowProblem((*json)[at], at); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString geoPointProblem(const QString &value)
{
    const Result<Json> json = parseJson(value.toUtf8());
    if (json && json->is_object() && jsonText(*json, "type") != QLatin1String("Point"))
        return QStringLiteral("GEOPOINT type must be 'Point'");
    const QString problem = json ? geoJsonProblem(*json) : QStringLiteral("this is not valid JSON");
    return problem.isEmpty() ? QString()
                             : QStringLiteral("GEOPOINT validation failed: %1").arg(problem);
}

QString geoJsonValueProblem(const QString &value)
{
    const Result<Json> json = parseJson(value.toUtf8());
    const QString problem = json ? geoJsonProblem(*json) : QStringLiteral("this is not valid JSON");
    return problem.isEmpty() ? QString()
                             : QStringLiteral("GEOJSON validation failed: %1").arg(problem);
}

QString llaProblem(const QString &value)
{
    struct Part
    {
        const char *key;
        const char *name;
        double limit; ///< either way; 0: none
    };
    constexpr Part parts[] = {
        {"lat", "latitude", 90}, {"long", "longitude", 180}, {"alt", "altitude", 0}};
    const Result<Json> json = parseJson(value.toUtf8());
    if (!json)
        return invalidJson("lla");
    if (!json->is_object())
        return QStringLiteral("LLA data must be a JSON object");
    if (!std::all_of(std::begin(parts), std::end(parts),
                     [&json](const Part &part) { return json->contains(part.key); }))
        return QStringLiteral("LLA data must contain 'lat', 'long', and 'alt' keys");
    for (const Part &part : parts) {
        const Json &number = json->at(part.key);
        const QLatin1String name(part.name);
        if (!isJsonNumber(number))
            return QStringLiteral("LLA %1 must be a number").arg(name);
        if (part.limit > 0 && !(std::abs(jsonNumber(number)) <= part.limit))
            return QStringLiteral("LLA %1 must be between -%2 and %2").arg(name).arg(part.limit);
    }
    return {};
}

struct ValueCheck
{
    MetadataValueType type;
    QString (*problem)(const QString &);
};

constexpr ValueCheck valueChecks[] = {
    {MetadataValueType::String, anyText},
    {MetadataValueType::MultilineString, anyText},
    {MetadataValueType::InlineControlledList, anyText},
    {MetadataValueType::Number, numberProblem},
    {MetadataValueType::Boolean, booleanProblem},
    {MetadataValueType::Date, dateProblem},
    {MetadataValueType::Xyz, xyzProblem},
    {MetadataValueType::Wxyz, wxyzProblem},
    {MetadataValueType::Matrix4x4, matrixProblem},
    {MetadataValueType::GeoPoint, geoPointProblem},
    {MetadataValueType::GeoJson, geoJsonValueProblem},
    {MetadataValueType::Lla, llaProblem},
    {MetadataValueType::AnyJson, jsonProblem},
};

bool isDay(const QRegularExpressionMatch &match)
{
    const int year = match.captured(QStringLiteral("year")).toInt();
    if (match.hasCaptured(QStringLiteral("month")))
        return QDate::isValid(year, match.captured(QStringLiteral("month")).toInt(),
                              match.captured(QStringLiteral("day")).toInt()) &&
               year >= 1;
    const int week = match.captured(QStringLiteral("week")).toInt();
    const QString weekday = match.captured(QStringLiteral("weekday"));
    // The 28th of December is in the last week of its year.
    return year >= 1 && week >= 1 && week <= QDate(year, 12, 28).weekNumber() &&
           (weekday.isEmpty() || (weekday >= QLatin1String("1") && weekday <= QLatin1String("7")));
}

/// `prefix` is empty for the time of day and "o" for the offset from UTC.
bool isTime(const QRegularExpressionMatch &match, const QString &prefix)
{
    const auto number = [&](const char *name) {
        return match.captured(prefix + QLatin1String(name)).toInt();
    };
    return number("hour") < 24 && number("minute") < 60 && number("second") < 60;
}

} // namespace

QString metadataValueProblem(MetadataValueType type, const QString &value)
{
    if (value.isEmpty())
        return {};
    const auto *check =
        std::find_if(std::begin(valueChecks), std::end(valueChecks),
                     [type](const ValueCheck &candidate) { return candidate.type == type; });
    return check == std::end(valueChecks) ? QStringLiteral("the value's type is not known")
                                          : check->problem(value);
}

bool isPythonNumber(const QString &text)
{
    // Possessive: text of any length is read in one pass.
    static const QRegularExpression grammar(
        QStringLiteral("^\\s*+[+-]?(?:(?:\\d(?:_?\\d)*+(?:\\.(?:\\d(?:_?\\d)*+)?)?"
                       "|\\.\\d(?:_?\\d)*+)(?:e[+-]?\\d(?:_?\\d)*+)?|inf(?:inity)?|nan)\\s*+\\z"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return grammar.match(text).hasMatch();
}

bool isIsoDate(const QString &text)
{
    static const QString time = QStringLiteral(
        "(?<%1hour>\\d\\d)(?:(?<%1colon>:?)(?<%1minute>\\d\\d)(?:\\k<%1colon>(?<%1second>\\d\\d)"
        "(?:[.,]\\d+)?)?)?");
    static const QRegularExpression grammar(
        QStringLiteral("^(?<year>\\d{4})(?:(?<dash>-?)(?<month>\\d\\d)\\k<dash>(?<day>\\d\\d)"
                       "|(?<wdash>-?)W(?<week>\\d\\d)(?:\\k<wdash>(?<weekday>\\d))?)"
                       "(?:.%1(?:Z|[+-]%2)?)?\\z")
            .arg(time.arg(QString()), time.arg(QLatin1Char('o'))));
    if (text.size() > 100)
        return false;
    const QRegularExpressionMatch match = grammar.match(text);
    return match.hasMatch() && isDay(match) && isTime(match, QString()) &&
           isTime(match, QStringLiteral("o"));
}

} // namespace vams::backend
