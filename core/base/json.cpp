#include "core/base/json.h"

#include <algorithm>

namespace vams {

JsonSize jsonSize(const QByteArray &text)
{
    JsonSize size{.elements = text.isEmpty() ? 0 : 1};
    int depth = 0;
    bool isInText = false;
    for (auto at = text.cbegin(); at != text.cend(); ++at) {
        if (isInText) {
            if (*at == '"')
                isInText = false;
            else if (*at == '\\' && at + 1 != text.cend())
                ++at; // whatever is escaped ends no text
            continue;
        }
        switch (*at) {
        case '"':
            isInText = true;
            break;
        case '[':
        case '{':
            size.depth = std::max(size.depth, ++depth);
            ++size.elements;
            break;
        case ']':
        case '}':
            --depth;
            break;
        case ',':
            ++size.elements;
            break;
        default:
            break;
        }
    }
    return size;
}

Result<Json> parseJson(const QByteArray &text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        return fail(ErrorKind::Invalid,
                    QStringLiteral("The JSON text is too large (%1 bytes, at most %2).")
                        .arg(text.size())
                        .arg(limits.bytes));
    if (text.contains('\0')) // what parses would end there, and the rest pass unseen
        return fail(ErrorKind::Invalid, QStringLiteral("This is not valid JSON."));
    // Before the reading, not by its callback: with one the library walks through the whole parent
    // of each value that ends, which takes minutes for a few megabytes.
    const JsonSize size = jsonSize(text);
    if (size.depth > limits.depth)
        return fail(ErrorKind::Invalid,
                    QStringLiteral("The JSON text is nested too deeply (at most %1 levels).")
                        .arg(limits.depth));
    if (size.elements > limits.elements)
        return fail(
            ErrorKind::Invalid,
            QStringLiteral("The JSON text has too many values (at most %1).").arg(limits.elements));
    try {
        return Json::parse(text.cbegin(), text.cend());
    } catch (const Json::exception &error) {
        return fail(ErrorKind::Invalid, QStringLiteral("This is not valid JSON."), {}, {},
                    QString::fromUtf8(error.what()));
    }
}

Result<void> readJson(const std::function<void()> &conversions)
{
    try {
        conversions();
        return {};
    } catch (const Json::exception &error) {
        return fail(ErrorKind::Invalid, QStringLiteral("The JSON is not of the form expected."), {},
                    {}, QString::fromUtf8(error.what()));
    }
}

QByteArray dumpJson(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

void detail::requireObject(const Json &json)
{
    if (!json.is_object())
        throw Json::type_error::create(
            302, std::string("type must be object, but is ") + json.type_name(), &json);
}

QString jsonText(const Json &object, const char *key, const QString &fallback)
{
    const auto it = object.is_object() ? object.find(key) : object.end();
    return it != object.end() && it->is_string() ? it->get<QString>() : fallback;
}

} // namespace vams
