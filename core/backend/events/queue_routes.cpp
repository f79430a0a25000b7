#include "core/backend/events/queue_routes.h"

#include "core/backend/events/event_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/paging.h"

namespace vams::backend {

namespace {

constexpr int deadPage = 100;

QString queueParameter(const Context &context, const Exchange &exchange)
{
    const QString queue = exchange.parameter("queueName");
    const std::vector<QueueDefinition> known =
        context.storage.read([](sql::Database &db) { return EventStore::queues(db); });
    const bool isKnown = std::any_of(known.begin(), known.end(), [&queue](const auto &definition) {
        return definition.queue == queue;
    });
    if (!isKnown)
        throw ApiError(404, QStringLiteral("Queue not found"));
    return queue;
}

api::Response listQueues(const Context &context, const Exchange &)
{
    return jsonResponse(context.storage.read([](sql::Database &db) {
        Json items = Json::array();
        for (const QueueDefinition &definition : EventStore::queues(db)) {
            const QueueCounts counts = EventStore::counts(db, definition.queue);
            items.push_back({{"queueName", definition.queue},
                             {"topicName", definition.topic},
                             {"maxReceives", definition.maxReceives},
                             {"waiting", counts.waiting},
                             {"leased", counts.leased},
                             {"dead", counts.dead}});
        }
        return Json{{"Items", std::move(items)}};
    }));
}

api::Response listDead(const Context &context, const Exchange &exchange)
{
    const QString queue = queueParameter(context, exchange);
    const PageRequest page = readStrictPage(exchange.request, deadPage, 1000);
    std::vector<QueueMessage> messages = context.storage.read([&](sql::Database &db) {
        return EventStore::dead(db, queue, page.after.toLongLong(), page.size + 1);
    });
    Json body{{"Items", Json::array()}};
    if (static_cast<int>(messages.size()) > page.size) {
        messages.resize(static_cast<std::size_t>(page.size));
        body["NextToken"] = pageToken(QString::number(messages.back().id));
    }
    for (const QueueMessage &message : messages)
        body["Items"].push_back({{"messageId", message.id},
                                 {"body", message.body},
                                 {"receiveCount", message.receiveCount},
                                 {"lastError", message.lastError}});
    return jsonResponse(body);
}

api::Response requeueDead(const Context &context, const Exchange &exchange)
{
    const QString queue = queueParameter(context, exchange);
    FieldReader fields(optionalBody(exchange.request), QStringLiteral("RequeueRequestModel"));
    const std::optional<qint64> messageId = fields.optionalNumber("messageId", {.min = 1});
    fields.finish();
    const int count = context.storage.write([&](sql::Database &db) {
        return EventStore::requeue(db, queue, messageId, context.clock().toSecsSinceEpoch());
    });
    if (messageId && count == 0)
        throw ApiError(404, QStringLiteral("messageId is invalid. No such message is dead."));
    return jsonResponse({{"requeued", count}});
}

} // namespace

void addQueueRoutes(Router &router, const Context &context)
{
    router.add("GET", QStringLiteral("/queues"), withContext(context, listQueues));
    router.add("GET", QStringLiteral("/queues/{queueName}/dead"), withContext(context, listDead));
    router.add("POST", QStringLiteral("/queues/{queueName}/requeue"),
               withContext(context, requeueDead));
}

} // namespace vams::backend
