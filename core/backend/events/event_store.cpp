#include "core/backend/events/event_store.h"

namespace vams::backend {

namespace {

std::vector<QueueMessage> readMessages(sql::Statement rows)
{
    std::vector<QueueMessage> messages;
    while (rows.step())
        messages.push_back(
            {rows.number(0), rows.text(1), rows.text(2), rows.integer(3), rows.text(4)});
    return messages;
}

} // namespace

std::vector<ChangeRecord> EventStore::changes(sql::Database &db, int limit)
{
    std::vector<ChangeRecord> records;
    sql::Statement rows = db.query("SELECT sequence, table_name, kind, key_1, key_2, key_3 "
                                   "FROM change_records ORDER BY sequence LIMIT ?",
                                   limit);
    while (rows.step())
        records.push_back(
            {rows.number(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5)});
    return records;
}

bool EventStore::hasChanges(sql::Database &db)
{
    return db.query("SELECT 1 FROM change_records LIMIT 1").step();
}

qint64 EventStore::newestChange(sql::Database &db)
{
    sql::Statement rows = db.query("SELECT coalesce(max(sequence), 0) FROM change_records");
    rows.step();
    return rows.number(0);
}

qint64 EventStore::newestMessage(sql::Database &db, const QString &queue)
{
    sql::Statement rows = db.query(
        "SELECT coalesce(max(message_id), 0) FROM queue_messages WHERE queue_name = ?", queue);
    rows.step();
    return rows.number(0);
}

void EventStore::dropChanges(sql::Database &db, qint64 upTo)
{
    db.run("DELETE FROM change_records WHERE sequence <= ?", upTo);
    db.run("UPDATE topics SET last_sequence = ?", upTo);
}

bool EventStore::isDeclared(sql::Database &db, const QueueDefinition &definition)
{
    return db
        .query("SELECT 1 FROM queues WHERE queue_name = ? AND topic_name = ? AND max_receives = ?",
               definition.queue, definition.topic, definition.maxReceives)
        .step();
}

void EventStore::declare(sql::Database &db, const QueueDefinition &definition)
{
    db.run("INSERT INTO topics (topic_name) VALUES (?) ON CONFLICT DO NOTHING", definition.topic);
    db.run("INSERT INTO queues (queue_name, topic_name, max_receives) VALUES (?, ?, ?) "
           "ON CONFLICT (queue_name) DO UPDATE SET topic_name = excluded.topic_name, "
           "max_receives = excluded.max_receives",
           definition.queue, definition.topic, definition.maxReceives);
}

void EventStore::publish(sql::Database &db, const QString &topic, const QString &body, qint64 now)
{
    db.run("INSERT INTO queue_messages (queue_name, body, available_at) "
           "SELECT q.queue_name, ?2, ?3 FROM queues q WHERE q.topic_name = ?1 AND NOT EXISTS "
           "(SELECT 1 FROM queue_messages m WHERE m.queue_name = q.queue_name AND m.body = ?2 "
           "AND m.is_dead = 0 AND m.receive_count = 0)",
           topic, body, now);
}

std::vector<QueueMessage> EventStore::ready(sql::Database &db, const QString &queue, qint64 now,
                                            int limit)
{
    return readMessages(
        db.query("SELECT message_id, queue_name, body, receive_count, last_error "
                 "FROM queue_messages WHERE queue_name = ?1 AND is_dead = 0 AND available_at <= ?2 "
                 "AND lease_until <= ?2 ORDER BY available_at, message_id LIMIT ?3",
                 queue, now, limit));
}

bool EventStore::hasReady(sql::Database &db, const QString &queue, qint64 now, qint64 upToMessage)
{
    return db
        .query("SELECT 1 FROM queue_messages WHERE queue_name = ?1 AND is_dead = 0 "
               "AND available_at <= ?2 AND lease_until <= ?2 AND message_id <= ?3 LIMIT 1",
               queue, now, upToMessage)
        .step();
}

void EventStore::lease(sql::Database &db, const std::vector<QueueMessage> &messages, qint64 until)
{
    for (const QueueMessage &message : messages)
        db.run("UPDATE queue_messages SET lease_until = ?, receive_count = receive_count + 1 "
               "WHERE message_id = ?",
               until, message.id);
}

void EventStore::remove(sql::Database &db, qint64 messageId)
{
    db.run("DELETE FROM queue_messages WHERE message_id = ?", messageId);
}

void EventStore::retry(sql::Database &db, qint64 messageId, qint64 availableAt,
                       const QString &error)
{
    db.run("UPDATE queue_messages SET available_at = ?, lease_until = 0, last_error = ?, "
           "receive_count = receive_count + (lease_until = 0) WHERE message_id = ?",
           availableAt, error, messageId);
}

void EventStore::bury(sql::Database &db, qint64 messageId, const QString &error)
{
    db.run("UPDATE queue_messages SET is_dead = 1, lease_until = 0, last_error = ?, "
           "receive_count = receive_count + (lease_until = 0) WHERE message_id = ?",
           error, messageId);
}

int EventStore::maxReceives(sql::Database &db, const QString &queue)
{
    sql::Statement rows = db.query("SELECT max_receives FROM queues WHERE queue_name = ?", queue);
    return rows.step() ? rows.integer(0) : 1;
}

std::optional<qint64> EventStore::nextTurn(sql::Database &db, const QString &queue)
{
    sql::Statement rows = db.query("SELECT max(available_at, lease_until) FROM queue_messages "
                                   "WHERE queue_name = ? AND is_dead = 0 "
                                   "ORDER BY max(available_at, lease_until) LIMIT 1",
                                   queue);
    if (!rows.step())
        return std::nullopt;
    return rows.number(0);
}

std::vector<QueueDefinition> EventStore::queues(sql::Database &db)
{
    std::vector<QueueDefinition> found;
    sql::Statement rows =
        db.query("SELECT queue_name, topic_name, max_receives FROM queues ORDER BY queue_name");
    while (rows.step())
        found.push_back({rows.text(0), rows.text(1), rows.integer(2)});
    return found;
}

QueueCounts EventStore::counts(sql::Database &db, const QString &queue)
{
    sql::Statement rows =
        db.query("SELECT coalesce(sum(is_dead = 0 AND lease_until = 0), 0), "
                 "coalesce(sum(is_dead = 0 AND lease_until <> 0), 0), "
                 "coalesce(sum(is_dead), 0) FROM queue_messages WHERE queue_name = ?",
                 queue);
    rows.step();
    return {rows.number(0), rows.number(1), rows.number(2)};
}

std::vector<QueueMessage> EventStore::dead(sql::Database &db, const QString &queue, qint64 after,
                                           int limit)
{
    return readMessages(
        db.query("SELECT message_id, queue_name, body, receive_count, last_error "
                 "FROM queue_messages WHERE queue_name = ? AND is_dead = 1 AND message_id > ? "
                 "ORDER BY message_id LIMIT ?",
                 queue, after, limit));
}

int EventStore::requeue(sql::Database &db, const QString &queue,
                        const std::optional<qint64> &messageId, qint64 now)
{
    return static_cast<int>(
        db.run("UPDATE queue_messages SET is_dead = 0, receive_count = 0, available_at = ?3, "
               "lease_until = 0 WHERE queue_name = ?1 AND is_dead = 1 "
               "AND (?2 IS NULL OR message_id = ?2)",
               queue, messageId, now));
}

} // namespace vams::backend
