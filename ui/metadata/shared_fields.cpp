#include "ui/metadata/shared_fields.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/metadata/field_row.h"
#include "ui/metadata/value_advice.h"
#include "ui/support/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vams::ui {

namespace {

/// Whoever runs through a list does not want to read of each what it has.
constexpr int readDelayMs = 120;

const MetadataRow *rowIn(const MetadataSet &set, const MetadataRow &wanted)
{
    const auto found =
        std::find_if(set.metadata.begin(), set.metadata.end(), [&wanted](const MetadataRow &row) {
            return row.metadataKey == wanted.metadataKey &&
                   row.metadataValueType == wanted.metadataValueType;
        });
    return found == set.metadata.end() ? nullptr : &*found;
}

/// Several numbers, or sixteen, have no room in a panel.
bool isWide(MetadataValueType type)
{
    return type == MetadataValueType::Matrix4x4 || !numberNames(type).isEmpty();
}

} // namespace

SharedFields::SharedFields(const PageContext &context, std::vector<AssetRef> assets,
                           QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_assets(std::move(assets))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_delay.setSingleShot(true);
    m_delay.setInterval(readDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &SharedFields::load);
    connect(&m_model, &MetadataModel::edited, this, &SharedFields::follow);
    if (m_assets.size() > mostAssets)
        say(tr("Select at most %1 to edit their metadata.").arg(mostAssets));
    else
        refresh();
}

void SharedFields::refresh()
{
    if (m_assets.size() <= mostAssets && changeCount() == 0)
        m_delay.start();
}

void SharedFields::load()
{
    if (m_job)
        m_job->cancel();
    const auto &client = m_context.client;
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client, assets = m_assets](Job &job) -> Result<std::vector<MetadataSet>> {
            std::vector<MetadataSet> sets;
            for (const AssetRef &asset : assets) {
                auto set = client.metadata().get(MetadataTarget::ofAsset(asset), job);
                if (!set)
                    return fail(set.error());
                sets.push_back(std::move(*set));
            }
            return sets;
        },
        [this](const Result<std::vector<MetadataSet>> &sets) { onLoaded(sets); });
}

void SharedFields::onLoaded(const Result<std::vector<MetadataSet>> &sets)
{
    if (!sets && sets.error().kind == ErrorKind::Cancelled)
        return;
    if (changeCount() > 0)
        return; // somebody was quicker
    if (!sets) {
        m_sets.clear(); // the same ones are news again
        say(sets.error().message);
        auto *retry = makeButton(m_context.theme, tr("Try again"), {}, ButtonKind::Link);
        connect(retry, &QPushButton::clicked, this, &SharedFields::load);
        m_body->layout()->addWidget(retry);
        return;
    }
    if (m_sets == *sets)
        return;
    m_sets = *sets;
    showFields();
}

void SharedFields::showFields()
{
    std::vector<MetadataRow> shared;
    m_mixed.clear();
    m_elsewhere = 0;
    for (MetadataRow row : m_sets.front().metadata) {
        const QString value = row.metadataValue;
        bool isShared = true;
        bool isMixed = false;
        for (const MetadataSet &set : m_sets) {
            const MetadataRow *other = rowIn(set, row);
            isShared = isShared && other;
            isMixed = isMixed || (other && other->metadataValue != value);
        }
        if (!isShared)
            continue;
        if (isWide(row.metadataValueType)) {
            ++m_elsewhere;
            continue;
        }
        if (m_assets.size() > 1)
            row.metadataSchemaDependsOn.reset(); // the server knows of each
        if (isMixed) {
            m_mixed << row.metadataKey;
            row.metadataValue.clear();
        }
        shared.push_back(std::move(row));
    }
    clear();
    m_model.setRows(shared);
    for (const MetadataModel::Entry &entry : m_model.entries()) {
        auto *row = new FieldRow(m_context.theme, entry, FieldRowShape::Compact,
                                 m_mixed.contains(entry.row.metadataKey) ? tr("Multiple values")
                                                                         : QString());
        m_body->layout()->addWidget(row);
        m_rows << row;
        connect(row, &FieldRow::valueEdited, this, [this, row](const QString &value) {
            const auto at = static_cast<int>(m_rows.indexOf(row));
            m_model.setData(m_model.index(at, MetadataModel::ValueColumn), value, Qt::EditRole);
        });
    }
    const bool isOne = m_assets.size() == 1;
    if (shared.empty() && m_elsewhere == 0)
        say(isOne ? tr("Nothing is noted here yet") : tr("They have no fields in common."));
    if (!isOne)
        return;
    auto *all = makeButton(m_context.theme,
                           m_elsewhere > 0 ? tr("%n more in the asset", nullptr, m_elsewhere)
                                           : tr("Metadata in the asset"),
                           {}, ButtonKind::Link);
    connect(all, &QPushButton::clicked, this, &SharedFields::openWanted);
    static_cast<QVBoxLayout *>(m_body->layout())->addWidget(all, 0, Qt::AlignLeft);
}

void SharedFields::follow()
{
    const auto &entries = m_model.entries();
    for (int i = 0; i < m_rows.size() && static_cast<std::size_t>(i) < entries.size(); ++i)
        m_rows[i]->setEntry(entries[static_cast<std::size_t>(i)]);
    emit changed();
}

std::vector<SharedChange> SharedFields::changes() const
{
    std::vector<SharedChange> changes;
    for (std::size_t i = 0; i < m_assets.size() && i < m_sets.size(); ++i) {
        SharedChange change{m_assets[i], {}, {}};
        for (const MetadataItem &item : m_model.changedItems()) {
            const auto &rows = m_sets[i].metadata;
            const auto before =
                std::find_if(rows.begin(), rows.end(), [&item](const MetadataRow &row) {
                    return row.metadataKey == item.metadataKey;
                });
            if (before == rows.end() || before->metadataValue == item.metadataValue)
                continue;
            change.write.items.push_back(item);
            if (before->metadataValue.isEmpty())
                change.back.removed << item.metadataKey;
            else
                change.back.items.push_back(
                    {item.metadataKey, before->metadataValue, before->metadataValueType});
        }
        if (!change.write.items.empty())
            changes.push_back(std::move(change));
    }
    return changes;
}

void SharedFields::discard()
{
    if (changeCount() > 0)
        showFields();
}

FieldRow *SharedFields::rowOf(const QString &key) const
{
    for (FieldRow *row : m_rows)
        if (row->key() == key)
            return row;
    return nullptr;
}

void SharedFields::clear()
{
    m_rows.clear();
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_column->addWidget(m_body);
}

void SharedFields::say(const QString &text)
{
    clear();
    QLabel *label = makeMuted(text, TextStyle::Small);
    label->setWordWrap(true);
    m_body->layout()->addWidget(label);
}

} // namespace vams::ui
