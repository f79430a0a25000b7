#pragma once
// The pages of the window by id. app/ fills it; the window knows this list and no page.

#include "ui/shell/page.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace vams::ui {

class PageRegistry
{
public:
    using Factory = std::function<Page *(const PageContext &context, const Location &location,
                                         QWidget *parent)>;

    void add(const QString &id, Factory factory) { m_factories.insert(id, std::move(factory)); }

    /// For pages with the usual constructor.
    template <class SomePage>
    void add(const QString &id)
    {
        add(id,
            [](const PageContext &context, const Location &location, QWidget *parent) -> Page * {
                return new SomePage(context, location, parent);
            });
    }

    [[nodiscard]] bool contains(const QString &id) const { return m_factories.contains(id); }
    [[nodiscard]] QStringList ids() const { return m_factories.keys(); }
    /// Null for an unknown page.
    [[nodiscard]] Page *create(const PageContext &context, const Location &location,
                               QWidget *parent) const
    {
        const Factory factory = m_factories.value(location.page);
        return factory ? factory(context, location, parent) : nullptr;
    }

private:
    QHash<QString, Factory> m_factories;
};

} // namespace vams::ui
