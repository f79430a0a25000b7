// The part of AssetPage about versions: the selector of the Files tab and the Versions tab share
// one list and the same commands.

#include "ui/pages/asset/asset_page.h"
#include "ui/pages/asset/tabs/asset_tabs.h"
#include "ui/pages/asset/versions/version_bar.h"
#include "ui/pages/asset/versions/version_store.h"
#include "ui/pages/asset/versions/version_verbs.h"
#include "ui/pages/asset/versions/versions_tab.h"
#include "ui/transfers/download_flow.h"

#include <algorithm>

namespace vams::ui {

void AssetPage::setUpVersions()
{
    m_versionStore = new VersionStore(context(), this);
    m_versionVerbs = new VersionVerbs(context(), *m_versionStore, *this, *m_notices);
    m_versionVerbs->bindCommands([this]() -> std::optional<AssetVersion> {
        if (!m_tabs)
            return std::nullopt;
        return m_tabs->currentPart() == m_timeline ? m_timeline->chosen() : m_versions->chosen();
    });
    m_versions = new VersionBar(context(), *m_versionStore, *m_notices);
    m_timeline = new VersionsTab(context(), *m_versionStore);
}

void AssetPage::connectVersions()
{
    connect(m_versionVerbs, &VersionVerbs::changed, this, [this] { reloadAndSelect({}); });
    connect(m_versionVerbs, &VersionVerbs::wentBack, this, [this] { m_versions->choose({}); });
    connect(m_versions, &VersionBar::chosenChanged, this, [this] {
        m_files = {}; // an error must not leave the files of another version on the screen
        showReadOnly();
        m_tab->showLoading();
        loadFiles();
    });
    connect(m_timeline, &VersionsTab::chosenChanged, this, &AssetPage::statusChanged);
    connect(m_timeline, &VersionsTab::downloadWanted, this, &AssetPage::downloadVersion);
    connect(m_timeline, &VersionsTab::filesWanted, this, [this](const AssetVersionId &version) {
        m_tabs->setCurrent(QStringLiteral("files"));
        m_versions->choose(version);
    });
    connect(m_timeline, &VersionsTab::openWanted, this,
            [this](const FileEntry &file, const AssetVersionId &version) {
                openFile(file.relativePath, version.isEmpty()
                                                ? FileVersionId()
                                                : file.versionId.value_or(FileVersionId()));
            });
}

void AssetPage::downloadVersion(const AssetVersion &version, const std::vector<FileEntry> &files)
{
    std::vector<transfer::DownloadItem> items;
    for (const FileEntry &file : files)
        if (!file.isPermanentlyDeleted)
            items.push_back(transfer::downloadItemOf(file));
    const QString name = m_asset ? m_asset->assetName : m_ref.assetId.text();
    m_downloads->start(m_ref, items, transfer::FolderLayout::Tree,
                       QStringLiteral("%1 v%2").arg(name, version.Version.text()));
}

} // namespace vams::ui
