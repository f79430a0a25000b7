#include "ui/pages/search/search_list_model.h"

#include "core/api/client.h"
#include "core/base/clock.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/models/spoken.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/search/hit_text.h"
#include "ui/support/relative_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace vams::ui {

namespace {

constexpr int resultPageSize = 100;
constexpr int mostRefreshed = 2000; ///< the contract's largest page

QString hitTypeText(const SearchHit &hit)
{
    if (hit.kind == SearchKind::Asset)
        return typeTextOf(assetOf(hit));
    Asset alike;
    alike.assetType = QLatin1Char('.') + hit.type;
    return hit.type.isEmpty() ? QString() : typeTextOf(alike);
}

QString sizeTextOf(const SearchHit &hit)
{
    if (hit.kind == SearchKind::File)
        return humanSize(hit.size);
    return hit.summary ? humanSize(hit.summary->totalSize) : QString();
}

QString columnText(const SearchHit &hit, int column)
{
    switch (column) {
    case SearchListModel::NameColumn:
        return nameOf(hit);
    case SearchListModel::TypeColumn:
        return hitTypeText(hit);
    case SearchListModel::SizeColumn:
        return sizeTextOf(hit);
    case SearchListModel::TagsColumn:
        return hit.tags.join(QStringLiteral(", "));
    case SearchListModel::DatabaseColumn:
        return hit.asset.databaseId.text();
    case SearchListModel::ModifiedColumn:
        return relativeTime(fromContractDate(hit.dateModified));
    default:
        return {};
    }
}

/// What a screen reader says of a row.
QString spokenText(const SearchHit &hit)
{
    QStringList parts{nameOf(hit), plainText(placeTextOf(hit)), plainText(matchTextOf(hit))};
    if (hit.isArchived)
        parts << SearchListModel::tr("archived");
    return spokenParts(parts);
}

bool isSame(const SearchHit &a, const SearchHit &b)
{
    return a.kind == b.kind && a.asset == b.asset && a.path == b.path;
}

} // namespace

Asset assetOf(const SearchHit &hit)
{
    Asset asset;
    asset.databaseId = hit.asset.databaseId;
    asset.assetId = hit.asset.assetId;
    asset.assetName = hit.assetName;
    asset.assetType = hit.kind == SearchKind::Asset ? hit.type : QString();
    asset.summary = hit.summary;
    return asset;
}

SearchListModel::SearchListModel(const api::Client &client, Pools &pools, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_pools(pools)
{}

SearchListModel::~SearchListModel()
{
    stop();
}

void SearchListModel::stop()
{
    ++m_generation; // an answer that is on its way already is not for us any more
    if (m_job)
        m_job->cancel();
    m_job.reset();
}

bool SearchListModel::isComplete() const
{
    return m_isExhausted || rowCount() >= qMin(m_answer.total, deepestRow);
}

void SearchListModel::ask(const SearchQuestion &question)
{
    stop();
    m_question = question;
    m_target = 0;
    askFor(0, resultPageSize);
}

void SearchListModel::refresh()
{
    stop();
    askFor(0, qBound(resultPageSize, rowCount(), mostRefreshed));
}

void SearchListModel::needRow(int row)
{
    m_target = qMax(m_target, row + 1);
    if (m_job || isComplete() || row < rowCount())
        return;
    askFor(rowCount(), qMin(resultPageSize, deepestRow - rowCount()));
}

void SearchListModel::askFor(int from, int size)
{
    SearchQuestion question = m_question;
    question.from = from;
    question.size = size;
    m_job = runAsync(
        m_pools.requests(), this,
        [&client = m_client, question](Job &job) { return client.search().search(question, job); },
        [this, from, generation = m_generation](Result<SearchAnswer> answer) {
            if (generation == m_generation)
                onAnswer(from, std::move(answer));
        });
}

void SearchListModel::onAnswer(int from, Result<SearchAnswer> answer)
{
    m_job.reset();
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    if (from > 0) {
        append(std::move(*answer));
        return;
    }
    emit aboutToReplace();
    beginResetModel();
    m_answer = std::move(*answer);
    m_isExhausted = m_answer.hits.empty();
    endResetModel();
    emit replaced();
}

void SearchListModel::append(SearchAnswer answer)
{
    // The counts stay those of the first page; a server may know the total better by and by.
    m_answer.total = answer.total;
    m_answer.isTotalExact = answer.isTotalExact;
    m_isExhausted = answer.hits.empty();
    if (!m_isExhausted) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(answer.hits.size()) - 1);
        std::move(answer.hits.begin(), answer.hits.end(), std::back_inserter(m_answer.hits));
        endInsertRows();
    }
    emit appended();
    needRow(m_target - 1);
}

const SearchHit *SearchListModel::hitAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_answer.hits[static_cast<std::size_t>(row)] : nullptr;
}

int SearchListModel::rowOf(const SearchHit &hit) const
{
    const auto it = std::find_if(m_answer.hits.begin(), m_answer.hits.end(),
                                 [&hit](const SearchHit &each) { return isSame(each, hit); });
    return it == m_answer.hits.end() ? -1 : static_cast<int>(it - m_answer.hits.begin());
}

int SearchListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answer.hits.size());
}

int SearchListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SearchListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit *hit = hitAt(index.row());
    switch (role) {
    case HitRole:
        return QVariant::fromValue(hit);
    case Qt::DisplayRole:
        return columnText(*hit, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != NameColumn)
            return spokenCell(columnText(*hit, index.column()));
        return spokenText(*hit);
    case Qt::ToolTipRole:
        if (index.column() == ModifiedColumn)
            return absoluteTime(fromContractDate(hit->dateModified));
        return index.column() == NameColumn && hit->kind == SearchKind::File
                   ? hit->assetName + hit->path
                   : columnText(*hit, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == SizeColumn)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant SearchListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("vams::ui::SearchListModel", "Name"),
        QT_TRANSLATE_NOOP("vams::ui::SearchListModel", "Type"),
        QT_TRANSLATE_NOOP("vams::ui::SearchListModel", "Size"),
        QT_TRANSLATE_NOOP("vams::ui::SearchListModel", "Tags"),
        QT_TRANSLATE_NOOP("vams::ui::SearchListModel", "Database"),
        QT_TRANSLATE_NOOP("vams::ui::SearchListModel", "Modified")};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    return role == Qt::DisplayRole
               ? QVariant(QCoreApplication::translate("vams::ui::SearchListModel", names[section]))
               : QVariant();
}

} // namespace vams::ui
