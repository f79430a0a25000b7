#include "ui/pages/asset/activity/activity_tab.h"

#include "ui/pages/asset/activity/activity_delegate.h"
#include "ui/pages/asset/activity/activity_feed.h"
#include "ui/pages/asset/activity/activity_model.h"
#include "ui/pages/asset/activity/activity_text.h"
#include "ui/support/choices.h"
#include "ui/support/controls.h"
#include "ui/support/state_view.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

/// In the order of the segments, behind "All".
constexpr ActivityKind kindsOffered[] = {ActivityKind::Version, ActivityKind::Comment,
                                         ActivityKind::File, ActivityKind::Execution,
                                         ActivityKind::Audit};
constexpr int auditSegment = static_cast<int>(std::size(kindsOffered));
/// A long audit may tell nothing of this asset for many pages: then somebody must ask for more.
constexpr int mostVainReadings = 4;

QStringList segmentNames()
{
    QStringList names{ActivityTab::tr("All")};
    for (const ActivityKind kind : kindsOffered)
        names << activityKindText(kind);
    return names;
}

} // namespace

ActivityTab::ActivityTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_feed(new ActivityFeed(context, this))
    , m_lines(new ActivityModel(*m_feed, this))
    , m_view(new QListView)
    , m_kinds(new SegmentChoice(segmentNames(), tr("What is shown"),
                                [this](int segment) { choose(segment); }))
    , m_archived(
          makeElidedLabel(tr("Versions, files and workflows show once the asset is restored.")))
    , m_reading(makeMuted(tr("Reading..."), TextStyle::Small))
    , m_older(makeButton(context.theme, tr("Look further back"), {}, ButtonKind::Link))
    , m_state(new StateView(context.theme, m_view, SkeletonShape::Rows))
{
    m_kinds->setCurrent(0);
    m_kinds->setOffered(auditSegment, false);
    setUpView();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(makeGapLine());
    column->addWidget(m_state, 1);
    setFocusProxy(m_view);
    connect(m_feed, &ActivityFeed::changed, this, &ActivityTab::follow);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_vainReadings = 0;
        m_feed->readMore();
    });
    m_gapLine->hide();
    m_older->hide();
    m_state->showLoading();
}

QWidget *ActivityTab::makeTools()
{
    auto *tools = new QWidget;
    tools->setFixedHeight(metrics::toolRow);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(metrics::space, 0, metrics::space, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_kinds);
    m_archived->setProperty("textStyle", "muted");
    m_archived->hide();
    row->addWidget(m_archived, 1);
    row->addStretch();
    row->addWidget(m_reading);
    row->addWidget(m_older);
    return tools;
}

QWidget *ActivityTab::makeGapLine()
{
    m_gapLine = new QWidget;
    auto *frame = new QFrame;
    frame->setProperty("area", "warning");
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(metrics::field, metrics::tight, metrics::tight, metrics::tight);
    row->setSpacing(metrics::gap);
    row->addWidget(
        makeIconLabel(m_context.theme, QStringLiteral("warning"), Token::Warning, metrics::icon));
    m_gapText = makeElidedLabel({});
    row->addWidget(m_gapText, 1);
    QPushButton *retry =
        makeButton(m_context.theme, tr("Try again"), QStringLiteral("refresh"), ButtonKind::Quiet);
    connect(retry, &QPushButton::clicked, m_feed, &ActivityFeed::retry);
    row->addWidget(retry);
    auto *outer = new QHBoxLayout(m_gapLine);
    outer->setContentsMargins(metrics::space, metrics::gap, metrics::space, 0);
    outer->addWidget(frame);
    return m_gapLine;
}

void ActivityTab::setUpView()
{
    m_view->setModel(m_lines);
    m_view->setItemDelegate(new ActivityDelegate(m_context.theme, m_view));
    m_view->setAccessibleName(tr("Activity"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->installEventFilter(this);
    connect(m_view, &QAbstractItemView::clicked, this, &ActivityTab::open);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &ActivityTab::fill);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ActivityTab::fill);
    connect(m_lines, &QAbstractItemModel::modelAboutToBeReset, this, &ActivityTab::keepPlace);
    connect(m_lines, &QAbstractItemModel::modelReset, this, &ActivityTab::restorePlace);
    connect(&m_context.theme, &Theme::changed, this, [this] { m_view->doItemsLayout(); });
}

void ActivityTab::setAsset(const Asset &asset)
{
    // Archived or restored meanwhile: other things are told now.
    if (m_asset && m_asset->isArchived() != asset.isArchived())
        m_isStale = true;
    m_asset = asset;
    m_archived->setVisible(asset.isArchived());
    if (m_isStale && isVisible())
        read();
}

void ActivityTab::refresh()
{
    m_isStale = true;
    if (isVisible())
        read();
}

void ActivityTab::read()
{
    if (!m_asset)
        return;
    m_isStale = false;
    m_vainReadings = 0;
    m_feed->read(*m_asset);
}

void ActivityTab::choose(int segment)
{
    m_vainReadings = 0;
    m_feed->setKind(segment == 0 ? std::nullopt : std::optional(kindsOffered[segment - 1]));
    m_view->scrollToTop();
}

void ActivityTab::follow()
{
    m_kinds->setOffered(auditSegment, m_feed->hasAudit());
    m_reading->setVisible(m_feed->isReading());
    showGaps();
    showState();
    if (!m_feed->isReading()) {
        m_vainReadings = m_lines->rowCount() > m_linesBefore ? 0 : m_vainReadings + 1;
        m_linesBefore = m_lines->rowCount();
        fill();
    }
    m_older->setVisible(m_feed->isMore() && !m_feed->isReading() &&
                        m_vainReadings > mostVainReadings);
    emit statusChanged();
}

void ActivityTab::showState()
{
    if (m_lines->rowCount() > 0) {
        m_state->showContent();
    } else if (m_feed->hasFailed() && !m_feed->gaps().empty()) {
        m_state->showError(m_feed->gaps().front().error, [this] {
            m_state->showLoading();
            m_feed->retry();
        });
    } else if (m_feed->isReading() || (m_feed->isMore() && m_vainReadings <= mostVainReadings)) {
        m_state->showLoading();
    } else if (m_feed->kind()) {
        m_state->showEmpty({QStringLiteral("filter"),
                            tr("Nothing of this kind"),
                            tr("What happened otherwise stands under All."),
                            {{tr("Show all"), {}, [this] {
                                  m_kinds->setCurrent(0);
                                  choose(0);
                              }}}});
    } else {
        m_state->showEmpty({QStringLiteral("activity"),
                            tr("Nothing happened yet"),
                            tr("Versions, comments, files and workflows of this asset will stand "
                               "here, newest first."),
                            {}});
    }
}

void ActivityTab::showGaps()
{
    QStringList parts;
    for (const ActivityGap &gap : m_feed->gaps())
        parts << tr("%1 (%2)").arg(activityKindText(gap.kind), gap.error.message);
    m_gapText->setText(tr("Not shown: %1").arg(parts.join(QStringLiteral(", "))));
    m_gapLine->setVisible(!parts.isEmpty() && !(m_feed->hasFailed() && m_lines->rowCount() == 0));
}

void ActivityTab::fill()
{
    if (!isVisible() || m_vainReadings > mostVainReadings || !m_lines->canFetchMore({}))
        return;
    (void)m_view->indexAt({}); // lays out what came, so that the bar knows of it
    const QScrollBar *bar = m_view->verticalScrollBar();
    if (bar->value() >= bar->maximum() - bar->pageStep() / 2 && m_lines->canFetchMore({}))
        m_lines->fetchMore({});
}

void ActivityTab::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const ActivityPlace place = m_lines->at(index.row()).place; // the list may change meanwhile
    if (const auto *version = std::get_if<AssetVersionId>(&place))
        emit versionWanted(*version);
    else if (const auto *comment = std::get_if<CommentKey>(&place))
        emit commentWanted(*comment);
    else if (const auto *execution = std::get_if<ExecutionId>(&place))
        emit executionWanted(*execution);
    else if (const auto *files = std::get_if<ActivityFiles>(&place)) {
        if (files->paths.size() == 1 && files->canBeOpened)
            emit fileWanted(files->paths.first(), files->revision);
        else
            emit filesWanted(files->paths);
    }
}

bool ActivityTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            open(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ActivityTab::keepPlace()
{
    const QModelIndex current = m_view->currentIndex();
    m_keptKey = current.isValid() ? m_lines->at(current.row()).key : QString();
    m_keptScroll = m_view->verticalScrollBar()->value();
}

void ActivityTab::restorePlace()
{
    if (const int row = m_keptKey.isEmpty() ? -1 : m_lines->rowOf(m_keptKey); row >= 0)
        m_view->selectionModel()->setCurrentIndex(m_lines->index(row),
                                                  QItemSelectionModel::ClearAndSelect);
    m_view->doItemsLayout();
    m_view->verticalScrollBar()->setValue(m_keptScroll);
}

QString ActivityTab::statusText() const
{
    return m_lines->rowCount() == 0 ? QString() : tr("%n entries", nullptr, m_lines->rowCount());
}

void ActivityTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

} // namespace vams::ui
