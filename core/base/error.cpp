#include "core/base/error.h"

#include <QCoreApplication>
#include <QStringList>

namespace vams {

Error cancelledError()
{
    return {.kind = ErrorKind::Cancelled,
            .message = QCoreApplication::translate("vams::Error", "Cancelled.")};
}

ErrorKind errorKindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return ErrorKind::Denied;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 409:
    case 412:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::Throttled;
    case 502:
    case 503:
    case 504:
        return ErrorKind::Offline;
    default:
        return status >= 400 && status < 500 ? ErrorKind::Invalid : ErrorKind::Internal;
    }
}

QString describe(const Error &error)
{
    QStringList lines{error.message};
    if (!error.subject.isEmpty())
        lines << QStringLiteral("About: ") + error.subject;
    if (!error.advice.isEmpty())
        lines << QStringLiteral("Next: ") + error.advice;
    if (error.status != 0)
        lines << QStringLiteral("Status: %1").arg(error.status);
    if (!error.detail.isEmpty())
        lines << QStringLiteral("Detail: ") + error.detail;
    return lines.join(QLatin1Char('\n'));
}

} // namespace vams
