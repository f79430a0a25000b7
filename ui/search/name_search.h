#pragma once
// Names of all assets, read in the background when somebody starts to search, so that suggestions
// come at once for a library of any size.

#include "core/base/ids.h"
#include "core/base/job.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vams {
class Pools;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

struct NamedAsset
{
    AssetRef ref;
    QString name;
};

class NameSearch : public QObject
{
    Q_OBJECT

public:
    NameSearch(api::Client &client, Pools &pools, QObject *parent = nullptr);
    ~NameSearch() override;

    /// Reads the names, unless they are there or on their way.
    void prepare();
    /// Something changed: the next prepare reads again.
    void invalidate();
    /// Looks for names that contain the text, without regard to case; the answer comes by found().
    /// A newer search replaces an older one.
    void find(const QString &text);

signals:
    void found(const QString &text, const std::vector<vams::ui::NamedAsset> &matches);

private:
    using Names = std::vector<NamedAsset>;

    api::Client &m_client;
    Pools &m_pools;
    std::shared_ptr<const Names> m_names;
    std::shared_ptr<Job> m_reading;
    std::shared_ptr<Job> m_finding;
    QString m_waiting; ///< asked for while the names are being read
    bool m_stale = true;
};

} // namespace vams::ui
