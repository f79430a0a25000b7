#include "ui/pages/asset/links/links_tab.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/models/spoken.h"
#include "ui/pages/asset/links/link_dialogs.h"
#include "ui/pages/asset/links/link_removal.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"
#include "ui/support/toast.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int rowNumberRole = Qt::UserRole + 1; ///< index of the row; none in heads and notes
enum LinkColumn
{
    NameColumn,
    DatabaseColumn,
    AliasColumn,
    LinkColumnCount
};

QString groupName(LinkGroup group)
{
    switch (group) {
    case LinkGroup::Parents:
        return LinksTab::tr("Parents");
    case LinkGroup::Children:
        return LinksTab::tr("Children");
    case LinkGroup::Related:
        return LinksTab::tr("Related");
    }
    return {};
}

/// A line that tells something and can be neither chosen nor opened.
void addNote(QTreeWidgetItem &group, const QString &text, const Theme &theme)
{
    auto *note = new QTreeWidgetItem(&group, {text});
    note->setFlags(Qt::NoItemFlags);
    note->setFirstColumnSpanned(true);
    note->setForeground(NameColumn, theme.color(Token::TextMuted));
}

/// The contract's prefix says nothing to people.
Error plainRefusal(Error error)
{
    const QLatin1String prefix("Validation Error: ");
    if (error.message.startsWith(prefix))
        error.message.remove(0, prefix.size());
    if (error.message.contains(QLatin1String("would create a cycle")))
        error.advice = LinksTab::tr("An asset cannot be above and below another at the same time.");
    return error;
}

} // namespace

LinksTab::LinksTab(const PageContext &context, const AssetRef &asset, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_asset(asset)
    , m_name(asset.assetId.text())
    , m_notices(new QWidget)
    , m_list(new QTreeWidget)
    , m_state(nullptr)
{
    setUpList();
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(makeTools());
    inner->addWidget(m_list, 1);
    m_state = new StateView(context.theme, content, SkeletonShape::Rows);
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(metrics::space, 0, metrics::space, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_state, 1);
    setFocusProxy(m_list);
    bindCommands();
    connect(&context.theme, &Theme::changed, this, [this] { refresh(); }); // colours of the rows
    m_state->showLoading();
    updateTools();
}

void LinksTab::setUpList()
{
    m_list->setColumnCount(LinkColumnCount);
    m_list->setHeaderLabels({tr("Asset"), tr("Database"), tr("Alias")});
    m_list->setAccessibleName(tr("Links"));
    m_list->setProperty("columns", true);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(metrics::treeIndent);
    m_list->setIconSize(QSize(metrics::icon, metrics::icon));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    QHeaderView *head = m_list->header();
    head->setStretchLastSection(true);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->resizeSection(NameColumn, metrics::editorMax - metrics::tile);
    head->resizeSection(DatabaseColumn, 2 * metrics::labelColumn);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &LinksTab::updateTools);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &LinksTab::open);
    connect(m_list, &QTreeWidget::customContextMenuRequested, this, &LinksTab::showMenu);
}

QWidget *LinksTab::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::gap);
    row->setSpacing(metrics::gap);
    const auto addButton = [&](const QString &text, const QString &icon, void (LinksTab::*verb)()) {
        QPushButton *button = makeButton(m_context.theme, text, icon);
        connect(button, &QPushButton::clicked, this, verb);
        row->addWidget(button);
        return button;
    };
    m_add = addButton(tr("Add link..."), QStringLiteral("plus"), &LinksTab::add);
    row->addStretch(1);
    m_open = addButton(tr("Open"), QStringLiteral("eye"), &LinksTab::open);
    m_alias = addButton(tr("Edit alias..."), QStringLiteral("edit"), &LinksTab::editAlias);
    m_remove = addButton(tr("Remove"), QStringLiteral("trash"), &LinksTab::remove);
    return tools;
}

void LinksTab::bindCommands()
{
    const auto bind = [this](const char *id, void (LinksTab::*verb)(),
                             std::function<bool()> enabled) {
        m_context.actions.bind(
            QLatin1String(id), this, [this, verb] { (this->*verb)(); }, std::move(enabled));
    };
    bind("link.add", &LinksTab::add, [this] { return !m_isReadOnly; });
    bind("link.open", &LinksTab::open, [this] { return selected().has_value(); });
    bind("link.editAlias", &LinksTab::editAlias, [this] { return canEditAlias(); });
    bind("link.remove", &LinksTab::remove, [this] { return !m_isReadOnly && selected(); });
}

void LinksTab::setReadOnly(bool isReadOnly)
{
    if (std::exchange(m_isReadOnly, isReadOnly) != isReadOnly)
        refresh();
    updateTools();
}

void LinksTab::refresh()
{
    if (m_job)
        m_job->cancel();
    ++m_asked;
    if (m_isReadOnly) {
        // The server has no links of an archived asset.
        m_rows.clear();
        m_list->clear();
        m_state->showEmpty({QStringLiteral("link"),
                            tr("Links of an archived asset are not shown"),
                            tr("They are there again when it is restored."),
                            {}});
        return;
    }
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, asset = m_asset](Job &job) {
            return client.links().of(asset, api::LinkView::Direct, job);
        },
        [this, asked = m_asked](const Result<AssetLinks> &links) {
            if (asked == m_asked)
                onRead(links);
        });
}

void LinksTab::onRead(const Result<AssetLinks> &links)
{
    if (links) {
        clearError(m_notices);
        showLinks(*links);
        return;
    }
    const bool isShown = m_state->state() == StateView::State::Content ||
                         m_state->state() == StateView::State::Empty;
    if (isShown)
        showError(m_notices, m_context.theme, links.error(), [this] { refresh(); });
    else if (links.error().kind != ErrorKind::Cancelled)
        m_state->showError(links.error(), [this] {
            m_state->showLoading();
            refresh();
        });
}

void LinksTab::showLinks(const AssetLinks &links)
{
    const std::optional<Row> before = selected();
    const QSignalBlocker blocker(m_list);
    m_rows.clear();
    m_list->clear();
    const HiddenLinkCounts &hidden = links.unauthorizedCounts;
    addGroup(LinkGroup::Parents, links.parents, hidden.parents);
    addGroup(LinkGroup::Children, links.children, hidden.children);
    addGroup(LinkGroup::Related, links.related, hidden.related);
    for (QTreeWidgetItemIterator it(m_list); before && *it; ++it) {
        const QVariant number = (*it)->data(NameColumn, rowNumberRole);
        if (number.isValid() &&
            m_rows[static_cast<std::size_t>(number.toInt())].other.assetLinkId ==
                before->other.assetLinkId)
            m_list->setCurrentItem(*it);
    }
    const int count =
        static_cast<int>(m_rows.size()) + hidden.parents + hidden.children + hidden.related;
    emit countChanged(count);
    if (count == 0)
        m_state->showEmpty({QStringLiteral("link"),
                            tr("No links yet"),
                            tr("Say what this asset is made of, what it is a part of, or what "
                               "belongs to it."),
                            {{tr("Add link..."), QStringLiteral("plus"), [this] { add(); }}}});
    else
        m_state->showContent();
    updateTools();
}

QTreeWidgetItem *LinksTab::addGroup(LinkGroup group, const std::vector<LinkedAsset> &others,
                                    int hidden)
{
    auto *head = new QTreeWidgetItem(
        m_list,
        {tr("%1 (%2)").arg(groupName(group)).arg(static_cast<int>(others.size()) + hidden)});
    head->setFlags(Qt::ItemIsEnabled);
    head->setFont(NameColumn, m_context.theme.font(TextStyle::Strong));
    for (const LinkedAsset &other : others) {
        auto *item = new QTreeWidgetItem(
            head, {other.assetName.isEmpty() ? other.assetId.text() : other.assetName,
                   other.databaseId.text(), other.assetLinkAliasId.value_or(QString())});
        item->setIcon(NameColumn, m_context.theme.icon(QStringLiteral("assets")));
        item->setData(NameColumn, rowNumberRole, static_cast<int>(m_rows.size()));
        item->setToolTip(NameColumn, other.assetId.text());
        for (int column = 0; column < LinkColumnCount; ++column)
            item->setData(column, Qt::AccessibleTextRole, spokenCell(item->text(column)));
        m_rows.push_back({group, other});
    }
    if (hidden > 0)
        addNote(*head,
                others.empty() ? tr("%n that you may not see", nullptr, hidden)
                               : tr("%n more that you may not see", nullptr, hidden),
                m_context.theme);
    else if (others.empty())
        addNote(*head, tr("None"), m_context.theme);
    head->setExpanded(true);
    return head;
}

std::optional<LinksTab::Row> LinksTab::selected() const
{
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    const QVariant number =
        items.isEmpty() ? QVariant() : items.first()->data(NameColumn, rowNumberRole);
    if (!number.isValid())
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(number.toInt())];
}

bool LinksTab::canEditAlias() const
{
    const std::optional<Row> row = selected();
    return !m_isReadOnly && row && row->group != LinkGroup::Related;
}

void LinksTab::updateTools()
{
    m_add->setEnabled(!m_isReadOnly);
    m_open->setEnabled(selected().has_value());
    m_alias->setEnabled(canEditAlias());
    m_remove->setEnabled(!m_isReadOnly && selected());
    m_context.actions.refresh();
}

void LinksTab::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_context.actions.fill(*menu,
                           {QStringLiteral("link.open"), QStringLiteral("link.editAlias"),
                            QStringLiteral("link.remove"), QString(), QStringLiteral("link.add")});
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool LinksTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return true;
    case Qt::Key_F2:
        if (canEditAlias())
            editAlias();
        return true;
    case Qt::Key_Delete:
        if (!m_isReadOnly && selected())
            remove();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void LinksTab::open()
{
    if (const std::optional<Row> row = selected())
        m_context.navigator.open({QStringLiteral("asset"),
                                  {{QStringLiteral("database"), row->other.databaseId.text()},
                                   {QStringLiteral("asset"), row->other.assetId.text()}}});
}

void LinksTab::run(Dialog *dialog, const Call &call, const std::function<void()> &done)
{
    clearError(m_notices);
    const QPointer<LinksTab> self(this);
    const QPointer<Dialog> open(dialog);
    // Owned by the history, not by the page: leaving the page does not stop a change half way.
    runAsync(
        m_context.pools.requests(), &m_context.undo,
        [&client = m_context.client, call](Job &job) { return call(client, job); },
        [self, open, call, done](const Result<void> &result) {
            if (open)
                open->setBusy(false);
            if (result && done)
                done();
            if (!self)
                return;
            if (result) {
                if (open)
                    open->accept();
                self->refresh();
            } else if (open) {
                open->showProblem(plainRefusal(result.error()));
            } else {
                showError(self->m_notices, self->m_context.theme, plainRefusal(result.error()),
                          [self, call, done] { self->run(nullptr, call, done); });
            }
        });
}

void LinksTab::add()
{
    const std::optional<Row> row = selected();
    auto *dialog =
        new NewLinkDialog(m_context, m_asset, m_name, row ? row->group : LinkGroup::Children, this);
    connect(dialog, &NewLinkDialog::addWanted, this,
            [this, dialog](const AssetLink &link, const QString &otherName) {
                run(
                    dialog,
                    [link](const api::Client &client, Job &job) {
                        return client.links().create(link, job).map([](const AssetLinkId &) {});
                    },
                    [context = m_context, self = QPointer<QWidget>(this), link, otherName] {
                        noteDone(
                            context, self, tr("Link to %1 added").arg(otherName),
                            addedLinkStep(context.client, tr("Link to %1").arg(otherName), link));
                    });
            });
    dialog->open();
}

void LinksTab::editAlias()
{
    const LinkedAsset other = selected()->other;
    auto *dialog = new LinkAliasDialog(m_context.theme, other, this);
    connect(
        dialog, &LinkAliasDialog::aliasWanted, this, [this, dialog, other](const QString &alias) {
            AssetLinkChanges changes;
            changes.alias = alias;
            const auto before = std::make_shared<AssetLink>(); // written before `done`
            run(
                dialog,
                [id = other.assetLinkId, changes, before](const api::Client &client,
                                                          Job &job) -> Result<void> {
                    const Result<AssetLink> link = client.links().get(id, job);
                    if (!link)
                        return fail(link.error());
                    *before = *link;
                    return client.links().update(id, changes, job);
                },
                [context = m_context, self = QPointer<QWidget>(this), before, alias,
                 name = other.assetName] {
                    noteDone(context, self, tr("Alias of the link to %1 saved").arg(name),
                             linkAliasStep(context.client, tr("Alias of the link to %1").arg(name),
                                           *before, alias));
                });
        });
    dialog->open();
}

void LinksTab::remove()
{
    const LinkedAsset other = selected()->other;
    auto removed = std::make_shared<RemovedLink>(); // written before `done`, on another thread
    run(
        nullptr,
        [id = other.assetLinkId, removed](const api::Client &client, Job &job) {
            return removeLink(client, id, job).map([&](const RemovedLink &link) {
                *removed = link;
            });
        },
        [context = m_context, self = QPointer<QWidget>(this), removed, name = other.assetName] {
            const QString text = tr("Link to %1 removed").arg(name);
            if (removed->isComplete)
                noteDone(
                    context, self, text,
                    removedLinkStep(context.client, tr("Remove link to %1").arg(name), *removed));
            else if (self)
                showToast(self, context.theme, text);
        });
}

} // namespace vams::ui
