#pragma once
// The options of `vams serve` about what secure-config tells clients.

#include "core/backend/config/features.h"
#include "core/base/result.h"

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

namespace vams::cli {

QList<QCommandLineOption> featureOptions();

/// What the options switch; a feature that none names stays as it is.
Result<backend::FeatureSwitches> readFeatureOptions(const QCommandLineParser &parser);

} // namespace vams::cli
