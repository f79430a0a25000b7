#pragma once
// The options of `vams serve` that say how people are known.

#include "core/backend/identity/identity_options.h"
#include "core/base/result.h"

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

namespace vams::cli {

QList<QCommandLineOption> identityOptions();
Result<backend::IdentityOptions> readIdentityOptions(const QCommandLineParser &parser);

} // namespace vams::cli
