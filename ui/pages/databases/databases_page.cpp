#include "ui/pages/databases/databases_page.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/models/library_catalog.h"
#include "ui/pages/databases/database_delegate.h"
#include "ui/pages/databases/database_dialog.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/controls.h"
#include "ui/support/dialog.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"
#include "ui/support/toast.h"
#include "ui/widgets/item_board.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
constexpr int coversWanted = 3;
} // namespace

DatabasesPage::DatabasesPage(const PageContext &context, const Location &, QWidget *parent)
    : Page(context, parent)
    , m_model(new DatabaseListModel(this))
    , m_grid(new ItemBoard(context.theme, {databaseCardHeight, {}}))
    , m_list(new QTreeView)
    , m_views(new QStackedWidget)
    , m_state(new StateView(context.theme, m_views, SkeletonShape::Tiles))
    , m_notices(new QWidget)
    , m_tools(new QWidget(this))
{
    m_tools->hide();
    setupViews();
    setupTools();
    connectParts();
    bindCommands();
    refresh();
}

void DatabasesPage::setupViews()
{
    const PageContext &parts = context();
    m_grid->setTileWidth(metrics::cardMin);
    auto *cards =
        new DatabaseCardDelegate(parts.theme, parts.client, parts.thumbnails, m_grid->viewport());
    m_grid->setDelegates(cards, cards);
    m_grid->setModel(m_model);
    m_selection = m_grid->selectionModel();
    m_list->setModel(m_model);
    m_list->setSelectionModel(m_selection);
    m_list->setItemDelegate(new TextRowDelegate(parts.theme, m_list->viewport()));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(metrics::wide);
    header->setSectionResizeMode(DatabaseListModel::DescriptionColumn, QHeaderView::Stretch);
    header->resizeSection(DatabaseListModel::NameColumn, metrics::sideBar);
    header->resizeSection(DatabaseListModel::AssetsColumn, metrics::tileMin);
    header->resizeSection(DatabaseListModel::FilesColumn, metrics::sideBar);
    header->resizeSection(DatabaseListModel::CreatedColumn, metrics::tile);
    for (QAbstractItemView *each :
         {static_cast<QAbstractItemView *>(m_grid), static_cast<QAbstractItemView *>(m_list)}) {
        each->setSelectionMode(QAbstractItemView::SingleSelection);
        each->setContextMenuPolicy(Qt::CustomContextMenu);
        each->setAccessibleName(tr("Databases"));
        m_views->addWidget(each);
    }
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(metrics::space, 0, metrics::space, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_notices);
    column->addWidget(m_state, 1);
}

void DatabasesPage::setupTools()
{
    ActionRegistry &actions = context().actions;
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const char *ids[] = {"view.grid", "view.list"};
    for (int i = 0; i < 2; ++i) {
        actions.action(QLatin1String(ids[i]))->setCheckable(true);
        QToolButton *button = makeActionButton(actions.action(QLatin1String(ids[i])));
        button->setProperty("kind", "segment");
        button->setProperty("edge", i == 0 ? "first" : "last");
        row->addWidget(button);
    }
}

void DatabasesPage::connectParts()
{
    for (QAbstractItemView *each :
         {static_cast<QAbstractItemView *>(m_grid), static_cast<QAbstractItemView *>(m_list)}) {
        connect(each, &QAbstractItemView::activated, this, &DatabasesPage::openAt);
        connect(each, &QWidget::customContextMenuRequested, this,
                [this, each](const QPoint &at) { showMenu(each->viewport()->mapToGlobal(at)); });
    }
    connect(m_grid, &QAbstractItemView::doubleClicked, this, &DatabasesPage::openAt);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this,
            [this] { context().actions.refresh(); });
}

void DatabasesPage::bindCommands()
{
    ActionRegistry &actions = context().actions;
    const auto one = [this] { return current() != nullptr; };
    const auto editCurrent = [this] {
        if (const Database *database = current())
            edit(*database);
    };
    actions.bind(QStringLiteral("database.new"), this, [this] { edit({}); });
    actions.bind(QStringLiteral("edit.edit"), this, editCurrent, one);
    actions.bind(
        QStringLiteral("edit.open"), this, [this] { openAt(m_selection->currentIndex()); }, one);
    actions.bind(
        QStringLiteral("edit.delete"), this,
        [this] {
            if (const Database *database = current())
                remove(*database);
        },
        one);
    actions.bind(QStringLiteral("view.grid"), this, [this] { chooseView(0); });
    actions.bind(QStringLiteral("view.list"), this, [this] { chooseView(1); });
}

Location DatabasesPage::location() const
{
    return {QStringLiteral("databases"), {}};
}

QList<Crumb> DatabasesPage::breadcrumb() const
{
    return {{tr("Databases"), location()}};
}

QWidget *DatabasesPage::tools()
{
    return m_tools;
}

QString DatabasesPage::statusText() const
{
    if (!m_loaded)
        return tr("Reading...");
    const int count = m_model->rowCount();
    return count == 1 ? tr("1 database") : tr("%1 databases").arg(humanCount(count));
}

QAbstractItemView *DatabasesPage::view() const
{
    return static_cast<QAbstractItemView *>(m_views->currentWidget());
}

const Database *DatabasesPage::current() const
{
    return m_selection->hasSelection() ? m_model->at(m_selection->currentIndex().row()) : nullptr;
}

void DatabasesPage::refresh()
{
    clearError(m_notices);
    if (!m_loaded)
        m_state->showLoading();
    runAsync(
        context().pools.requests(), this,
        [&client = context().client](Job &job) { return readAllDatabases(client, job); },
        [this](Result<std::vector<Database>> databases) {
            if (databases)
                onLoaded(std::move(*databases));
            else if (m_loaded)
                showError(m_notices, context().theme, databases.error(), [this] { refresh(); });
            else
                showError(m_state, context().theme, databases.error(), [this] { refresh(); });
        });
}

void DatabasesPage::onLoaded(std::vector<Database> databases)
{
    m_loaded = true;
    const DatabaseId kept = current() ? current()->databaseId : DatabaseId();
    m_model->setDatabases(std::move(databases));
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row)->databaseId == kept)
            m_selection->setCurrentIndex(m_model->index(row, 0),
                                         QItemSelectionModel::ClearAndSelect |
                                             QItemSelectionModel::Rows);
    if (m_model->rowCount() == 0)
        m_state->showEmpty({QStringLiteral("database"),
                            tr("No databases yet"),
                            tr("A database holds the assets of a project or a team."),
                            {{tr("New database"), QStringLiteral("plus"), [this] { edit({}); }}}});
    else
        m_state->showContent();
    readCovers();
    emit statusChanged();
}

void DatabasesPage::readCovers()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row)->assetCount > 0)
            readCovers(m_model->at(row)->databaseId);
}

void DatabasesPage::readCovers(const DatabaseId &id)
{
    runAsync(
        context().pools.requests(), this,
        [&client = context().client, id](Job &job) {
            return client.assets().list(id, {coversWanted, {}}, api::ArchivedAssets::Hide, job);
        },
        [this, id](Result<ListPage<Asset>> page) {
            // Without pictures the card still has its name and count.
            if (page)
                m_model->setCovers(id, std::move(page->items));
        });
}

void DatabasesPage::chooseView(int index)
{
    m_views->setCurrentIndex(index);
    context().actions.action(QStringLiteral("view.grid"))->setChecked(index == 0);
    context().actions.action(QStringLiteral("view.list"))->setChecked(index == 1);
}

void DatabasesPage::edit(const Database &database)
{
    clearError(m_notices);
    runAsync(
        context().pools.requests(), this,
        [&client = context().client](Job &job) { return client.databases().buckets(job); },
        [this, database](const Result<std::vector<Bucket>> &buckets) {
            if (buckets)
                openDialog(database, *buckets);
            else
                showError(m_notices, context().theme, buckets.error(),
                          [this, database] { edit(database); });
        });
}

void DatabasesPage::openDialog(const Database &database, const std::vector<Bucket> &buckets)
{
    auto *dialog = new DatabaseDialog(context().theme, database, buckets, window());
    const bool isNew = database.databaseId.isEmpty();
    connect(dialog, &Dialog::submitted, this, [this, dialog, database, isNew] {
        save(dialog, isNew ? std::nullopt : std::optional(database));
    });
    dialog->open();
}

UndoStep DatabasesPage::stepOf(const std::optional<Database> &before, const Database &after) const
{
    const auto &client = context().client;
    const QString name = after.databaseId.text();
    const auto set = [&client](const Database &database) {
        return [&client, database](Job &job) { return client.databases().update(database, job); };
    };
    if (before)
        return {tr("Edit database %1").arg(name), location(), set(*before), set(after)};
    // With assets in it by then, the server refuses, and says so.
    return {
        tr("New database %1").arg(name), location(),
        [&client, id = after.databaseId](Job &job) { return client.databases().remove(id, job); },
        [&client, after](Job &job) { return client.databases().create(after, job); }};
}

void DatabasesPage::save(DatabaseDialog *dialog, const std::optional<Database> &before)
{
    dialog->clearProblem();
    dialog->setBusy(true);
    runAsync(
        context().pools.requests(), dialog,
        [&client = context().client, database = dialog->database(), isNew = !before](Job &job) {
            return isNew ? client.databases().create(database, job)
                         : client.databases().update(database, job);
        },
        [this, dialog, before](const Result<void> &result) {
            dialog->setBusy(false);
            if (!result) {
                dialog->showProblem(result.error());
                return;
            }
            const Database after = dialog->database();
            dialog->accept();
            noteDone(context(), this,
                     (before ? tr("Database %1 saved") : tr("Database %1 created"))
                         .arg(after.databaseId.text()),
                     stepOf(before, after));
            context().navigator.noteChange();
            refresh();
        });
}

void DatabasesPage::remove(const Database &database)
{
    const DatabaseId id = database.databaseId;
    Question question;
    question.title = tr("Delete database %1?").arg(id.text());
    question.text = tr("Only an empty database can be deleted. This cannot be undone.");
    question.mainButton = tr("Delete database");
    question.role = DialogRole::Destructive;
    question.typed = id.text();
    ask(this, context().theme, question, [this, id] {
        runAsync(
            context().pools.requests(), this,
            [&client = context().client, id](Job &job) {
                return client.databases().remove(id, job);
            },
            [this, id](const Result<void> &result) {
                if (!result) {
                    showError(m_notices, context().theme, result.error());
                    return;
                }
                showToast(this, context().theme, tr("Database %1 deleted").arg(id.text()));
                context().navigator.noteChange();
                refresh();
            });
    });
}

void DatabasesPage::openAt(const QModelIndex &index)
{
    if (const Database *database = m_model->at(index.row()))
        context().navigator.open({QStringLiteral("browse"),
                                  {{QStringLiteral("database"), database->databaseId.text()}}});
}

void DatabasesPage::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    context().actions.refresh();
    context().actions.fill(
        *menu, current()
                   ? QStringList{QStringLiteral("edit.open"), QStringLiteral("edit.edit"),
                                 QString(), QStringLiteral("edit.delete")}
                   : QStringList{QStringLiteral("database.new"), QStringLiteral("view.refresh")});
    menu->popup(globalPos);
}

void DatabasesPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    view()->setFocus(event->reason());
}

void DatabasesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    chooseView(m_views->currentIndex());
}

} // namespace vams::ui
