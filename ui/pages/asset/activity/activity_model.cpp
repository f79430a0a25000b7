#include "ui/pages/asset/activity/activity_model.h"

#include "ui/models/spoken.h"
#include "ui/support/relative_time.h"

#include <QLocale>

#include <algorithm>

namespace vams::ui {

namespace {

QString dayText(const QDate &day)
{
    const QDate today = QDate::currentDate();
    if (day == today)
        return ActivityModel::tr("Today");
    if (day == today.addDays(-1))
        return ActivityModel::tr("Yesterday");
    if (!day.isValid())
        return ActivityModel::tr("Some time");
    return day.year() == today.year()
               ? QLocale().toString(day, ActivityModel::tr("dddd, d MMMM"))
               : QLocale().toString(day, ActivityModel::tr("dddd, d MMMM yyyy"));
}

/// The day stands above: the time of it, or how long ago where that is closer.
QString whenText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == QDate::currentDate()
               ? relativeTime(time)
               : QLocale().toString(local.time(), QLocale::ShortFormat);
}

} // namespace

ActivityModel::ActivityModel(ActivityFeed &feed, QObject *parent)
    : QAbstractListModel(parent)
    , m_feed(feed)
{
    connect(&feed, &ActivityFeed::changed, this, &ActivityModel::follow);
}

/// Lines that are there stay, so that a selection and the scroll place do: mostly some come at the
/// end.
void ActivityModel::follow()
{
    const std::vector<ActivityEntry> &fresh = m_feed.entries();
    const auto split = std::mismatch(
        m_entries.begin(), m_entries.end(), fresh.begin(), fresh.end(),
        [](const ActivityEntry &a, const ActivityEntry &b) { return a.key == b.key; });
    if (split.first != m_entries.end()) {
        beginResetModel();
        m_entries = fresh;
        endResetModel();
        return;
    }
    const int before = rowCount();
    std::copy(fresh.begin(), split.second, m_entries.begin());
    if (before > 0)
        emit dataChanged(index(0), index(before - 1));
    if (split.second == fresh.end())
        return;
    beginInsertRows({}, before, static_cast<int>(fresh.size()) - 1);
    m_entries.insert(m_entries.end(), split.second, fresh.end());
    endInsertRows();
}

int ActivityModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [&key](const ActivityEntry &entry) { return entry.key == key; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

bool ActivityModel::startsDay(int row) const
{
    return row == 0 || at(row).day != at(row - 1).day;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::ToolTipRole:
        return absoluteTime(entry.time);
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case DetailRole:
        return entry.detail;
    case WhoRole:
        return entry.who;
    case WhenRole:
        return whenText(entry.time);
    case IconRole:
        return entry.icon;
    case DayRole:
        return startsDay(index.row()) ? dayText(entry.day) : QString();
    case DayEndRole:
        return index.row() + 1 == rowCount() || startsDay(index.row() + 1);
    case LeadsRole:
        return entry.leadsSomewhere();
    default:
        return {};
    }
}

QString ActivityModel::spoken(const ActivityEntry &entry)
{
    return spokenParts({entry.text, entry.detail, entry.who, absoluteTime(entry.time)});
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_feed.isMore() && !m_feed.isReading();
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        m_feed.readMore();
}

} // namespace vams::ui
