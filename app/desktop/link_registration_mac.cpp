#include "app/desktop/link_registration.h"

#include <QCoreApplication>

namespace vams::desktop {

Result<void> registerLinks()
{
    // Launch Services reads CFBundleURLTypes of the bundle's Info.plist; a bare program has none.
    if (QCoreApplication::applicationFilePath().contains(QLatin1String(".app/Contents/MacOS/")))
        return {};
    return fail(ErrorKind::Io,
                QCoreApplication::translate("vams::desktop::LinkRegistration",
                                            "Only the installed application opens vams:// links."),
                {},
                QCoreApplication::translate("vams::desktop::LinkRegistration",
                                            "Open links by Ctrl+L in the window instead."));
}

} // namespace vams::desktop
