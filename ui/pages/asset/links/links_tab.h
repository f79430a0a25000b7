#pragma once
// The Relationships tab of an asset: its parents, children and related assets as a graph or as a
// tree, which share what is shown, what is chosen, and what can be done with it.

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/model/asset.h"
#include "ui/pages/asset/links/graph/graph_plan.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QMimeData;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace vams::ui {

class AssetCovers;
class LinkDetails;
class LinkDrop;
class LinkGraphView;
class LinkTree;
class LinkVerbs;
class StateView;
struct NamedLink;

class LinksTab : public QWidget
{
    Q_OBJECT

public:
    enum class Shape
    {
        Graph,
        Tree
    };

    LinksTab(const PageContext &context, const AssetRef &asset, QWidget *parent = nullptr);

    void setAsset(const Asset &asset);
    void refresh();
    /// As it is shown from now on, also of other assets.
    void setShape(Shape shape);
    [[nodiscard]] LinkTree &list() const { return *m_tree; }
    [[nodiscard]] LinkGraphView &graph() const { return *m_view; }
    /// The inspector of the tab.
    [[nodiscard]] LinkDetails &details() const { return *m_details; }
    /// "9 links, 1 selected"
    [[nodiscard]] QString statusText() const;

signals:
    void countChanged(int count);
    void statusChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeShapes();
    void connectViews();
    void bindCommands();
    void bindView();
    void onRead(const Result<LinkGraph> &links);
    void showLinks();
    void showCounts();
    void choose(int node);
    void updateTools();
    void showMenu(const QPoint &globalPos);
    void add();
    void open();
    [[nodiscard]] bool canChange() const { return m_node >= 0 && !m_isReadOnly; }
    [[nodiscard]] bool canEditAlias() const;
    [[nodiscard]] NamedLink chosen() const;
    [[nodiscard]] std::vector<AssetRef> dropped(const QMimeData &mime) const;

    PageContext m_context;
    AssetRef m_asset;
    QString m_name;
    bool m_isReadOnly = false;
    LinkGraph m_links;
    GraphChoice m_choice;
    int m_node = -1;                      ///< of the link that is chosen
    std::optional<AssetRef> m_chooseNext; ///< its asset, once the links are read again
    std::shared_ptr<Job> m_job;
    bool m_hasReadFailed = false; ///< and that is told above the links
    int m_asked = 0;              ///< times; an earlier answer may come last, and counts no more
    AssetCovers *m_covers;
    QWidget *m_notices;
    LinkVerbs *m_verbs;
    LinkGraphView *m_view = nullptr;
    LinkTree *m_tree = nullptr;
    QStackedWidget *m_shapes = nullptr;
    StateView *m_state = nullptr;
    LinkDetails *m_details = nullptr;
    LinkDrop *m_drop = nullptr;
    QToolButton *m_shapeButtons[2] = {};
    QCheckBox *m_groups[3] = {};
    QComboBox *m_depth = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace vams::ui
