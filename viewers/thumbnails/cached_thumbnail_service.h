#pragma once
// The thumbnails of the program: memory first, then disk, then the reader process. What was asked
// for last comes first; the same bytes are never drawn twice.

#include "core/base/pools.h"
#include "viewers/reader/reader_client.h"
#include "viewers/thumbnails/thumbnail_service.h"
#include "viewers/thumbnails/thumbnail_store.h"

#include <QCache>
#include <QHash>

#include <list>
#include <memory>

namespace vams::viewers {

class CachedThumbnailService final : public ThumbnailService
{
    Q_OBJECT

public:
    /// `pools` must live longer, and `reader` until its pool has no more work.
    CachedThumbnailService(ReaderClient &reader, Pools &pools, const QString &cacheFolder,
                           QObject *parent = nullptr);
    ~CachedThumbnailService() override;

    [[nodiscard]] State state(const QString &contentKey) const override;
    [[nodiscard]] QImage picture(const QString &contentKey) const override;
    [[nodiscard]] bool isSharp(const QString &contentKey, ThumbnailSize size) const override;
    [[nodiscard]] bool isMaking(const QString &contentKey) const override;
    [[nodiscard]] QString reason(const QString &contentKey) const override;
    void ask(const ThumbnailRequest &request) override;
    void forgetWaiting() override;

    /// Pictures that wait or are being made.
    [[nodiscard]] int leftCount() const;
    /// Drops all that waits, wanted or not.
    void dropWaiting();

signals:
    /// Some time after leftCount changed, never from within a call: views ask while they paint.
    void leftChanged();

private:
    struct Waiting
    {
        ThumbnailRequest request;
        bool isWanted = true; ///< asked for since the last forgetWaiting
    };

    struct Picture
    {
        QImage image;
        ThumbnailSize size;
    };

    struct Running
    {
        std::shared_ptr<Job> job;
        ThumbnailSize size = ThumbnailSize::Large;
    };

    struct Failure
    {
        QString reason;
        bool isFinal = true; ///< of the bytes themselves: trying again cannot help
    };

    void startNext();
    void start(const ThumbnailRequest &request);
    void finish(const QString &contentKey, ThumbnailSize size, const Result<QImage> &result);
    void tellLeft();
    void failLater(const QString &contentKey, const QString &reason);

    ReaderClient &m_reader;
    Pools &m_pools;
    std::shared_ptr<const ThumbnailStore> m_store;
    QCache<QString, Picture> m_pictures; ///< cost in KiB
    QHash<QString, Failure> m_failures;
    std::list<Waiting> m_waiting; ///< next one in front
    QHash<QString, std::list<Waiting>::iterator> m_waitingOf;
    QHash<QString, Running> m_running;
    bool m_isLeftTold = true; ///< of what changed last
};

} // namespace vams::viewers
