#include "ui/pages/browse/inspector/used_in.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/shell/navigator.h"
#include "ui/support/assets/asset_row.h"
#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vams::ui {

namespace {

constexpr int usedInDelayMs = 200;
constexpr std::size_t mostParentRows = 5;

} // namespace

UsedIn::UsedIn(const PageContext &context, AssetCovers &covers, const AssetRef &asset,
               QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_covers(covers)
    , m_asset(asset)
    , m_count(makeBadge({}))
    , m_rows(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gap);
    head->addWidget(makeLabel(tr("Used in"), TextStyle::Strong));
    head->addWidget(m_count);
    head->addStretch(1);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addLayout(head);
    column->addLayout(m_rows);
    hide();
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &UsedIn::read);
    m_delay.start(usedInDelayMs);
}

UsedIn::~UsedIn()
{
    if (m_job)
        m_job->cancel();
}

void UsedIn::read()
{
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, asset = m_asset](Job &job) {
            return client.links().of(asset, api::LinkView::Direct, job);
        },
        [this](const Result<AssetLinks> &links) { onRead(links); });
}

void UsedIn::onRead(const Result<AssetLinks> &links)
{
    // Whoever wants to know why it cannot be read opens the asset.
    if (!links || (links->parents.empty() && links->unauthorizedCounts.parents == 0))
        return;
    QHash<AssetRef, int> times;
    std::vector<LinkedAsset> parents;
    for (const LinkedAsset &parent : links->parents)
        if (++times[parent.ref()] == 1)
            parents.push_back(parent);
    const int hidden = links->unauthorizedCounts.parents;
    m_count->setText(humanCount(static_cast<int>(parents.size()) + hidden));
    const std::size_t shown = std::min(parents.size(), mostParentRows);
    for (std::size_t at = 0; at < shown; ++at)
        addParent(parents[at], times.value(parents[at].ref()));
    if (parents.size() > shown) {
        QPushButton *more = makeButton(
            m_context.theme, tr("%n more...", nullptr, static_cast<int>(parents.size() - shown)),
            {}, ButtonKind::Link);
        connect(more, &QPushButton::clicked, this, [this] {
            Location location = Location::ofAsset(m_asset);
            location.arguments.insert(QStringLiteral("tab"), QStringLiteral("links"));
            m_context.navigator.open(location);
        });
        m_rows->addWidget(more, 0, Qt::AlignLeading);
    }
    if (hidden > 0)
        m_rows->addWidget(
            makeMuted(tr("%n that you may not see", nullptr, hidden), TextStyle::Small));
    show();
}

void UsedIn::addParent(const LinkedAsset &parent, int times)
{
    auto *row = new AssetRow(m_context.theme, m_context.thumbnails, m_covers);
    row->setAsset(parent.ref(),
                  parent.assetName.isEmpty() ? parent.assetId.text() : parent.assetName,
                  parent.databaseId.text(), times > 1 ? tr("%n times", nullptr, times) : QString());
    connect(row, &AssetRow::clicked, this,
            [this, ref = parent.ref()] { m_context.navigator.open(Location::ofAsset(ref)); });
    m_rows->addWidget(row);
}

} // namespace vams::ui
