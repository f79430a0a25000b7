#pragma once
// The graph of an asset's links: parents before it, children behind it, what is related below.
// Chooses one link at a time; what is done with it is the tab's.

#include "ui/pages/asset/links/graph/graph_items.h"
#include "ui/shell/page.h"
#include "ui/widgets/canvas_view.h"

#include <memory>

class QAction;

namespace vams::ui {

class LinkGraphView : public CanvasView
{
    Q_OBJECT

public:
    /// `covers` must outlive it.
    LinkGraphView(const PageContext &context, AssetCovers &covers, QWidget *parent = nullptr);
    ~LinkGraphView() override;

    void setGraph(const LinkGraph &graph, const QString &assetName);
    /// By LinkGroup. What is not shown cannot be chosen.
    void setGroups(const GraphChoice &choice);
    /// The link to this node; -1: none. Unfolds what it is folded in.
    void setCurrentNode(int node);
    [[nodiscard]] int currentNode() const { return m_look.currentNode; }
    [[nodiscard]] const GraphPlan &plan() const { return m_plan; }

    // What readers of the screen see: boxes, the asset first.
    [[nodiscard]] int boxCount() const { return static_cast<int>(m_plan.boxes.size()); }
    [[nodiscard]] QString boxText(int box) const;
    /// In the viewport.
    [[nodiscard]] QRect boxPlace(int box) const;
    [[nodiscard]] int boxAt(const QPoint &at) const;
    [[nodiscard]] int currentBox() const { return m_look.currentBox; }
    void setCurrentBox(int box);
    /// Opens the asset, or unfolds.
    void activate(int box);

signals:
    /// Node of the link that is chosen, or -1.
    void currentChanged(int node);
    void openWanted(int node);
    void menuWanted(const QPoint &globalPos);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Legend;

    void rebuild();
    void choose(int box);
    void placeFloats();
    [[nodiscard]] QWidget *makeBar(const ActionRegistry &actions);
    [[nodiscard]] int boxOf(int node) const;
    [[nodiscard]] int boxTowards(int key) const;

    LinkGraph m_graph;
    GraphChoice m_choice;
    GraphPlan m_plan;
    ThumbnailPainter m_pictures;
    GraphLook m_look;
    QWidget *m_bar;
    Legend *m_legend;
};

} // namespace vams::ui
