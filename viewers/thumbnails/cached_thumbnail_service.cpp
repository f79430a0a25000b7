#include "viewers/thumbnails/cached_thumbnail_service.h"

#include "core/base/run_async.h"
#include "viewers/base/file_kind.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <utility>

namespace vams::viewers {

namespace {

constexpr int memoryKib = 192 * 1024;
constexpr qint64 diskBytes = 2LL * 1024 * 1024 * 1024;

/// Notes whether a file beside the model was not there.
SideFiles watched(const SideFiles &sideFiles,
                  const std::shared_ptr<std::atomic<bool>> &isIncomplete)
{
    return [sideFiles, isIncomplete](const QString &name) {
        const QString path = sideFiles ? sideFiles(name) : QString();
        if (path.isEmpty())
            *isIncomplete = true;
        return path;
    };
}

/// From disk, else from the reader. Runs on a pool.
Result<QImage> makePicture(const ThumbnailRequest &request, const ThumbnailStore &store,
                           ReaderClient &reader, Job &job)
{
    if (QImage kept = store.picture(request.contentKey, request.size); !kept.isNull())
        return kept;
    if (const auto reason = store.failure(request.contentKey))
        return fail(ErrorKind::Invalid, *reason, request.fileName);
    const auto isIncomplete = std::make_shared<std::atomic<bool>>(false);
    Result<QImage> made = request.localFile(job).and_then([&](const QString &path) {
        return reader.renderThumbnail(
            {path, request.fileName, watched(request.sideFiles, isIncomplete)},
            thumbnailPixels(ThumbnailSize::Large), job);
    });
    // Textures may arrive later: what was made without them does not outlive the program.
    if (made && !*isIncomplete)
        store.keepPicture(request.contentKey, *made);
    if (made)
        return thumbnailOf(*made, request.size);
    if (*isIncomplete)
        return made;
    if (made.error().kind == ErrorKind::Invalid)
        store.keepFailure(request.contentKey, made.error().message);
    return made;
}

} // namespace

CachedThumbnailService::CachedThumbnailService(ReaderClient &reader, Pools &pools,
                                               const QString &cacheFolder, QObject *parent)
    : ThumbnailService(parent)
    , m_reader(reader)
    , m_pools(pools)
    , m_store(std::make_shared<ThumbnailStore>(cacheFolder, ReaderClient::thumbnailVersion()))
    , m_pictures(memoryKib)
{
    runAsync(
        m_pools.loaders(), this,
        [store = m_store](Job &) -> Result<bool> {
            store->trim(diskBytes);
            return true;
        },
        [](const Result<bool> &) {});
}

CachedThumbnailService::~CachedThumbnailService() = default;

ThumbnailService::State CachedThumbnailService::state(const QString &contentKey) const
{
    if (m_pictures.contains(contentKey))
        return State::Ready;
    if (m_waitingOf.contains(contentKey) || m_running.contains(contentKey))
        return State::Waiting;
    return m_failures.contains(contentKey) ? State::Failed : State::Unknown;
}

QImage CachedThumbnailService::picture(const QString &contentKey) const
{
    const Picture *picture = m_pictures.object(contentKey);
    return picture ? picture->image : QImage();
}

bool CachedThumbnailService::isSharp(const QString &contentKey, ThumbnailSize size) const
{
    const Picture *picture = m_pictures.object(contentKey);
    return picture && picture->size >= size;
}

bool CachedThumbnailService::isMaking(const QString &contentKey) const
{
    return m_running.contains(contentKey);
}

QString CachedThumbnailService::reason(const QString &contentKey) const
{
    return m_failures.value(contentKey).reason;
}

void CachedThumbnailService::ask(const ThumbnailRequest &request)
{
    const QString &key = request.contentKey;
    if (key.isEmpty() || isSharp(key, request.size))
        return;
    if (const auto running = m_running.constFind(key);
        running != m_running.constEnd() && running->size >= request.size)
        return;
    if (const auto failure = m_failures.find(key); failure != m_failures.end()) {
        if (failure->isFinal)
            return;
        m_failures.erase(failure);
    }
    if (fileKindOf(request.fileName) == FileKind::Other || !request.localFile) {
        failLater(key, tr("There is no picture of this kind of file."));
        return;
    }
    ThumbnailRequest wanted = request;
    if (const auto at = m_waitingOf.find(key); at != m_waitingOf.end()) {
        wanted.size = std::max(request.size, (*at)->request.size);
        m_waiting.erase(*at);
    }
    m_waiting.push_front({std::move(wanted), true});
    m_waitingOf[key] = m_waiting.begin();
    startNext();
    tellLeft();
}

void CachedThumbnailService::tellLeft()
{
    if (!std::exchange(m_isLeftTold, false))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isLeftTold = true;
            emit leftChanged();
        },
        Qt::QueuedConnection);
}

void CachedThumbnailService::failLater(const QString &contentKey, const QString &reason)
{
    m_failures.insert(contentKey, {reason, true});
    // Never from within ask(): models ask while they paint.
    QMetaObject::invokeMethod(
        this, [this, contentKey] { emit finished(contentKey); }, Qt::QueuedConnection);
}

void CachedThumbnailService::forgetWaiting()
{
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        if (it->isWanted) {
            it->isWanted = false;
            ++it;
        } else {
            m_waitingOf.remove(it->request.contentKey);
            it = m_waiting.erase(it);
        }
    }
    tellLeft();
}

int CachedThumbnailService::leftCount() const
{
    return static_cast<int>(m_waiting.size()) + static_cast<int>(m_running.size());
}

void CachedThumbnailService::dropWaiting()
{
    m_waiting.clear();
    m_waitingOf.clear();
    tellLeft();
}

void CachedThumbnailService::startNext()
{
    // One thread of the pool stays free for what the user opens.
    const int most = std::max(1, m_pools.loaders().maxThreadCount() - 1);
    for (auto it = m_waiting.begin(); m_running.size() < most && it != m_waiting.end();) {
        // The same bytes are never drawn twice: a larger size of what runs waits for it.
        if (m_running.contains(it->request.contentKey)) {
            ++it;
            continue;
        }
        const ThumbnailRequest request = it->request;
        m_waitingOf.remove(request.contentKey);
        it = m_waiting.erase(it);
        start(request);
    }
}

void CachedThumbnailService::start(const ThumbnailRequest &request)
{
    const std::shared_ptr<Job> running = runAsync(
        m_pools.loaders(), this,
        [request, store = m_store, &reader = m_reader](Job &job) {
            return makePicture(request, *store, reader, job);
        },
        [this, key = request.contentKey, size = request.size](const Result<QImage> &result) {
            finish(key, size, result);
        });
    m_running[request.contentKey] = {running, request.size};
}

void CachedThumbnailService::finish(const QString &contentKey, ThumbnailSize size,
                                    const Result<QImage> &result)
{
    m_running.remove(contentKey);
    if (result) {
        const auto cost = static_cast<int>(result->sizeInBytes() / 1024 + 1);
        m_pictures.insert(contentKey, new Picture{*result, size}, cost);
    } else if (result.error().kind != ErrorKind::Cancelled) {
        const bool isFinal = result.error().kind == ErrorKind::Invalid;
        m_failures.insert(contentKey, {result.error().message, isFinal});
        if (Picture *smaller = m_pictures.object(contentKey))
            smaller->size = size; // it has to do: nobody shall ask again with every paint
    }
    startNext();
    tellLeft();
    emit finished(contentKey);
}

} // namespace vams::viewers
