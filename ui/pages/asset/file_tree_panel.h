#pragma once
// The left part of the Files tab: find, show archived, the tree.

#include "ui/models/file_tree_model.h"
#include "ui/pages/asset/file_delegates.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace vams::ui {

class ActionRegistry;
class FileRowView;
class StateView;

class FileTreePanel : public QWidget
{
    Q_OBJECT

public:
    FileTreePanel(const Theme &theme, const ActionRegistry &actions, const FileDrawing &drawing,
                  QWidget *parent = nullptr);

    /// Keeps what is open, selected and where the view stands.
    void setTree(const AssetRef &asset, std::shared_ptr<const FileTree> tree, bool isFiltered);
    void setReadOnly(bool isReadOnly);
    /// Selects without telling; opens the folders above.
    void select(const QStringList &paths);
    void editName(const QString &path);
    [[nodiscard]] QStringList selection() const;
    [[nodiscard]] bool showsArchived() const;
    void setShowsArchived(bool shown);
    /// Folders the user has opened.
    [[nodiscard]] QStringList openFolders() const;
    /// Also before there is a tree: then they open when it comes.
    void setOpenFolders(const QStringList &paths);
    [[nodiscard]] FileTreeModel &model() { return m_model; }
    [[nodiscard]] FileRowView &view() { return *m_view; }
    [[nodiscard]] QLineEdit &filterField() { return *m_filter; }

signals:
    void selectionChanged(const QStringList &paths); ///< by the user
    void activated(const QString &path);
    void menuWanted(const QPoint &globalPos);
    void filterChanged(const QString &filter);
    void showArchivedChanged(bool shown);

private:
    void setUpLayout(const Theme &theme, const ActionRegistry &actions);
    void setUpView(const FileDrawing &drawing);
    void tellSelection();

    FileTreeModel m_model;
    FileRowView *m_view;
    StateView *m_state;
    QLineEdit *m_filter;
    QToolButton *m_options;
    QToolButton *m_add;
    QAction *m_archived;
    QTimer m_filterDelay;
    QSet<QString> m_open; ///< folders the user has opened; kept while a filter opens all
    bool m_isFiltered = false;
    bool m_isSelecting = false;
    bool m_isRestored = false; ///< what is open was said before the first tree came
};

} // namespace vams::ui
