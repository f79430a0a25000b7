#pragma once
// The options of `vams serve` about TLS.

#include "core/server/tls_identity.h"

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

namespace vams::cli {

QList<QCommandLineOption> tlsOptions();

/// Null when no certificate is named.
Result<std::shared_ptr<server::TlsIdentity>> readTlsOptions(const QCommandLineParser &parser);

} // namespace vams::cli
