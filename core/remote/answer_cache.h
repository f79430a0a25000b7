#pragma once
// Remembers what a server answered to questions, on the disk, and answers from there while the
// server cannot be reached: then there is something to look at, though perhaps not the newest.

#include "core/api/transport.h"

#include <atomic>
#include <functional>

namespace vams::remote {

struct AnswerCacheOptions
{
    qint64 maxBytes = 256LL * 1024 * 1024; ///< the oldest answers go
    qint64 maxAnswer = 16LL * 1024 * 1024; ///< larger ones are not kept
    /// After a request that found no server, how long questions that are known are answered at
    /// once, so that not each of them waits for its own time-out.
    qint64 restMs = 5000;
    bool startsOffline = false;    ///< the server was asked just now, in vain
    std::function<qint64()> nowMs; ///< monotonic; null: the machine's
};

/// Thread-safe. Keeps answers to GET and to the POST routes that only ask; never those of object
/// URLs. Only the user can read the files. An answer of "no right" or "not there" takes away what
/// was kept. What comes from the disk has api::savedAnswerHeader.
class AnswerCache final : public api::Transport
{
public:
    /// `folder` is of one server and one identity. `inner` must outlive the cache.
    AnswerCache(api::Transport &inner, QString folder, AnswerCacheOptions options = {});

    Result<api::Response> send(const api::Request &request, Job &job) override;

private:
    [[nodiscard]] std::optional<api::Response> saved(const QString &path) const;
    void save(const QString &path, const QByteArray &body);
    void prune();

    api::Transport &m_inner;
    QString m_folder;
    AnswerCacheOptions m_options;
    std::atomic<qint64> m_restUntil = 0;
    std::atomic<int> m_sincePrune = 0;
};

} // namespace vams::remote
