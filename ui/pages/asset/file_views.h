#pragma once
// The tree, the tiles and the list of files: Qt's views with rounded rows, tiles that fill the
// width, and drops that never let another program delete its originals.

#include <QListView>
#include <QTreeView>

namespace vams::ui {

class Theme;

/// Rows of the tree and of the list.
class FileRowView : public QTreeView
{
    Q_OBJECT

public:
    explicit FileRowView(const Theme &theme, QWidget *parent = nullptr);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QRect branchesOf(const QRect &cell, const QRect &row) const;

    const Theme &m_theme;
};

class FileTileView : public QListView
{
    Q_OBJECT

public:
    explicit FileTileView(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fitTiles();
};

} // namespace vams::ui
