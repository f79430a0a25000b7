#pragma once
// The options of `vams serve` about the port: where it listens, whom it answers, and its limits.

#include "core/base/result.h"
#include "core/server/listener_options.h"

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

namespace vams::cli {

QList<QCommandLineOption> listenOptions();
QList<QCommandLineOption> limitOptions();

Result<server::ListenerOptions> readListenOptions(const QCommandLineParser &parser);
/// Milliseconds that running requests may go on for when the server ends.
Result<qint64> readStopGrace(const QCommandLineParser &parser);
/// Upload starts of one user a minute; 0: no limit.
Result<int> readUploadRate(const QCommandLineParser &parser);

} // namespace vams::cli
