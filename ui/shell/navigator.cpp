#include "ui/shell/navigator.h"

namespace vams::ui {

namespace {
constexpr qsizetype maxSteps = 200;
}

void Navigator::open(const Location &location)
{
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
