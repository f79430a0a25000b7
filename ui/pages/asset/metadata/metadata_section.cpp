#include "ui/pages/asset/metadata/metadata_section.h"

#include "ui/metadata/metadata_panel.h"
#include "ui/pages/asset/files_tab.h"
#include "ui/shell/navigator.h"
#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QLabel>
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
    , m_fold(makeButton(context.theme, tr("Metadata of the file"), QStringLiteral("chev-right"),
                        ButtonKind::Quiet))
    , m_panel(new MetadataPanel(context))
    , m_hint(makeMuted(tr("Select a file to see its metadata.")))
{
    m_fold->setCheckable(true);
    m_panel->setFixedHeight(metadataRows * metrics::row);
    m_panel->hide();
    m_hint->setFixedHeight(metadataRows * metrics::row);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->hide();
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
    column->addWidget(m_hint);
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
    showPart();
}

void MetadataSection::showPart()
{
    m_panel->setVisible(m_fold->isChecked() && m_isFile);
    m_hint->setVisible(m_fold->isChecked() && !m_isFile);
}

void MetadataSection::followSelection()
{
    const QStringList paths = m_files.selection();
    m_isFile = paths.size() == 1 && !paths.first().endsWith(QLatin1Char('/'));
    if (m_isFile)
        m_panel->setTarget(MetadataTarget::ofFile(m_asset, paths.first()));
    showPart();
}

} // namespace vams::ui
