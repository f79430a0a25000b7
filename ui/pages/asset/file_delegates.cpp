#include "ui/pages/asset/file_delegates.h"

#include "core/base/text.h"
#include "core/model/upload.h"
#include "ui/models/file_roles.h"
#include "ui/models/file_tree_model.h"
#include "ui/theme/theme.h"
#include "viewers/base/file_kind.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QToolTip>

namespace vams::ui {

namespace {

constexpr qreal archivedOpacity = 0.5;

QSize pictureSize(RowPicture picture)
{
    return picture == RowPicture::Small
               ? QSize(metrics::treePictureWidth, metrics::treePictureHeight)
               : QSize(metrics::pictureWidth, metrics::pictureHeight);
}

Token fileTextToken(const QModelIndex &index)
{
    return index.data(FileArchivedRole).toBool() ? Token::TextMuted : Token::Text;
}

QString tileSecondLine(const QModelIndex &index)
{
    if (index.data(FileIsFolderRole).toBool())
        return FileTileDelegate::tr("%n files", nullptr, index.data(FileCountRole).toInt());
    const QString size = humanSize(index.data(FileSizeRole).toLongLong());
    if (index.data(FileArchivedRole).toBool())
        return FileTileDelegate::tr("Archived · %1").arg(size);
    const int revision = index.data(FileRevisionsRole).toInt();
    return revision > 0 ? FileTileDelegate::tr("%1 · revision %2").arg(size).arg(revision) : size;
}

} // namespace

QString primaryTypeText(const QString &type)
{
    if (type == QLatin1String("primary"))
        return FileDelegate::tr("Primary");
    if (type.startsWith(QLatin1String("lod")) && type.size() == 4)
        return FileDelegate::tr("LOD %1").arg(type.at(3));
    return type;
}

FileDelegate::FileDelegate(FileDrawing drawing, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_drawing(std::move(drawing))
{}

QWidget *FileDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("New name"));
    editor->setMaxLength(255);
    return editor;
}

void FileDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<QLineEdit *>(editor);
    const QString name = index.data(Qt::EditRole).toString();
    field->setText(name);
    const bool isFolder = index.data(FileIsFolderRole).toBool();
    const qsizetype extension = isFolder ? 0 : lowerExtension(name).size();
    // The view selects everything after this; the extension is rarely what is to be changed.
    QMetaObject::invokeMethod(
        field,
        [field, stem = static_cast<int>(name.size() - extension)] { field->setSelection(0, stem); },
        Qt::QueuedConnection);
}

void FileDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const QRect name = nameRect(option, index);
    const QRect place(name.x() - metrics::gap, name.center().y() - metrics::control / 2,
                      name.width() + metrics::gap, metrics::control);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

bool FileDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString reason = m_drawing.thumbnails.reason(index.data(FileContentKeyRole).toString());
    if (event->type() != QEvent::ToolTip || reason.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::ToolTipRole).toString().toHtmlEscaped() +
                         QStringLiteral("<br>") + tr("No picture: %1").arg(reason.toHtmlEscaped());
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

ThumbnailSpot FileDelegate::spotOf(const QModelIndex &index) const
{
    ThumbnailSpot spot;
    spot.fileName = index.siblingAtColumn(0).data(Qt::EditRole).toString();
    if (index.data(FileIsFolderRole).toBool()) {
        spot.icon = QStringLiteral("folder");
        return spot;
    }
    const QString path = index.data(FilePathRole).toString();
    spot.contentKey = index.data(FileContentKeyRole).toString();
    spot.request = [request = m_drawing.request, path] { return request(path); };
    return spot;
}

void FileDelegate::drawText(QPainter &painter, const Cell &cell, const QRect &rect,
                            const QString &text, TextStyle style, Token color,
                            Qt::Alignment alignment) const
{
    painter.setFont(m_drawing.theme.font(style));
    painter.setPen(m_drawing.theme.color(color));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, rect.width());
    painter.drawText(
        cell.placed(rect),
        static_cast<int>(QStyle::visualAlignment(cell.direction, alignment) | Qt::AlignVCenter),
        shown);
}

int FileDelegate::badgeWidth(const QString &text) const
{
    const QFontMetrics font(m_drawing.theme.font(TextStyle::SmallMedium));
    return font.horizontalAdvance(text) + 2 * metrics::radius;
}

QRect FileDelegate::drawBadge(QPainter &painter, const Cell &cell, const QRect &rect,
                              const QString &text, Token fill, Token color) const
{
    const int width = qMin(badgeWidth(text), rect.width());
    QRect badge(rect.right() - width + 1, 0, width, metrics::badge);
    badge.moveTop(rect.center().y() - metrics::badge / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_drawing.theme.color(fill));
    painter.drawRoundedRect(cell.placed(badge), metrics::radiusSmall, metrics::radiusSmall);
    drawText(painter, cell, badge.adjusted(metrics::radius, 0, -metrics::tight, 0), text,
             TextStyle::SmallMedium, color);
    return rect.adjusted(0, 0, -width - metrics::tight, 0);
}

FileRowDelegate::FileRowDelegate(FileDrawing drawing, RowPicture picture, QObject *parent)
    : FileDelegate(std::move(drawing), parent)
    , m_picture(picture)
{}

QSize FileRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {metrics::tile, m_picture == RowPicture::Small ? metrics::treeRow : metrics::rowPicture};
}

QRect FileRowDelegate::nameRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasIcon = m_picture == RowPicture::Small && index.data(FileIsFolderRole).toBool();
    const int picture = hasIcon ? metrics::icon : pictureSize(m_picture).width();
    return option.rect.adjusted(picture + metrics::tileNameGap, 0, -metrics::gap, 0);
}

QRect FileRowDelegate::drawEnd(QPainter &painter, const Cell &cell, const QRect &rect,
                               const QModelIndex &index) const
{
    const bool isFolder = index.data(FileIsFolderRole).toBool();
    const int count = index.data(FileCountRole).toInt();
    const QString end = !isFolder ? humanSize(index.data(FileSizeRole).toLongLong())
                        : index.parent().isValid() ? humanCount(count)
                                                   : tr("%n files", nullptr, count);
    const QFontMetrics small(drawing().theme.font(TextStyle::Small));
    const int width = small.horizontalAdvance(end);
    drawText(painter, cell, rect, end, TextStyle::Small, Token::TextMuted, Qt::AlignRight);
    QRect left = rect.adjusted(0, 0, -width - metrics::tileNameGap, 0);
    const QString type = index.data(FilePrimaryRole).toString();
    const bool isPrimary = type == QLatin1String("primary");
    if (!type.isEmpty())
        left = drawBadge(painter, cell, left, primaryTypeText(type),
                         isPrimary ? Token::AccentWeak : Token::Pressed,
                         isPrimary ? Token::AccentText : Token::Text);
    if (index.data(FileArchivedRole).toBool())
        left = drawBadge(painter, cell, left, tr("Archived"), Token::Pressed, Token::TextMuted);
    return left;
}

void FileRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Cell cell{option.rect, option.direction};
    if (index.column() != FileNameColumn) {
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        drawText(*painter, cell, option.rect.adjusted(metrics::cell, 0, -metrics::cell, 0),
                 index.data().toString(), TextStyle::Base, Token::TextMuted, alignment);
        painter->restore();
        return;
    }
    const bool isSmallFolder =
        m_picture == RowPicture::Small && index.data(FileIsFolderRole).toBool();
    QRect name = nameRect(option, index);
    QRect picture(option.rect.topLeft(),
                  isSmallFolder ? QSize(metrics::icon, metrics::icon) : pictureSize(m_picture));
    picture.moveTop(option.rect.center().y() - picture.height() / 2 + 1);
    picture = cell.placed(picture);
    ThumbnailLook look;
    look.radius = m_picture == RowPicture::Small ? metrics::radiusSmall - 1 : metrics::radiusSmall;
    look.hasTile = !isSmallFolder;
    look.opacity = index.data(FileArchivedRole).toBool() ? archivedOpacity : 1;
    if (isSmallFolder)
        painter->drawPixmap(picture.topLeft(),
                            drawing().theme.pixmap(QStringLiteral("folder"), Token::TextMuted,
                                                   metrics::icon,
                                                   painter->device()->devicePixelRatioF()));
    else
        drawing().thumbnails.paint(*painter, picture, spotOf(index), look);
    if (m_picture == RowPicture::Small)
        name = drawEnd(*painter, cell, name, index);
    else if (const QString type = index.data(FilePrimaryRole).toString(); !type.isEmpty())
        name = drawBadge(*painter, cell, name, primaryTypeText(type), Token::Pressed, Token::Text);
    drawText(*painter, cell, name, index.data().toString(), TextStyle::Base, fileTextToken(index));
    painter->restore();
}

QSize FileTileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view ? view->gridSize() : QStyledItemDelegate::sizeHint(option, index);
}

QSize FileTileDelegate::cellSize(int width, int tile)
{
    const int gap = metrics::space;
    const int columns = qMax(1, width / (tile + gap));
    const int cell = width / columns;
    const int picture = (cell - gap) * 3 / 4;
    return {cell, picture + metrics::tileNameGap + metrics::tileName + metrics::tileSecond + gap};
}

QRect FileTileDelegate::pictureRect(const QRect &cell)
{
    const int width = cell.width() - metrics::space;
    return {cell.x() + metrics::ring, cell.y() + metrics::ring, width, width * 3 / 4};
}

QRect FileTileDelegate::nameRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const QRect picture = pictureRect(option.rect);
    return {picture.x(), picture.bottom() + 1 + metrics::tileNameGap, picture.width(),
            metrics::tileName};
}

void FileTileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Cell cell{option.rect, option.direction};
    const QRect place = pictureRect(option.rect);
    const QRect picture = cell.placed(place);
    const QRect name = nameRect(option, index);
    ThumbnailLook look;
    look.isHovered = option.state & QStyle::State_MouseOver;
    look.tellsReason = true;
    look.opacity = index.data(FileArchivedRole).toBool() ? archivedOpacity : 1;
    drawing().thumbnails.paint(*painter, picture, spotOf(index), look);

    const QString kind = index.data(FileIsFolderRole).toBool()
                             ? QString()
                             : viewers::fileKindLabel(index.data(Qt::EditRole).toString());
    const QRect inset = place.adjusted(metrics::badgeInset, metrics::badgeInset,
                                       -metrics::badgeInset, -metrics::badgeInset);
    if (!kind.isEmpty())
        drawBadge(
            *painter, cell,
            QRect(inset.x(), inset.bottom() - metrics::badge + 1, badgeWidth(kind), metrics::badge),
            kind, Token::Overlay, Token::Text);
    if (const QString type = index.data(FilePrimaryRole).toString(); !type.isEmpty())
        drawBadge(*painter, cell, QRect(inset.topLeft(), QSize(inset.width(), metrics::badge)),
                  primaryTypeText(type),
                  type == QLatin1String("primary") ? Token::AccentWeak : Token::Overlay,
                  type == QLatin1String("primary") ? Token::AccentText : Token::Text);
    drawText(*painter, cell, name, index.data().toString(), TextStyle::Medium,
             fileTextToken(index));
    drawText(*painter, cell,
             name.translated(0, metrics::tileName).adjusted(0, 0, 0, -metrics::tight),
             tileSecondLine(index), TextStyle::Small, Token::TextMuted);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(drawing().theme.color(Token::Accent), metrics::ring));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(picture, metrics::radius, metrics::radius);
    }
    painter->restore();
}

} // namespace vams::ui
