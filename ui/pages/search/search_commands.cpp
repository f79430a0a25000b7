// What the user can do with a result: the bound commands and the context menu.

#include "ui/pages/search/search_list_model.h"
#include "ui/pages/search/search_page.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/places/favourite_command.h"
#include "ui/shell/places/saved_search_verbs.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QTreeView>

namespace vams::ui {

void SearchPage::bindCommands()
{
    ActionRegistry &actions = context().actions;
    actions.declare(
        {QStringLiteral("search.openAsset"), tr("Show in its asset"), QStringLiteral("assets")});
    actions.declare(
        {QStringLiteral("search.openDatabase"), tr("Open database"), QStringLiteral("database")});
    const auto any = [this] { return current() != nullptr; };
    const auto isFile = [this] { return current() && current()->kind == SearchKind::File; };
    actions.bind(
        QStringLiteral("edit.open"), this, [this] { openAt(m_list->currentIndex()); }, any);
    actions.bind(
        QStringLiteral("search.openAsset"), this,
        [this] {
            if (const SearchHit *hit = current())
                context().navigator.open(Location::ofAsset(hit->asset, hit->path));
        },
        isFile);
    actions.bind(
        QStringLiteral("search.openDatabase"), this,
        [this] {
            if (const SearchHit *hit = current())
                context().navigator.open(
                    {QStringLiteral("browse"),
                     {{QStringLiteral("database"), hit->asset.databaseId.text()}}});
        },
        any);
    actions.bind(QStringLiteral("edit.copyLink"), this, [this] { copyLink(); });
    actions.bind(
        QStringLiteral("search.save"), this,
        [this] { askToSaveSearch(context(), this, location(), m_question.query); },
        [this] { return !m_question.query.trimmed().isEmpty(); });
    bindFavourite(context(), this, [this]() -> std::vector<AssetRef> {
        const SearchHit *hit = current();
        return hit ? std::vector<AssetRef>{hit->asset} : std::vector<AssetRef>();
    });
}

const SearchHit *SearchPage::current() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->hitAt(rows.first().row());
}

Location SearchPage::placeOfHit(const SearchHit &hit) const
{
    // The viewer shows no archived files; the asset's page lists them.
    return hit.kind == SearchKind::File && !hit.isArchived ? Location::ofFile(hit.asset, hit.path)
                                                           : Location::ofAsset(hit.asset, hit.path);
}

void SearchPage::openAt(const QModelIndex &index)
{
    if (const SearchHit *hit = m_model->hitAt(index.row()))
        context().navigator.open(placeOfHit(*hit));
}

void SearchPage::copyLink()
{
    const SearchHit *hit = current();
    QGuiApplication::clipboard()->setText(
        context().navigator.linkTo(hit ? placeOfHit(*hit) : location()));
}

void SearchPage::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList ids{QStringLiteral("view.refresh"), QStringLiteral("edit.copyLink")};
    if (const SearchHit *hit = current()) {
        ids = QStringList{QStringLiteral("edit.open")};
        if (hit->kind == SearchKind::File)
            ids << QStringLiteral("search.openAsset");
        ids << QStringLiteral("search.openDatabase") << QString() << QStringLiteral("edit.copyLink")
            << QStringLiteral("asset.favourite");
    }
    context().actions.refresh();
    context().actions.fill(*menu, ids);
    menu->popup(globalPos);
}

} // namespace vams::ui
