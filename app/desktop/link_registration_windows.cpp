#include "app/desktop/link_registration.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace vams::desktop {

Result<void> registerLinks()
{
    const QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
    QSettings scheme(QStringLiteral("HKEY_CURRENT_USER\\Software\\Classes\\vams"),
                     QSettings::NativeFormat);
    scheme.setValue(QStringLiteral("Default"), QStringLiteral("URL:VAMS Desktop"));
    scheme.setValue(QStringLiteral("URL Protocol"), QString());
    scheme.setValue(QStringLiteral("shell/open/command/Default"),
                    QStringLiteral("\"%1\" \"%2\"").arg(program, QStringLiteral("%1")));
    scheme.sync();
    if (scheme.status() != QSettings::NoError)
        return fail(ErrorKind::Io,
                    QCoreApplication::translate("vams::desktop::LinkRegistration",
                                                "The system does not take vams:// links."),
                    {},
                    QCoreApplication::translate("vams::desktop::LinkRegistration",
                                                "Open links by Ctrl+L in the window instead."));
    return {};
}

} // namespace vams::desktop
