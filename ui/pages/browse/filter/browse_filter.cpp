#include "ui/pages/browse/filter/browse_filter.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/pages/browse/filter/chip_row.h"
#include "ui/search/facet_groups.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/places/saved_search_verbs.h"
#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace vams::ui {

BrowseFilter::BrowseFilter(const PageContext &context, const Location &place, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_place(place)
    , m_query(listQueryOf(place))
    , m_canFilter(canFilter(place))
    , m_button(makeIconButton(context.theme, QStringLiteral("filter"), tr("Filters"), page))
    , m_clear(makeButton(context.theme, tr("Clear filters"), {}, ButtonKind::Link))
    , m_save(makeButton(context.theme, tr("Save search"), {}, ButtonKind::Link))
    , m_chips(new ChipRow(context.theme, page))
    , m_facets(new FacetPanel(context.theme))
    , m_column(new QWidget(page))
{
    auto *row = new QHBoxLayout(m_column);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_facets);
    row->addWidget(makeLine(Qt::Vertical));
    m_button->setCheckable(true);
    m_chips->addTail(m_clear);
    m_chips->addTail(m_save);
    connect(m_save, &QPushButton::clicked, context.actions.action(QStringLiteral("search.save")),
            &QAction::trigger);
    connect(&context.kept, &KeptPlaces::searchesChanged, this, &BrowseFilter::updateShown);
    connect(m_button, &QToolButton::clicked, this, [this](bool on) {
        setOpen(on);
        emit openChanged(on);
    });
    connect(m_chips, &ChipRow::restWanted, this, [this] {
        setOpen(true);
        emit openChanged(true);
    });
    connect(m_clear, &QPushButton::clicked, this, &BrowseFilter::clear);
    connect(m_facets, &FacetPanel::toggled, this, &BrowseFilter::choose);
    updateShown();
    if (m_canFilter)
        askForSearch();
}

BrowseFilter::~BrowseFilter() = default;

void BrowseFilter::follow(QWidget *control)
{
    m_facets->follow(control);
}

void BrowseFilter::askForSearch()
{
    runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client](Job &job) { return client.config().secureConfig(job); },
        [this](const Result<SecureConfig> &config) {
            // Who does not tell is asked all the same: the answer says it.
            m_hasSearch = !config || config->hasSearch();
            updateShown();
            ask();
        });
}

void BrowseFilter::setPlace(const Location &place)
{
    const AssetListQuery query = listQueryOf(place);
    const bool isOther = query != m_query;
    m_place = place;
    m_query = query;
    updateFacets();
    updateShown();
    if (isOther)
        ask();
}

void BrowseFilter::refresh()
{
    ask();
}

void BrowseFilter::setOpen(bool open)
{
    if (open == m_isOpen)
        return;
    m_isOpen = open;
    updateShown();
    ask();
}

void BrowseFilter::ask()
{
    if (m_asking)
        m_asking->cancel();
    m_asking.reset();
    if (!m_isOpen || !m_canFilter || !m_hasSearch)
        return;
    SearchQuestion question = questionOf(m_query);
    question.size = 1; // the counts are what is wanted
    m_asking = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, question](Job &job) {
            return client.search().search(question, job);
        },
        [this, asked = m_query](Result<SearchAnswer> answer) {
            if (asked != m_query)
                return;
            if (answer) {
                m_answer = std::move(*answer);
                updateFacets();
            } else if (answer.error().kind == ErrorKind::NotFound) {
                m_hasSearch = false;
                updateShown();
            }
        });
}

void BrowseFilter::updateFacets()
{
    std::vector<FacetGroup> groups{
        facetGroup(Facet::AssetType, tr("Type"), m_answer, chosenKeys(m_query.filter.assetType)),
        facetGroup(Facet::Tag, tr("Tag"), m_answer, m_query.filter.tags)};
    if (m_query.database.isEmpty())
        groups.push_back(facetGroup(Facet::Database, tr("Database"), m_answer,
                                    chosenKeys(m_query.filter.database.text())));
    m_facets->setGroups(groups);
}

void BrowseFilter::updateShown()
{
    const bool isThere = m_canFilter && m_hasSearch;
    m_button->setVisible(isThere);
    m_button->setChecked(m_isOpen);
    m_column->setVisible(isThere && m_isOpen);
    m_clear->setVisible(!m_query.filter.isEmpty());
    m_save->setVisible(canSave() && !isSaved(m_context, m_place));
    m_chips->setChips(narrowings());
    m_chips->setVisible(canSave());
}

bool BrowseFilter::canSave() const
{
    return !m_query.filter.isEmpty() || !m_query.name.isEmpty();
}

QString BrowseFilter::suggestedName() const
{
    const AssetFilter &filter = m_query.filter;
    QStringList words{m_query.name, m_query.database.text(), filter.database.text()};
    if (!filter.assetType.isEmpty())
        words << facetText(Facet::AssetType, filter.assetType);
    words << filter.tags;
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

void BrowseFilter::choose(const QString &group, const QString &key, bool isChosen)
{
    AssetFilter filter = m_query.filter;
    const QString value = isChosen ? key : QString();
    if (group == facetId(Facet::Database)) {
        filter.database = DatabaseId(value);
    } else if (group == facetId(Facet::Tag)) {
        filter.tags.removeAll(key);
        if (isChosen)
            filter.tags << key;
    } else {
        filter.assetType = value;
    }
    emit wanted(filter);
}

std::vector<StateAction> BrowseFilter::narrowings()
{
    std::vector<StateAction> chips;
    const auto add = [&](const QString &text, const std::function<void(AssetFilter &)> &drop) {
        AssetFilter wider = m_query.filter;
        drop(wider);
        chips.push_back({text, {}, [this, wider] { emit wanted(wider); }});
    };
    const AssetFilter &filter = m_query.filter;
    if (!filter.database.isEmpty())
        add(tr("Database: %1").arg(filter.database.text()),
            [](AssetFilter &wider) { wider.database = {}; });
    if (!filter.assetType.isEmpty())
        add(tr("Type: %1").arg(facetText(Facet::AssetType, filter.assetType)),
            [](AssetFilter &wider) { wider.assetType.clear(); });
    for (const QString &tag : filter.tags)
        add(tr("Tag: %1").arg(tag), [tag](AssetFilter &wider) { wider.tags.removeAll(tag); });
    return chips;
}

void BrowseFilter::clear()
{
    emit wanted(AssetFilter());
}

} // namespace vams::ui
