#pragma once
// What is asked to be done to an object.

#include <QString>

#include <optional>

namespace vams::backend {

enum class Action
{
    Get,
    Put,
    Post,
    Delete
};

inline constexpr int actionCount = 4;

/// "GET", "PUT", ... ; HEAD is GET. Nothing for other texts.
std::optional<Action> actionOf(QStringView name);
QString actionName(Action action);

} // namespace vams::backend
