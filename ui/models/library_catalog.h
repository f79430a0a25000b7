#pragma once
// The databases of the open library with their counts, for the side bar and the dialogs that offer
// a choice. Reads in the background; keeps what it had when reading fails.

#include "core/base/result.h"
#include "core/model/database.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace vams {
class Job;
class Pools;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

class LibraryCatalog : public QObject
{
    Q_OBJECT

public:
    LibraryCatalog(api::Client &client, Pools &pools, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] const std::vector<Database> &databases() const { return m_databases; }
    [[nodiscard]] int assetCount() const;
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

signals:
    void changed();

private:
    api::Client &m_client;
    Pools &m_pools;
    std::vector<Database> m_databases;
    std::optional<Error> m_error;
    std::shared_ptr<Job> m_job;
    bool m_loaded = false;
};

/// Every page of the list, by name. For pool threads.
Result<std::vector<Database>> readAllDatabases(const api::Client &client, Job &job);

} // namespace vams::ui
