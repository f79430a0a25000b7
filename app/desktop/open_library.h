#pragma once
// From what the user chose to a library or server that answers. Everything here blocks: for a pool.

#include "core/api/client.h"
#include "ui/shell/session.h"

#include <functional>
#include <memory>

class QThreadPool;

namespace vams::desktop {

struct OpenedLibrary
{
    std::unique_ptr<api::Transport> transport;
    ui::SessionInfo info;
};

enum class LibraryPlace
{
    New,     ///< the folder must be empty or not be there
    Existing ///< the folder must hold a library
};

Result<OpenedLibrary> openLocal(const QString &folder, const QString &name, LibraryPlace place,
                                Job &job);
/// Makes the content of the demo library; blocks.
using FillDemo = std::function<Result<void>(const api::Client &, QThreadPool &, Job &)>;

/// Opens the demo library in this folder; makes it first if it is not there or was not finished.
Result<OpenedLibrary> openDemoLibrary(const QString &folder, const FillDemo &fill, Job &job);

/// Asks the server one question with the token, so that a wrong one shows here.
Result<OpenedLibrary> openServer(const QString &address, const QString &token, Job &job);

} // namespace vams::desktop
