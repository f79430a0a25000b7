#pragma once
// The assets that are only named somewhere (by a link, by a row), read one after another when they
// are shown, so that their pictures can be drawn. What is not seen is not asked for.

#include "core/base/ids.h"
#include "core/base/job.h"
#include "core/model/asset.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace vams {
class Pools;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

/// What to draw for the picture that stands for an asset. The asset must outlive its use.
ThumbnailSpot coverSpot(const api::Client &client, const Asset &asset);

class AssetCovers : public QObject
{
    Q_OBJECT

public:
    AssetCovers(const api::Client &client, Pools &pools, QObject *parent = nullptr);
    ~AssetCovers() override;

    /// Null until it is read: changed() tells when. Asking is what makes it be read.
    [[nodiscard]] const Asset *asset(const AssetRef &ref);
    /// The picture of it, or what stands in until it is there.
    [[nodiscard]] ThumbnailSpot spot(const AssetRef &ref);
    /// One that is known anyway.
    void put(const Asset &asset);
    /// What was read may be another by now: it is asked for again when it is shown, and stays until
    /// then.
    void refresh();

signals:
    void changed();

private:
    struct Known
    {
        std::shared_ptr<const Asset> asset; ///< null: not there, or not for this caller
        bool isOld = false;
    };
    struct Answer
    {
        AssetRef ref;
        std::optional<Asset> asset;
        bool isMishap = false; ///< neither gone nor refused: it may be there the next time
    };
    using Answers = std::vector<Answer>;

    void want(const AssetRef &ref);
    void readNext();
    void take(const Answers &answers);

    const api::Client &m_client;
    Pools &m_pools;
    QHash<AssetRef, Known> m_known;
    std::vector<AssetRef> m_wanted; ///< the newest is the one that somebody looks at
    std::shared_ptr<Job> m_job;
    bool m_isWaiting = false;
};

} // namespace vams::ui
