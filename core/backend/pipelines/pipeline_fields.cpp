#include "core/backend/pipelines/pipeline_fields.h"

namespace vams::backend {

namespace {

constexpr int longestTask = 604800;
constexpr int longestParameters = 65536;
constexpr QLatin1String defaultTaskTimeout("86400");

/// Seconds; nothing when the field is absent or wrong.
std::optional<int> readSeconds(FieldReader &fields, const char *name)
{
    const QString text = fields.optionalText(name, {.min = 0, .max = 32}).value_or(QString());
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    fields.require(
        isNumber,
        QStringLiteral("%1 must be a positive integer (seconds)").arg(QLatin1String(name)));
    fields.require(
        !isNumber || seconds > 0,
        QStringLiteral("%1 must be a positive non-zero value (seconds)").arg(QLatin1String(name)));
    return isNumber ? std::optional(seconds) : std::nullopt;
}

} // namespace

QString readOneOf(FieldReader &fields, const char *name, const QStringList &permitted)
{
    const QString given = fields.text(name, {.min = 0, .max = 256});
    if (fields.has(name) && !permitted.contains(given)) {
        const QString list =
            QLatin1Char('\'') + permitted.join(QLatin1String("', '")) + QLatin1Char('\'');
        fields.fail(QLatin1String(name), QStringLiteral("unexpected value; permitted: ") + list,
                    QStringLiteral("value_error.const; given=%1; permitted=(%2)").arg(given, list));
    }
    return given;
}

QString readOneOf(FieldReader &fields, const char *name, const QStringList &permitted,
                  const QString &fallback)
{
    return fields.has(name) ? readOneOf(fields, name, permitted) : fallback;
}

std::optional<QString> readJsonText(FieldReader &fields, const char *name)
{
    const std::optional<QString> text =
        fields.optionalText(name, {.min = 0, .max = longestParameters});
    if (!text || text->isEmpty())
        return std::nullopt;
    fields.require(
        parseJson(text->toUtf8()).has_value(),
        QStringLiteral("%1 is invalid. Must be a valid json string.").arg(QLatin1String(name)));
    return text;
}

TaskTimes readTaskTimes(FieldReader &fields, bool waits)
{
    const std::optional<int> timeout = readSeconds(fields, "taskTimeout");
    const std::optional<int> heartbeat = readSeconds(fields, "taskHeartbeatTimeout");
    fields.require(!timeout || *timeout <= longestTask,
                   QStringLiteral("taskTimeout cannot exceed 604800 seconds (1 week). Provided: %1")
                       .arg(timeout.value_or(0)));
    const int effective = timeout.value_or(QString(defaultTaskTimeout).toInt());
    fields.require(
        !heartbeat || *heartbeat < effective,
        QStringLiteral("taskHeartbeatTimeout (%1s) must be smaller than taskTimeout (%2s)")
            .arg(heartbeat.value_or(0))
            .arg(effective));
    if (!waits)
        return {};
    TaskTimes times;
    times.timeout = QString::number(effective);
    if (heartbeat)
        times.heartbeat = QString::number(*heartbeat);
    return times;
}

} // namespace vams::backend
