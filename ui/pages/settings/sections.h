#pragma once
// The sections of the settings, each made when it is first shown.

#include "ui/pages/settings/settings_host.h"
#include "ui/shell/page.h"

namespace vams::ui {

/// What every section may use; all of it outlives the section.
struct SettingsContext
{
    PageContext page;
    SettingsHost &host;
    Preferences preferences;
};

QWidget *makeAppearanceSection(const SettingsContext &context);
QWidget *makeLibrarySection(const SettingsContext &context);
QWidget *makeTransferSection(const SettingsContext &context);
QWidget *makeProgramSection(const SettingsContext &context);
QWidget *makeShortcutSection(const SettingsContext &context);
QWidget *makeNetworkSection(const SettingsContext &context);
QWidget *makeLanguageSection(const SettingsContext &context);
QWidget *makeAboutSection(const SettingsContext &context);

} // namespace vams::ui
