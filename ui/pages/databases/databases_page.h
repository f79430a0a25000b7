#pragma once
// All databases of the library as cards or as a table; create, edit, delete when empty.

#include "ui/pages/databases/database_list_model.h"
#include "ui/shell/page.h"
#include "ui/shell/undo/undo_history.h"

#include <optional>

class QAbstractItemView;
class QItemSelectionModel;
class QStackedWidget;
class QTreeView;

namespace vams::ui {

class DatabaseDialog;
class StateView;
class ItemBoard;

class DatabasesPage : public Page
{
    Q_OBJECT

public:
    DatabasesPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);

    [[nodiscard]] Location location() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    void refresh() override;
    [[nodiscard]] QWidget *tools() override;
    [[nodiscard]] QString statusText() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setupViews();
    void setupTools();
    void connectParts();
    void bindCommands();
    void onLoaded(std::vector<Database> databases);
    void readCovers();
    void readCovers(const DatabaseId &id);
    void chooseView(int index);
    void edit(const Database &database);
    void openDialog(const Database &database, const std::vector<Bucket> &buckets);
    /// Without `before`: a new one.
    void save(DatabaseDialog *dialog, const std::optional<Database> &before);
    [[nodiscard]] UndoStep stepOf(const std::optional<Database> &before,
                                  const Database &after) const;
    void remove(const Database &database);
    void openAt(const QModelIndex &index);
    void showMenu(const QPoint &globalPos);
    [[nodiscard]] QAbstractItemView *view() const;
    [[nodiscard]] const Database *current() const;

    DatabaseListModel *m_model;
    QItemSelectionModel *m_selection = nullptr;
    ItemBoard *m_grid;
    QTreeView *m_list;
    QStackedWidget *m_views;
    StateView *m_state;
    QWidget *m_notices;
    QWidget *m_tools;
    bool m_loaded = false;
};

} // namespace vams::ui
