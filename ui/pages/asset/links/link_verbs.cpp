#include "ui/pages/asset/links/link_verbs.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/metadata/metadata_undo.h"
#include "ui/pages/asset/links/link_dialogs.h"
#include "ui/pages/asset/links/link_removal.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/error_panel.h"
#include "ui/support/toast.h"

#include <QPointer>

#include <deque>

namespace vams::ui {

namespace {

/// The contract's prefix says nothing to people.
Error plainRefusal(Error error)
{
    const QLatin1String prefix("Validation Error: ");
    if (error.message.startsWith(prefix))
        error.message.remove(0, prefix.size());
    if (error.message.contains(QLatin1String("would create a cycle")))
        error.advice =
            LinkVerbs::tr("An asset cannot be above and below another at the same time.");
    return error;
}

} // namespace

struct LinkVerbs::Placing
{
    struct Wanted
    {
        NamedLink link;
        MetadataWrite write;
        MetadataWrite back;
    };
    std::deque<Wanted> waiting;
};

LinkVerbs::LinkVerbs(const PageContext &context, const AssetRef &asset, QWidget &tab,
                     QWidget &notices)
    : QObject(&tab)
    , m_context(context)
    , m_asset(asset)
    , m_name(asset.assetId.text())
    , m_tab(tab)
    , m_notices(notices)
    , m_placing(std::make_shared<Placing>())
{}

void LinkVerbs::clearProblem()
{
    clearError(&m_notices);
}

void LinkVerbs::run(Dialog *dialog, const Call &call, const std::function<void()> &done)
{
    clearProblem();
    const QPointer<LinkVerbs> self(this);
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
                emit self->changed();
                return;
            }
            if (open)
                open->showProblem(plainRefusal(result.error()));
            else
                showError(&self->m_notices, self->m_context.theme, plainRefusal(result.error()),
                          [self, call, done] { self->run(nullptr, call, done); });
            emit self->failed();
        });
}

void LinkVerbs::add(LinkGroup group)
{
    auto *dialog = new NewLinkDialog(m_context, m_asset, m_name, group, &m_tab);
    connect(dialog, &NewLinkDialog::addWanted, this,
            [this, dialog](const AssetLink &link, const QString &otherName) {
                run(
                    dialog,
                    [link](const api::Client &client, Job &job) {
                        return client.links().create(link, job).map([](const AssetLinkId &) {});
                    },
                    [context = m_context, tab = QPointer<QWidget>(&m_tab), link, otherName] {
                        noteDone(
                            context, tab, tr("Link to %1 added").arg(otherName),
                            addedLinkStep(context.client, tr("Link to %1").arg(otherName), link));
                    });
            });
    dialog->open();
}

void LinkVerbs::addThese(LinkGroup group, const std::vector<AssetRef> &others)
{
    auto made = std::make_shared<std::vector<AssetLink>>(); // written before it is noted
    auto failure = std::make_shared<std::optional<Error>>();
    const QPointer<LinkVerbs> self(this);
    run(
        nullptr,
        [asset = m_asset, group, others, made, failure](const api::Client &client,
                                                        Job &job) -> Result<void> {
            made->clear(); // of an earlier try
            failure->reset();
            for (const AssetRef &other : others) {
                const AssetLink link = linkInGroup(group, asset, other);
                if (const auto created = client.links().create(link, job); created)
                    made->push_back(link);
                else if (!*failure)
                    *failure = created.error();
            }
            if (made->empty() && *failure)
                return fail(**failure);
            return {};
        },
        [self, context = m_context, tab = QPointer<QWidget>(&m_tab), made, failure] {
            const int count = static_cast<int>(made->size());
            std::vector<UndoPart> parts;
            for (const AssetLink &link : *made) {
                const UndoStep step = addedLinkStep(context.client, {}, link);
                parts.push_back({step.undo, step.redo});
            }
            if (count > 0)
                noteDone(context, tab, tr("%n assets linked", nullptr, count),
                         stepOfParts(tr("Link %n assets", nullptr, count),
                                     Location::ofAsset(made->front().from), std::move(parts)));
            if (*failure && self)
                showError(&self->m_notices, context.theme, plainRefusal(**failure));
        });
}

void LinkVerbs::askAlias(const NamedLink &link)
{
    LinkedAsset other;
    other.assetName = link.name;
    other.assetLinkAliasId = link.link.alias;
    auto *dialog = new LinkAliasDialog(m_context.theme, other, &m_tab);
    connect(dialog, &LinkAliasDialog::aliasWanted, this,
            [this, dialog, link](const QString &alias) { runAlias(dialog, link, alias); });
    dialog->open();
}

void LinkVerbs::setAlias(const NamedLink &link, const QString &alias)
{
    runAlias(nullptr, link, alias);
}

void LinkVerbs::runAlias(Dialog *dialog, const NamedLink &link, const QString &alias)
{
    const auto before = std::make_shared<AssetLink>(); // written before `done`
    run(
        dialog,
        [id = link.link.assetLinkId, alias, before](const api::Client &client,
                                                    Job &job) -> Result<void> {
            const Result<AssetLink> now = client.links().get(id, job);
            if (!now)
                return fail(now.error());
            *before = *now;
            return writeAlias(client, *now, alias, job);
        },
        [context = m_context, tab = QPointer<QWidget>(&m_tab), before, alias, name = link.name] {
            noteDone(context, tab, tr("Alias of the link to %1 saved").arg(name),
                     linkAliasStep(context.client, tr("Alias of the link to %1").arg(name), *before,
                                   alias));
        });
}

void LinkVerbs::setTags(const NamedLink &link, const QStringList &tags)
{
    const auto before = std::make_shared<AssetLink>();
    run(
        nullptr,
        [id = link.link.assetLinkId, tags, before](const api::Client &client,
                                                   Job &job) -> Result<void> {
            const Result<AssetLink> now = client.links().get(id, job);
            if (!now)
                return fail(now.error());
            *before = *now;
            AssetLinkChanges changes;
            changes.tags = tags;
            return client.links().update(id, changes, job);
        },
        [context = m_context, tab = QPointer<QWidget>(&m_tab), before, tags, name = link.name] {
            noteDone(context, tab, tr("Tags of the link to %1 saved").arg(name),
                     linkTagsStep(context.client, tr("Tags of the link to %1").arg(name), *before,
                                  tags));
        });
}

void LinkVerbs::change(const NamedLink &link, const AssetLink &into)
{
    run(
        nullptr,
        [before = link.link, into](const api::Client &client, Job &job) {
            return replaceLink(client, before, into, job);
        },
        [context = m_context, tab = QPointer<QWidget>(&m_tab), link, into] {
            noteDone(context, tab, tr("Link to %1 changed").arg(link.name),
                     replacedLinkStep(context.client, tr("Change the link to %1").arg(link.name),
                                      link.link, into));
        });
}

bool LinkVerbs::isPlacing() const
{
    return !m_placing->waiting.empty();
}

void LinkVerbs::setPlacement(const NamedLink &link, const MetadataWrite &write,
                             const MetadataWrite &back)
{
    clearProblem();
    const bool isFirst = !isPlacing();
    m_placing->waiting.push_back({link, write, back});
    if (isFirst)
        placeNext(m_context, m_placing, this, &m_tab);
}

void LinkVerbs::placeNext(const PageContext &context, const std::shared_ptr<Placing> &placing,
                          const QPointer<LinkVerbs> &self, const QPointer<QWidget> &tab)
{
    const Placing::Wanted wanted = placing->waiting.front();
    runAsync(
        context.pools.requests(), &context.undo,
        [&client = context.client, wanted](Job &job) {
            return writeMetadata(client, MetadataTarget::ofLink(wanted.link.link.assetLinkId),
                                 wanted.write, job);
        },
        [context, placing, self, tab, wanted](const Result<void> &result) {
            placing->waiting.pop_front();
            if (result)
                noteDone(context, tab, tr("Placement of %1 saved").arg(wanted.link.name),
                         linkMetadataStep(context.client, tr("Place %1").arg(wanted.link.name),
                                          wanted.link.link, wanted.write, wanted.back));
            else
                placing->waiting.clear(); // they were reckoned from what is not stored
            if (!placing->waiting.empty())
                placeNext(context, placing, self, tab);
            if (!self)
                return;
            if (!result)
                showError(
                    &self->m_notices, context.theme, plainRefusal(result.error()),
                    [self, wanted] { self->setPlacement(wanted.link, wanted.write, wanted.back); });
            else if (!self->isPlacing())
                emit self->changed();
            if (!result)
                emit self->failed();
        });
}

void LinkVerbs::remove(const NamedLink &link)
{
    auto removed = std::make_shared<RemovedLink>(); // written before `done`, on another thread
    run(
        nullptr,
        [id = link.link.assetLinkId, removed](const api::Client &client, Job &job) {
            return removeLink(client, id, job).map([&](const RemovedLink &gone) {
                *removed = gone;
            });
        },
        [context = m_context, tab = QPointer<QWidget>(&m_tab), removed, name = link.name] {
            const QString text = tr("Link to %1 removed").arg(name);
            if (removed->isComplete)
                noteDone(
                    context, tab, text,
                    removedLinkStep(context.client, tr("Remove link to %1").arg(name), *removed));
            else if (tab)
                showToast(tab, context.theme, text);
        });
}

} // namespace vams::ui
