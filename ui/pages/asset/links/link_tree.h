#pragma once
// The links of an asset as a list in three groups, what hangs on them below.

#include "ui/pages/asset/links/graph/graph_plan.h"
#include "ui/shell/page.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QTreeWidget>

namespace vams::ui {

class AssetCovers;

class LinkTree : public QTreeWidget
{
    Q_OBJECT

public:
    /// `covers` must outlive it.
    LinkTree(const PageContext &context, AssetCovers &covers, QWidget *parent = nullptr);

    void setGraph(const LinkGraph &graph, const GraphChoice &choice);
    void setCurrentNode(int node);
    /// -1: none.
    [[nodiscard]] int currentNode() const;

signals:
    void currentChanged(int node);
    void openWanted(int node);
    void menuWanted(const QPoint &globalPos);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Delegate;

    void addGroup(LinkGroup group);
    void addNodes(QTreeWidgetItem &above, const std::vector<int> &nodes);
    void addNote(QTreeWidgetItem &group, const QString &text);

    const Theme &m_theme;
    LinkGraph m_graph;
};

} // namespace vams::ui
