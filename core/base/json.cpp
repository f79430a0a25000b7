#include "core/base/json.h"

namespace vams {

namespace {

struct TooDeep
{};

} // namespace

Result<Json> parseJson(const QByteArray &text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        return fail(ErrorKind::Invalid,
                    QStringLiteral("The JSON text is too large (%1 bytes, at most %2).")
                        .arg(text.size())
                        .arg(limits.bytes));
    if (text.contains('\0')) // what parses would end there, and the rest pass unseen
        return fail(ErrorKind::Invalid, QStringLiteral("This is not valid JSON."));
    const auto bound = [&limits](int depth, Json::parse_event_t, Json &) -> bool {
        if (depth > limits.depth)
            throw TooDeep{};
        return true;
    };
    try {
        return Json::parse(text.cbegin(), text.cend(), bound);
    } catch (const TooDeep &) {
        return fail(ErrorKind::Invalid,
                    QStringLiteral("The JSON text is nested too deeply (at most %1 levels).")
                        .arg(limits.depth));
    } catch (const Json::exception &error) {
        return fail(ErrorKind::Invalid, QStringLiteral("This is not valid JSON."), {}, {},
                    QString::fromUtf8(error.what()));
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
