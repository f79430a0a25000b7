#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace vams {

QString humanSize(qint64 bytes)
{
    static constexpr const char *units[] = {"B", "kB", "MB", "GB", "TB", "PB"};
    double value = static_cast<double>(bytes);
    int unit = 0;
    while (value >= 999.5 && unit < 5) {
        value /= 1000;
        ++unit;
    }
    const int decimals = unit == 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

QString humanCount(qint64 count)
{
    return QLocale().toString(count);
}

QString humanDuration(qint64 ms)
{
    const qint64 seconds = (ms + 999) / 1000;
    if (seconds < 60)
        return QCoreApplication::translate("vams::text", "%1 s").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return QCoreApplication::translate("vams::text", "%1 min").arg(minutes);
    return QCoreApplication::translate("vams::text", "%1 h %2 min")
        .arg(minutes / 60)
        .arg(minutes % 60);
}

} // namespace vams
