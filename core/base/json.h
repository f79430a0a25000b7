#pragma once
// JSON: bounded reading of untrusted text, and the conversions of our own types that every mapping
// uses.

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <optional>

namespace vams {

using Json = nlohmann::json;

struct JsonLimits
{
    qint64 bytes = 16 * 1024 * 1024;
    int depth = 64;
};

/// Reads untrusted text. Anything over the limits, or not JSON, or not UTF-8, is an error with the
/// position.
Result<Json> parseJson(const QByteArray &text, const JsonLimits &limits = {});

/// UTF-8; text that is not valid UTF-16 is written with the replacement character.
QByteArray dumpJson(const Json &json);

/// The member as text, or `fallback` when it is absent, null or not a text.
QString jsonText(const Json &object, const char *key, const QString &fallback = {});

} // namespace vams

namespace nlohmann {

template <>
struct adl_serializer<QString>
{
    static void to_json(json &out, const QString &text) { out = text.toStdString(); }
    static void from_json(const json &in, QString &text)
    {
        text = in.is_null() ? QString() : QString::fromStdString(in.get_ref<const std::string &>());
    }
};

template <>
struct adl_serializer<QStringList>
{
    static void to_json(json &out, const QStringList &list)
    {
        out = json::array();
        for (const QString &text : list)
            out.push_back(text);
    }
    static void from_json(const json &in, QStringList &list)
    {
        list.clear();
        for (const json &text : in)
            list << text.get<QString>();
    }
};

template <class T>
struct adl_serializer<std::optional<T>>
{
    static void to_json(json &out, const std::optional<T> &value)
    {
        if (value)
            out = *value;
        else
            out = nullptr;
    }
    static void from_json(const json &in, std::optional<T> &value)
    {
        if (in.is_null())
            value.reset();
        else
            value = in.get<T>();
    }
};

template <class Tag>
struct adl_serializer<vams::Id<Tag>>
{
    static void to_json(json &out, const vams::Id<Tag> &id) { out = id.text(); }
    static void from_json(const json &in, vams::Id<Tag> &id)
    {
        id = vams::Id<Tag>(in.get<QString>());
    }
};

} // namespace nlohmann

/// In a .cpp: defines to_json and from_json of a struct whose members carry the wire names. Members
/// that the text lacks keep their default.
#define VAMS_JSON(Type, ...)                                                                       \
    void to_json(Json &nlohmann_json_j, const Type &nlohmann_json_t)                               \
    {                                                                                              \
        NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(NLOHMANN_JSON_TO, __VA_ARGS__))                   \
    }                                                                                              \
    void from_json(const Json &nlohmann_json_j, Type &nlohmann_json_t)                             \
    {                                                                                              \
        const Type nlohmann_json_default_obj{};                                                    \
        NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(NLOHMANN_JSON_FROM_WITH_DEFAULT, __VA_ARGS__))    \
    }
