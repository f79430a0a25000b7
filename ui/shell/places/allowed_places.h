#pragma once
// Which places of the side bar the caller may see: those whose page the program has and whose web
// route the server allows him. Asks in the background; while nobody knows, none.

#include "ui/shell/places/nav_places.h"

#include <QObject>

#include <functional>
#include <memory>

namespace vams {
class Job;
class Pools;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

class AllowedPlaces : public QObject
{
    Q_OBJECT

public:
    /// `isThere`: whether there is a page of this id.
    AllowedPlaces(const api::Client &client, Pools &pools,
                  const std::function<bool(const QString &page)> &isThere,
                  QObject *parent = nullptr);

    /// Keeps what it knew when the question fails.
    void refresh();
    [[nodiscard]] const std::vector<NavPlace> &places() const { return m_places; }
    [[nodiscard]] bool isAllowed(const QString &page) const;

signals:
    void changed();

private:
    void take(const QStringList &routes);

    const api::Client &m_client;
    Pools &m_pools;
    std::vector<NavPlace> m_known;
    std::vector<NavPlace> m_places;
    std::shared_ptr<Job> m_job;
};

} // namespace vams::ui
