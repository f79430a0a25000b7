#pragma once
// Reads what Browse lists, a part at a time: lists as the server gives them, named and found assets
// one by one, several at a time.

#include "core/base/job.h"
#include "core/base/result.h"
#include "ui/pages/browse/source/asset_list_query.h"

#include <QObject>

#include <functional>
#include <memory>

namespace vams {
class Pools;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

struct AssetPart
{
    std::vector<Asset> items;
    QString nextToken;             ///< empty: this was the last one
    std::vector<AssetRef> missing; ///< named or found, but gone or not for this caller
    std::optional<int> total;      ///< of all parts, where the server tells
};

class AssetReader : public QObject
{
    Q_OBJECT

public:
    /// The contract finds no more than this.
    static constexpr int mostFound = 10'000;

    using Done = std::function<void(Result<AssetPart>)>;

    AssetReader(const api::Client &client, Pools &pools, QObject *parent = nullptr);
    ~AssetReader() override;

    /// The part that begins at this token; an empty one: the first. One at a time.
    void read(const AssetListQuery &query, const QString &token, Done done);
    /// What is being read does not come any more.
    void stop();
    [[nodiscard]] bool isReading() const { return !m_jobs.empty(); }

private:
    struct Fetch;

    void readList(const AssetListQuery &query, const QString &token);
    void readNamed(const AssetListQuery &query, const QString &token);
    void readFound(const AssetListQuery &query, const QString &token);
    /// The assets themselves, in this order.
    void fetch(const std::vector<AssetRef> &refs, AssetPart part);
    void finish(Result<AssetPart> part);

    const api::Client &m_client;
    Pools &m_pools;
    std::vector<std::shared_ptr<Job>> m_jobs;
    Done m_done;
    int m_generation = 0;
};

} // namespace vams::ui
