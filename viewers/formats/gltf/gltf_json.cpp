#include "viewers/formats/gltf/gltf_file.h"

namespace vams::viewers::gltf {

namespace {

const Json *memberOf(const Json &object, const char *key)
{
    if (!object.is_object())
        return nullptr;
    const auto it = object.find(key);
    return it == object.end() || it->is_null() ? nullptr : &*it;
}

[[noreturn]] void throwWrongType(const char *key)
{
    throw FormatError(
        ReaderText::tr("The glTF member \"%1\" has the wrong type.").arg(QLatin1String(key)));
}

} // namespace

std::int64_t index(const Json &value)
{
    constexpr double limit = 9e15;
    if (value.is_number_integer())
        return value.is_number_unsigned() &&
                       value.get<std::uint64_t>() > static_cast<std::uint64_t>(limit)
                   ? -1
                   : value.get<std::int64_t>();
    // Some writers say 3.0.
    if (value.is_number() && value.get<double>() >= 0 && value.get<double>() < limit)
        return static_cast<std::int64_t>(value.get<double>());
    throwWrongType("index");
}

std::int64_t integer(const Json &object, const char *key, std::int64_t fallback)
{
    const Json *value = memberOf(object, key);
    if (!value)
        return fallback;
    if (!value->is_number())
        throwWrongType(key);
    return index(*value);
}

float number(const Json &object, const char *key, float fallback)
{
    const Json *value = memberOf(object, key);
    if (!value)
        return fallback;
    if (!value->is_number())
        throwWrongType(key);
    return value->get<float>();
}

bool flag(const Json &object, const char *key)
{
    const Json *value = memberOf(object, key);
    return value && value->is_boolean() && value->get<bool>();
}

bool numbers(const Json &object, const char *key, std::span<float> out)
{
    const Json *value = memberOf(object, key);
    if (!value)
        return false;
    if (!value->is_array() || value->size() < out.size())
        throwWrongType(key);
    for (std::size_t at = 0; at < out.size(); ++at) {
        if (!(*value)[at].is_number())
            throwWrongType(key);
        out[at] = (*value)[at].get<float>();
    }
    return true;
}

const Json &object(const Json &parent, const char *key)
{
    static const Json none = Json::object();
    const Json *value = memberOf(parent, key);
    if (value && !value->is_object())
        throwWrongType(key);
    return value ? *value : none;
}

const Json &list(const Json &parent, const char *key)
{
    static const Json none = Json::array();
    const Json *value = memberOf(parent, key);
    if (value && !value->is_array())
        throwWrongType(key);
    return value ? *value : none;
}

} // namespace vams::viewers::gltf
