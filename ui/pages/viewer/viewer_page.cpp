#include "ui/pages/viewer/viewer_page.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/pages/viewer/facts_panel.h"
#include "ui/pages/viewer/viewer_tools.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/side_file_source.h"
#include "ui/support/viewer_look.h"
#include "ui/transfers/download_flow.h"
#include "ui/transfers/upload_flow.h"
#include "viewers/base/status_panel.h"
#include "viewers/base/viewer.h"
#include "viewers/base/viewer_registry.h"

#include <QComboBox>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr qint64 headSize = 4096;
constexpr int previewSide = 1024;

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headSize) : QByteArray();
}

} // namespace

ViewerPage::ViewerPage(const PageContext &context, const Location &location,
                       const viewers::ViewerRegistry &viewers, QWidget *parent)
    : Page(context, parent)
    , m_viewers(viewers)
    , m_location(location)
    , m_ref{DatabaseId(location.argument(QStringLiteral("database"))),
            AssetId(location.argument(QStringLiteral("asset")))}
    , m_path(location.argument(QStringLiteral("path")))
    , m_version(location.argument(QStringLiteral("version")))
{
    declareViewerCommands(context.actions);
    setUpLayout();
    setUpTools();
    m_uploads = new UploadFlow(context, *this, *m_notices);
    m_downloads = new DownloadFlow(context, *this, *m_notices);
    bindCommands();
    setFocusPolicy(Qt::StrongFocus);
    m_status->showLoading(lastName(m_path));
    loadList();
}

ViewerPage::~ViewerPage() = default;

void ViewerPage::setUpLayout()
{
    const Theme &theme = context().theme;
    m_notices = new QWidget;
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(metrics::space, 0, metrics::space, 0);
    m_bytesBar = new QWidget;
    auto *bar = new QHBoxLayout(m_bytesBar);
    bar->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::gap);
    bar->setSpacing(metrics::gap);
    auto *bytes = makeButton(theme, tr("Show its bytes"), QStringLiteral("table"));
    bar->addWidget(makeMuted(tr("This file cannot be shown as what its name says.")));
    bar->addWidget(bytes);
    bar->addStretch(1);
    m_bytesBar->hide();
    connect(bytes, &QPushButton::clicked, this, [this] { showViewer(viewers::FileKind::Other); });

    m_status = new viewers::StatusPanel(viewerStyleOf(theme));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_status);
    connect(m_status, &viewers::StatusPanel::cancelRequested, this, &ViewerPage::close);
    connect(m_status, &viewers::StatusPanel::retryRequested, this, [this] {
        m_status->showLoading(lastName(m_path));
        if (m_list)
            fetch();
        else
            loadList();
    });
    m_facts = new FactsPanel(this);
    m_facts->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_notices);
    column->addWidget(m_bytesBar);
    column->addWidget(m_stack, 1);
    connect(&theme, &Theme::changed, this, [this] {
        m_status->setColors(viewerStyleOf(context().theme));
        if (m_viewer)
            m_viewer->setViewerStyle(viewerStyleOf(context().theme));
    });
}

void ViewerPage::setUpTools()
{
    m_position = makeMuted({}, TextStyle::Small);
    m_kinds = new QComboBox;
    m_kinds->setAccessibleName(tr("Viewer"));
    m_tools = makeViewerTools(context().theme, context().actions, m_position, m_kinds, this);
    m_tools->hide(); // until the window takes them beside the breadcrumb
    connect(m_kinds, &QComboBox::activated, this, [this](int index) {
        showViewer(static_cast<viewers::FileKind>(m_kinds->itemData(index).toInt()));
    });
}

void ViewerPage::bindCommands()
{
    const auto bind = [this](const char *id, std::function<void()> run,
                             std::function<bool()> enabled) {
        context().actions.bind(QLatin1String(id), this, std::move(run), std::move(enabled));
    };
    const auto several = [this] { return m_sequence.size() > 1; };
    bind(
        "viewer.previous", [this] { step(-1); }, several);
    bind(
        "viewer.next", [this] { step(1); }, several);
    bind("viewer.close", [this] { close(); }, {});
    bind(
        "viewer.snapshot", [this] { takeSnapshot(); },
        [this] { return m_viewer && m_viewer->state() == viewers::Viewer::State::Ready; });
    bind(
        "file.download", [this] { download(); }, [this] { return entry() != nullptr; });
}

QList<Crumb> ViewerPage::breadcrumb() const
{
    Location asset{QStringLiteral("asset"), m_location.arguments};
    asset.arguments.remove(QStringLiteral("path"));
    asset.arguments.remove(QStringLiteral("version"));
    return {{m_ref.databaseId.text(),
             {QStringLiteral("browse"), {{QStringLiteral("database"), m_ref.databaseId.text()}}}},
            {m_assetName.isEmpty() ? m_ref.assetId.text() : m_assetName, asset},
            {lastName(m_path), m_location}};
}

QWidget *ViewerPage::inspector()
{
    return m_facts;
}

QString ViewerPage::statusText() const
{
    const FileEntry *file = entry();
    return file ? lastName(m_path) + QStringLiteral(", ") + humanSize(file->size.value_or(0))
                : QString();
}

void ViewerPage::refresh()
{
    loadList();
}

const FileEntry *ViewerPage::entry() const
{
    return m_tree ? m_tree->entryAt(m_path) : nullptr;
}

void ViewerPage::loadList()
{
    if (m_listJob)
        m_listJob->cancel();
    const auto &client = context().client;
    m_listJob = runAsync(
        context().pools.requests(), this,
        [&client, ref = m_ref](Job &job) -> Result<Listed> {
            const Result<Asset> asset = client.assets().get(ref, job);
            if (!asset)
                return fail(asset.error());
            auto files = client.files().listEverything(ref, api::ArchivedFiles::Hide, job);
            if (!files)
                return fail(files.error());
            Listed listed{asset->assetName,
                          std::make_shared<const std::vector<FileEntry>>(std::move(*files)),
                          nullptr};
            listed.tree = FileTree::build(listed.list, listed.assetName);
            return listed;
        },
        [this](const Result<Listed> &listed) {
            if (listed) {
                onListed(*listed);
            } else if (listed.error().kind != ErrorKind::Cancelled) {
                if (m_viewer)
                    vams::ui::showError(m_notices, context().theme, listed.error(),
                                        [this] { loadList(); });
                else
                    m_status->showError(listed.error());
            }
        });
}

void ViewerPage::onListed(const Listed &listed)
{
    m_assetName = listed.assetName;
    m_list = listed.list;
    m_tree = listed.tree;
    m_sequence = m_tree->filesBelow(0);
    updateTools();
    emit locationChanged();
    const FileEntry *file = entry();
    // A refresh that finds the same bytes leaves the view as it is.
    if (m_viewer && file && wanted().contentKey == m_openKey)
        return;
    fetch();
}

WantedFile ViewerPage::wanted() const
{
    const FileEntry *file = entry();
    WantedFile wanted = file ? wantedFile(m_ref, *file) : WantedFile{m_ref, m_path, {}, {}, 0};
    if (!m_version.isEmpty() && m_version != wanted.version) {
        wanted.version = m_version;
        wanted.contentKey = m_path + QLatin1Char('\n') + m_version.text();
        wanted.size = 0;
    }
    return wanted;
}

void ViewerPage::openPath(const QString &path, const FileVersionId &version)
{
    m_path = path;
    m_version = version;
    m_location.arguments.insert(QStringLiteral("path"), path);
    m_location.arguments.remove(QStringLiteral("version"));
    updateTools();
    emit locationChanged();
    fetch();
}

void ViewerPage::fetch()
{
    if (m_fetchJob)
        m_fetchJob->cancel();
    delete std::exchange(m_viewer, nullptr);
    m_bytesBar->hide();
    clearError(m_notices);
    m_openKey.clear();
    m_stack->setCurrentWidget(m_status);
    m_facts->setRead({});
    const FileEntry *file = entry();
    if (!file) {
        m_status->showError({ErrorKind::NotFound,
                             tr("%1 is not in this asset any more.").arg(lastName(m_path)),
                             m_path,
                             tr("It may have been renamed, moved or archived."),
                             {},
                             0});
        return;
    }
    m_facts->setFile(*file);
    m_status->showLoading(lastName(m_path));
    const auto &client = context().client;
    m_fetchJob = runAsync(
        context().pools.transfer(), this,
        [&client, wanted = wanted(), name = file->fileName](Job &job) -> Result<Opened> {
            const FileCache cache(client, FileCache::defaultFolder());
            const Result<QString> path = cache.localFile(wanted, job);
            if (!path)
                return fail(path.error());
            const QByteArray head = headOf(*path);
            return Opened{*path, viewers::fileKindOf(name, head), !head.contains('\0')};
        },
        [this](const Result<Opened> &opened) {
            if (opened)
                onOpened(*opened);
            else if (opened.error().kind != ErrorKind::Cancelled)
                m_status->showError(opened.error());
        },
        [this](const Progress &progress) {
            if (!m_viewer)
                m_status->showProgress(progress);
        });
}

void ViewerPage::onOpened(const Opened &opened)
{
    m_opened = opened;
    m_openKey = wanted().contentKey;
    fillKinds(opened);
    showViewer(opened.kind);
}

void ViewerPage::fillKinds(const Opened &opened)
{
    m_kinds->clear();
    const auto add = [this](viewers::FileKind kind) {
        m_kinds->addItem(viewerName(kind), static_cast<int>(kind));
    };
    add(opened.kind);
    if (opened.isText && opened.kind != viewers::FileKind::Text)
        add(viewers::FileKind::Text);
    if (opened.kind != viewers::FileKind::Other)
        add(viewers::FileKind::Other);
    m_kinds->setEnabled(m_kinds->count() > 1);
}

void ViewerPage::showViewer(viewers::FileKind kind)
{
    delete std::exchange(m_viewer, nullptr);
    m_bytesBar->hide();
    m_facts->setRead({});
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(kind)));
    m_viewer = m_viewers.create(kind, viewerStyleOf(context().theme), m_stack);
    m_stack->addWidget(m_viewer);
    m_stack->setCurrentWidget(m_viewer);
    connect(m_viewer, &viewers::Viewer::ready, this, [this] {
        m_facts->setRead(m_viewer->facts());
        context().actions.refresh();
    });
    connect(m_viewer, &viewers::Viewer::factsChanged, this,
            [this] { m_facts->setRead(m_viewer->facts()); });
    connect(m_viewer, &viewers::Viewer::failed, this, &ViewerPage::onFailed);
    m_viewer->open(
        {m_opened.localPath, lastName(m_path), sideFilesOf(context().client, wanted(), m_list)});
    m_viewer->setFocus();
    context().actions.refresh();
    emit statusChanged();
}

void ViewerPage::onFailed()
{
    const bool isBytes =
        m_kinds->currentData().toInt() == static_cast<int>(viewers::FileKind::Other);
    m_bytesBar->setVisible(!isBytes && m_viewer->error().kind != ErrorKind::Cancelled);
    context().actions.refresh();
}

void ViewerPage::step(int by)
{
    const int id = m_tree ? m_tree->find(m_path) : -1;
    const auto at = std::find(m_sequence.begin(), m_sequence.end(), id);
    if (m_sequence.empty())
        return;
    const auto count = static_cast<int>(m_sequence.size());
    const int now = at == m_sequence.end() ? -by : static_cast<int>(at - m_sequence.begin());
    const int next = (now + by + count) % count;
    openPath(m_tree->node(m_sequence[static_cast<size_t>(next)]).path, {});
}

void ViewerPage::updateTools()
{
    const int id = m_tree ? m_tree->find(m_path) : -1;
    const auto at = std::find(m_sequence.begin(), m_sequence.end(), id);
    m_position->setText(at == m_sequence.end()
                            ? QString()
                            : tr("%1 of %2")
                                  .arg(humanCount(at - m_sequence.begin() + 1),
                                       humanCount(static_cast<qint64>(m_sequence.size()))));
    context().actions.refresh();
    emit statusChanged();
}

void ViewerPage::close()
{
    if (m_fetchJob)
        m_fetchJob->cancel();
    if (context().navigator.canGoBack())
        context().navigator.back();
    else
        context().navigator.open(breadcrumb().at(1).location);
}

void ViewerPage::takeSnapshot()
{
    m_viewer->takePicture(this, [this](const Result<QImage> &picture) {
        if (picture)
            sendPreview(*picture);
        else
            vams::ui::showError(m_notices, context().theme, picture.error(),
                                [this] { takeSnapshot(); });
    });
}

void ViewerPage::sendPreview(const QImage &picture)
{
    const QImage small = picture.scaled(QSize(previewSide, previewSide), Qt::KeepAspectRatio,
                                        Qt::SmoothTransformation);
    runAsync(
        context().pools.loaders(), this,
        [small, path = m_pictures.filePath(QStringLiteral("preview-%1.png").arg(newUuid()))](
            Job &) -> Result<QString> {
            if (!small.save(path, "PNG"))
                return fail(ErrorKind::Io, tr("The picture cannot be written."), path,
                            tr("Make room on the disk for temporary files."));
            return path;
        },
        [this](const Result<QString> &path) {
            if (path)
                m_uploads->start(
                    {*path}, {m_ref, m_assetName, QStringLiteral("/"), UploadType::AssetPreview});
            else
                vams::ui::showError(m_notices, context().theme, path.error());
        });
}

void ViewerPage::download()
{
    const FileEntry *file = entry();
    if (!file)
        return;
    transfer::DownloadItem item = transfer::downloadItemOf(*file);
    if (!m_version.isEmpty() && m_version != item.version)
        item = {m_path, m_version, -1, {}};
    m_downloads->start(m_ref, {item}, transfer::FolderLayout::Flat, file->fileName);
}

void ViewerPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Page::keyPressEvent(event);
}

} // namespace vams::ui
