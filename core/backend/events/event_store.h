#pragma once
// The SQL of change records, topics and durable queues. Triggers append a change record in the
// transaction of the change; publishing puts a message into each queue of a topic; a message stays
// until it was worked on, or is dead.

#include "core/backend/storage/sql.h"

#include <QDateTime>

#include <limits>
#include <optional>
#include <vector>

namespace vams::backend {

/// What a trigger noted. The keys depend on the table (migrations 0001 and 0006).
struct ChangeRecord
{
    qint64 sequence = 0;
    QString table;
    QString kind; ///< "insert", "update" or "delete"
    QString key1;
    QString key2;
    QString key3;

    bool operator==(const ChangeRecord &) const = default;
};

struct QueueMessage
{
    qint64 id = 0;
    QString queue;
    QString body;
    int receiveCount = 0; ///< how often it was handed out before
    QString lastError;

    bool operator==(const QueueMessage &) const = default;
};

struct QueueCounts
{
    qint64 waiting = 0; ///< for its turn, or for its next try
    qint64 leased = 0;
    qint64 dead = 0;

    bool operator==(const QueueCounts &) const = default;
};

struct QueueDefinition
{
    QString queue;
    QString topic;
    int maxReceives = 5; ///< after so many failures a message is dead
};

/// Times are seconds since the epoch.
class EventStore
{
public:
    /// The oldest records that were not dispatched yet.
    static std::vector<ChangeRecord> changes(sql::Database &db, int limit);
    static bool hasChanges(sql::Database &db);
    /// Of the newest record; 0: there is none.
    static qint64 newestChange(sql::Database &db);
    /// Of the newest message of the queue; 0: there is none.
    static qint64 newestMessage(sql::Database &db, const QString &queue);
    /// They were dispatched to their topics.
    static void dropChanges(sql::Database &db, qint64 upTo);

    static bool isDeclared(sql::Database &db, const QueueDefinition &definition);
    /// Makes topic and queue known; may be called again.
    static void declare(sql::Database &db, const QueueDefinition &definition);
    /// Into each queue of the topic, in the caller's transaction. A message of the same body that
    /// still waits for its first turn stands for both.
    static void publish(sql::Database &db, const QString &topic, const QString &body, qint64 now);

    /// Those whose turn has come, oldest first.
    static std::vector<QueueMessage> ready(sql::Database &db, const QString &queue, qint64 now,
                                           int limit);
    static bool hasReady(sql::Database &db, const QString &queue, qint64 now,
                         qint64 upToMessage = std::numeric_limits<qint64>::max());
    /// Nobody else gets them until then.
    static void lease(sql::Database &db, const std::vector<QueueMessage> &messages, qint64 until);
    static void remove(sql::Database &db, qint64 messageId);
    /// Counts the failure; the next try is not before `availableAt`.
    static void retry(sql::Database &db, qint64 messageId, qint64 availableAt,
                      const QString &error);
    static void bury(sql::Database &db, qint64 messageId, const QString &error);
    static int maxReceives(sql::Database &db, const QString &queue);
    /// When the next message of the queue wants its turn.
    static std::optional<qint64> nextTurn(sql::Database &db, const QString &queue);

    static std::vector<QueueDefinition> queues(sql::Database &db);
    static QueueCounts counts(sql::Database &db, const QString &queue);
    static std::vector<QueueMessage> dead(sql::Database &db, const QString &queue, qint64 after,
                                          int limit);
    /// Gives dead messages a new life, all of the queue or one. Returns how many.
    static int requeue(sql::Database &db, const QString &queue,
                       const std::optional<qint64> &messageId, qint64 now);
};

} // namespace vams::backend
