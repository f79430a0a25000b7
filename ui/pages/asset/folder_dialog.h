#pragma once
// Chooses a folder, of this asset or (for copies) of another one.

#include "ui/models/file_tree.h"
#include "ui/shell/page.h"
#include "ui/support/dialog.h"

class QTreeWidget;

namespace vams::ui {

class SearchField;
class SearchSource;

enum class FolderScope
{
    ThisAsset,
    AnyAsset
};

class FolderDialog : public Dialog
{
    Q_OBJECT

public:
    FolderDialog(const PageContext &context, const QString &title, const QString &mainButton,
                 FolderScope scope, const AssetRef &asset, std::shared_ptr<const FileTree> tree,
                 QWidget *parent);
    ~FolderDialog() override;

    void select(const QString &folder);

signals:
    void chosen(const vams::AssetRef &asset, std::shared_ptr<const vams::ui::FileTree> tree,
                const QString &folder);

private:
    void setUpSearch();
    void loadAsset(const AssetRef &asset);
    void showTree(const AssetRef &asset, std::shared_ptr<const FileTree> tree);
    void submitChoice();

    PageContext m_context;
    AssetRef m_asset;
    std::shared_ptr<const FileTree> m_tree;
    SearchSource *m_source = nullptr;
    SearchField *m_search = nullptr;
    QTreeWidget *m_folders;
};

} // namespace vams::ui
