// The part of ViewerPage that shows a second file beside the first.

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/pages/viewer/compare/compare_side.h"
#include "ui/pages/viewer/viewer_page.h"
#include "ui/pages/viewer/viewer_tools.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "viewers/base/viewer.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

const QString withArgument = QStringLiteral("with");
const QString withVersionArgument = QStringLiteral("withVersion");

Location withoutCompare(Location location)
{
    location.arguments.remove(withArgument);
    location.arguments.remove(withVersionArgument);
    return location;
}

} // namespace

QWidget *ViewerPage::makeSides()
{
    m_compare = new CompareSide(context(), m_ref, m_viewers);
    auto *sides = new QSplitter(Qt::Horizontal);
    sides->setChildrenCollapsible(false);
    sides->addWidget(makeFirstSide());
    sides->addWidget(m_compare);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 1);
    m_compare->hide();
    connect(m_compare, &CompareSide::closeWanted, this, &ViewerPage::closeCompare);
    connect(m_compare, &CompareSide::chosen, this,
            [this](const QString &path, const FileVersionId &version) {
                setCompared(path, version);
                emit locationChanged();
            });
    return sides;
}

/// As high as the other one: its head says what is shown here.
QWidget *ViewerPage::makeFirstSide()
{
    m_firstHead = new QWidget;
    m_firstName = makeElidedLabel({}, TextStyle::Strong, Qt::ElideMiddle);
    m_firstName->setMinimumHeight(metrics::control);
    m_firstName->setContentsMargins(metrics::space, metrics::tight, metrics::gap, metrics::tight);
    auto *head = new QVBoxLayout(m_firstHead);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(0);
    head->addWidget(m_firstName, 1);
    head->addWidget(makeLine(Qt::Horizontal));
    m_firstHead->hide();
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_firstHead);
    column->addWidget(m_stack, 1);
    return side;
}

void ViewerPage::bindCompare()
{
    bind(
        "viewer.compare", [this] { isComparing() ? closeCompare() : startCompare(); },
        [this] {
            const FileEntry *file = entry();
            return isComparing() ||
                   (file && isLive() && (m_sequence.size() > 1 || file->revisionCount > 1));
        });
}

bool ViewerPage::isComparing() const
{
    return m_location.arguments.contains(withArgument);
}

bool ViewerPage::takeLocation(const Location &location)
{
    if (withoutCompare(location) != withoutCompare(m_location))
        return false;
    setCompared(location.argument(withArgument),
                FileVersionId(location.argument(withVersionArgument)));
    return true;
}

void ViewerPage::setCompared(const QString &path, const FileVersionId &version)
{
    m_location = withoutCompare(m_location);
    if (!path.isEmpty())
        m_location.arguments.insert(withArgument, path);
    if (!path.isEmpty() && !version.isEmpty())
        m_location.arguments.insert(withVersionArgument, version.text());
    showCompared();
}

void ViewerPage::showCompared()
{
    if (isComparing()) {
        m_compare->showFile(m_location.argument(withArgument),
                            FileVersionId(m_location.argument(withVersionArgument)));
        m_compare->setOther(m_viewer);
    } else {
        m_compare->setOther(nullptr);
        m_compare->clear();
    }
    if (isComparing() && m_compare->isHidden()) {
        const int half = width() / 2;
        static_cast<QSplitter *>(m_compare->parentWidget())->setSizes({half, half});
    }
    m_compare->setVisible(isComparing());
    const FileEntry *file = entry();
    const int number = m_earlier ? m_earlier->number : file ? file->revisionCount : 0;
    m_firstName->setText(number > 0 ? tr("%1, revision %2").arg(lastName(m_path)).arg(number)
                                    : lastName(m_path));
    m_firstHead->setFixedHeight(m_compare->headHeight());
    m_firstHead->setVisible(isComparing());
    m_tools->setComparing(isComparing());
    applyPanel();
    context().actions.refresh();
}

/// With the revision before this one, where there is one, else with the file that comes next.
void ViewerPage::startCompare()
{
    const FileEntry *file = entry();
    if (file->revisionCount < 2) {
        openCompared(nextAlike(), {});
        return;
    }
    const auto &client = context().client;
    m_compareJob = runAsync(
        context().pools.requests(), this,
        [&client, ref = m_ref, path = m_path](Job &job) {
            return client.files().info(ref, path, job);
        },
        [this, path = m_path, version = m_version](const Result<FileInfo> &info) {
            // Whoever went elsewhere meanwhile is not called back.
            if (path != m_path || version != m_version || isComparing() || !isVisible())
                return;
            if (!info) {
                if (info.error().kind != ErrorKind::Cancelled)
                    vams::ui::showError(m_notices, context().theme, info.error(),
                                        [this] { startCompare(); });
                return;
            }
            const auto versions = info->versions.value_or(std::vector<FileVersion>());
            FileVersionId before;
            for (std::size_t at = 0; at + 1 < versions.size(); ++at) // newest first
                if (version.isEmpty() ? at == 0 : versions[at].versionId == version)
                    before = versions[at + 1].versionId;
            // From the oldest one to the newest.
            openCompared(path, before);
        });
}

QString ViewerPage::nextAlike() const
{
    const int now = position();
    const viewers::FileKind kind = viewers::fileKindOf(m_path);
    const int count = static_cast<int>(m_sequence.size());
    for (int by = 1; by < count; ++by)
        if (const QString path = pathAt(now + by); viewers::fileKindOf(path) == kind)
            return path;
    return pathAt(now + 1);
}

void ViewerPage::openCompared(const QString &path, const FileVersionId &version)
{
    setCompared(path, version);
    // A step of the history, so that Back closes it again.
    context().navigator.open(m_location);
}

void ViewerPage::closeCompare()
{
    const Location alone = withoutCompare(m_location);
    const QList<Location> &steps = context().navigator.steps();
    const qsizetype now = steps.lastIndexOf(context().navigator.current());
    setCompared({}, {});
    if (now > 0 && steps.at(now - 1) == alone)
        context().navigator.back();
    else
        emit locationChanged();
}

} // namespace vams::ui
