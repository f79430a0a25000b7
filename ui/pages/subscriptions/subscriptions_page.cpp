#include "ui/pages/subscriptions/subscriptions_page.h"

#include "core/api/client.h"
#include "ui/admin/asset_choice.h"
#include "ui/admin/chip_field.h"
#include "ui/admin/form_dialog.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/admin/record_table.h"
#include "ui/pages/browse/cover_picture.h"
#include "ui/pages/browse/tile_delegate.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QTreeView>

namespace vams::ui {

namespace {

QString subscriptionName(const Subscription &subscription)
{
    return subscription.entityValue.value_or(subscription.entityId.text());
}

RecordSource<Subscription> subscriptionSource(const api::Client &client,
                                              const std::shared_ptr<QHash<AssetId, Asset>> &assets)
{
    RecordSource<Subscription> source;
    source.key = [](const Subscription &subscription) { return subscription.entityId.text(); };
    source.name = subscriptionName;
    source.read = [&client](const ListQuery &query, Job &job) {
        return client.subscriptions().list(query, job);
    };
    source.columns = {
        {.title = SubscriptionsPage::tr("Asset"),
         .text = subscriptionName,
         .width = metrics::cardMin,
         .look = CellLook::Strong,
         .picture =
             [&client, assets](const Subscription &subscription) {
                 const auto known = assets->constFind(subscription.entityId);
                 return known == assets->constEnd()
                            ? ThumbnailSpot{{}, {}, QStringLiteral("assets"), {}}
                            : coverSpot(client, *known);
             }},
        {.title = SubscriptionsPage::tr("Database"),
         .text =
             [](const Subscription &subscription) {
                 return subscription.databaseId.value_or(DatabaseId()).text();
             },
         .width = metrics::tile},
        {.title = SubscriptionsPage::tr("Subscribers"),
         .text =
             [](const Subscription &subscription) {
                 return subscription.subscribers.join(QLatin1Char('\n'));
             },
         .look = CellLook::Chips,
         .sortKey =
             [](const Subscription &subscription) {
                 return QVariant(subscription.subscribers.size());
             }},
    };
    return source;
}

QString subscribersProblem(const ChipField &field)
{
    static const QRegularExpression pattern(QStringLiteral("^[\\w\\-.+@]{3,256}\\z"));
    if (field.chipsAndTyped().isEmpty())
        return SubscriptionsPage::tr("Name at least one subscriber.");
    for (const QString &subscriber : field.chipsAndTyped())
        if (!pattern.match(subscriber).hasMatch())
            return SubscriptionsPage::tr("%1 is no user id or e-mail address.").arg(subscriber);
    return {};
}

ChipField *addSubscribers(FormDialog &dialog, const Theme &theme, const QStringList &subscribers)
{
    auto *field = new ChipField(theme, SubscriptionsPage::tr("subscriber"));
    field->setChips(subscribers);
    dialog.addField(field, {.label = SubscriptionsPage::tr("Subscribers"),
                            .hint = SubscriptionsPage::tr("User ids or e-mail addresses."),
                            .problem = [field] { return subscribersProblem(*field); },
                            .wireNames = {QStringLiteral("subscribers")},
                            .value = [field] { return QVariant(field->chipsAndTyped()); }});
    QObject::connect(field, &ChipField::changed, &dialog,
                     [&dialog, field] { dialog.noteEdit(field); });
    return field;
}

} // namespace

SubscriptionsPage::SubscriptionsPage(const PageContext &context, const Location &location,
                                     QWidget *parent)
    : RecordPage(context, location, tr("Subscriptions"), parent)
    , m_table(nullptr)
    , m_assets(std::make_shared<QHash<AssetId, Asset>>())
{
    m_table =
        new RecordTable<Subscription>(context.pools, subscriptionSource(context.client, m_assets));
    connect(m_table, &RecordModel::loaded, this, &SubscriptionsPage::readCovers);
    setUpList();
}

void SubscriptionsPage::setUpList()
{
    auto *subscriptions =
        new RecordList(context(),
                       {tr("Subscriptions"), QStringLiteral("bell"), tr("1 asset is followed"),
                        tr("%1 assets are followed"), tr("New subscription"),
                        tr("Find an asset or subscriber"), tr("Nobody follows an asset yet"),
                        tr("Subscribers are told whenever files or versions of an asset change.")},
                       m_table);
    RecordVerbs verbs;
    verbs.create = [this] { create(); };
    verbs.edit = [this](int row) { edit(m_table->at(row)); };
    verbs.remove = [this](int row) {
        const Subscription &subscription = m_table->at(row);
        return [&client = context().client, id = subscription.entityId,
                any = subscription.subscribers.value(0)](Job &job) {
            return client.subscriptions().removeAll(id, any, job);
        };
    };
    verbs.removeText = [](const QList<int> &) {
        return tr("All its subscribers are told no more. The asset stays as it is.");
    };
    verbs.describe = [this](RecordDetails &details, int row) {
        const Subscription &subscription = m_table->at(row);
        details.begin(QStringLiteral("bell"), subscriptionName(subscription));
        const auto asset = m_assets->constFind(subscription.entityId);
        if (asset != m_assets->constEnd())
            details.addWidget(new CoverPicture(context(), *asset));
        details.addId(subscription.entityId.text());
        details.addFact(tr("Database"), subscription.databaseId.value_or(DatabaseId()).text());
        details.addFact(tr("Told of"), tr("Changes of its files and versions"));
        QPushButton *open = makeButton(context().theme, tr("Open asset"), QStringLiteral("assets"));
        connect(open, &QPushButton::clicked, this,
                [this, subscription] { openAsset(subscription); });
        details.addWidget(open);
        details.addChips(tr("Subscribers"), subscription.subscribers);
    };
    subscriptions->setVerbs(std::move(verbs));
    addList(subscriptions);
}

void SubscriptionsPage::readCovers()
{
    std::vector<AssetRef> wanted;
    for (const Subscription &subscription : m_table->items())
        if (subscription.databaseId && !m_assets->contains(subscription.entityId))
            wanted.push_back({*subscription.databaseId, subscription.entityId});
    if (m_coverJob)
        m_coverJob->cancel();
    if (wanted.empty())
        return;
    m_coverJob = runAsync(
        context().pools.requests(), this,
        [&client = context().client, wanted](Job &job) -> Result<std::vector<Asset>> {
            std::vector<Asset> found;
            for (const AssetRef &ref : wanted) {
                if (job.isCancelled())
                    break;
                // Without a picture the row still has its name.
                if (Result<Asset> asset = client.assets().get(ref, job))
                    found.push_back(std::move(*asset));
            }
            return found;
        },
        [this](const Result<std::vector<Asset>> &found) {
            for (const Asset &asset : found.value_or(std::vector<Asset>()))
                m_assets->insert(asset.assetId, asset);
            list().table().viewport()->update();
        });
}

void SubscriptionsPage::openAsset(const Subscription &subscription)
{
    if (subscription.databaseId)
        context().navigator.open(
            Location::ofAsset({*subscription.databaseId, subscription.entityId}));
}

void SubscriptionsPage::edit(const Subscription &subscription)
{
    auto *dialog =
        new FormDialog(context().theme, tr("Subscribers of %1").arg(subscriptionName(subscription)),
                       tr("Save changes"), window());
    ChipField *field = addSubscribers(*dialog, context().theme, subscription.subscribers);
    dialog->start(false);
    const AssetId id = subscription.entityId;
    dialog->saveWith(
        context().pools,
        [&client = context().client, id, field]() -> FormDialog::Work {
            return [&client, id, wanted = field->chipsAndTyped()](Job &job) {
                return client.subscriptions().replace(id, wanted, job);
            };
        },
        [this, id] { list().noteSaved(tr("Subscribers saved"), id.text()); });
    dialog->open();
}

void SubscriptionsPage::create()
{
    auto *dialog =
        new FormDialog(context().theme, tr("New subscription"), tr("Subscribe"), window());
    auto *asset = new AssetChoice(context());
    dialog->addField(asset,
                     {.label = tr("Asset"),
                      .problem =
                          [asset] {
                              return asset->chosen().assetId.isEmpty()
                                         ? tr("Type a part of its name and choose it.")
                                         : QString();
                          },
                      .wireNames = {QStringLiteral("entityId")},
                      .value = [asset] { return QVariant(asset->chosen().assetId.text()); }});
    connect(asset, &AssetChoice::changed, dialog, [dialog, asset] { dialog->noteEdit(asset); });
    ChipField *field = addSubscribers(*dialog, context().theme, {});
    dialog->start(true);
    dialog->saveWith(
        context().pools,
        [&client = context().client, asset, field]() -> FormDialog::Work {
            return [&client, id = asset->chosen().assetId, wanted = field->chipsAndTyped()](
                       Job &job) { return client.subscriptions().subscribe(id, wanted, job); };
        },
        [this, asset] { list().noteSaved(tr("Subscribed"), asset->chosen().assetId.text()); });
    dialog->open();
}

} // namespace vams::ui
