#pragma once
// What can be done with links: each change runs in the background, says so and can be undone.

#include "core/base/result.h"
#include "core/model/metadata.h"
#include "ui/pages/asset/links/link_group.h"
#include "ui/shell/page.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace vams {
class Job;
}

namespace vams::ui {

class Dialog;
struct MetadataWrite;

/// A link, and how it is called: by the asset at its far end.
struct NamedLink
{
    AssetLink link;
    QString name;
};

class LinkVerbs : public QObject
{
    Q_OBJECT

public:
    /// `tab` is where toasts and dialogs stand, `notices` a column for what fails.
    LinkVerbs(const PageContext &context, const AssetRef &asset, QWidget &tab, QWidget &notices);

    void setAssetName(const QString &name) { m_name = name; }
    /// By a dialog that begins with this group.
    void add(LinkGroup group);
    /// Assets that were dropped.
    void addThese(LinkGroup group, const std::vector<AssetRef> &others);
    /// By a dialog.
    void askAlias(const NamedLink &link);
    /// An empty one takes it away.
    void setAlias(const NamedLink &link, const QString &alias);
    void setTags(const NamedLink &link, const QStringList &tags);
    /// The same two assets, linked in another way: the server knows that only as another link.
    void change(const NamedLink &link, const AssetLink &into);
    /// One after the other, in the order they were wanted, also when the page is left.
    void setPlacement(const NamedLink &link, const MetadataWrite &write, const MetadataWrite &back);
    [[nodiscard]] bool isPlacing() const;
    void remove(const NamedLink &link);
    void clearProblem();

signals:
    void changed();
    /// Nothing was changed: what was typed is not true.
    void failed();

private:
    /// Placements that wait or are being written; the first one is.
    struct Placing;
    using Call = std::function<Result<void>(const api::Client &, Job &)>;

    /// `done` is called also when the page is gone by then: to note what was done.
    void run(Dialog *dialog, const Call &call, const std::function<void()> &done = {});
    static void placeNext(const PageContext &context, const std::shared_ptr<Placing> &placing,
                          const QPointer<LinkVerbs> &self, const QPointer<QWidget> &tab);
    void runAlias(Dialog *dialog, const NamedLink &link, const QString &alias);

    PageContext m_context;
    AssetRef m_asset;
    QString m_name;
    QWidget &m_tab;
    QWidget &m_notices;
    std::shared_ptr<Placing> m_placing;
};

} // namespace vams::ui
