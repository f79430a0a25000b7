#pragma once
// The commands of the viewer page and the tools that stand beside its breadcrumb.

#include "viewers/base/file_kind.h"

class QComboBox;
class QLabel;
class QString;
class QWidget;

namespace vams::ui {

class ActionRegistry;
class Theme;

void declareViewerCommands(ActionRegistry &actions);

/// "3D model", for the switch of viewers.
QString viewerName(viewers::FileKind kind);

/// Takes the two widgets into its row.
QWidget *makeViewerTools(const Theme &theme, const ActionRegistry &actions, QLabel *position,
                         QComboBox *kinds, QWidget *parent);

} // namespace vams::ui
