// What Browse shows in place of assets: why there are none, what went wrong, and which of those
// that are kept are gone.

#include "ui/pages/browse/browse_page.h"
#include "ui/pages/browse/filter/browse_filter.h"
#include "ui/pages/browse/source/browse_place.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vams::ui {

QWidget *BrowsePage::makeGoneLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(metrics::space, metrics::gap, metrics::space, 0);
    row->setSpacing(metrics::gap);
    m_goneText = makeMuted({});
    m_goneText->setToolTip(tr("They were deleted, or you may not see them."));
    auto *off = makeButton(context().theme, tr("Take them off the list"), {}, ButtonKind::Link);
    connect(off, &QPushButton::clicked, this, [this] {
        if (const auto list = keptListOf(m_location))
            context().kept.forget(*list, m_model->missing());
    });
    row->addWidget(m_goneText);
    row->addWidget(off);
    row->addStretch();
    line->hide();
    return line;
}

void BrowsePage::updateGone()
{
    const int gone = static_cast<int>(m_model->missing().size());
    m_gone->setVisible(gone > 0 && m_model->query().named);
    m_goneText->setText(tr("%n asset(s) are not there any more", nullptr, gone));
}

void BrowsePage::onFailed(const Error &error)
{
    if (m_model->assetAt(0)) {
        showError(m_notices, context().theme, error, [this] { refresh(); });
        return;
    }
    m_loaded = false;
    if (error.kind == ErrorKind::NotFound && !m_model->query().filter.isEmpty()) {
        showNoSearch();
        updateBar();
        return;
    }
    showError(m_state, context().theme, error, [this] { load(); });
    updateBar();
}

void BrowsePage::updateState()
{
    updateGone();
    if (m_model->assetAt(0))
        m_state->showContent();
    else if (m_model->isReading() || !m_model->isComplete())
        m_state->showLoading();
    else if (!m_model->query().filter.isEmpty())
        showFilteredOut();
    else if (!m_model->query().name.isEmpty())
        showNotFound();
    else if (keptListOf(m_location))
        showNothingKept();
    else
        showNoAssets();
}

std::function<void()> BrowsePage::triggerOf(const char *id)
{
    return [&actions = context().actions, name = QLatin1String(id)] {
        actions.action(name)->trigger();
    };
}

void BrowsePage::showNotFound()
{
    const auto without = [this](const char *argument) {
        return [this, name = QLatin1String(argument)] {
            Location wider = m_location;
            wider.arguments.remove(name);
            context().navigator.open(wider);
        };
    };
    const AssetListQuery &query = m_model->query();
    std::vector<StateAction> filters{{tr("Name: %1").arg(query.name), {}, without("search")}};
    if (!query.database.isEmpty())
        filters.push_back({tr("Database: %1").arg(query.database.text()), {}, without("database")});
    m_state->showEmpty({QStringLiteral("filter"),
                        tr("No asset is called \"%1\"").arg(query.name),
                        tr("Names of assets were searched in %1.").arg(title()),
                        {{tr("Clear search"), QStringLiteral("close"), without("search")}},
                        std::move(filters)});
}

void BrowsePage::showFilteredOut()
{
    std::vector<StateAction> filters = m_filter->narrowings();
    const QString name = m_model->query().name;
    if (!name.isEmpty())
        filters.insert(filters.begin(), {tr("Name: %1").arg(name), {}, [this] {
                                             Location wider = m_location;
                                             wider.arguments.remove(QStringLiteral("search"));
                                             context().navigator.open(wider);
                                         }});
    m_state->showEmpty(
        {QStringLiteral("filter"),
         tr("No asset in %1 has all of this").arg(title()),
         tr("Take a filter away to see more."),
         {{tr("Clear filters"), QStringLiteral("close"), [this] { m_filter->clear(); }}},
         std::move(filters)});
}

void BrowsePage::showNoSearch()
{
    m_state->showEmpty(
        {QStringLiteral("filter"),
         tr("This server cannot filter"),
         tr("Search is switched off there. The whole list can be seen."),
         {{tr("Clear filters"), QStringLiteral("close"), [this] { m_filter->clear(); }}}});
}

void BrowsePage::showNothingKept()
{
    const std::vector<StateAction> actions{
        {tr("All assets"), QStringLiteral("assets"), triggerOf("go.assets")}};
    if (keptListOf(m_location) == KeptList::Favourites)
        m_state->showEmpty({QStringLiteral("star"), tr("No favourites yet"),
                            tr("Assets that you give a star stand here, the latest first."),
                            actions});
    else
        m_state->showEmpty({QStringLiteral("recent"), tr("Nothing was opened yet"),
                            tr("The assets that you open stand here, the latest first."), actions});
}

void BrowsePage::showNoAssets()
{
    if (m_model->query().archived) {
        m_state->showEmpty({QStringLiteral("archive"),
                            tr("Nothing is archived"),
                            tr("Archived assets wait here until they are restored or deleted "
                               "for good."),
                            {}});
    } else if (canUpload()) {
        m_state->showEmpty(
            {QStringLiteral("assets"),
             tr("No assets in %1 yet").arg(title()),
             tr("Drop files or folders here, or choose them."),
             {{tr("Upload files"), QStringLiteral("upload"), triggerOf("file.upload")},
              {tr("New asset"), QStringLiteral("plus"), triggerOf("asset.new")}}});
    } else {
        m_state->showEmpty(
            {QStringLiteral("database"),
             tr("No assets yet"),
             tr("Create a database, or open one and drop files into it."),
             {{tr("New database"), QStringLiteral("plus"), triggerOf("database.new")},
              {tr("Open databases"), QStringLiteral("database"), triggerOf("go.databases")}}});
    }
}

} // namespace vams::ui
