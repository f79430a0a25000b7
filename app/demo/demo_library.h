#pragma once
// The demo library: a few databases of assets with real geometry, textures, clouds and papers, made
// by arithmetic on first use. Every picture of the product starts from it.
//
// The window calls `fillDemoLibrary` with the client of a library that it keeps in
// `defaultDemoFolder()`, each time it opens it: after a first run that was cancelled, what is
// missing is added; a library that was completed once is left as it is.

#include "app/demo/models/scene_builder.h"
#include "core/api/client.h"

#include <QThreadPool>

namespace vams::demo {

struct DemoOptions
{
    Detail detail;          ///< of the models
    int textureSize = 1024; ///< pixels
    int cloudPoints = 300000;
};

/// Blocks; cancelable. `pool` lends its free threads, the caller may run on it. Needs Gui for
/// pictures, but no display and no QGuiApplication.
Result<void> fillDemoLibrary(const api::Client &client, QThreadPool &pool, Job &job,
                             const DemoOptions &options = {});

/// Below the place where the program keeps its data.
QString defaultDemoFolder();

} // namespace vams::demo
