#include "ui/pages/viewer/compare/compare_side.h"

#include "core/api/client.h"
#include "core/base/clock.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/support/controls.h"
#include "ui/support/side_file_source.h"
#include "ui/support/viewer_look.h"
#include "viewers/base/status_panel.h"
#include "viewers/base/viewer.h"
#include "viewers/base/viewer_registry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

namespace vams::ui {

namespace {

/// More than this is fetched from a server only in the first viewer, which asks before.
constexpr qint64 compareUpTo = 1000LL * 1000 * 1000;

} // namespace

CompareSide::CompareSide(const PageContext &context, const AssetRef &asset,
                         const viewers::ViewerRegistry &viewers, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_asset(asset)
    , m_viewers(viewers)
    , m_files(new QComboBox)
    , m_revisions(new QComboBox)
    , m_inStep(new QCheckBox(tr("In step")))
    , m_stack(new QStackedWidget)
    , m_status(new viewers::StatusPanel(viewerStyleOf(context.theme)))
{
    setAccessibleName(tr("Compared with"));
    m_stack->addWidget(m_status);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = makeHead();
    column->addWidget(m_head);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_stack, 1);
    connect(m_files, &QComboBox::activated, this,
            [this](int at) { emit chosen(m_files->itemData(at).toString(), {}); });
    connect(m_revisions, &QComboBox::activated, this, [this](int at) {
        emit chosen(m_path, FileVersionId(m_revisions->itemData(at).toString()));
    });
    connect(m_inStep, &QCheckBox::toggled, this, &CompareSide::bringInStep);
    connect(m_status, &viewers::StatusPanel::retryRequested, this, &CompareSide::fetch);
    connect(m_status, &viewers::StatusPanel::cancelRequested, this, [this] {
        if (m_fetchJob)
            m_fetchJob->cancel();
        m_status->showError(cancelledError());
    });
    connect(&context.theme, &Theme::changed, this, [this] {
        m_status->setColors(viewerStyleOf(m_context.theme));
        if (m_viewer)
            m_viewer->setViewerStyle(viewerStyleOf(m_context.theme));
    });
}

QWidget *CompareSide::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::gap, metrics::tight, metrics::gap, metrics::tight);
    row->setSpacing(metrics::gap);
    m_files->setAccessibleName(tr("Compared file"));
    m_revisions->setAccessibleName(tr("Compared revision"));
    for (QComboBox *choice : {m_files, m_revisions}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(10);
        row->addWidget(choice, 1);
    }
    m_inStep->setChecked(true);
    m_inStep->setToolTip(tr("Both sides look at the same place."));
    row->addWidget(m_inStep);
    QToolButton *close =
        makeIconButton(m_context.theme, QStringLiteral("close"), tr("Close the comparison"));
    connect(close, &QToolButton::clicked, this, &CompareSide::closeWanted);
    row->addWidget(close);
    return head;
}

int CompareSide::headHeight() const
{
    return m_head->sizeHint().height() + metrics::line;
}

void CompareSide::setFiles(const FileList &list, const std::shared_ptr<const FileTree> &tree,
                           const QStringList &paths)
{
    m_list = list;
    m_tree = tree;
    m_paths = paths;
    fillFiles();
    if (!m_path.isEmpty())
        fetch();
}

void CompareSide::fillFiles()
{
    m_files->clear();
    for (const QString &path : m_paths)
        m_files->addItem(lastName(path), path);
    for (int at = 0; at < m_files->count(); ++at)
        m_files->setItemData(at, m_paths.at(at), Qt::ToolTipRole);
    m_files->setCurrentIndex(m_files->findData(m_path));
}

void CompareSide::showFile(const QString &path, const FileVersionId &version)
{
    if (path == m_path && version == m_version)
        return;
    const bool isOther = path != m_path;
    m_path = path;
    m_version = version;
    m_files->setCurrentIndex(m_files->findData(path));
    if (isOther)
        loadRevisions();
    m_revisions->setCurrentIndex(m_revisions->findData(version.text()));
    if (m_tree)
        fetch();
    else
        m_status->showLoading(lastName(path));
}

void CompareSide::clear()
{
    for (const auto &job : {m_fetchJob, m_revisionsJob})
        if (job)
            job->cancel();
    ++m_fetches;
    m_path.clear();
    m_version = {};
    dropViewer();
}

void CompareSide::loadRevisions()
{
    if (m_revisionsJob)
        m_revisionsJob->cancel();
    m_revisions->clear();
    m_revisions->addItem(tr("Newest"), QString());
    m_revisionsJob = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, asset = m_asset, path = m_path](Job &job) {
            return client.files().info(asset, path, job);
        },
        [this, asked = ++m_revisionsAsked](const Result<FileInfo> &info) {
            if (!info || asked != m_revisionsAsked || !info->versions)
                return;
            const int count = static_cast<int>(info->versions->size());
            for (int at = 1; at < count; ++at) { // newest first, which is there already
                const FileVersion &version = (*info->versions)[static_cast<std::size_t>(at)];
                const QDateTime time = fromContractDate(version.lastModified);
                m_revisions->addItem(
                    tr("Revision %1, %2")
                        .arg(humanCount(count - at),
                             QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat)),
                    version.versionId.text());
            }
            m_revisions->setCurrentIndex(m_revisions->findData(m_version.text()));
        });
}

void CompareSide::fetch()
{
    const FileEntry *file = m_tree ? m_tree->entryAt(m_path) : nullptr;
    if (!file) {
        if (m_fetchJob)
            m_fetchJob->cancel();
        ++m_fetches; // what comes yet is of another file
        dropViewer();
        m_status->showError({ErrorKind::NotFound,
                             tr("%1 is not in this asset any more.").arg(lastName(m_path)),
                             m_path,
                             tr("Choose another file above."),
                             {},
                             0});
        return;
    }
    const WantedFile wanted = wantedRevision(wantedFile(m_asset, *file), m_version);
    if (m_viewer && wanted.contentKey == m_openKey)
        return; // a refresh that finds the same bytes
    if (m_fetchJob)
        m_fetchJob->cancel();
    dropViewer();
    m_openKey = wanted.contentKey;
    m_status->showLoading(lastName(m_path));
    m_fetchJob = runAsync(
        m_context.pools.transfer(), this,
        [&client = m_context.client, wanted, name = file->fileName](Job &job) {
            return openedFile(client, wanted, name, compareUpTo, job);
        },
        [this, asked = ++m_fetches](const Result<OpenedFile> &opened) {
            if (asked != m_fetches)
                return;
            if (opened)
                onOpened(*opened);
            else if (opened.error().kind != ErrorKind::Cancelled)
                m_status->showError(opened.error());
        });
}

void CompareSide::onOpened(const OpenedFile &opened)
{
    m_viewer = m_viewers.create(opened.kind, viewerStyleOf(m_context.theme), m_stack);
    m_stack->addWidget(m_viewer);
    m_stack->setCurrentWidget(m_viewer);
    connect(m_viewer, &viewers::Viewer::ready, this, &CompareSide::bringInStep);
    connect(m_viewer, &viewers::Viewer::viewPlaceChanged, this,
            [this] { follow(m_viewer, m_other); });
    WantedFile wanted{m_asset, m_path, m_version, m_openKey, 0};
    m_viewer->open(
        {opened.localPath, lastName(m_path), sideFilesOf(m_context.client, wanted, m_list)});
}

void CompareSide::dropViewer()
{
    m_openKey.clear();
    m_stack->setCurrentWidget(m_status);
    if (!m_viewer)
        return;
    m_viewer->disconnect(this);
    m_viewer->cancelLoading();
    m_stack->removeWidget(m_viewer);
    m_viewer->hide();
    std::exchange(m_viewer, nullptr)->deleteLater();
}

void CompareSide::setOther(viewers::Viewer *other)
{
    if (m_other)
        m_other->disconnect(this);
    m_other = other;
    if (!other)
        return;
    connect(other, &viewers::Viewer::ready, this, &CompareSide::bringInStep);
    connect(other, &viewers::Viewer::viewPlaceChanged, this, [this] { follow(m_other, m_viewer); });
    bringInStep();
}

void CompareSide::follow(viewers::Viewer *leader, viewers::Viewer *follower)
{
    // One that loads fits its picture, which is nothing to follow.
    const auto isReady = [](const viewers::Viewer *viewer) {
        return viewer && viewer->state() == viewers::Viewer::State::Ready;
    };
    if (m_isFollowing || !m_inStep->isChecked() || !isReady(leader) || !isReady(follower))
        return;
    m_isFollowing = true;
    follower->setViewPlace(leader->viewPlace());
    m_isFollowing = false;
}

void CompareSide::bringInStep()
{
    follow(m_other, m_viewer);
}

} // namespace vams::ui
