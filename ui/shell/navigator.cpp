#include "ui/shell/navigator.h"

#include <QJsonArray>

namespace vams::ui {

namespace {
const QString libraryArgument = QStringLiteral("library");
constexpr qsizetype maxSteps = 200;
constexpr qsizetype maxSavedSteps = 40;
} // namespace

QString Navigator::linkTo(const Location &location) const
{
    Location named = location;
    if (!m_library.isEmpty())
        named.arguments.insert(libraryArgument, m_library);
    return named.toLink();
}

void Navigator::open(const Location &wanted)
{
    Location location = wanted;
    const QString library = location.arguments.take(libraryArgument);
    if (!library.isEmpty() && library != m_library) {
        emit elsewhere(wanted);
        return;
    }
    if (m_index >= 0 && m_steps[m_index] == location) {
        emit opened(location);
        return;
    }
    m_steps.resize(m_index + 1);
    m_steps.append(location);
    if (m_steps.size() > maxSteps)
        m_steps.removeFirst();
    moveTo(m_steps.size() - 1);
}

void Navigator::replace(const Location &location)
{
    if (m_index < 0) {
        open(location);
        return;
    }
    m_steps[m_index] = location;
    emit historyChanged();
}

void Navigator::back()
{
    if (canGoBack())
        moveTo(m_index - 1);
}

void Navigator::forward()
{
    if (canGoForward())
        moveTo(m_index + 1);
}

void Navigator::reset(const Location &start)
{
    m_steps.clear();
    m_index = -1;
    open(start);
}

QJsonObject Navigator::save() const
{
    const qsizetype first = qMax<qsizetype>(0, m_index + 1 - maxSavedSteps);
    QJsonArray links;
    for (qsizetype i = first; i < qMin(m_steps.size(), first + maxSavedSteps); ++i)
        links.append(m_steps[i].toLink());
    return {{QStringLiteral("steps"), links}, {QStringLiteral("current"), m_index - first}};
}

bool Navigator::restore(const QJsonObject &saved)
{
    QList<Location> steps;
    qsizetype current = 0;
    const QJsonArray links = saved.value(QLatin1String("steps")).toArray();
    const int wanted = saved.value(QLatin1String("current")).toInt();
    for (qsizetype i = 0; i < qMin(links.size(), maxSavedSteps); ++i) {
        const Location step = Location::fromLink(links[i].toString());
        if (step.page.isEmpty())
            continue;
        steps.append(step);
        if (i <= wanted)
            current = steps.size() - 1;
    }
    if (steps.isEmpty())
        return false;
    m_steps = steps;
    moveTo(current);
    return true;
}

Location Navigator::current() const
{
    return m_index < 0 ? Location() : m_steps[m_index];
}

void Navigator::moveTo(qsizetype index)
{
    m_index = index;
    emit historyChanged();
    emit opened(m_steps[m_index]);
}

} // namespace vams::ui
