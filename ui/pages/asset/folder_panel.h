#pragma once
// The middle of the Files tab: one folder as tiles or as a list, and the place to drop files on.

#include "ui/models/folder_model.h"
#include "ui/pages/asset/file_delegates.h"

#include <QWidget>

class QAbstractItemView;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace vams::ui {

class ActionRegistry;
class FileRowView;
class FileTileView;
class StateView;

enum class FolderLook
{
    Tiles,
    List
};

class FolderPanel : public QWidget
{
    Q_OBJECT

public:
    FolderPanel(const Theme &theme, const ActionRegistry &actions, const FileDrawing &drawing,
                QWidget *parent = nullptr);

    /// Keeps selection and scroll place when the folder is the same.
    void setFolder(const AssetRef &asset, std::shared_ptr<const FileTree> tree,
                   const QString &folder, bool isFiltered);
    void setReadOnly(bool isReadOnly);
    void setLook(FolderLook look);
    [[nodiscard]] FolderLook look() const;
    /// Selects without telling.
    void select(const QStringList &paths);
    void selectAll();
    void editName(const QString &path);
    [[nodiscard]] QStringList selection() const;
    [[nodiscard]] FolderModel &model() { return m_model; }
    [[nodiscard]] QAbstractItemView &view() const;

signals:
    void selectionChanged(const QStringList &paths); ///< by the user
    void activated(const QString &path);
    void menuWanted(const QPoint &globalPos);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpHead(const Theme &theme, const ActionRegistry &actions);
    void setUpDropZone(const Theme &theme);
    void setUpViews(const FileDrawing &drawing);
    void setUpView(QAbstractItemView &view);
    void showState(bool isFiltered);
    void setDropActive(bool isActive);

    const ActionRegistry &m_actions;
    FolderModel m_model;
    QLabel *m_name;
    QLabel *m_counts;
    QToolButton *m_tilesButton;
    QToolButton *m_listButton;
    QPushButton *m_upload;
    QStackedWidget *m_stack;
    FileTileView *m_tiles;
    FileRowView *m_list;
    StateView *m_state;
    QFrame *m_drop;
    QLabel *m_dropText;
    bool m_isReadOnly = false;
    bool m_isSelecting = false;
};

} // namespace vams::ui
