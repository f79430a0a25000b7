#pragma once
// The inspector of the Relationships tab: the chosen link with its two assets, alias, kind, tags
// and placement, edited in place; or, without one, what there is at all.

#include "core/base/job.h"
#include "core/base/result.h"
#include "ui/pages/asset/links/link_graph.h"
#include "ui/pages/asset/links/placement.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace vams::ui {

class AssetCovers;
class AssetRow;
class LinkVerbs;
class PlacementForm;

class LinkDetails : public QWidget
{
    Q_OBJECT

public:
    /// `covers` and `verbs` must outlive it.
    LinkDetails(const PageContext &context, AssetCovers &covers, LinkVerbs &verbs,
                QWidget *parent = nullptr);

    void setReadOnly(bool isReadOnly);
    /// The link to this node of the graph; -1: none.
    void showNode(const LinkGraph &graph, const QString &assetName, int node);

signals:
    /// The link becomes another one: it is to be found by the asset at its far end.
    void replaceWanted(const vams::AssetRef &other);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Detail
    {
        AssetLink link;
        std::optional<MetadataSet> metadata; ///< none: it may not be read
    };

    [[nodiscard]] QWidget *makeLink();
    [[nodiscard]] QWidget *makeEnds();
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makeSummary();
    void showLink();
    void showFacts();
    void addFact(const QString &name, const QString &value);
    void load();
    void onLoaded(const Result<Detail> &detail);
    void showStored();
    void place(const MetadataWrite &values);
    void writeAlias();
    void writeTags();
    void chooseKind(int kind);
    void openEnd(const AssetRef &asset);
    [[nodiscard]] bool filterKind(QEvent *event);

    PageContext m_context;
    AssetCovers &m_covers;
    LinkVerbs &m_verbs;
    LinkGraph m_graph;
    QString m_assetName;
    int m_node = -1;
    bool m_isReadOnly = false;
    AssetLink m_link; ///< that is shown
    QString m_far;    ///< name of the asset at its far end
    LinkPlacement m_placement;
    bool m_isPlacementRead = false; ///< until then nobody may write over it
    std::shared_ptr<Job> m_job;
    int m_asked = 0; ///< times; an earlier answer may come last, and counts no more

    QStackedWidget *m_pages;
    QWidget *m_notices = nullptr;
    AssetRow *m_upper = nullptr;
    AssetRow *m_lower = nullptr;
    AssetRef m_upperAsset;
    AssetRef m_lowerAsset;
    QLabel *m_arrow = nullptr;
    QLineEdit *m_alias = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_tags = nullptr;
    QWidget *m_placementPart = nullptr;
    PlacementForm *m_form = nullptr;
    QLabel *m_others = nullptr;
    QWidget *m_facts = nullptr;
    QGridLayout *m_factRows = nullptr;
};

} // namespace vams::ui
