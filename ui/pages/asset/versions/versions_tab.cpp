#include "ui/pages/asset/versions/versions_tab.h"

#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"
#include "ui/support/state_view.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

namespace vams::ui {

namespace {

/// Controls in a row, or in two.
QLayout *makeFlow(const QList<QWidget *> &controls)
{
    auto *place = new QWidget;
    auto *flow = new FlowLayout(place, metrics::gap);
    for (QWidget *control : controls)
        flow->addWidget(control);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::gap);
    row->addWidget(place);
    return row;
}

} // namespace

VersionsTab::VersionsTab(const PageContext &context, VersionStore &store, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_store(store)
    , m_timeline(new VersionTimeline(context, store))
    , m_compare(new ComparePane(context, store))
    , m_archived(new QCheckBox(tr("Show archived")))
    , m_revert(makeButton(context.theme, {}, QStringLiteral("undo")))
    , m_download(makeButton(context.theme, {}, QStringLiteral("download")))
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeTimeline());
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(m_compare, 1);
    m_state = new StateView(context.theme, content, SkeletonShape::Rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    setFocusProxy(m_timeline);
    bindCommands();
    connect(&store, &VersionStore::loaded, this, &VersionsTab::onLoaded);
    connect(&store, &VersionStore::failed, this, [this](const Error &error) {
        if (!m_store.isLoaded())
            m_state->showError(error, [this] {
                m_state->showLoading();
                m_store.reload();
            });
    });
    connect(&store, &VersionStore::contentRead, this, [this](const AssetVersionId &id) {
        if (m_downloading == id && chosen() && chosen()->Version == id)
            download();
    });
    connect(&store, &VersionStore::contentFailed, this, [this](const AssetVersionId &id) {
        if (m_downloading == id)
            m_downloading.reset(); // the comparison tells the reason
    });
    connect(m_timeline, &VersionTimeline::currentVersionChanged, this, &VersionsTab::lookAt);
    connect(m_timeline, &VersionTimeline::otherWanted, this, &VersionsTab::compareWith);
    connect(m_compare, &ComparePane::pairChosen, this, &VersionsTab::setPair);
    connect(m_compare, &ComparePane::openWanted, this, [this] { open(fileOf(true).has_value()); });
    connect(m_compare, &ComparePane::currentFileChanged, this,
            [this] { m_context.actions.refresh(); });
    m_state->showLoading();
    updateButtons();
}

QWidget *VersionsTab::makeTimeline()
{
    auto *side = new QWidget;
    side->setFixedWidth(metrics::inspector + metrics::iconLarge);
    auto *create = makeButton(m_context.theme, tr("New version..."), QStringLiteral("plus"),
                              ButtonKind::Primary);
    if (QAction *action = m_context.actions.action(QStringLiteral("version.create"))) {
        connect(create, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, create, &QWidget::setEnabled);
    }
    // Longer words of other languages go on in a second line.
    m_archived->setMinimumHeight(metrics::control);
    QLayout *head = makeFlow({create, m_archived});
    connect(m_archived, &QAbstractButton::toggled, &m_store, &VersionStore::setShowsArchived);
    connect(&m_store, &VersionStore::showsArchivedChanged, m_archived,
            &QAbstractButton::setChecked);
    connect(m_timeline, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        showMenu(m_timeline->viewport()->mapToGlobal(at),
                 {QStringLiteral("version.showFiles"), QStringLiteral("version.download"),
                  QString(), QStringLiteral("version.revert"), QStringLiteral("version.edit"),
                  QString(), QStringLiteral("version.archive"), QStringLiteral("version.restore")});
    });
    connect(m_compare, &ComparePane::menuWanted, this, [this](const QPoint &at) {
        showMenu(at, {QStringLiteral("version.openA"), QStringLiteral("version.openB")});
    });
    QLayout *foot = makeFlow({m_revert, m_download});
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_timeline, 1);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addLayout(foot);
    return side;
}

void VersionsTab::bindCommands()
{
    const auto bind = [this](const char *id, std::function<void()> run,
                             std::function<bool()> enabled) {
        m_context.actions.bind(QLatin1String(id), this, std::move(run), std::move(enabled));
    };
    const auto isChosen = [this] { return chosen().has_value(); };
    bind(
        "version.swap",
        [this] {
            setPair({m_compare->pair().b, m_compare->pair().a});
        },
        [this] { return m_store.isLoaded(); });
    bind(
        "version.showFiles", [this] { emit filesWanted(chosen()->Version); }, isChosen);
    bind(
        "version.download", [this] { download(); },
        [this] { return chosen() && chosen()->fileCount > 0; });
    bind(
        "version.openA", [this] { open(false); }, [this] { return fileOf(false).has_value(); });
    bind(
        "version.openB", [this] { open(true); }, [this] { return fileOf(true).has_value(); });
    for (const auto &[button, id] :
         {std::pair(m_revert, "version.revert"), std::pair(m_download, "version.download")})
        if (QAction *action = m_context.actions.action(QLatin1String(id))) {
            connect(button, &QPushButton::clicked, action, &QAction::trigger);
            connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
            button->setEnabled(action->isEnabled());
        }
}

std::optional<AssetVersion> VersionsTab::chosen() const
{
    return m_store.find(m_compare->pair().a);
}

QString VersionsTab::statusText() const
{
    if (!m_store.isLoaded())
        return {};
    const auto name = [](const AssetVersionId &id) {
        return id.isEmpty() ? tr("the current files") : shortVersionName(id);
    };
    return tr("%n versions", nullptr, static_cast<int>(m_store.all().size())) +
           QStringLiteral(", ") +
           tr("comparing %1 with %2").arg(name(m_compare->pair().a), name(m_compare->pair().b));
}

void VersionsTab::onLoaded()
{
    emit countChanged(static_cast<int>(m_store.all().size()));
    const std::vector<AssetVersion> &all = m_store.all();
    if (all.empty()) {
        const bool isArchived = !m_store.canChange();
        m_state->showEmpty({QStringLiteral("history"),
                            isArchived ? tr("The asset is archived") : tr("No versions yet"),
                            isArchived
                                ? tr("Restore it to see its versions.")
                                : tr("A version keeps the files and the metadata as they are now."),
                            {}});
        return;
    }
    m_state->showContent();
    VersionPair pair = m_compare->pair();
    const auto isThere = [this](const AssetVersionId &id) {
        return id.isEmpty() || m_store.find(id);
    };
    // What changed last: the version before the newest, and the newest. With one, the files of now.
    if (!isThere(pair.a) || !isThere(pair.b) || pair.a == pair.b)
        pair = all.size() > 1 ? VersionPair{all[1].Version, all[0].Version}
                              : VersionPair{all[0].Version, {}};
    setPair(pair);
    if (m_wanted)
        showVersion(*std::exchange(m_wanted, std::nullopt));
}

void VersionsTab::showVersion(const AssetVersionId &id)
{
    if (m_store.isLoaded() && m_store.find(id)) {
        lookAt(id);
        return;
    }
    const bool mayCome = !m_store.isLoaded() || !m_store.showsArchived();
    if (!mayCome)
        return; // it is gone
    m_wanted = id;
    if (m_store.isLoaded())
        m_store.setShowsArchived(true);
}

void VersionsTab::setPair(const VersionPair &pair)
{
    if (m_downloading != pair.a)
        m_downloading.reset();
    m_compare->setPair(pair);
    m_timeline->setPair(pair);
    updateButtons();
    emit chosenChanged();
}

/// Held against what it was held against before if that is newer, else against the next newer one;
/// the newest against the files of now.
void VersionsTab::lookAt(const AssetVersionId &id)
{
    const VersionPair &pair = m_compare->pair();
    if (id == pair.a)
        return;
    const int row = m_timeline->versions().rowOf(id); // newest first
    const bool isNewer = pair.b.isEmpty() || m_timeline->versions().rowOf(pair.b) < row;
    const AssetVersionId next =
        row > 0 ? m_store.all()[static_cast<std::size_t>(row) - 1].Version : AssetVersionId();
    setPair({id, isNewer ? pair.b : next});
}

void VersionsTab::compareWith(const AssetVersionId &id)
{
    const VersionPair &pair = m_compare->pair();
    setPair(id == pair.a ? VersionPair{pair.b, pair.a} : VersionPair{pair.a, id});
}

void VersionsTab::updateButtons()
{
    const std::optional<AssetVersion> version = chosen();
    const QString name = version ? shortVersionName(version->Version) : QString();
    m_revert->setText(version ? tr("Go back to %1...").arg(name) : tr("Go back..."));
    m_download->setText(version ? tr("Download %1...").arg(name) : tr("Download..."));
    m_context.actions.refresh();
}

void VersionsTab::showMenu(const QPoint &globalPos, const QStringList &commands)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_context.actions.fill(*menu, commands);
    menu->popup(globalPos);
}

void VersionsTab::download()
{
    const std::shared_ptr<const VersionContent> content = m_store.content(chosen()->Version);
    m_downloading.reset();
    if (content) {
        emit downloadWanted(*chosen(), *content->files);
        return;
    }
    m_downloading = chosen()->Version;
    m_store.readContent(chosen()->Version);
}

std::optional<FileEntry> VersionsTab::fileOf(bool isSecond) const
{
    const FileChange *change = m_compare->currentFile();
    if (!change)
        return std::nullopt;
    const std::optional<FileEntry> &file = isSecond ? change->after : change->before;
    return file && !file->isPermanentlyDeleted ? file : std::nullopt;
}

void VersionsTab::open(bool isSecond)
{
    if (const std::optional<FileEntry> file = fileOf(isSecond))
        emit openWanted(*file, isSecond ? m_compare->pair().b : m_compare->pair().a);
}

QJsonObject VersionsTab::saveView() const
{
    return {{QStringLiteral("a"), m_compare->pair().a.text()},
            {QStringLiteral("b"), m_compare->pair().b.text()}};
}

void VersionsTab::restoreView(const QJsonObject &view)
{
    const VersionPair pair{AssetVersionId(view[QLatin1String("a")].toString()),
                           AssetVersionId(view[QLatin1String("b")].toString())};
    if (!(pair.a == pair.b))
        setPair(pair);
}

} // namespace vams::ui
