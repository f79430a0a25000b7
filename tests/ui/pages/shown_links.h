#pragma once
// The Relationships tab of an asset with a few links, over a FakeTransport.

#include "core/model/asset_link.h"
#include "tests/support/asset_fixture.h"
#include "ui/pages/asset/links/asset_picker.h"
#include "ui/pages/asset/links/link_dialogs.h"
#include "ui/pages/asset/links/link_tree.h"
#include "ui/pages/asset/links/links_tab.h"
#include "ui/pages/asset/tabs/asset_tabs.h"
#include "ui/support/state_view.h"
#include "ui/support/toast.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

namespace vams::test {

using namespace vams::ui;

inline Json linkedJson(const char *id, const char *name, const char *link,
                       const Json &alias = nullptr)
{
    return {{"assetId", id},
            {"assetName", name},
            {"databaseId", "pumps"},
            {"assetLinkId", link},
            {"assetLinkAliasId", alias}};
}

inline Json assetsPage(const std::vector<std::pair<const char *, const char *>> &assets)
{
    Json items = Json::array();
    for (const auto &[id, name] : assets) {
        Asset asset = impeller();
        asset.assetId = AssetId(QLatin1String(id));
        asset.assetName = QLatin1String(name);
        items.push_back(asset);
    }
    return {{"Items", items}};
}

/// The Links tab of an asset with a parent, a child, and three that may not be seen.
class LinkedPage
{
public:
    explicit LinkedPage(bool isArchived = false)
    {
        Asset asset = impeller();
        if (isArchived)
            asset.status = QStringLiteral("archived");
        FakeTransport &transport = harness.transport;
        serveAsset(transport, asset, {file("/gear.glb", 300)});
        transport.answerWith("GET", assetRoute(QStringLiteral("asset-links")),
                             [this](const api::Request &) {
                                 api::Response response;
                                 response.body = dumpJson(links);
                                 return response;
                             });
        transport.answer("*", QStringLiteral("/asset-links*"), Json{{"message", "done"}});
        transport.answer("POST", QStringLiteral("/asset-links"), Json{{"assetLinkId", "new"}});
        transport.answer("GET", QStringLiteral("/database/pumps/assets"),
                         assetsPage({{"impeller-212", "Impeller 212"},
                                     {"shaft", "Drive shaft"},
                                     {"ring", "Shaft ring"}}));
        transport.answer("GET", QStringLiteral("/database/valves/assets"),
                         assetsPage({{"gate", "Gate valve"}}));
        transport.answer("GET", QStringLiteral("/database"),
                         Json{{"Items", Json::array({Json{{"databaseId", "pumps"}},
                                                     Json{{"databaseId", "valves"}}})}});
        page = std::make_unique<AssetPage>(harness.context(), impellerLocation());
        page->resize(1200, 760);
        page->show();
        page->activateWindow();
        page->findChild<AssetTabs *>()->setCurrent(QStringLiteral("links"));
        tab().setShape(LinksTab::Shape::Tree);
    }
    bool isLoaded()
    {
        return QTest::qWaitFor([this] { return list().topLevelItemCount() == 3; });
    }
    LinksTab &tab() { return *page->findChild<LinksTab *>(); }
    LinkTree &list() { return tab().list(); }
    StateView &state() { return *tab().findChild<StateView *>(); }
    QTreeWidgetItem *select(const QString &text)
    {
        const auto items = list().findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        if (items.isEmpty())
            return nullptr;
        list().setCurrentItem(items.first());
        return items.first();
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : page->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    template <class D>
    D *dialog()
    {
        return qobject_cast<D *>(QApplication::activeModalWidget());
    }
    /// Opens the dialog and types into the field of the asset once its assets are there.
    NewLinkDialog *openDialog(const char *typed)
    {
        harness.trigger("link.add");
        auto *open = dialog<NewLinkDialog>();
        // A window that is still coming up closes what is open over it.
        if (!open || !QTest::qWaitForWindowActive(open) ||
            !QTest::qWaitFor([&] { return open->picker().findChild<QComboBox *>()->count() == 2; }))
            return nullptr;
        nameField(*open)->setFocus();
        QTest::keyClicks(nameField(*open), typed);
        return open;
    }
    static QLineEdit *nameField(const NewLinkDialog &dialog)
    {
        return dialog.picker().findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
    }
    static QAbstractItemView *offers(const NewLinkDialog &dialog)
    {
        return dialog.picker().findChild<QCompleter *>()->popup();
    }
    QString toastText()
    {
        const auto *toast = page->findChild<Toast *>();
        return toast ? toast->text() : QString();
    }

    Json links{{"parents", Json::array({linkedJson("pump", "Pump A", "l1")})},
               {"children", Json::array({linkedJson("bolt", "Bolt", "l2", "left")})},
               {"related", Json::array()},
               {"unauthorizedCounts", {{"parents", 0}, {"children", 2}, {"related", 1}}}};
    PageHarness harness;
    std::unique_ptr<AssetPage> page;
};

} // namespace vams::test
