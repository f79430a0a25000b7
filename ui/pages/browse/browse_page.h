#pragma once
// Assets of a database or of the whole library, as tiles or rows; active or archived; all, or those
// whose name contains a text.

#include "core/model/asset.h"
#include "ui/pages/browse/asset_list_model.h"
#include "ui/shell/page.h"

#include <QItemSelectionModel>
#include <QTimer>

#include <functional>

class QAbstractItemView;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace vams::ui {

class AssetInspector;
class AssetListVerbs;
class BrowseTools;
class DatabaseUpload;
class StateView;
class TileView;

class BrowsePage : public Page
{
    Q_OBJECT

public:
    BrowsePage(const PageContext &context, const Location &location, QWidget *parent = nullptr);
    ~BrowsePage() override;

    [[nodiscard]] Location location() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    void refresh() override;
    [[nodiscard]] QWidget *inspector() override;
    [[nodiscard]] QWidget *tools() override;
    [[nodiscard]] QString statusText() const override;
    void receiveFiles(const QStringList &paths) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setupViews();
    void setupList();
    void setupBar();
    void connectParts();
    void bindCommands();
    void bindViewCommands();
    void bindAssetCommands();
    void chooseView(const QString &view);
    void setOrder(AssetOrder order);
    void load();
    void countAnd(const std::function<void(int)> &next);
    void onProgress();
    void onFailed(const Error &error);
    void onSelectionChanged();
    void updateState();
    void updateBar();
    void needVisible();
    void keepSelection();
    void restoreSelection();
    void openAt(const QModelIndex &index);
    void showMenu(const QPoint &globalPos);
    void uploadFiles();
    void uploadFolder();
    void download();
    void eachSelected(const std::function<void(const Asset &)> &visit) const;
    [[nodiscard]] std::vector<Asset> selection() const;
    [[nodiscard]] int selectionCount() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QAbstractItemView *view() const;
    [[nodiscard]] bool canUpload() const;

    Location m_location;
    AssetListModel *m_model;
    QItemSelectionModel *m_selection = nullptr;
    TileView *m_grid;
    QTreeView *m_list;
    QStackedWidget *m_views;
    StateView *m_state;
    QWidget *m_notices;
    QLabel *m_barText;
    QPushButton *m_chip;
    QPushButton *m_stop;
    QPushButton *m_orderButton;
    AssetInspector *m_inspector;
    BrowseTools *m_tools;
    AssetListVerbs *m_verbs;
    DatabaseUpload *m_upload;
    QTimer m_visibleTimer;
    QTimer m_selectionTimer;
    std::vector<AssetRef> m_keptSelection;
    AssetRef m_keptCurrent;
    int m_keptScroll = 0;
    bool m_loaded = false;
};

} // namespace vams::ui
