#include "core/backend/http/field_reader.h"

#include "core/backend/http/api_error.h"

#include <cmath>

namespace vams::backend {

FieldReader::FieldReader(const Json &object, QString model)
    : m_object(object)
    , m_model(std::move(model))
{
    if (!m_object.is_object())
        fail(QStringLiteral("__root__"), QStringLiteral("an object is expected"),
             QStringLiteral("type_error.dict"));
}

const Json *FieldReader::find(const char *name) const
{
    if (!m_object.is_object())
        return nullptr;
    const auto it = m_object.find(name);
    return it == m_object.end() ? nullptr : &*it;
}

bool FieldReader::has(const char *name) const
{
    const Json *value = find(name);
    return value && !value->is_null();
}

const Json *FieldReader::requiredField(const char *name)
{
    const Json *value = find(name);
    if (!value) {
        fail(QLatin1String(name), QStringLiteral("field required"),
             QStringLiteral("value_error.missing"));
        return nullptr;
    }
    if (value->is_null()) {
        fail(QLatin1String(name), QStringLiteral("none is not an allowed value"),
             QStringLiteral("type_error.none.not_allowed"));
        return nullptr;
    }
    return value;
}

std::optional<QString> FieldReader::readText(const QString &field, const Json &value, TextRule rule)
{
    QString text;
    if (value.is_string()) {
        text = value.get<QString>();
    } else if (value.is_number()) {
        text = QString::fromStdString(value.dump());
    } else {
        fail(field, QStringLiteral("str type expected"), QStringLiteral("type_error.str"));
        return std::nullopt;
    }
    const qsizetype length = text.toUcs4().size();
    if (length < rule.min) {
        fail(field, QStringLiteral("ensure this value has at least %1 characters").arg(rule.min),
             QStringLiteral("value_error.any_str.min_length; limit_value=%1").arg(rule.min));
        return std::nullopt;
    }
    if (rule.max >= 0 && length > rule.max) {
        fail(field, QStringLiteral("ensure this value has at most %1 characters").arg(rule.max),
             QStringLiteral("value_error.any_str.max_length; limit_value=%1").arg(rule.max));
        return std::nullopt;
    }
    if (text.contains(QChar(0))) {
        fail(field, QStringLiteral("the text holds a NUL character"),
             QStringLiteral("value_error"));
        return std::nullopt;
    }
    return text;
}

QString FieldReader::text(const char *name, TextRule rule)
{
    const Json *value = requiredField(name);
    return value ? readText(QLatin1String(name), *value, rule).value_or(QString()) : QString();
}

std::optional<QString> FieldReader::optionalText(const char *name, TextRule rule)
{
    if (!has(name))
        return std::nullopt;
    return readText(QLatin1String(name), *find(name), rule);
}

std::optional<bool> FieldReader::optionalFlag(const char *name)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"),
                                 QStringLiteral("on"),   QStringLiteral("1"),
                                 QStringLiteral("t"),    QStringLiteral("y")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("no"),
                                QStringLiteral("off"),   QStringLiteral("0"),
                                QStringLiteral("f"),     QStringLiteral("n")};
    if (!has(name))
        return std::nullopt;
    const Json &value = *find(name);
    if (value.is_boolean())
        return value.get<bool>();
    const QString text =
        value.is_string() ? value.get<QString>().toLower() : QString::fromStdString(value.dump());
    if (yes.contains(text))
        return true;
    if (no.contains(text))
        return false;
    fail(QLatin1String(name), QStringLiteral("value could not be parsed to a boolean"),
         QStringLiteral("type_error.bool"));
    return std::nullopt;
}

bool FieldReader::flag(const char *name, bool fallback)
{
    return optionalFlag(name).value_or(fallback);
}

bool FieldReader::requiredFlag(const char *name)
{
    return requiredField(name) && optionalFlag(name).value_or(false);
}

std::optional<qint64> FieldReader::optionalNumber(const char *name, NumberRule rule)
{
    if (!has(name))
        return std::nullopt;
    const Json &value = *find(name);
    bool isNumber = value.is_number_integer();
    qint64 number = 0;
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t(INT64_MAX))
        isNumber = false;
    else if (isNumber)
        number = value.get<qint64>();
    else if (value.is_string())
        number = value.get<QString>().toLongLong(&isNumber);
    if (!isNumber) {
        fail(QLatin1String(name), QStringLiteral("value is not a valid integer"),
             QStringLiteral("type_error.integer"));
        return std::nullopt;
    }
    if (number < rule.min) {
        fail(QLatin1String(name),
             QStringLiteral("ensure this value is greater than or equal to %1").arg(rule.min),
             QStringLiteral("value_error.number.not_ge; limit_value=%1").arg(rule.min));
        return std::nullopt;
    }
    if (rule.max >= 0 && number > rule.max) {
        fail(QLatin1String(name),
             QStringLiteral("ensure this value is less than or equal to %1").arg(rule.max),
             QStringLiteral("value_error.number.not_le; limit_value=%1").arg(rule.max));
        return std::nullopt;
    }
    return number;
}

std::optional<QStringList> FieldReader::optionalTexts(const char *name, TextRule itemRule)
{
    if (!has(name))
        return std::nullopt;
    const Json &list = *find(name);
    if (!list.is_array()) {
        fail(QLatin1String(name), QStringLiteral("value is not a valid list"),
             QStringLiteral("type_error.list"));
        return std::nullopt;
    }
    QStringList texts;
    for (std::size_t at = 0; at < list.size(); ++at) {
        const QString place = QStringLiteral("%1 -> %2").arg(QLatin1String(name)).arg(at);
        if (const std::optional<QString> item = readText(place, list[at], itemRule))
            texts << *item;
    }
    return texts;
}

QStringList FieldReader::texts(const char *name, TextRule itemRule)
{
    return requiredField(name) ? optionalTexts(name, itemRule).value_or(QStringList())
                               : QStringList();
}

const Json *FieldReader::objectList(const char *name, int maxItems)
{
    const Json *list = requiredField(name);
    if (!list)
        return nullptr;
    if (!list->is_array()) {
        fail(QLatin1String(name), QStringLiteral("value is not a valid list"),
             QStringLiteral("type_error.list"));
        return nullptr;
    }
    if (static_cast<int>(list->size()) > maxItems) {
        fail(QLatin1String(name),
             QStringLiteral("ensure this value has at most %1 items").arg(maxItems),
             QStringLiteral("value_error.list.max_items; limit_value=%1").arg(maxItems));
        return nullptr;
    }
    return list;
}

void FieldReader::adopt(const FieldReader &item, const QString &place)
{
    for (const Problem &problem : item.m_problems)
        m_problems.push_back({place + QStringLiteral(" -> ") + problem.field, problem.message});
}

void FieldReader::require(bool holds, const QString &message)
{
    if (!holds && m_problems.empty())
        fail(QStringLiteral("__root__"), message, QStringLiteral("value_error"));
}

void FieldReader::fail(const QString &field, const QString &message, const QString &type)
{
    m_problems.push_back({field, QStringLiteral("%1 (type=%2)").arg(message, type)});
}

void FieldReader::finish() const
{
    if (m_problems.empty())
        return;
    QString text = QStringLiteral("%1 validation error%2 for %3")
                       .arg(m_problems.size())
                       .arg(m_problems.size() == 1 ? QString() : QStringLiteral("s"), m_model);
    for (const Problem &problem : m_problems)
        text += QStringLiteral("\n%1\n  %2").arg(problem.field, problem.message);
    throw ApiError(400, text);
}

Json optionalBody(const api::Request &request)
{
    if (request.body.isEmpty())
        return Json::object();
    Result<Json> json = parseJson(request.body);
    if (!json)
        throw ApiError(400, QStringLiteral("Invalid JSON in request body"));
    if (!json->is_object())
        throw ApiError(400, QStringLiteral("Request body cannot be parsed"));
    return std::move(*json);
}

Json requiredBody(const api::Request &request)
{
    if (request.body.isEmpty())
        throw ApiError(400, QStringLiteral("Request body is required"));
    return optionalBody(request);
}

void requireFields(const Json &body, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (!body.contains(name))
            throw ApiError(400,
                           QStringLiteral("Missing required field: %1").arg(QLatin1String(name)));
    }
}

bool queryFlag(const api::Request &request, const QString &name, bool fallback)
{
    const QString value = request.queryValue(name).toLower();
    if (value.isEmpty())
        return fallback;
    if (value == QLatin1String("true") || value == QLatin1String("1") ||
        value == QLatin1String("yes"))
        return true;
    if (value == QLatin1String("false") || value == QLatin1String("0") ||
        value == QLatin1String("no"))
        return false;
    throw ApiError(
        400, QStringLiteral("%1 parameter must be a valid boolean value (true/false)").arg(name));
}

} // namespace vams::backend
