#include "ui/help/help_commands.h"

#include "ui/help/diagnostics.h"
#include "ui/help/first_steps.h"
#include "ui/help/help_window.h"
#include "ui/search/search_field.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/side_bar.h"
#include "ui/support/toast.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QSettings>

namespace vams::ui {

namespace {
constexpr auto firstStepsKey = "help/firstSteps";
}

void declareHelpCommands(ActionRegistry &actions)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("Commands", source);
    };
    actions.declare({QStringLiteral("help.page"),
                     text("Help for this page"),
                     QStringLiteral("info"),
                     {QKeySequence(Qt::Key_F1)}});
    actions.declare({QStringLiteral("help.tour"), text("First steps"), QStringLiteral("play")});
    actions.declare(
        {QStringLiteral("help.diagnostics"), text("Copy diagnostics"), QStringLiteral("copy")});
}

HelpCommands::HelpCommands(const Theme &theme, ActionRegistry &actions, HelpContext context,
                           QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_actions(actions)
    , m_context(std::move(context))
    , m_window(window)
{
    actions.bind(QStringLiteral("help.page"), window, [this] { showPage(m_context.page()); });
    actions.bind(
        QStringLiteral("help.tour"), window, [this] { showFirstSteps(); },
        [window] { return window->findChild<SideBar *>() != nullptr; });
    actions.bind(QStringLiteral("help.diagnostics"), window, [this] { copyDiagnostics(); });
}

void HelpCommands::showPage(const QString &page)
{
    if (!m_help)
        m_help = new HelpWindow(m_theme, m_actions, m_window);
    m_help->open(page);
}

void HelpCommands::showFirstSteps()
{
    auto *side = m_window->findChild<SideBar *>();
    if (!side || m_steps)
        return;
    const QAction *search = m_actions.action(QStringLiteral("edit.search"));
    const QAction *upload = m_actions.action(QStringLiteral("file.upload"));
    const auto keys = [](const QAction *action) {
        return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    };
    m_steps = new FirstSteps(
        m_theme,
        {{m_window->findChild<SearchField *>(), tr("Find anything"),
          tr("Names, descriptions, tags and metadata of all assets and files. %1 brings you here "
             "from anywhere.")
              .arg(keys(search))},
         {side, tr("Find your way"),
          tr("All assets, your databases and everything you may administer. Files dropped on a "
             "database become assets in it.")},
         {m_window->findChild<QWidget *>(QStringLiteral("uploadButton")), tr("Bring in files"),
          tr("Choose files or a folder, press %1, or drag them into the window. What you upload "
             "again becomes a new revision; nothing is overwritten.")
              .arg(keys(upload))}},
        m_window);
}

void HelpCommands::offerFirstSteps(QSettings &settings)
{
    if (settings.value(QLatin1String(firstStepsKey)).toBool())
        return;
    settings.setValue(QLatin1String(firstStepsKey), true);
    showFirstSteps();
}

void HelpCommands::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnostics(m_context.facts(), WarningLog::lines()));
    showToast(m_window, m_theme, tr("Diagnostics copied: no names, folders or keys are in them."));
}

} // namespace vams::ui
