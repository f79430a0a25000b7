#pragma once
// Files that come start the workflows that wait for their kind: a rule that fills a queue, and its
// consumer.

#include "core/backend/events/event_pump.h"

namespace vams::backend {

inline constexpr QLatin1String autoExecuteTopic("file-created");
inline constexpr QLatin1String autoExecuteQueue("auto-execute");

/// A message for each workflow that the new file starts.
std::vector<TopicMessage> autoExecuteMessages(sql::Database &db, const ChangeRecord &change);

/// Records executions as SYSTEM_USER, each once.
QueueConsumer autoExecuteConsumer(const Clock &clock);

} // namespace vams::backend
