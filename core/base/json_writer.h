#pragma once
// Writes JSON text without building a tree first: for answers of many like things, where the tree
// takes most of the time. The text is the one that dumpJson makes of the tree.

#include "core/base/json.h"

#include <algorithm>
#include <vector>

namespace vams {

class JsonWriter;

namespace detail {

/// How a member of a struct is written.
template <class T>
struct JsonMember
{
    QByteArrayView name;
    void (*write)(JsonWriter &, const T &);
};

} // namespace detail

class JsonWriter
{
public:
    /// Anything that dumpJson writes; quickly, where VAMS_JSON_WRITTEN stands for the type.
    template <class T>
    void value(const T &value)
    {
        if constexpr (std::is_same_v<T, bool>)
            token(value ? "true" : "false");
        else if constexpr (std::is_integral_v<T>)
            token(QByteArray::number(
                std::conditional_t<std::is_unsigned_v<T>, quint64, qint64>(value)));
        else if constexpr (requires { writeJson(*this, value); })
            writeJson(*this, value);
        else
            token(dumpJson(Json(value)));
    }
    void value(const QString &text);
    void value(const QStringList &list) { array(list); }
    template <class Tag>
    void value(const Id<Tag> &id)
    {
        value(id.text());
    }
    template <class T>
    void value(const std::optional<T> &maybe)
    {
        if (maybe)
            value(*maybe);
        else
            token("null");
    }
    template <class T>
    void value(const std::vector<T> &list)
    {
        array(list);
    }

    /// Members of an object must come in the order of their names.
    void beginObject() { token("{"); }
    void key(QByteArrayView name);
    void endObject() { *room(1) = '}'; }
    void beginArray() { token("["); }
    void endArray() { *room(1) = ']'; }

    template <class T>
    void members(const std::vector<detail::JsonMember<T>> &members, const T &value)
    {
        beginObject();
        for (const detail::JsonMember<T> &member : members) {
            key(member.name);
            member.write(*this, value);
        }
        endObject();
    }

    /// The text; the writer is to be used no more.
    [[nodiscard]] QByteArray take();

private:
    template <class List>
    void array(const List &list)
    {
        beginArray();
        for (const auto &item : list)
            value(item);
        endArray();
    }
    void separate();
    void token(QByteArrayView text);
    void escaped(const QByteArray &utf8);
    /// The place of the next `size` bytes.
    char *room(qsizetype size);

    QByteArray m_text; ///< with room behind what is written
    qsizetype m_used = 0;
};

namespace detail {

template <class T>
std::vector<JsonMember<T>> sortedMembers(std::vector<JsonMember<T>> members)
{
    std::sort(members.begin(), members.end(),
              [](const JsonMember<T> &a, const JsonMember<T> &b) { return a.name < b.name; });
    return members;
}

} // namespace detail

} // namespace vams

/// As VAMS_JSON, and defines writeJson. It counts where a header declares
/// `void writeJson(JsonWriter &writer, const Type &value);`.
#define VAMS_JSON_WRITTEN(Type, ...)                                                               \
    VAMS_JSON(Type, __VA_ARGS__)                                                                   \
    void writeJson(JsonWriter &json_writer, const Type &json_value)                                \
    {                                                                                              \
        using Written = Type;                                                                      \
        static const auto json_members = detail::sortedMembers<Type>(                              \
            {NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(VAMS_JSON_WRITE, __VA_ARGS__))});            \
        json_writer.members(json_members, json_value);                                             \
    }
#define VAMS_JSON_WRITE(member)                                                                    \
    {#member, [](JsonWriter &to, const Written &from) { to.value(from.member); }},
