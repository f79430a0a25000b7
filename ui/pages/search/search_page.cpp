#include "ui/pages/search/search_page.h"

#include "core/base/text.h"
#include "ui/pages/search/search_bar.h"
#include "ui/pages/search/search_list_model.h"
#include "ui/pages/search/search_place.h"
#include "ui/pages/search/search_row_delegate.h"
#include "ui/search/facet_groups.h"
#include "ui/search/hit_text.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/places/kept_places.h"
#include "ui/shell/places/saved_search_verbs.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"
#include "ui/widgets/row_list.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace vams::ui {

namespace {

constexpr int visibleDelayMs = 60;
constexpr int rowsAhead = 30; ///< more than a screen, so that slow scrolling never waits

} // namespace

SearchPage::SearchPage(const PageContext &context, const Location &location, QWidget *parent)
    : Page(context, parent)
    , m_question(questionOf(location))
    , m_model(new SearchListModel(context.client, context.pools, this))
    , m_bar(new SearchBar(context.theme))
    , m_side(new QWidget)
    , m_facets(new FacetPanel(context.theme))
    , m_list(new QTreeView)
    , m_state(new StateView(context.theme, m_list, SkeletonShape::Rows))
    , m_notices(new QWidget)
{
    setUpList();
    layOut();
    connectParts();
    bindCommands();
    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(visibleDelayMs);
    ask();
}

SearchPage::~SearchPage()
{
    m_list->selectionModel()->disconnect(this);
    m_model->stop();
}

void SearchPage::layOut()
{
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(metrics::space, 0, metrics::space, 0);
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_facets);
    side->addWidget(makeLine(Qt::Vertical));
    auto *results = new QVBoxLayout;
    results->setSpacing(0);
    results->addWidget(m_notices);
    results->addWidget(m_state, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(results, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addLayout(row, 1);
    m_facets->follow(m_bar->lastControl());
}

void SearchPage::setUpList()
{
    const PageContext &parts = context();
    m_list->setModel(m_model);
    m_list->setItemDelegate(
        new SearchRowDelegate(parts.theme, parts.client, parts.thumbnails, m_list->viewport()));
    m_list->setAccessibleName(tr("Results"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    setUpRowList(*m_list, SearchListModel::NameColumn);
    const int widths[] = {0,
                          metrics::labelColumn + metrics::space,
                          metrics::tileMin - metrics::gap,
                          metrics::tile,
                          metrics::labelColumn + metrics::gap,
                          metrics::labelColumn + metrics::gap};
    for (int column = 1; column < SearchListModel::ColumnCount; ++column)
        m_list->header()->resizeSection(column, widths[column]);
}

void SearchPage::connectParts()
{
    connect(m_bar, &SearchBar::changed, this, &SearchPage::change);
    connect(m_bar, &SearchBar::saveWanted, context().actions.action(QStringLiteral("search.save")),
            &QAction::trigger);
    connect(&context().kept, &KeptPlaces::searchesChanged, this, &SearchPage::updateSaving);
    connect(m_facets, &FacetPanel::toggled, this, &SearchPage::narrow);
    connect(m_model, &SearchListModel::aboutToReplace, this, &SearchPage::keepCurrent);
    connect(m_model, &SearchListModel::replaced, this, &SearchPage::onReplaced);
    connect(m_model, &SearchListModel::appended, this, &SearchPage::statusChanged);
    connect(m_model, &SearchListModel::failed, this, &SearchPage::onFailed);
    connect(m_list, &QAbstractItemView::activated, this, &SearchPage::openAt);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { context().actions.refresh(); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, &m_visibleTimer,
            qOverload<>(&QTimer::start));
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, &m_visibleTimer,
            qOverload<>(&QTimer::start));
    connect(&m_visibleTimer, &QTimer::timeout, this, &SearchPage::needVisible);
}

Location SearchPage::location() const
{
    return placeOf(m_question);
}

QList<Crumb> SearchPage::breadcrumb() const
{
    return {{m_question.query.isEmpty() ? tr("Search")
                                        : tr("Results for \u201c%1\u201d").arg(m_question.query),
             location()}};
}

void SearchPage::ask()
{
    m_isAnswered = false;
    clearError(m_notices);
    m_bar->setQuestion(m_question);
    updateSaving();
    updateFacets();
    if (m_question.query.trimmed().isEmpty()) {
        m_model->stop();
        m_state->showEmpty(
            {QStringLiteral("search"),
             tr("What are you looking for?"),
             tr("Names, descriptions, tags and metadata of assets and files are "
                "searched."),
             {{tr("Search"), QStringLiteral("search"),
               [this] { context().actions.action(QStringLiteral("edit.search"))->trigger(); }}}});
        return;
    }
    m_state->showLoading();
    m_model->ask(m_question);
    emit statusChanged();
}

void SearchPage::updateSaving()
{
    m_bar->setSaveable(!m_question.query.trimmed().isEmpty() && !isSaved(context(), location()));
}

void SearchPage::refresh()
{
    if (m_isAnswered && m_model->rowCount() > 0) {
        clearError(m_notices);
        m_model->refresh();
    } else {
        ask();
    }
}

void SearchPage::change(const SearchQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    emit locationChanged();
    ask();
}

void SearchPage::narrow(const QString &group, const QString &key, bool isChosen)
{
    SearchQuestion question = m_question;
    const QString value = isChosen ? key : QString();
    if (group == facetId(Facet::Database)) {
        question.databaseId = DatabaseId(value);
    } else if (group == facetId(Facet::Tag)) {
        question.tags.removeAll(key);
        if (isChosen)
            question.tags << key;
    } else {
        // An asset has no extension and a file no asset type: one of them at a time.
        question.assetType = group == facetId(Facet::AssetType) ? value : QString();
        question.extension = group == facetId(Facet::Extension) ? value : QString();
    }
    change(question);
}

void SearchPage::onReplaced()
{
    m_isAnswered = true;
    updateFacets();
    updateState();
    if (m_keptCurrent) {
        const int row = m_model->rowOf(*m_keptCurrent);
        m_keptCurrent.reset();
        if (row >= 0)
            m_list->setCurrentIndex(m_model->index(row, 0));
        m_list->verticalScrollBar()->setValue(m_keptScroll);
    } else {
        m_list->scrollToTop();
    }
    context().actions.refresh();
    m_visibleTimer.start();
    emit statusChanged();
}

void SearchPage::keepCurrent()
{
    m_keptCurrent.reset();
    m_keptScroll = m_list->verticalScrollBar()->value();
    if (const SearchHit *hit = m_isAnswered ? current() : nullptr)
        m_keptCurrent = *hit;
}

void SearchPage::onFailed(const Error &error)
{
    if (error.kind == ErrorKind::NotFound) {
        giveWay();
        return;
    }
    if (m_isAnswered && m_model->rowCount() > 0) {
        showError(m_notices, context().theme, error, [this] { refresh(); });
        return;
    }
    showError(m_state, context().theme, error, [this] { ask(); });
    emit statusChanged();
}

void SearchPage::giveWay()
{
    const Location names{QStringLiteral("browse"), {{QStringLiteral("search"), m_question.query}}};
    Navigator &navigator = context().navigator;
    if (navigator.current() == location()) {
        // Search is switched off there: names are looked for instead, and "back" does not lead
        // here again.
        navigator.replace(names);
        navigator.open(names);
        return;
    }
    m_state->showEmpty({QStringLiteral("search"),
                        tr("Search is switched off on this server"),
                        tr("Assets can be found by their names."),
                        {{tr("Look for names"), QStringLiteral("assets"),
                          [&navigator, names] { navigator.open(names); }}}});
}

void SearchPage::updateState()
{
    if (m_model->rowCount() > 0)
        m_state->showContent();
    else
        showNothingFound();
}

/// Each narrowing of the question, to be taken away on its own.
std::vector<StateAction> SearchPage::narrowings()
{
    std::vector<StateAction> filters;
    const auto add = [&](const QString &text, const std::function<void(SearchQuestion &)> &drop) {
        SearchQuestion wider = m_question;
        drop(wider);
        filters.push_back({text, {}, [this, wider] { change(wider); }});
    };
    if (!m_question.databaseId.isEmpty())
        add(tr("Database: %1").arg(m_question.databaseId.text()),
            [](SearchQuestion &question) { question.databaseId = {}; });
    if (!m_question.assetType.isEmpty())
        add(tr("Type: %1").arg(facetText(Facet::AssetType, m_question.assetType)),
            [](SearchQuestion &question) { question.assetType.clear(); });
    if (!m_question.extension.isEmpty())
        add(tr("Type of file: %1").arg(facetText(Facet::Extension, m_question.extension)),
            [](SearchQuestion &question) { question.extension.clear(); });
    for (const QString &tag : m_question.tags)
        add(tr("Tag: %1").arg(tag),
            [tag](SearchQuestion &question) { question.tags.removeAll(tag); });
    return filters;
}

void SearchPage::showNothingFound()
{
    std::vector<StateAction> actions;
    if (isNarrowed(m_question))
        actions.push_back({tr("Clear filters"), QStringLiteral("close"),
                           [this] { change(widened(m_question)); }});
    if (!m_question.kinds.empty())
        actions.push_back({tr("Search assets and files"), QStringLiteral("search"), [this] {
                               SearchQuestion question = m_question;
                               question.kinds.clear();
                               change(question);
                           }});
    if (!m_question.includeArchived)
        actions.push_back({tr("Include archived"), QStringLiteral("archive"), [this] {
                               SearchQuestion question = m_question;
                               question.includeArchived = true;
                               change(question);
                           }});
    m_state->showEmpty(
        {isNarrowed(m_question) ? QStringLiteral("filter") : QStringLiteral("search"),
         tr("Nothing matches \u201c%1\u201d").arg(m_question.query),
         isNarrowed(m_question)
             ? tr("The filters may leave out what you are looking for.")
             : tr("Try fewer or shorter words: a part of a word is enough, and any "
                  "of several words is found."),
         std::move(actions), narrowings()});
}

void SearchPage::updateFacets()
{
    const SearchAnswer &answer = m_model->answer();
    const bool isMixed = m_question.kinds.empty();
    const QString type = tr("Type");
    const std::vector<FacetGroup> groups{
        facetGroup(Facet::Database, tr("Database"), answer,
                   chosenKeys(m_question.databaseId.text())),
        facetGroup(Facet::AssetType, isMixed ? tr("Type of asset") : type, answer,
                   chosenKeys(m_question.assetType)),
        facetGroup(Facet::Extension, isMixed ? tr("Type of file") : type, answer,
                   chosenKeys(m_question.extension)),
        facetGroup(Facet::Tag, tr("Tag"), answer, m_question.tags)};
    m_facets->setGroups(groups);
    // No empty column beside what has nothing to narrow; while one waits it keeps its place.
    const bool isEmpty = std::all_of(groups.begin(), groups.end(),
                                     [](const FacetGroup &group) { return group.values.empty(); });
    m_side->setVisible(!isEmpty || (!m_isAnswered && !m_question.query.trimmed().isEmpty()));
}

void SearchPage::needVisible()
{
    if (!isVisible())
        return; // another page is there now, and its pictures wait
    context().thumbnails.forgetWaiting();
    m_list->viewport()->update();
    const QModelIndex bottom = m_list->indexAt(QPoint(1, m_list->viewport()->height() - 1));
    m_model->needRow((bottom.isValid() ? bottom.row() : m_model->rowCount() - 1) + rowsAhead);
}

QString SearchPage::statusText() const
{
    if (m_question.query.trimmed().isEmpty() || m_state->state() == StateView::State::Error)
        return {};
    if (!m_isAnswered)
        return tr("Searching...");
    const QString count = resultCountText(m_model->total(), m_model->answer().isTotalExact);
    return m_model->total() > SearchListModel::deepestRow
               ? tr("%1, the first %2 are listed")
                     .arg(count, humanCount(SearchListModel::deepestRow))
               : count;
}

void SearchPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_list->setFocus(event->reason());
}

void SearchPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // The name needs its room; what one narrows by is told by the facets, too.
    const int width = event->size().width() - metrics::facets;
    m_list->setColumnHidden(SearchListModel::TagsColumn,
                            width < metrics::editorMax + metrics::tileMax);
    m_list->setColumnHidden(SearchListModel::TypeColumn,
                            width < metrics::editorMax + metrics::tile);
}

} // namespace vams::ui
