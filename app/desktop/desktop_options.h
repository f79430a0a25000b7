#pragma once
// What the command line asks of the program. A second start hands its own to the first one.

#include "core/base/result.h"
#include "ui/shell/location.h"
#include "ui/theme/theme.h"

#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace vams::desktop {

struct DesktopOptions
{
    QString library; ///< open this folder
    QString server;  ///< or connect to this server
    QString token;
    bool demo = false;
    bool newWindow = false;
    bool firstSteps = false;                 ///< the three first cards may come
    ui::Location link;                       ///< go there; without a page: nowhere
    std::optional<ui::Theme::Scheme> scheme; ///< instead of the one in the settings

    /// Something is to be opened instead of what was open last.
    [[nodiscard]] bool namesLibrary() const
    {
        return demo || !library.isEmpty() || !server.isEmpty();
    }
};

/// Declares the options, for --help.
void addDesktopOptions(QCommandLineParser &parser);
/// `arguments` with the program's name in front; relative paths are taken from `folder`.
Result<DesktopOptions> parseDesktopOptions(const QStringList &arguments, const QString &folder);

} // namespace vams::desktop
