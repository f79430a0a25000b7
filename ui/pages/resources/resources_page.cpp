#include "ui/pages/resources/resources_page.h"

#include "core/api/client.h"
#include "core/base/text.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/admin/record_table.h"
#include "ui/pages/resources/resource_summary.h"
#include "ui/pages/resources/resource_text.h"
#include "ui/shell/navigator.h"
#include "ui/support/relative_time.h"
#include "ui/support/toast.h"

#include <QPushButton>

namespace vams::ui {

namespace {

constexpr int liveMs = 5000;

Result<ListPage<ResourceRow>> readResources(const api::Client &client, Job &job)
{
    Result<ResourceInventory> inventory = client.resources().list(job);
    if (!inventory)
        return fail(inventory.error());
    ListPage<ResourceRow> rows;
    for (Resource &resource : inventory->Items)
        rows.items.push_back({std::move(resource), inventory->checkedAt, inventory->countedAt});
    return rows;
}

RecordColumn<ResourceRow> resourceColumn(const QString &title, int width, CellLook look,
                                         QString (*text)(const Resource &))
{
    return {.title = title,
            .text = [text](const ResourceRow &row) { return text(row.resource); },
            .width = width,
            .look = look};
}

RecordSource<ResourceRow> resourceSource(const api::Client &client)
{
    RecordSource<ResourceRow> source;
    source.key = [](const ResourceRow &row) {
        return row.resource.kind + QLatin1Char('/') + row.resource.location + QLatin1Char('/') +
               row.resource.name;
    };
    source.name = [](const ResourceRow &row) { return row.resource.name; };
    source.read = [&client](const ListQuery &, Job &job) { return readResources(client, job); };
    source.section = [](const ResourceRow &row) { return resourceSection(row.resource); };
    RecordColumn<ResourceRow> count =
        resourceColumn(ResourcesPage::tr("Count"), metrics::tile - metrics::space, CellLook::Number,
                       resourceCount);
    count.sortKey = [](const ResourceRow &row) {
        return QVariant(row.resource.count.value_or(-1));
    };
    RecordColumn<ResourceRow> size =
        resourceColumn(ResourcesPage::tr("Size"), metrics::tileMin, CellLook::Number, resourceSize);
    size.sortKey = [](const ResourceRow &row) { return QVariant(row.resource.bytes.value_or(-1)); };
    RecordColumn<ResourceRow> health = resourceColumn(ResourcesPage::tr("Health"), metrics::tileMin,
                                                      CellLook::Badge, resourceHealthText);
    health.badge = [](const ResourceRow &row) { return resourceBadge(row.resource); };
    source.columns = {
        resourceColumn(ResourcesPage::tr("Resource"), 0, CellLook::Strong,
                       [](const Resource &resource) { return resource.name; }),
        resourceColumn(ResourcesPage::tr("Here"), metrics::tile - metrics::space, CellLook::Mono,
                       [](const Resource &resource) { return resource.location; }),
        std::move(count),
        std::move(size),
        resourceColumn(ResourcesPage::tr("Stands for"), metrics::tile + metrics::wide,
                       CellLook::Muted,
                       [](const Resource &resource) { return resource.awsResource; }),
        std::move(health),
    };
    return source;
}

} // namespace

ResourcesPage::ResourcesPage(const PageContext &context, const Location &location, QWidget *parent)
    : RecordPage(context, location, tr("Resources"), parent)
    , m_resources(new RecordTable<ResourceRow>(context.pools, resourceSource(context.client)))
    , m_summary(new ResourceSummary)
{
    auto *resources = new RecordList(context,
                                     {tr("Resources"),
                                      QStringLiteral("resources"),
                                      tr("1 part"),
                                      tr("%1 parts"),
                                      {},
                                      tr("Find a resource"),
                                      tr("No resources"),
                                      tr("The library says nothing of its parts.")},
                                     m_resources);
    resources->addBar(m_summary);
    resources->setSelectsOne();
    RecordVerbs verbs;
    verbs.describe = [this](RecordDetails &details, int row) {
        describe(details, m_resources->at(row));
    };
    resources->setVerbs(std::move(verbs));
    connect(m_resources, &RecordModel::loaded, this, &ResourcesPage::onLoaded);
    m_again.setInterval(liveMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!m_resources->isReading())
            m_resources->refresh();
    });
    addList(resources);
}

void ResourcesPage::showEvent(QShowEvent *event)
{
    RecordPage::showEvent(event);
    m_again.start();
}

void ResourcesPage::hideEvent(QHideEvent *event)
{
    RecordPage::hideEvent(event);
    m_again.stop();
}

void ResourcesPage::onLoaded()
{
    std::vector<Resource> resources;
    for (const ResourceRow &row : m_resources->items())
        resources.push_back(row.resource);
    m_summary->show(resources,
                    resources.empty() ? QString() : m_resources->items().front().checkedAt);
}

void ResourcesPage::describe(RecordDetails &details, const ResourceRow &row)
{
    const Resource &resource = row.resource;
    // Read again every few seconds: what is the same stays, with its focus and selection.
    if (m_described == resource && details.subject() == resource.name)
        return;
    m_described = resource;
    details.begin(resourceIcon(resource), resource.name);
    const QString advice = resourceAdvice(resource);
    if (!advice.isEmpty()) {
        details.addWarning(resource.detail + QLatin1String("\n\n") + advice);
        addRepairs(details, resource);
    } else {
        details.addText(resource.detail);
    }
    details.addBadge(tr("Health"), resourceHealthText(resource), resourceBadge(resource).kind);
    details.addFact(tr("Stands for"), resource.awsResource.isEmpty()
                                          ? tr("Nothing in AWS; ours alone")
                                          : resource.awsResource);
    details.addFact(tr("Kind"), resourceSection(resource).title);
    details.addFact(tr("Count"), resourceCount(resource));
    details.addFact(tr("Size"), resourceSize(resource));
    if (resource.isEstimate) {
        const QDateTime counted = QDateTime::fromString(row.countedAt, Qt::ISODateWithMs);
        details.addFact(tr("Counted"), relativeTime(counted), absoluteTime(counted));
    }
    details.addHead(tr("Here"));
    details.addId(resource.location);
}

void ResourcesPage::addWayTo(RecordDetails &details, const QString &text, const QString &icon,
                             const QString &page)
{
    QPushButton *button = makeButton(context().theme, text, icon);
    connect(button, &QPushButton::clicked, this, [this, page] {
        context().navigator.open({page, {}});
    });
    details.addWidget(button);
}

void ResourcesPage::addRepairs(RecordDetails &details, const Resource &resource)
{
    if (resource.kind == resourceKind::queue && resource.health == resourceHealth::problem) {
        QPushButton *again = makeButton(context().theme, tr("Try dead messages again"),
                                        QStringLiteral("refresh"), ButtonKind::Primary);
        connect(again, &QPushButton::clicked, this,
                [this, queue = resource.location] { requeue(queue); });
        details.addWidget(again);
    } else if (resource.kind == resourceKind::bucket) {
        addWayTo(details, tr("Open buckets and folders"), QStringLiteral("bucket"),
                 QStringLiteral("folders"));
    } else if (resource.kind == resourceKind::log) {
        addWayTo(details, tr("Open audit"), QStringLiteral("audit"), QStringLiteral("audit"));
    }
}

void ResourcesPage::requeue(const QString &queue)
{
    runAsync(
        context().pools.requests(), this,
        [&client = context().client, queue](Job &job) {
            return client.resources().requeueDead(queue, job);
        },
        [this, queue](const Result<int> &count) {
            if (!count) {
                list().showProblem(count.error(), [this, queue] { requeue(queue); });
                return;
            }
            showToast(this, context().theme,
                      *count == 1 ? tr("1 message is tried again")
                                  : tr("%1 messages are tried again").arg(humanCount(*count)));
            refresh();
        });
}

} // namespace vams::ui
