#include "core/base/clock.h"

#include <QLocale>
#include <QTimeZone>

#include <chrono>

namespace vams {

qint64 monotonicMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

QString toNaiveIso(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz000"));
}

QString toIso(const QDateTime &time)
{
    return toNaiveIso(time) + QStringLiteral("+00:00");
}

QString toZuluIso(const QDateTime &time)
{
    return toNaiveIso(time) + QLatin1Char('Z');
}

QString toLongDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("MMMM dd yyyy - HH:mm:ss"));
}

QString toExecutionDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("MM/dd/yyyy, HH:mm:ss"));
}

QDateTime fromContractDate(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        time = QLocale::c().toDateTime(text, QStringLiteral("MMMM dd yyyy - HH:mm:ss"));
    if (!time.isValid())
        time = QLocale::c().toDateTime(text, QStringLiteral("MM/dd/yyyy, HH:mm:ss"));
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime) // no zone in the text: the contract means UTC
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

} // namespace vams
