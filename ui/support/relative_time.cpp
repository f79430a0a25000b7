#include "ui/support/relative_time.h"

#include <QCoreApplication>
#include <QLocale>

namespace vams::ui {

namespace {
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};
} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QDateTime here = now.toLocalTime();
    const qint64 seconds = local.secsTo(here);
    const qint64 days = local.date().daysTo(here.date());
    if (seconds < 60)
        return TimeText::tr("just now");
    if (seconds < 3600)
        return seconds < 120 ? TimeText::tr("1 minute ago")
                             : TimeText::tr("%1 minutes ago").arg(seconds / 60);
    if (days == 0)
        return seconds < 7200 ? TimeText::tr("1 hour ago")
                              : TimeText::tr("%1 hours ago").arg(seconds / 3600);
    if (days == 1)
        return TimeText::tr("yesterday");
    const QLocale locale;
    if (local.date().year() == here.date().year())
        return locale.toString(local.date(), TimeText::tr("d MMMM"));
    return locale.toString(local.date(), TimeText::tr("d MMMM yyyy"));
}

QString absoluteTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

} // namespace vams::ui
