#pragma once
// What the parts of the Asset page are called in its Location.

#include <QString>

namespace vams::ui {

inline const QString filesTabId = QStringLiteral("files");
inline const QString versionsTabId = QStringLiteral("versions");
inline const QString linksTabId = QStringLiteral("links");
inline const QString commentsTabId = QStringLiteral("comments");
inline const QString workflowsTabId = QStringLiteral("workflows");
inline const QString metadataTabId = QStringLiteral("metadata");
inline const QString activityTabId = QStringLiteral("activity");

} // namespace vams::ui
