#pragma once
// JSON: bounded reading of untrusted text, and the conversions of our own types that every mapping
// uses.

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <type_traits>
#include <utility>

namespace vams {

using Json = nlohmann::json;

struct JsonLimits
{
    qint64 bytes = 16 * 1024 * 1024;
    int depth = 64;
    /// Values, at any depth: a text of 10 MB can hold so many small ones that they fill memory.
    qint64 elements = 1'000'000;
};

/// What reading a text will make, at most; found in one pass, without making any of it.
struct JsonSize
{
    int depth = 0;
    qint64 elements = 0;
};
JsonSize jsonSize(const QByteArray &text);

/// Reads untrusted text. Anything over the limits, or not JSON, or not UTF-8, is an error with the
/// position.
Result<Json> parseJson(const QByteArray &text, const JsonLimits &limits = {});

/// Runs conversions of JSON that may be of any form; an error where a value is not what they
/// expect.
Result<void> readJson(const std::function<void()> &conversions);

/// UTF-8; text that is not valid UTF-16 is written with the replacement character.
QByteArray dumpJson(const Json &json);

/// The member as text, or `fallback` when it is absent, null or not a text.
QString jsonText(const Json &object, const char *key, const QString &fallback = {});

namespace detail {

/// Whether the number can be an integer of this type; whole numbers may be written as 12.0.
template <class T>
bool fitsInteger(const Json &in)
{
    if (in.is_number_unsigned())
        return std::in_range<T>(in.get<std::uint64_t>());
    if (in.is_number_integer())
        return std::in_range<T>(in.get<std::int64_t>());
    const double number = in.is_number_float() ? in.get<double>() : 0.5;
    constexpr double exact = 9007199254740992.0; // 2^53
    return number >= -exact && number <= exact &&
           static_cast<double>(static_cast<std::int64_t>(number)) == number &&
           std::in_range<T>(static_cast<std::int64_t>(number));
}

/// As `get`, but a number that the integer cannot hold is an error, not another number.
template <class T>
T jsonValue(const Json &in)
{
    if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
        if (!fitsInteger<T>(in))
            throw Json::type_error::create(302, "not an integer, or out of range", &in);
    }
    return in.get<T>();
}

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

/// A member that is absent or null keeps its default, so that one null does not make a whole list
/// undecodable; an optional becomes empty.
template <class T>
void readMember(const Json &object, const char *key, T &member)
{
    const auto it = object.find(key);
    if (it == object.end() || (it->is_null() && !isOptional<T>))
        return;
    member = jsonValue<T>(*it);
}

/// Throws unless it is an object.
void requireObject(const Json &json);

} // namespace detail

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
        for (const json &text : in.get_ref<const json::array_t &>())
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
            value = vams::detail::jsonValue<T>(in);
    }
};

/// An object, not the list of pairs that the library makes of keys that are no std::string.
template <class T>
struct adl_serializer<std::map<QString, T>>
{
    static void to_json(json &out, const std::map<QString, T> &map)
    {
        out = json::object();
        for (const auto &[key, value] : map)
            out[key.toStdString()] = value;
    }
    static void from_json(const json &in, std::map<QString, T> &map)
    {
        map.clear();
        for (const auto &[key, value] : in.get_ref<const json::object_t &>())
            map[QString::fromStdString(key)] = value.template get<T>();
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

/// In a .cpp: defines to_json and from_json of a struct whose members carry the wire names.
#define VAMS_JSON(Type, ...)                                                                       \
    void to_json(Json &nlohmann_json_j, const Type &nlohmann_json_t)                               \
    {                                                                                              \
        NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(NLOHMANN_JSON_TO, __VA_ARGS__))                   \
    }                                                                                              \
    void from_json(const Json &nlohmann_json_j, Type &nlohmann_json_t)                             \
    {                                                                                              \
        detail::requireObject(nlohmann_json_j);                                                    \
        nlohmann_json_t = {};                                                                      \
        NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(VAMS_JSON_READ, __VA_ARGS__))                     \
    }
#define VAMS_JSON_READ(member)                                                                     \
    vams::detail::readMember(nlohmann_json_j, #member, nlohmann_json_t.member);
