// vams-desktop: the window.

#include "app/desktop/desktop.h"
#include "app/desktop/single_instance.h"
#include "core/base/log.h"
#include "ui/help/diagnostics.h"
#include "ui/language/language.h"
#include "viewers/scene/graphics.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileOpenEvent>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

namespace {

/// macOS hands links over as events.
class LinkEvents : public QObject
{
public:
    explicit LinkEvents(vams::desktop::Desktop &desktop)
        : m_desktop(desktop)
    {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(watched, event);
        const auto link = vams::ui::Location::fromLink(
            static_cast<QFileOpenEvent *>(event)->url().toString(QUrl::FullyEncoded));
        if (!link.page.isEmpty())
            m_desktop.openLink(link);
        return true;
    }

private:
    vams::desktop::Desktop &m_desktop;
};

} // namespace

int main(int argc, char *argv[])
{
    vams::ui::WarningLog::install();
    vams::viewers::prepareGraphics();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("VAMS"));
    QApplication::setApplicationName(QStringLiteral("VAMS Desktop"));
    QApplication::setApplicationVersion(QStringLiteral(VAMS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vams-desktop"));
    // Before the parser, whose own texts are translated too.
    using vams::ui::Language;
    const QString chosen =
        Language::fromArguments(QCoreApplication::arguments(), Language::saved(QSettings()));
    const Language inUse(chosen);

    QCommandLineParser parser;
    vams::desktop::addDesktopOptions(parser);
    parser.process(app); // --help, --version
    const QStringList arguments = QApplication::arguments();
    const auto options = vams::desktop::parseDesktopOptions(arguments, QDir::currentPath());
    if (!options) {
        std::fprintf(stderr, "vams-desktop: %s\n", qPrintable(options.error().message));
        return 2;
    }
    vams::desktop::SingleInstance instance(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    if (instance.handOver(arguments, QDir::currentPath()))
        return 0;

    vams::desktop::Desktop desktop(*options);
    QObject::connect(&instance, &vams::desktop::SingleInstance::received, &desktop,
                     [&desktop](const QStringList &later, const QString &folder) {
                         const auto wanted = vams::desktop::parseDesktopOptions(later, folder);
                         if (wanted)
                             desktop.handle(*wanted);
                         else
                             qCWarning(vams::logUi) << wanted.error().message;
                     });
    LinkEvents links(desktop);
    app.installEventFilter(&links);
    desktop.start();
    return QApplication::exec();
}
