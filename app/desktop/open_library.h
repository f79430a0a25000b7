#pragma once
// From what the user chose to a library or server that answers. Everything here blocks: for a pool.

#include "core/api/transport.h"
#include "ui/shell/session.h"

#include <memory>

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

/// The one way to write the path of a library folder.
QString cleanPlace(const QString &folder);
Result<OpenedLibrary> openLocal(const QString &folder, const QString &name, LibraryPlace place,
                                Job &job);
/// Opens the demo library; makes it, or what is missing of it, first.
Result<OpenedLibrary> openDemoLibrary(Job &job);

/// Renames the folder of a library that is closed, and opens it there. Where that fails it stays
/// where it was.
Result<OpenedLibrary> moveLibrary(const QString &from, const QString &to, Job &job);

/// Asks the server one question with the token, so that a wrong one shows here. Its answers are
/// kept in `answers`, of this server and token; where it cannot be reached, it opens with those. An
/// empty folder keeps none.
Result<OpenedLibrary> openServer(const QString &address, const QString &token,
                                 const QString &answers, Job &job);

/// Where the answers of a server are kept: a folder, and in it one for each token.
QString answersFolder(const QString &address);
QString answersFolder(const QString &address, const QString &token);

} // namespace vams::desktop
