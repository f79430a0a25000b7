#include "ui/metadata/value_advice.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace vams::ui {

namespace {

constexpr int matrixSide = 4;
constexpr int matrixSize = matrixSide * matrixSide;

QString tra(const char *text)
{
    return QCoreApplication::translate("ValueAdvice", text);
}

bool isNumber(const QString &text)
{
    static const QRegularExpression grammar(
        QStringLiteral("^\\s*[+-]?((\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?|inf|infinity|nan)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    return grammar.match(text).hasMatch();
}

QString numberAdvice(const QString &value)
{
    if (isNumber(value))
        return {};
    static const QRegularExpression looksLike(
        QStringLiteral("^\\s*([+-]?\\d+(?:[.,]\\d+)?)\\s*(\\D*)$"));
    const QRegularExpressionMatch match = looksLike.match(value);
    if (!match.hasMatch())
        return tra(QT_TRANSLATE_NOOP("ValueAdvice",
                                     "This is not a number. Write digits only, such as 4.86."));
    const QString number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.'));
    return match.captured(2).trimmed().isEmpty()
               ? tra(QT_TRANSLATE_NOOP("ValueAdvice",
                                       "This is not a number. Write %1, with a point."))
                     .arg(number)
               : tra(QT_TRANSLATE_NOOP("ValueAdvice",
                                       "This is not a number. Write %1 and leave the unit out."))
                     .arg(number);
}

QString dateAdvice(const QString &value)
{
    static const QRegularExpression week(QStringLiteral("^\\d{4}-?W\\d{2}"));
    static const QRegularExpression compact(QStringLiteral("^\\d{8}"));
    if (QDateTime::fromString(value, Qt::ISODate).isValid() || week.match(value).hasMatch() ||
        compact.match(value).hasMatch())
        return {};
    QDate meant;
    for (const char *format : {"d.M.yyyy", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "d MMM yyyy"})
        if (!meant.isValid())
            meant = QDate::fromString(value.trimmed(), QLatin1String(format));
    return meant.isValid() ? tra(QT_TRANSLATE_NOOP("ValueAdvice", "This is not a date. Write %1."))
                                 .arg(meant.toString(Qt::ISODate))
                           : tra(QT_TRANSLATE_NOOP(
                                     "ValueAdvice",
                                     "This is not a date. Write year, month and day, such as %1."))
                                 .arg(QDate::currentDate().toString(Qt::ISODate));
}

QString numbersAdvice(MetadataValueType type, const QString &value)
{
    const QStringList numbers = numbersIn(type, value);
    const QStringList names = numberNames(type);
    if (numbers.isEmpty())
        return tra(QT_TRANSLATE_NOOP("ValueAdvice", "A number is needed for each of %1."))
            .arg(names.isEmpty() ? QStringLiteral("4 \u00d7 4") : names.join(QStringLiteral(", ")));
    for (int i = 0; i < numbers.size(); ++i) {
        const QString name =
            names.isEmpty()
                ? QStringLiteral("%1, %2").arg(i / matrixSide + 1).arg(i % matrixSide + 1)
                : names[i];
        if (numbers[i].isEmpty())
            return tra(QT_TRANSLATE_NOOP("ValueAdvice", "%1 is missing.")).arg(name);
        if (const QString advice = numberAdvice(numbers[i]); !advice.isEmpty())
            return QStringLiteral("%1: %2").arg(name, advice);
        const double limit = type != MetadataValueType::Lla ? 0 : i == 0 ? 90 : i == 1 ? 180 : 0;
        if (limit > 0 && std::abs(numbers[i].toDouble()) > limit)
            return tra(QT_TRANSLATE_NOOP("ValueAdvice", "%1 goes from -%2 to %2."))
                .arg(name)
                .arg(limit);
    }
    return {};
}

QString jsonAdvice(MetadataValueType type, const QString &value)
{
    const Result<Json> json = parseJson(value.toUtf8());
    if (!json)
        return tra(QT_TRANSLATE_NOOP(
            "ValueAdvice", "This is not JSON. Names and texts stand in \"quotation marks\"."));
    if (type == MetadataValueType::AnyJson)
        return {};
    const QString kind = json->is_object() ? jsonText(*json, "type") : QString();
    if (type == MetadataValueType::GeoPoint && kind != QLatin1String("Point"))
        return tra(QT_TRANSLATE_NOOP("ValueAdvice", "Write a point: %1"))
            .arg(QStringLiteral("{\"type\": \"Point\", \"coordinates\": [9.18, 48.78]}"));
    return kind.isEmpty()
               ? tra(QT_TRANSLATE_NOOP("ValueAdvice", "GeoJSON is an object that has a \"type\"."))
               : QString();
}

QString textOf(const Json &value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    return QString::fromUtf8(dumpJson(value));
}

/// A number as a number, anything else as the text that it is.
Json jsonOf(const QString &text)
{
    if (text.isEmpty())
        return nullptr;
    static const QRegularExpression plain(
        QStringLiteral("^-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?$"));
    if (plain.match(text.trimmed()).hasMatch())
        return parseJson(text.trimmed().toUtf8()).value_or(Json());
    bool isFinite = false;
    const double number = text.toDouble(&isFinite);
    if (isFinite && std::isfinite(number) && isNumber(text))
        return number;
    return text.toStdString();
}

} // namespace

QString valueAdvice(MetadataValueType type, const QString &value, const QStringList &choices)
{
    if (value.isEmpty())
        return {};
    switch (type) {
    case MetadataValueType::Number:
        return numberAdvice(value);
    case MetadataValueType::Date:
        return dateAdvice(value);
    case MetadataValueType::Boolean:
        return isYes(value) || value.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0
                   ? QString()
                   : tra(QT_TRANSLATE_NOOP("ValueAdvice", "Write true or false."));
    case MetadataValueType::InlineControlledList:
        return choices.isEmpty() || choices.contains(value)
                   ? QString()
                   : tra(QT_TRANSLATE_NOOP("ValueAdvice", "Choose one of these: %1."))
                         .arg(choices.join(QStringLiteral(", ")));
    case MetadataValueType::Xyz:
    case MetadataValueType::Wxyz:
    case MetadataValueType::Lla:
    case MetadataValueType::Matrix4x4:
        return numbersAdvice(type, value);
    case MetadataValueType::GeoPoint:
    case MetadataValueType::GeoJson:
    case MetadataValueType::AnyJson:
        return jsonAdvice(type, value);
    default:
        return {};
    }
}

QStringList numberNames(MetadataValueType type)
{
    const auto names = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '));
    };
    switch (type) {
    case MetadataValueType::Xyz:
        return names("x y z");
    case MetadataValueType::Wxyz:
        return names("w x y z");
    case MetadataValueType::Lla:
        return names("lat long alt");
    default:
        return {};
    }
}

QStringList numbersIn(MetadataValueType type, const QString &value)
{
    const QStringList names = numberNames(type);
    const int count = names.isEmpty() ? matrixSize : static_cast<int>(names.size());
    QStringList numbers;
    if (value.isEmpty()) {
        for (int i = 0; i < count; ++i)
            numbers << QString();
        return numbers;
    }
    const Result<Json> json = parseJson(value.toUtf8());
    if (!json)
        return {};
    if (!names.isEmpty()) {
        if (!json->is_object())
            return {};
        for (const QString &name : names)
            numbers << textOf(json->value(name.toStdString(), Json()));
        return numbers;
    }
    if (!json->is_array() || json->size() != matrixSide)
        return {};
    for (const Json &row : *json) {
        if (!row.is_array() || row.size() != matrixSide)
            return {};
        for (const Json &number : row)
            numbers << textOf(number);
    }
    return numbers;
}

QString valueOfNumbers(MetadataValueType type, const QStringList &numbers)
{
    if (numbers.join(QString()).isEmpty())
        return {};
    const QStringList names = numberNames(type);
    if (!names.isEmpty()) {
        Json object = Json::object();
        for (int i = 0; i < names.size(); ++i)
            object[names[i].toStdString()] = jsonOf(numbers.value(i));
        return QString::fromUtf8(dumpJson(object));
    }
    Json rows = Json::array();
    for (int row = 0; row < matrixSide; ++row) {
        Json cells = Json::array();
        for (int column = 0; column < matrixSide; ++column)
            cells.push_back(jsonOf(numbers.value(row * matrixSide + column)));
        rows.push_back(cells);
    }
    return QString::fromUtf8(dumpJson(rows));
}

QStringList matrixNumbers(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?"));
    QStringList numbers;
    for (const QRegularExpressionMatch &match : number.globalMatch(text))
        numbers << match.captured();
    return numbers.size() == matrixSize ? numbers : QStringList();
}

bool isYes(const QString &value)
{
    return value.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

} // namespace vams::ui
