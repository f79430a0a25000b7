#include "ui/pages/pipelines/pipeline_rules.h"

#include "ui/admin/form_dialog.h"
#include "ui/admin/json_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vams::ui {

namespace {

constexpr int shortestId = 4;
constexpr int longestTask = 604800;
constexpr int defaultTimeout = 86400;
constexpr int longestResource = 256;
constexpr int longestParameters = 65536;

QString trPipeline(const char *text)
{
    return QCoreApplication::translate("Pipeline", text);
}

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
        .match(text)
        .hasMatch();
}

} // namespace

QString automationIdProblem(const QString &id)
{
    const QString problem = recordNameProblem(id);
    if (problem.isEmpty() && id.size() < shortestId)
        return trPipeline("At least %1 letters.").arg(shortestId);
    return problem;
}

QString fileTypeProblem(const QString &type, bool mayBeEmpty)
{
    if (type.isEmpty())
        return mayBeEmpty ? QString() : trPipeline("Write a kind of file, such as .glb, or .all.");
    return matches(type, "[.][a-zA-Z0-9]{1,7}")
               ? QString()
               : trPipeline("A dot and up to 7 letters or digits, such as .glb.");
}

QString timeoutProblem(const QString &seconds)
{
    if (seconds.isEmpty())
        return {};
    bool isNumber = false;
    const int value = seconds.toInt(&isNumber);
    if (!isNumber || value <= 0)
        return trPipeline("Write whole seconds.");
    return value > longestTask ? trPipeline("At most %1 seconds, a week.").arg(longestTask)
                               : QString();
}

QString heartbeatProblem(const QString &seconds, const QString &timeout)
{
    const QString problem = timeoutProblem(seconds);
    if (!problem.isEmpty() || seconds.isEmpty())
        return problem;
    const int limit = timeout.isEmpty() ? defaultTimeout : timeout.toInt();
    return seconds.toInt() < limit ? QString()
                                   : trPipeline("Less than the timeout, %1 seconds.").arg(limit);
}

QString queueUrlProblem(const QString &url)
{
    if (url.isEmpty())
        return trPipeline("Write the address of the queue.");
    return matches(url, "https://(vpce-[a-z0-9\\-]+\\.)?sqs[\\-a-z]*\\.[a-z0-9\\-]+\\.(vpce\\.)?"
                        "amazonaws\\.com(\\.cn)?/[0-9]{12}/[a-zA-Z0-9_\\-.]+")
               ? QString()
               : trPipeline("As in https://sqs.eu-central-1.amazonaws.com/123456789012/queue.");
}

QString eventBusProblem(const QString &arn)
{
    if (arn.isEmpty() || arn == QLatin1String("default"))
        return {};
    return matches(arn, "arn:aws(-us-gov|-cn|-iso(-[a-z])?)?:events:[a-z0-9\\-]+:[0-9]{12}:"
                        "event-bus/[a-zA-Z0-9_\\-./]+")
               ? QString()
               : trPipeline("As in arn:aws:events:eu-central-1:123456789012:event-bus/name.");
}

QString eventSourceProblem(const QString &source)
{
    if (source.isEmpty())
        return {};
    return matches(source, "(?!aws\\.)[a-zA-Z0-9\\-._]{1,256}")
               ? QString()
               : trPipeline("Letters, digits, - . and _, and not \"aws.\" in front.");
}

QString resourceNameProblem(const QString &name)
{
    return name.size() > longestResource ? trPipeline("At most %1 letters.").arg(longestResource)
                                         : QString();
}

QString parametersProblem(const QString &text)
{
    if (text.isEmpty())
        return {};
    return text.toUtf8().size() > longestParameters
               ? trPipeline("At most %1 bytes.").arg(longestParameters)
               : jsonProblem(text);
}

} // namespace vams::ui
