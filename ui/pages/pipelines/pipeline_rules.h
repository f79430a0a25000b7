#pragma once
// What the contract demands of the fields of a pipeline, in words for people. Each function says
// what is wrong; empty: nothing.

#include <QString>

namespace vams::ui {

/// 4 to 63 letters, digits, - and _: ids of pipelines and workflows.
QString automationIdProblem(const QString &id);
/// ".glb"; `mayBeEmpty`: or nothing.
QString fileTypeProblem(const QString &type, bool mayBeEmpty);
/// Whole seconds up to a week, or empty.
QString timeoutProblem(const QString &seconds);
/// As above, and less than the timeout, which is a day when it is empty.
QString heartbeatProblem(const QString &seconds, const QString &timeout);
QString queueUrlProblem(const QString &url);
/// Empty or "default" is the account's own bus.
QString eventBusProblem(const QString &arn);
QString eventSourceProblem(const QString &source);
/// A name of at most 256 letters, or empty.
QString resourceNameProblem(const QString &name);
/// JSON, or empty.
QString parametersProblem(const QString &text);

} // namespace vams::ui
