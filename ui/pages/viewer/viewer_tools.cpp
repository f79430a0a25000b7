#include "ui/pages/viewer/viewer_tools.h"

#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace vams::ui {

namespace {

struct ViewerCommandRow
{
    const char *id;
    const char *text;
    const char *icon;
    const char *shortcut;
};

// clang-format off
constexpr ViewerCommandRow viewerCommandRows[] = {
    {"viewer.previous", QT_TRANSLATE_NOOP("Commands", "Previous file"),            "chev-up",   "Ctrl+PgUp"},
    {"viewer.next",     QT_TRANSLATE_NOOP("Commands", "Next file"),                "chev-down", "Ctrl+PgDown"},
    {"viewer.snapshot", QT_TRANSLATE_NOOP("Commands", "Snapshot as asset preview"), "camera",   "Ctrl+Shift+P"},
    {"viewer.close",    QT_TRANSLATE_NOOP("Commands", "Close the viewer"),         "close",     ""},
};
// clang-format on

constexpr int kindsWidth = 136;

} // namespace

void declareViewerCommands(ActionRegistry &actions)
{
    for (const ViewerCommandRow &row : viewerCommandRows) {
        Command command{QLatin1String(row.id), QCoreApplication::translate("Commands", row.text),
                        QLatin1String(row.icon)};
        if (row.shortcut[0] != '\0')
            command.shortcuts = {
                QKeySequence::fromString(QLatin1String(row.shortcut), QKeySequence::PortableText)};
        actions.declare(command);
    }
}

QString viewerName(viewers::FileKind kind)
{
    const auto text = [](const char *name) {
        return QCoreApplication::translate("vams::ui::ViewerPage", name);
    };
    switch (kind) {
    case viewers::FileKind::Mesh:
        return text("3D model");
    case viewers::FileKind::PointCloud:
        return text("Point cloud");
    case viewers::FileKind::Image:
        return text("Picture");
    case viewers::FileKind::Text:
        return text("Text");
    case viewers::FileKind::Other:
        break;
    }
    return text("Bytes");
}

QWidget *makeViewerTools(const Theme &theme, const ActionRegistry &actions, QLabel *position,
                         QComboBox *kinds, QWidget *parent)
{
    auto *tools = new QWidget(parent);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    const auto add = [&](const char *id) {
        if (QAction *action = actions.action(QLatin1String(id)))
            row->addWidget(makeActionButton(action));
    };
    kinds->setFixedWidth(kindsWidth);
    add("viewer.previous");
    add("viewer.next");
    row->addWidget(position);
    row->addSpacing(metrics::tight);
    row->addWidget(kinds);
    row->addSpacing(metrics::tight);
    auto *snapshot =
        makeButton(theme, QCoreApplication::translate("vams::ui::ViewerPage", "Snapshot"),
                   QStringLiteral("camera"));
    QAction *take = actions.action(QStringLiteral("viewer.snapshot"));
    const auto follow = [snapshot, take] { snapshot->setEnabled(take->isEnabled()); };
    QObject::connect(snapshot, &QPushButton::clicked, take, &QAction::trigger);
    QObject::connect(take, &QAction::changed, snapshot, follow);
    snapshot->setToolTip(take->toolTip());
    follow();
    row->addWidget(snapshot);
    add("file.download");
    add("view.inspector");
    add("view.fullScreen");
    add("viewer.close");
    return tools;
}

} // namespace vams::ui
