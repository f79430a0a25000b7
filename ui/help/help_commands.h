#pragma once
// What the Help menu does: the help of the page that shows, the three first cards, and diagnostics
// for a report.

#include "ui/theme/theme.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <utility>

class QSettings;

namespace vams::ui {

class ActionRegistry;
class FirstSteps;
class HelpWindow;

/// What the help asks of the program.
struct HelpContext
{
    /// The id of the page that shows, "welcome" without a library.
    std::function<QString()> page;
    /// For the diagnostics: name and value, in English.
    std::function<QList<std::pair<QString, QString>>()> facts;
};

/// Declares `help.page`, `help.tour` and `help.diagnostics`; before the menus are made.
void declareHelpCommands(ActionRegistry &actions);

class HelpCommands : public QObject
{
    Q_OBJECT

public:
    /// Binds the commands to `window`, which owns this.
    HelpCommands(const Theme &theme, ActionRegistry &actions, HelpContext context, QWidget *window);

    void showPage(const QString &page);
    /// The three cards; nothing without a library.
    void showFirstSteps();
    /// The same once in the life of these settings.
    void offerFirstSteps(QSettings &settings);
    void copyDiagnostics();

private:
    const Theme &m_theme;
    const ActionRegistry &m_actions;
    HelpContext m_context;
    QWidget *m_window;
    QPointer<HelpWindow> m_help;
    QPointer<FirstSteps> m_steps;
};

} // namespace vams::ui
