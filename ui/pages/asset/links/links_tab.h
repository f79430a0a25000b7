#pragma once
// The Links tab of an asset: its parents, children and related assets, as one list in three groups,
// and what can be done with a link.

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/model/asset_link.h"
#include "ui/pages/asset/links/link_group.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace vams::ui {

class Dialog;
class StateView;

class LinksTab : public QWidget
{
    Q_OBJECT

public:
    LinksTab(const PageContext &context, const AssetRef &asset, QWidget *parent = nullptr);

    void setAssetName(const QString &name) { m_name = name; }
    void setReadOnly(bool isReadOnly);
    void refresh();
    [[nodiscard]] QTreeWidget &list() const { return *m_list; }

signals:
    void countChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        LinkGroup group;
        LinkedAsset other;
    };
    using Call = std::function<Result<void>(const api::Client &, Job &)>;

    QWidget *makeTools();
    void setUpList();
    void bindCommands();
    void onRead(const Result<AssetLinks> &links);
    void showLinks(const AssetLinks &links);
    QTreeWidgetItem *addGroup(LinkGroup group, const std::vector<LinkedAsset> &others, int hidden);
    void updateTools();
    void showMenu(const QPoint &at);
    [[nodiscard]] std::optional<Row> selected() const;
    [[nodiscard]] bool canEditAlias() const;
    void open();
    void add();
    void editAlias();
    void remove();
    /// `done` is called also when the page is gone by then: to note what was done.
    void run(Dialog *dialog, const Call &call, const std::function<void()> &done = {});

    PageContext m_context;
    AssetRef m_asset;
    QString m_name;
    bool m_isReadOnly = false;
    std::vector<Row> m_rows;
    std::shared_ptr<Job> m_job;
    int m_asked = 0; ///< times; an earlier answer may come last, and counts no more
    QWidget *m_notices;
    QTreeWidget *m_list;
    StateView *m_state;
    QPushButton *m_add = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_alias = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace vams::ui
