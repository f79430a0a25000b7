#include "ui/pages/viewer/facts_panel.h"

#include "core/api/client.h"
#include "core/base/clock.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/models/file_tree.h"
#include "ui/support/controls.h"
#include "ui/support/relative_time.h"
#include "viewers/base/file_kind.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int factsWidth = 304;

QString storageText(const QString &storage)
{
    return storage == QLatin1String("STANDARD") ? QString() : storage;
}

} // namespace

FactsPanel::FactsPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(makeElidedLabel({}, TextStyle::Strong, Qt::ElideMiddle))
    , m_badge(makeBadge({}))
    , m_file(new FactSection(context.theme, tr("File")))
    , m_read(new FactSection(context.theme, tr("Read from the file")))
    , m_metadata(new FactSection(context.theme, tr("Metadata")))
{
    setMinimumWidth(factsWidth);
    setProperty("area", "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto *edit = new QWidget;
    auto *editRow = new QHBoxLayout(edit);
    editRow->setContentsMargins(metrics::field, metrics::tight, metrics::space, 0);
    auto *editButton = makeButton(context.theme, tr("Edit metadata"), {}, ButtonKind::Link);
    editRow->addWidget(editButton);
    editRow->addStretch(1);
    m_metadata->setFooter(edit);
    connect(editButton, &QPushButton::clicked, this, &FactsPanel::editMetadataWanted);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::gap);
    head->setSpacing(metrics::gap);
    head->addWidget(m_name, 1);
    head->addWidget(m_badge);
    column->addLayout(head);
    for (const auto &[name, part] : parts()) {
        column->addWidget(part);
        connect(part, &FactSection::foldedChanged, this, &FactsPanel::foldedChanged);
    }
    connect(m_metadata, &FactSection::foldedChanged, this, &FactsPanel::loadMetadata);
    column->addStretch(1);
    m_read->hide();
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void FactsPanel::setFile(const AssetRef &asset, const FileEntry &entry, const FileVersion *shown,
                         int number)
{
    m_name->setText(lastName(entry.relativePath));
    const QString kind = viewers::fileKindLabel(entry.fileName);
    m_badge->setText(kind);
    m_badge->setVisible(!kind.isEmpty());
    QList<Fact> facts;
    const auto add = [&facts](const QString &label, const QString &text, const QString &tip = {}) {
        if (!text.isEmpty())
            facts.append({label, text, tip});
    };
    const QDateTime modified =
        fromContractDate(shown ? shown->lastModified : entry.dateCreatedCurrentVersion);
    const qint64 size = shown ? shown->size : entry.size.value_or(0);
    add(tr("Size"), humanSize(size), tr("%1 bytes").arg(humanCount(size)));
    if (shown && number > 0)
        add(tr("Revision"),
            tr("%1 of %2").arg(humanCount(number), humanCount(entry.revisionCount)));
    else if (entry.revisionCount > 0)
        add(tr("Revision"), humanCount(entry.revisionCount));
    add(tr("Modified"), relativeTime(modified), absoluteTime(modified));
    add(tr("Folder"), parentFolder(entry.relativePath));
    add(tr("Role"), entry.primaryType.value_or(QString()));
    add(tr("Stored as"), storageText(shown ? shown->storageClass : entry.storageClass));
    add(tr("Content id"), shown ? shown->contentHash : entry.contentHash);
    m_file->setFacts(facts);
    if (const MetadataTarget target = MetadataTarget::ofFile(asset, entry.relativePath);
        target != m_target) {
        m_target = target;
        m_metadata->setFacts({});
        m_metadata->setNote({});
        refresh();
    }
}

void FactsPanel::refresh()
{
    m_isLoaded = false;
    loadMetadata();
}

void FactsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadMetadata();
}

void FactsPanel::loadMetadata()
{
    // Nobody waits for what is not looked at.
    if (m_isLoaded || !isVisible() || m_metadata->isFolded() || m_target.filePath.isEmpty())
        return;
    m_isLoaded = true;
    if (m_metadataJob)
        m_metadataJob->cancel();
    const auto &client = m_context.client;
    m_metadataJob = runAsync(
        m_context.pools.requests(), this,
        [&client, target = m_target](Job &job) { return client.metadata().get(target, job); },
        [this, target = m_target](const Result<MetadataSet> &set) {
            if (target == m_target)
                showMetadata(set);
        });
}

void FactsPanel::showMetadata(const Result<MetadataSet> &set)
{
    if (!set) {
        if (set.error().kind != ErrorKind::Cancelled)
            m_metadata->setNote(set.error().message);
        return;
    }
    QList<Fact> facts;
    for (const MetadataRow &row : set->metadata)
        if (!row.metadataValue.isEmpty())
            facts.append({row.metadataKey, row.metadataValue});
    m_metadata->setFacts(facts);
    m_metadata->setNote(facts.isEmpty() ? tr("This file has none.") : QString());
}

void FactsPanel::setRead(const Pairs &pairs)
{
    QList<Fact> facts;
    for (const auto &[label, text] : pairs)
        facts.append({label, text});
    m_read->setFacts(facts);
    m_read->setVisible(!facts.isEmpty());
}

QList<std::pair<QString, FactSection *>> FactsPanel::parts() const
{
    return {{QStringLiteral("file"), m_file},
            {QStringLiteral("read"), m_read},
            {QStringLiteral("metadata"), m_metadata}};
}

QStringList FactsPanel::folded() const
{
    QStringList names;
    for (const auto &[name, part] : parts())
        if (part->isFolded())
            names << name;
    return names;
}

void FactsPanel::setFolded(const QStringList &names)
{
    for (const auto &[name, part] : parts())
        part->setFolded(names.contains(name));
    loadMetadata();
}

} // namespace vams::ui
