#include "ui/pages/asset/metadata_section.h"

#include "ui/metadata/metadata_panel.h"
#include "ui/pages/asset/files_tab.h"
#include "ui/shell/navigator.h"
#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
constexpr int metadataRows = 8;
} // namespace

MetadataSection::MetadataSection(const PageContext &context, const AssetRef &asset, FilesTab &files,
                                 QWidget *parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_asset(asset)
    , m_files(files)
    , m_fold(makeButton(context.theme, tr("Metadata"), QStringLiteral("chev-right"),
                        ButtonKind::Quiet))
    , m_panel(new MetadataPanel(context))
{
    m_fold->setCheckable(true);
    m_panel->setFixedHeight(metadataRows * metrics::row);
    m_panel->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::gap, metrics::tight, metrics::gap, metrics::tight);
    head->addWidget(m_fold);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addLayout(head);
    column->addWidget(m_panel);
    connect(m_fold, &QPushButton::toggled, this, &MetadataSection::setUnfolded);
    connect(&files, &FilesTab::selectionChanged, this, &MetadataSection::followSelection);
    connect(m_panel, &MetadataPanel::saved, this,
            [&navigator = context.navigator] { navigator.noteChange(); });
    followSelection();
}

void MetadataSection::setUnfolded(bool isUnfolded)
{
    m_fold->setChecked(isUnfolded);
    m_fold->setIcon(
        m_theme.icon(isUnfolded ? QStringLiteral("chev-down") : QStringLiteral("chev-right")));
    m_panel->setVisible(isUnfolded);
}

void MetadataSection::followSelection()
{
    const QStringList paths = m_files.selection();
    const bool isFile = paths.size() == 1 && !paths.first().endsWith(QLatin1Char('/'));
    m_panel->setTarget(isFile ? MetadataTarget::ofFile(m_asset, paths.first())
                              : MetadataTarget::ofAsset(m_asset));
}

} // namespace vams::ui
