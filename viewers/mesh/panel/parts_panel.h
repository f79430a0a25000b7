#pragma once
// The scene tree beside a model: what it is made of, what of it is shown, which part is meant.

#include "viewers/base/viewer_style.h"
#include "viewers/mesh/panel/part_model.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace vams::viewers {

class PartsPanel : public QWidget
{
    Q_OBJECT

public:
    /// The parts must outlive the panel.
    PartsPanel(const std::vector<ScenePart> &parts, const QString &fileName,
               const ViewerStyle &style, QWidget *parent = nullptr);

    [[nodiscard]] PartModel &model() const { return *m_model; }
    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    /// -1: none.
    [[nodiscard]] int selected() const;
    void select(int part);
    /// Commands of the context menu.
    void setCommands(const QList<QAction *> &commands);
    void setColors(const ViewerStyle &style);

signals:
    void selectedChanged();
    /// Return or a double click: come closer to it.
    void activated(int part);

private:
    void setUpTree();

    PartModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_filter;
    QTreeView *m_tree;
};

} // namespace vams::viewers
