#pragma once
// Assets of a database or of the whole library, as tiles, rows or compact rows, in groups and
// order: active, archived, favourites, those that were opened last; narrowed by name and by what
// they are.

#include "core/model/asset.h"
#include "ui/pages/browse/asset_list_model.h"
#include "ui/shell/page.h"
#include "ui/shell/places/kept_places.h"

#include <QItemSelectionModel>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace vams::ui {

class AssetInspector;
class AssetListVerbs;
class AssetTransfer;
class BrowseFilter;
class BrowseTools;
class DatabaseUpload;
class StateView;
class ItemBoard;
class OpenWith;
class QuickLook;
class RowDelegate;
class TileDelegate;

class BrowsePage : public Page
{
    Q_OBJECT

public:
    BrowsePage(const PageContext &context, const Location &location, QWidget *parent = nullptr);
    ~BrowsePage() override;

    [[nodiscard]] Location location() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    bool takeLocation(const Location &location) override;
    void refresh() override;
    [[nodiscard]] QWidget *inspector() override;
    [[nodiscard]] QWidget *tools() override;
    [[nodiscard]] QString statusText() const override;
    void receiveFiles(const QStringList &paths) override;
    [[nodiscard]] QJsonObject saveView() const override;
    void restoreView(const QJsonObject &view) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setupBoard();
    void layOut();
    void setupBar();
    void connectParts();
    void bindCommands();
    void bindViewCommands();
    void bindAssetCommands();
    void bindOpening();
    void bindClipboard();
    void bindArrangement();
    void chooseView(const QString &command);
    void arrangeBy(const AssetArrangement &arrangement);
    void onHeaderClicked(int column);
    void restoreSettings();
    void keepSettings() const;
    void load();
    /// The newest one only; with what is about as many as there are, or 0.
    void countAnd(const std::function<void(int)> &next);
    void onProgress();
    void onFailed(const Error &error);
    void onSelectionChanged();
    void onKeptChanged(KeptList which);
    void updateState();
    void showNotFound();
    void showFilteredOut();
    void showNoSearch();
    void showNothingKept();
    void showNoAssets();
    [[nodiscard]] std::function<void()> triggerOf(const char *id);
    [[nodiscard]] QWidget *makeGoneLine();
    void updateGone();
    void updateBar();
    void needVisible();
    void keepSelection();
    void restoreSelection();
    void openAt(const QModelIndex &index);
    void openRef(const AssetRef &ref);
    void rename(const QModelIndex &index, const QString &name);
    void updateChecks();
    void showMenu(const QPoint &globalPos);
    void toggleQuickLook();
    void renameInPlace();
    void startDrag();
    void paste();
    void uploadFiles();
    void uploadFolder();
    void download();
    void eachSelected(const std::function<void(const Asset &)> &visit) const;
    [[nodiscard]] std::vector<Asset> selection() const;
    [[nodiscard]] int selectionCount() const;
    [[nodiscard]] int archivedCount() const; ///< of the selection
    [[nodiscard]] QString title() const;
    /// How the order is called that is none of ours.
    [[nodiscard]] QString storedOrderText() const;
    [[nodiscard]] bool canUpload() const;

    Location m_location;
    AssetListModel *m_model;
    QItemSelectionModel *m_selection = nullptr;
    ItemBoard *m_board;
    TileDelegate *m_tileDelegate;
    RowDelegate *m_rowDelegate;
    StateView *m_state;
    QWidget *m_notices;
    QLabel *m_goneText = nullptr;
    QWidget *m_gone; ///< which of the kept ones are not there
    QLabel *m_barText;
    BrowseFilter *m_filter;
    QPushButton *m_chip;
    QPushButton *m_stop;
    QPushButton *m_groupButton;
    QPushButton *m_orderButton;
    AssetInspector *m_inspector;
    BrowseTools *m_tools;
    AssetListVerbs *m_verbs;
    DatabaseUpload *m_upload;
    AssetTransfer *m_transfer;
    QuickLook *m_quickLook;
    OpenWith *m_openWith = nullptr;
    QTimer m_visibleTimer;
    QTimer m_selectionTimer;
    std::vector<AssetRef> m_keptSelection;
    AssetRef m_keptCurrent;
    AssetArrangement m_arrangement;
    int m_keptScroll = 0;
    int m_counting = 0; ///< number of the newest question for the count
    bool m_loaded = false;
    bool m_inspectorWaits = false; ///< for rows that are selected and not read
    bool m_restoring = false;      ///< what restoreView gave is still waited for
};

} // namespace vams::ui
