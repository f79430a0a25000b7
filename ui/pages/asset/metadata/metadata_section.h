#pragma once
// Metadata and attributes of the file that is selected, below the files of an asset. Folded until
// the user wants to see it.

#include "core/base/ids.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vams::ui {

class FilesTab;
class MetadataPanel;

class MetadataSection : public QWidget
{
    Q_OBJECT

public:
    /// Follows the selection of `files`, which must outlive it.
    MetadataSection(const PageContext &context, const AssetRef &asset, FilesTab &files,
                    QWidget *parent = nullptr);

    void setUnfolded(bool isUnfolded);
    [[nodiscard]] MetadataPanel &panel() { return *m_panel; }

private:
    void followSelection();
    void showPart();

    const Theme &m_theme;
    AssetRef m_asset;
    FilesTab &m_files;
    QPushButton *m_fold;
    MetadataPanel *m_panel;
    QLabel *m_hint; ///< in its place while no file is selected
    bool m_isFile = false;
};

} // namespace vams::ui
