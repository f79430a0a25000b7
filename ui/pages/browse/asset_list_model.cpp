#include "ui/pages/browse/asset_list_model.h"

#include "core/base/clock.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/models/spoken.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/support/relative_time.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace vams::ui {

namespace {

/// As many as are read at first, and again after a change.
constexpr int firstRows = 500;

bool isNumberColumn(int column)
{
    return column == AssetListModel::SizeColumn || column == AssetListModel::FilesColumn;
}

QString displayText(const Asset &asset, int column)
{
    switch (column) {
    case AssetListModel::NameColumn:
        return asset.assetName;
    case AssetListModel::TypeColumn:
        return typeTextOf(asset);
    case AssetListModel::SizeColumn:
        return asset.summary ? humanSize(asset.summary->totalSize) : QString();
    case AssetListModel::VersionColumn:
        return versionTextOf(asset);
    case AssetListModel::TagsColumn:
        return asset.tags.join(QStringLiteral(", "));
    case AssetListModel::ModifiedColumn:
        return relativeTime(modifiedOf(asset));
    case AssetListModel::DatabaseColumn:
        return asset.plainDatabaseId().text();
    case AssetListModel::FilesColumn:
        return asset.summary ? humanCount(asset.summary->fileCount) : QString();
    default:
        return {};
    }
}

bool matches(const Asset &asset, const AssetListQuery &query)
{
    return (query.named || asset.isArchived() == query.archived) &&
           (query.name.isEmpty() || asset.assetName.contains(query.name, Qt::CaseInsensitive));
}

} // namespace

AssetListModel::AssetListModel(const api::Client &client, Pools &pools, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pools(pools)
    , m_reader(new AssetReader(client, pools, this))
{}

AssetListModel::~AssetListModel()
{
    stop();
}

void AssetListModel::stop()
{
    m_reader->stop();
    if (m_job)
        m_job->cancel();
    m_job.reset();
    ++m_generation; // an answer that is on its way already is not for us any more
}

bool AssetListModel::readsAll() const
{
    return m_query.arrangement.needsAll() || !m_query.name.isEmpty();
}

int AssetListModel::firstTarget() const
{
    // What is read one by one comes as it is scrolled to.
    return m_query.named || !m_query.filter.isEmpty() ? 1 : firstRows;
}

int AssetListModel::expectedRows() const
{
    return m_query.name.isEmpty() && !m_query.archived ? m_expected : 0;
}

void AssetListModel::load(const AssetListQuery &query, int expected)
{
    stop();
    emit aboutToReplace();
    beginResetModel();
    m_query = query;
    m_rows.clear();
    m_sections.clear();
    m_collected.clear();
    m_missing.clear();
    m_token.clear();
    m_seen = 0;
    m_expected = expected;
    m_complete = false;
    m_rowCount = expectedRows();
    endResetModel();
    emit replaced();
    m_collecting = m_query.arrangement.needsAll();
    m_target = readsAll() ? std::numeric_limits<int>::max() : firstTarget();
    fetchNext();
}

void AssetListModel::reload(int expected)
{
    stop();
    m_expected = expected;
    m_collected.clear();
    m_missing.clear();
    m_token.clear();
    m_seen = 0;
    m_complete = false;
    m_collecting = true;
    m_target = readsAll() ? std::numeric_limits<int>::max()
                          : qMax(firstTarget(), static_cast<int>(m_rows.size()));
    fetchNext();
}

void AssetListModel::needRow(int row)
{
    if (m_complete || row < static_cast<int>(m_rows.size()))
        return;
    m_target = qMax(m_target, row + 1);
    if (!isReading())
        fetchNext();
}

void AssetListModel::fetchNext()
{
    m_reader->read(m_query, m_token, [this](Result<AssetPart> part) { onPart(std::move(part)); });
}

void AssetListModel::onPart(Result<AssetPart> part)
{
    if (!part) {
        emit failed(part.error());
        return;
    }
    m_complete = part->nextToken.isEmpty() || part->nextToken == m_token;
    m_token = part->nextToken;
    m_seen += static_cast<int>(part->items.size() + part->missing.size());
    std::move(part->missing.begin(), part->missing.end(), std::back_inserter(m_missing));
    m_expected = part->total.value_or(m_expected);
    append(std::move(part->items));
    if (!m_collecting && !m_complete)
        growTo(expectedRows());
    const int have = static_cast<int>(m_collecting ? m_collected.size() : m_rows.size());
    if (!m_complete && have < m_target) {
        fetchNext();
        emit progressed();
        return;
    }
    finish();
}

void AssetListModel::append(std::vector<Asset> assets)
{
    std::erase_if(assets, [this](const Asset &asset) { return !matches(asset, m_query); });
    for (Asset &asset : assets)
        share(asset);
    if (m_collecting) {
        std::move(assets.begin(), assets.end(), std::back_inserter(m_collected));
        return;
    }
    const int first = static_cast<int>(m_rows.size());
    const int last = first + static_cast<int>(assets.size()) - 1;
    if (last < first)
        return;
    const int known = qMin(last, m_rowCount - 1);
    if (last >= m_rowCount)
        beginInsertRows({}, m_rowCount, last);
    std::move(assets.begin(), assets.end(), std::back_inserter(m_rows));
    if (last >= m_rowCount) {
        m_rowCount = last + 1;
        endInsertRows();
    }
    if (known >= first)
        emit dataChanged(index(first, 0), index(known, ColumnCount - 1));
}

void AssetListModel::finish()
{
    m_job.reset();
    if (!m_collecting) {
        if (m_complete)
            setRowCount(static_cast<int>(m_rows.size()));
        emit progressed();
        return;
    }
    m_collecting = false;
    std::vector<Asset> collected = std::exchange(m_collected, {});
    if (!m_query.arrangement.needsAll()) {
        replaceRows(std::move(collected), {});
        return;
    }
    using Arranged = std::pair<std::vector<Asset>, std::vector<BoardSection>>;
    m_job = runAsync(
        m_pools.requests(), this,
        [assets = std::move(collected),
         arrangement = m_query.arrangement](Job &) mutable -> Result<Arranged> {
            std::vector<BoardSection> sections = arrangeAssets(assets, arrangement);
            return Arranged{std::move(assets), std::move(sections)};
        },
        [this, generation = m_generation](Result<Arranged> sorted) {
            if (generation != m_generation)
                return;
            m_job.reset();
            if (sorted)
                replaceRows(std::move(sorted->first), std::move(sorted->second));
            else
                emit failed(sorted.error());
        });
}

void AssetListModel::replaceRows(std::vector<Asset> assets, std::vector<BoardSection> sections)
{
    const bool sameRows =
        sections == m_sections && m_rows.size() == assets.size() &&
        std::equal(m_rows.begin(), m_rows.end(), assets.begin(),
                   [](const Asset &a, const Asset &b) { return a.ref() == b.ref(); });
    const int rows = m_complete ? static_cast<int>(assets.size())
                                : qMax(static_cast<int>(assets.size()), expectedRows());
    if (sameRows && rows == m_rowCount) {
        m_rows = std::move(assets);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0),
                             index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
    } else {
        emit aboutToReplace();
        beginResetModel();
        m_rows = std::move(assets);
        m_sections = std::move(sections);
        m_rowCount = rows;
        endResetModel();
        emit replaced();
    }
    emit progressed();
}

void AssetListModel::replaceAsset(const Asset &asset)
{
    const int row = rowOf(asset.ref());
    if (row < 0)
        return;
    m_rows[static_cast<std::size_t>(row)] = asset;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void AssetListModel::setRowCount(int count)
{
    if (count >= m_rowCount)
        return;
    beginRemoveRows({}, count, m_rowCount - 1);
    m_rowCount = count;
    endRemoveRows();
}

void AssetListModel::growTo(int count)
{
    if (count <= m_rowCount)
        return;
    beginInsertRows({}, m_rowCount, count - 1);
    m_rowCount = count;
    endInsertRows();
}

void AssetListModel::share(Asset &asset)
{
    // A hundred thousand assets name the same few databases, buckets and kinds.
    const auto shared = [this](const QString &text) { return *m_texts.insert(text); };
    asset.databaseId = DatabaseId(shared(asset.databaseId.text()));
    asset.bucketId = BucketId(shared(asset.bucketId.text()));
    asset.bucketName = shared(asset.bucketName);
    asset.assetType = shared(asset.assetType);
    asset.status = shared(asset.status);
    for (QString &tag : asset.tags)
        tag = shared(tag);
}

const Asset *AssetListModel::assetAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size())
               ? &m_rows[static_cast<std::size_t>(row)]
               : nullptr;
}

int AssetListModel::rowOf(const AssetRef &ref) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&ref](const Asset &asset) { return asset.ref() == ref; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int AssetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int AssetListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AssetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Asset *asset = assetAt(index.row());
    if (role == AssetRole)
        return QVariant::fromValue(asset);
    if (!asset)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Still being read")) : QVariant();
    if (role == Qt::ToolTipRole)
        return index.column() == ModifiedColumn ? absoluteTime(modifiedOf(*asset))
                                                : asset->assetName;
    if (role == Qt::AccessibleTextRole)
        return index.column() == NameColumn ? spokenOf(*asset)
                                            : spokenCell(displayText(*asset, index.column()));
    if (role == Qt::EditRole && index.column() == NameColumn)
        return asset->assetName;
    if (role == Qt::TextAlignmentRole && isNumberColumn(index.column()))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(displayText(*asset, index.column())) : QVariant();
}

Qt::ItemFlags AssetListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const Asset *asset = assetAt(index.row());
    if (!asset)
        return flags;
    return asset->isArchived() || index.column() != NameColumn
               ? flags | Qt::ItemIsDragEnabled
               : flags | Qt::ItemIsDragEnabled | Qt::ItemIsEditable;
}

QVariant AssetListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("vams::ui::AssetListModel", "Name"),
        QT_TRANSLATE_NOOP("vams::ui::AssetListModel", "Type"),
        QT_TRANSLATE_NOOP("vams::ui::AssetListModel", "Size"),
        QT_TRANSLATE_NOOP("vams::ui::AssetListModel", "Version"),
        QT_TRANSLATE_NOOP("vams::ui::AssetListModel", "Tags"),
        QT_TRANSLATE_NOOP("vams::ui::AssetListModel", "Modified"),
        QT_TRANSLATE_NOOP("vams::ui::AssetListModel", "Database"),
        QT_TRANSLATE_NOOP("vams::ui::AssetListModel", "Files")};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    return role == Qt::DisplayRole
               ? QVariant(QCoreApplication::translate("vams::ui::AssetListModel", names[section]))
               : QVariant();
}

} // namespace vams::ui
