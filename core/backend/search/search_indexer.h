#pragma once
// Keeps the two search indexes: a consumer of the queue that change records fill.

#include "core/backend/events/event_pump.h"

namespace vams::backend {

inline constexpr QLatin1String contentTopic("content");
inline constexpr QLatin1String indexQueue("search-indexer");

/// Which documents a change record touches.
std::vector<TopicMessage> contentMessages(sql::Database &db, const ChangeRecord &change);

/// Brings the documents that a message names to what the tables say now.
void indexContent(sql::Database &db, const QueueMessage &message);

} // namespace vams::backend
