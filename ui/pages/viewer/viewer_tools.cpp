#include "ui/pages/viewer/viewer_tools.h"

#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
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
    {"viewer.previous",     QT_TRANSLATE_NOOP("Commands", "Previous file"),             "chev-up",    "Ctrl+PgUp"},
    {"viewer.next",         QT_TRANSLATE_NOOP("Commands", "Next file"),                 "chev-down",  "Ctrl+PgDown"},
    {"viewer.compare",      QT_TRANSLATE_NOOP("Commands", "Compare"),                   "compare",    "Ctrl+Shift+K"},
    {"viewer.snapshot",     QT_TRANSLATE_NOOP("Commands", "Snapshot as asset preview"), "camera",     "Ctrl+Shift+P"},
    {"viewer.snapshotFile", QT_TRANSLATE_NOOP("Commands", "Snapshot as file preview"),  "image",      ""},
    {"viewer.copyPicture",  QT_TRANSLATE_NOOP("Commands", "Copy snapshot"),             "copy",       "Ctrl+Alt+C"},
    {"viewer.savePicture",  QT_TRANSLATE_NOOP("Commands", "Save snapshot..."),          "download",   "Ctrl+S"},
    {"viewer.asText",       QT_TRANSLATE_NOOP("Commands", "Show as text"),              "doc",        ""},
    {"viewer.asBytes",      QT_TRANSLATE_NOOP("Commands", "Show its bytes"),            "table",      ""},
    {"viewer.fetch",        QT_TRANSLATE_NOOP("Commands", "Fetch it all the same"),     "download",   ""},
    {"viewer.newest",       QT_TRANSLATE_NOOP("Commands", "Show the newest revision"),  "history",    ""},
    {"viewer.showInAsset",  QT_TRANSLATE_NOOP("Commands", "Show in its folder"),        "folder",     ""},
    {"viewer.close",        QT_TRANSLATE_NOOP("Commands", "Close the viewer"),          "arrow-left", ""},
};
// clang-format on

constexpr int kindsWidth = 136;
constexpr int leastName = 96;

QString toolText(const char *text)
{
    return QCoreApplication::translate("vams::ui::ViewerPage", text);
}

/// As wide as its text where there is room, and elided where there is none.
QLabel *shrinkingLabel(TextStyle style, int least)
{
    QLabel *label = makeElidedLabel({}, style, Qt::ElideMiddle);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    label->setMinimumWidth(least);
    return label;
}

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
    switch (kind) {
    case viewers::FileKind::Mesh:
        return toolText(QT_TRANSLATE_NOOP("vams::ui::ViewerPage", "3D model"));
    case viewers::FileKind::PointCloud:
        return toolText(QT_TRANSLATE_NOOP("vams::ui::ViewerPage", "Point cloud"));
    case viewers::FileKind::Image:
        return toolText(QT_TRANSLATE_NOOP("vams::ui::ViewerPage", "Picture"));
    case viewers::FileKind::Text:
        return toolText(QT_TRANSLATE_NOOP("vams::ui::ViewerPage", "Text"));
    case viewers::FileKind::Other:
        break;
    }
    return toolText(QT_TRANSLATE_NOOP("vams::ui::ViewerPage", "Bytes"));
}

ViewerHeading::ViewerHeading(const Theme &, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_name(shrinkingLabel(TextStyle::Strong, leastName))
    , m_asset(new QToolButton)
    , m_facts(makeElidedLabel({}, TextStyle::Small))
{
    setAccessibleName(tr("File"));
    auto *close = makeActionButton(actions.action(QStringLiteral("viewer.close")));
    // Escape is no shortcut of the window: fields and lists have their own use for it.
    const auto tell = [close, action = actions.action(QStringLiteral("viewer.close"))] {
        if (action->shortcuts().isEmpty())
            close->setToolTip(plainActionText(*action) + QStringLiteral("  ") +
                              QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    };
    connect(close->defaultAction(), &QAction::changed, close, tell);
    tell();
    m_asset->setProperty("kind", "crumb");
    m_asset->setFocusPolicy(Qt::TabFocus);
    m_asset->hide();
    m_facts->setProperty("textStyle", "small");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(close);
    row->addWidget(m_name, 0);
    row->addWidget(m_asset, 0);
    row->addWidget(m_facts, 1);
    connect(m_asset, &QToolButton::clicked, this, &ViewerHeading::assetWanted);
}

void ViewerHeading::setFile(const QString &name, const QString &asset, const QString &facts)
{
    m_name->setText(name);
    m_name->setMinimumWidth(qMin(leastName, m_name->fontMetrics().horizontalAdvance(name) + 1));
    m_asset->setText(m_asset->fontMetrics().elidedText(asset, Qt::ElideRight, metrics::sideBar));
    m_asset->setAccessibleName(asset);
    m_asset->setToolTip(tr("Show %1 and its files").arg(asset));
    m_asset->setVisible(!asset.isEmpty());
    m_facts->setText(facts);
}

ViewerTools::ViewerTools(const Theme &theme, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_position(makeMuted({}, TextStyle::Small))
    , m_kinds(new QComboBox)
    , m_compare(new QToolButton)
    , m_more(nullptr)
{
    m_kinds->setAccessibleName(toolText(QT_TRANSLATE_NOOP("vams::ui::ViewerPage", "Viewer")));
    m_kinds->setPlaceholderText(m_kinds->accessibleName());
    m_kinds->setMinimumWidth(kindsWidth);
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    const auto add = [&](const char *id) {
        row->addWidget(makeActionButton(actions.action(QLatin1String(id))));
    };
    auto *line = makeLine(Qt::Vertical);
    line->setFixedHeight(metrics::icon);
    auto *snapshot =
        makeButton(theme, toolText(QT_TRANSLATE_NOOP("vams::ui::ViewerPage", "Snapshot")),
                   QStringLiteral("camera"));
    auto *uses = new QMenu(snapshot);
    actions.fill(*uses, {QStringLiteral("viewer.snapshot"), QStringLiteral("viewer.snapshotFile"),
                         QString(), QStringLiteral("viewer.copyPicture"),
                         QStringLiteral("viewer.savePicture")});
    snapshot->setMenu(uses);
    QAction *take = actions.action(QStringLiteral("viewer.copyPicture"));
    const auto follow = [snapshot, take] { snapshot->setEnabled(take->isEnabled()); };
    connect(take, &QAction::changed, snapshot, follow);
    follow();
    setUpCompare(theme, actions);
    add("viewer.previous");
    add("viewer.next");
    row->addWidget(m_position);
    row->addSpacing(metrics::tight);
    row->addWidget(line);
    row->addSpacing(metrics::tight);
    row->addWidget(m_kinds);
    row->addSpacing(metrics::tight);
    row->addWidget(m_compare);
    row->addSpacing(metrics::tight);
    row->addWidget(snapshot);
    row->addSpacing(metrics::tight);
    row->addWidget(addMore(theme, actions));
    add("view.inspector");
    add("view.fullScreen");
}

void ViewerTools::setUpCompare(const Theme &theme, const ActionRegistry &actions)
{
    m_compare->setText(toolText(QT_TRANSLATE_NOOP("vams::ui::ViewerPage", "Compare")));
    m_compare->setAccessibleName(m_compare->text());
    m_compare->setIcon(theme.icon(QStringLiteral("compare"), IconRole::Text));
    m_compare->setIconSize(QSize(metrics::icon, metrics::icon));
    m_compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_compare->setProperty("kind", "toggle");
    m_compare->setFocusPolicy(Qt::TabFocus);
    m_compare->setFixedHeight(metrics::control);
    m_compare->setCheckable(true);
    QAction *compare = actions.action(QStringLiteral("viewer.compare"));
    const auto followCompare = [button = m_compare, compare] {
        button->setEnabled(compare->isEnabled());
        button->setToolTip(compare->toolTip());
    };
    connect(compare, &QAction::changed, m_compare, followCompare);
    connect(m_compare, &QToolButton::clicked, compare, [this, compare] {
        m_compare->setChecked(!m_compare->isChecked()); // until the page says so
        compare->trigger();
    });
    followCompare();
}

QToolButton *ViewerTools::addMore(const Theme &theme, const ActionRegistry &actions)
{
    auto *more = makeIconButton(theme, QStringLiteral("more"),
                                toolText(QT_TRANSLATE_NOOP("vams::ui::ViewerPage", "More")));
    m_more = new QMenu(more);
    actions.fill(*m_more,
                 {QStringLiteral("go.newWindow"), QStringLiteral("file.download"), QString(),
                  QStringLiteral("viewer.newest"), QStringLiteral("viewer.asText"),
                  QStringLiteral("viewer.asBytes"), QString(), QStringLiteral("edit.copyLink"),
                  QStringLiteral("viewer.showInAsset"), QStringLiteral("view.refresh")});
    more->setMenu(m_more);
    more->setPopupMode(QToolButton::InstantPopup);
    return more;
}

void ViewerTools::setComparing(bool isComparing)
{
    m_compare->setChecked(isComparing);
}

void ViewerTools::setPosition(const QString &text)
{
    m_position->setText(text);
}

void ViewerTools::setOpenWith(QMenu *menu)
{
    m_more->insertMenu(m_more->actions().value(0), menu);
}

} // namespace vams::ui
