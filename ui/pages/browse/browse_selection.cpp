// What is selected in Browse: what the verbs mean, what the inspector and the status bar tell, and
// how it is kept while the rows change.

#include "core/base/text.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/pages/browse/browse_page.h"
#include "ui/pages/browse/inspector/asset_inspector.h"
#include "ui/shell/action_registry.h"
#include "ui/widgets/item_board.h"

#include <QScrollBar>
#include <QSet>

namespace vams::ui {

void BrowsePage::eachSelected(const std::function<void(const Asset &)> &visit) const
{
    for (const QItemSelectionRange &range : m_selection->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const Asset *asset = m_model->assetAt(row))
                visit(*asset);
}

std::vector<Asset> BrowsePage::selection() const
{
    std::vector<Asset> assets;
    eachSelected([&assets](const Asset &asset) { assets.push_back(asset); });
    return assets;
}

int BrowsePage::selectionCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_selection->selection())
        count += range.height();
    return count;
}

int BrowsePage::archivedCount() const
{
    if (!m_model->query().named)
        return m_model->query().archived ? selectionCount() : 0;
    int count = 0;
    eachSelected([&count](const Asset &asset) { count += asset.isArchived() ? 1 : 0; });
    return count;
}

void BrowsePage::onSelectionChanged()
{
    context().actions.refresh();
    const std::vector<Asset> assets = selection();
    const int count = selectionCount();
    // What is selected is read, so that a verb means all of it.
    m_inspectorWaits = static_cast<int>(assets.size()) < count;
    if (m_inspectorWaits && !m_model->isReading())
        m_model->needRow(m_selection->selection().last().bottom());
    m_inspector->showAssets(assets, count);
    emit statusChanged();
}

QString BrowsePage::statusText() const
{
    if (!m_loaded)
        return tr("Reading...");
    QStringList parts{assetCountText(m_model->rowCount())};
    if (!m_model->query().filter.isEmpty() && m_model->rowCount() >= AssetReader::mostFound)
        parts.first() = tr("The first %1 that were found: filter further to see the others")
                            .arg(humanCount(AssetReader::mostFound));
    if (const int count = selectionCount(); count > 0) {
        parts << tr("%1 selected").arg(humanCount(count));
        qint64 bytes = 0;
        eachSelected([&bytes](const Asset &asset) {
            bytes += asset.summary ? asset.summary->totalSize : 0;
        });
        if (bytes > 0)
            parts << humanSize(bytes);
    }
    return parts.join(QStringLiteral("     "));
}

void BrowsePage::keepSelection()
{
    if (m_restoring)
        return; // an earlier one is still waited for
    if (m_keptSelection.empty())
        eachSelected([this](const Asset &asset) { m_keptSelection.push_back(asset.ref()); });
    if (const Asset *current = m_model->assetAt(m_selection->currentIndex().row()))
        m_keptCurrent = current->ref();
    m_keptScroll = m_board->verticalScrollBar()->value();
}

void BrowsePage::restoreSelection()
{
    m_board->setSections(m_model->sections());
    if (!m_model->assetAt(0)) {
        if (m_model->isComplete())
            m_selectionTimer.start(); // nothing is there to be selected
        return;                       // or it is not read yet
    }
    QSet<AssetRef> kept(m_keptSelection.begin(), m_keptSelection.end());
    QItemSelection rows;
    for (int row = 0; !kept.isEmpty() && m_model->assetAt(row); ++row)
        if (kept.remove(m_model->assetAt(row)->ref()))
            rows.select(m_model->index(row, 0),
                        m_model->index(row, AssetListModel::ColumnCount - 1));
    const int current = m_model->rowOf(m_keptCurrent);
    if (current >= 0)
        m_selection->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    m_selection->select(rows, QItemSelectionModel::ClearAndSelect);
    (void)m_board->boardLayout(); // or there would be no way to scroll yet
    if (m_keptScroll >= 0)
        m_board->verticalScrollBar()->setValue(m_keptScroll);
    else if (current >= 0)
        m_board->scrollTo(m_model->index(current, 0));
    else
        m_board->verticalScrollBar()->setValue(0);
    m_restoring = m_restoring && !kept.isEmpty() && m_model->isReading();
    if (!m_restoring) {
        m_keptSelection.clear();
        m_keptCurrent = {};
    }
    m_selectionTimer.start();
}

} // namespace vams::ui
