#pragma once
// Every page of the program by id: the one place that knows them all.

#include "ui/shell/page_registry.h"

namespace vams::viewers {
class ViewerRegistry;
}

namespace vams::ui {
class SettingsHost;
}

namespace vams::desktop {

/// Those with the usual constructor.
void addStandardPages(ui::PageRegistry &pages);
ui::Page *makeViewerPage(const ui::PageContext &context, const ui::Location &location,
                         const viewers::ViewerRegistry &viewers, QWidget *parent);
ui::Page *makeSettingsPage(const ui::PageContext &context, const ui::Location &location,
                           ui::SettingsHost &host, QWidget *parent);

} // namespace vams::desktop
