#include "ui/metadata/metadata_session.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/metadata/metadata_undo.h"
#include "ui/shell/undo/undo_toast.h"

#include <QHash>
#include <QWidget>

namespace vams::ui {

namespace {

/// What is changed and not saved, for all that show it. Lives as long as the undo history does.
class MetadataDrafts : public QObject
{
public:
    using QObject::QObject;

    static MetadataDrafts &of(UndoHistory &session)
    {
        for (QObject *child : session.children())
            if (auto *drafts = dynamic_cast<MetadataDrafts *>(child))
                return *drafts;
        return *new MetadataDrafts(&session);
    }

    QHash<QString, std::vector<MetadataModel::Entry>> byTarget;
};

QString draftKeyOf(const MetadataTarget &target)
{
    return QStringLiteral("%1|%2|%3|%4|%5")
        .arg(static_cast<int>(target.level))
        .arg(target.asset.databaseId.text(), target.asset.assetId.text(), target.filePath,
             target.assetLinkId.text());
}

std::vector<MetadataModel::Entry> withoutRemoved(std::vector<MetadataModel::Entry> entries)
{
    std::erase_if(entries, [](const MetadataModel::Entry &entry) { return entry.isRemoved; });
    return entries;
}

} // namespace

MetadataSession::MetadataSession(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
    connect(&m_model, &MetadataModel::edited, this, &MetadataSession::onEdited);
}

void MetadataSession::onEdited()
{
    keepDraft();
    m_model.setReadOnly(!canEdit());
    emit changed();
}

void MetadataSession::keepDraft()
{
    if (!m_isLoaded)
        return;
    auto &drafts = MetadataDrafts::of(m_context.undo).byTarget;
    if (m_model.changeCount() > 0)
        drafts.insert(draftKeyOf(m_target), m_model.entries());
    else
        drafts.remove(draftKeyOf(m_target));
}

void MetadataSession::setTarget(const MetadataTarget &target)
{
    m_wanted = target;
    if (target == m_target || m_saveJob)
        return;
    m_isLoaded = false;
    m_isLoading = false;
    m_target = target;
    m_model.setTextsOnly(target.level == MetadataLevel::FileAttribute);
    m_model.setRows({});
}

void MetadataSession::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_model.setReadOnly(!canEdit());
    emit changed();
}

void MetadataSession::refresh(bool isSeen)
{
    if (m_saveJob || !m_isLoaded)
        return; // it is read anew in any case
    if (isSeen)
        load();
    else
        m_isLoaded = false;
}

void MetadataSession::ensureLoaded()
{
    if (!m_isLoaded && !m_isLoading && m_target != MetadataTarget())
        load();
}

void MetadataSession::load()
{
    if (m_loadJob)
        m_loadJob->cancel();
    if (m_model.rowCount() == 0)
        emit loading(); // what is on the screen stays
    m_isLoading = true;
    const auto &client = m_context.client;
    m_loadJob = runAsync(
        m_context.pools.requests(), this,
        [&client, target = m_target](Job &job) { return client.metadata().get(target, job); },
        [this, target = m_target](const Result<MetadataSet> &set) {
            if (target == m_target && !m_saveJob)
                onLoaded(set);
        });
}

void MetadataSession::onLoaded(const Result<MetadataSet> &set)
{
    if (!set && set.error().kind == ErrorKind::Cancelled)
        return;
    m_isLoading = false;
    if (!set) {
        emit loadFailed(set.error());
        return;
    }
    m_isRestricted = set->restrictMetadataOutsideSchemas;
    const auto draft = MetadataDrafts::of(m_context.undo).byTarget.value(draftKeyOf(m_target));
    m_isLoaded = true;
    m_model.setRows(set->metadata, draft);
    emit loaded();
}

void MetadataSession::discard()
{
    MetadataDrafts::of(m_context.undo).byTarget.remove(draftKeyOf(m_target));
    m_isLoaded = false;
    m_model.setRows({});
    load();
}

void MetadataSession::save(const QString &undoText)
{
    if (m_saveJob || m_model.changeCount() == 0)
        return;
    if (const int row = m_model.check(); row >= 0) {
        const QString problem = m_model.entries().at(static_cast<std::size_t>(row)).problem;
        emit refused(Error{.kind = ErrorKind::Invalid, .message = problem}, row);
        emit changed();
        return;
    }
    const auto &client = m_context.client;
    const MetadataWrite write{m_model.changedItems(), m_model.removedKeys()};
    const UndoStep step =
        metadataStep(client, undoText, m_target, write, inverseOf(m_model.entries()));
    // Of what is saved when the removals after it are refused.
    const UndoStep writtenStep = metadataStep(client, undoText, m_target, {write.items, {}},
                                              inverseOf(withoutRemoved(m_model.entries())));
    const QPointer<MetadataSession> self(this);
    // Owned by the history, not by the page: what was saved can be undone after that is left.
    m_saveJob = runAsync(
        m_context.pools.requests(), &m_context.undo,
        [&client, target = m_target, write](Job &job) -> Result<Outcome> {
            Outcome outcome;
            outcome.result = writeMetadata(client, target, write, job, &outcome.isWritten);
            return outcome;
        },
        [self, step, writtenStep, hasItems = !write.items.empty(), context = m_context,
         page = m_page, key = draftKeyOf(m_target)](const Result<Outcome> &outcome) {
            if (outcome && outcome->result) {
                MetadataDrafts::of(context.undo).byTarget.remove(key);
                noteDone(context, page, tr("Metadata saved"), step);
            } else if (outcome && outcome->isWritten && hasItems) {
                noteDone(context, page, tr("Changed values saved, nothing removed"), writtenStep);
            }
            if (!self)
                return;
            self->m_saveJob.reset();
            self->onSaved(outcome ? *outcome : Outcome{false, fail(outcome.error())});
        });
    m_model.setReadOnly(true);
    emit changed();
}

void MetadataSession::onSaved(const Outcome &outcome)
{
    if (outcome.isWritten)
        m_model.acceptChanges();
    m_model.setReadOnly(!canEdit());
    if (!outcome.result) {
        emit refused(outcome.result.error(), m_model.markProblems(outcome.result.error().message));
        emit changed();
        const MetadataTarget refusedOne = m_target;
        setTarget(m_wanted);
        if (m_target != refusedOne) // another was asked for meanwhile
            ensureLoaded();
        return;
    }
    // What was accepted told of a change and was kept anew, the removed fields among it.
    MetadataDrafts::of(m_context.undo).byTarget.remove(draftKeyOf(m_target));
    const MetadataTarget before = m_target;
    emit saved();
    if (m_wanted != m_target)
        setTarget(m_wanted); // another was asked for meanwhile
    else
        m_isLoaded = false;
    if (m_target == before)
        load();
    else
        ensureLoaded();
}

} // namespace vams::ui
