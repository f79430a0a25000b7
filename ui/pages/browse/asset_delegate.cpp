#include "ui/pages/browse/asset_delegate.h"

#include "ui/pages/browse/asset_list_model.h"
#include "ui/shell/places/kept_places.h"
#include "ui/support/thumbnail_source.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

namespace vams::ui {

AssetDelegate::AssetDelegate(const Theme &theme, const api::Client &client,
                             viewers::ThumbnailService &thumbnails, QWidget *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_client(client)
    , m_pictures(theme, thumbnails, view)
{
    connect(&theme, &Theme::changed, this, [this] { m_fonts.clear(); });
}

bool AssetDelegate::isFavourite(const Asset &asset) const
{
    return m_kept && m_kept->isFavourite(asset.ref());
}

const QFont &AssetDelegate::font(TextStyle style) const
{
    auto at = m_fonts.find(static_cast<int>(style));
    if (at == m_fonts.end())
        at = m_fonts.insert(static_cast<int>(style), m_theme.font(style));
    return *at;
}

QWidget *AssetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setText(index.siblingAtColumn(AssetListModel::NameColumn).data().toString());
    line->setAccessibleName(tr("Name of the asset"));
    line->selectAll();
    return line;
}

void AssetDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                 const QModelIndex &index) const
{
    const QString name = static_cast<QLineEdit *>(editor)->text().trimmed();
    if (!name.isEmpty() && name != index.data(Qt::EditRole).toString())
        emit renameWanted(index, name);
}

void AssetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    QRect place = nameRect(option.rect, index);
    place.setTop(place.center().y() - metrics::control / 2 + 1);
    place.setHeight(metrics::control);
    editor->setGeometry(
        QStyle::visualRect(option.direction, option.rect, place.adjusted(-metrics::gap, 0, 0, 0)));
}

QString AssetDelegate::noPictureReason(const Asset &asset) const
{
    const QString key = coverKeyOf(asset);
    if (!key.isEmpty())
        return m_pictures.reason(key);
    return asset.summary && asset.summary->fileCount > 0
               ? tr("None of its files can be shown as a picture.")
               : QString();
}

bool AssetDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Asset *asset = index.data(AssetListModel::AssetRole).value<const Asset *>();
    if (event->type() != QEvent::ToolTip || !asset || index.column() != AssetListModel::NameColumn)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Names are of users: never read as markup.
    QToolTip::showText(event->globalPos(),
                       QStringLiteral("<p style='white-space:pre'>%1</p>")
                           .arg(truthOf(*asset, noPictureReason(*asset)).toHtmlEscaped()),
                       view);
    return true;
}

} // namespace vams::ui
