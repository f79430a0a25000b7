#include "ui/pages/asset/versions/version_timeline.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/support/relative_time.h"
#include "ui/support/thumbnail_source.h"
#include "viewers/base/file_kind.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace vams::ui {

namespace {

constexpr int rowInset = 8; // above the picture
const QSize versionPicture(64, 48);

QString subline(const AssetVersion &version)
{
    return VersionTimeline::tr("%1, %2 \u00b7 %n files", nullptr, version.fileCount)
        .arg(version.createdBy, relativeTime(fromContractDate(version.DateModified)));
}

bool hasPicture(const FileEntry &file)
{
    const viewers::FileKind kind = viewers::fileKindOf(file.fileName);
    return !file.isPermanentlyDeleted &&
           (kind == viewers::FileKind::Mesh || kind == viewers::FileKind::PointCloud ||
            kind == viewers::FileKind::Image);
}

} // namespace

QString shortVersionName(const AssetVersionId &id)
{
    return QLatin1Char('v') + id.text();
}

const FileEntry *coverOf(const std::vector<FileEntry> &files, const Asset &asset)
{
    const QString path = asset.summary ? asset.summary->coverPath : QString();
    const FileEntry *cover = nullptr;
    int best = 0;
    for (const FileEntry &file : files) {
        if (!hasPicture(file))
            continue;
        const int rank = file.relativePath == path                                          ? 3
                         : file.primaryType.value_or(QString()) == QLatin1String("primary") ? 2
                                                                                            : 1;
        if (rank > best) {
            best = rank;
            cover = &file;
        }
    }
    return cover;
}

VersionModel::VersionModel(const VersionStore &store, QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&store, &VersionStore::loaded, this, [this, &store] {
        beginResetModel();
        m_versions = store.all();
        endResetModel();
    });
}

void VersionModel::setPair(const VersionPair &pair)
{
    m_pair = pair;
    if (!m_versions.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int VersionModel::rowOf(const AssetVersionId &id) const
{
    const auto found = std::find_if(m_versions.begin(), m_versions.end(),
                                    [&](const AssetVersion &v) { return v.Version == id; });
    return found == m_versions.end() ? -1 : static_cast<int>(found - m_versions.begin());
}

int VersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

QVariant VersionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AssetVersion &version = m_versions[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shortVersionName(version.Version);
    case Qt::AccessibleTextRole:
        return spoken(version);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(version.Comment,
                                            absoluteTime(fromContractDate(version.DateModified)));
    case VersionRole:
        return QVariant::fromValue(&version);
    case MarkRole:
        return markOf(version);
    default:
        return {};
    }
}

QString VersionModel::markOf(const AssetVersion &version) const
{
    if (version.Version == m_pair.a)
        return QStringLiteral("A");
    return version.Version == m_pair.b ? QStringLiteral("B") : QString();
}

QString VersionModel::spoken(const AssetVersion &version) const
{
    QStringList parts{tr("Version %1").arg(version.Version.text())};
    if (version.isCurrent)
        parts << tr("current");
    if (version.isArchived)
        parts << tr("archived");
    if (version.versionAlias)
        parts << *version.versionAlias;
    parts << version.Comment.simplified() << subline(version);
    if (const QString mark = markOf(version); !mark.isEmpty())
        parts << tr("side %1 of the comparison").arg(mark);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

VersionDelegate::VersionDelegate(const Theme &theme, viewers::ThumbnailService &thumbnails,
                                 std::function<ThumbnailSpot(const AssetVersion &)> spot,
                                 QWidget *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_pictures(theme, thumbnails, view)
    , m_spot(std::move(spot))
{}

QRect VersionDelegate::Row::placed(const QRect &part) const
{
    return QStyle::visualRect(direction, rect, part);
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int texts = 2 * QFontMetrics(m_theme.font(TextStyle::Base)).height() +
                      QFontMetrics(m_theme.font(TextStyle::Small)).height() + metrics::gap;
    return {metrics::tile, qMax(versionPicture.height(), texts) + 2 * rowInset + metrics::field};
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto *version = index.data(VersionModel::VersionRole).value<const AssetVersion *>();
    if (!version)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Row row{option.rect.adjusted(metrics::gap, 0, -metrics::gap, 0), option.direction};
    const bool isMarked = !index.data(VersionModel::MarkRole).toString().isEmpty();
    if (isMarked || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(isMarked ? Token::AccentWeak : Token::Hover));
        painter->drawRoundedRect(row.rect, metrics::radius, metrics::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.color(Token::Accent), metrics::ring));
        painter->drawRoundedRect(row.rect.adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
    }
    paintLine(*painter, row, index);
    const int lineWidth = metrics::gap + metrics::space + metrics::field;
    const QRect picture({row.rect.left() + lineWidth, row.rect.top() + rowInset + metrics::ring},
                        versionPicture);
    ThumbnailLook look;
    look.radius = metrics::radiusSmall;
    m_pictures.paint(*painter, row.placed(picture), m_spot(*version), look);
    QRect texts = row.rect.adjusted(lineWidth + versionPicture.width() + metrics::field, rowInset,
                                    -metrics::gap, -rowInset);
    paintTexts(*painter, row, texts, index);
    painter->restore();
}

void VersionDelegate::paintLine(QPainter &painter, const Row &row, const QModelIndex &index) const
{
    const bool isMarked = !index.data(VersionModel::MarkRole).toString().isEmpty();
    const int x = row.rect.left() + metrics::space + metrics::ring;
    const int y = row.rect.top() + rowInset + versionPicture.height() / 2;
    const bool isFirst = index.row() == 0;
    const bool isLast = index.row() == index.model()->rowCount() - 1;
    const int top = isFirst ? y : row.rect.top();
    const int bottom = isLast ? y : row.rect.bottom() + 1;
    if (bottom > top)
        painter.fillRect(row.placed({x, top, metrics::line, bottom - top}),
                         m_theme.color(Token::LineStrong));
    const int radius = isMarked ? metrics::radius : metrics::tight;
    const QRect dot = row.placed({x - radius, y - radius, 2 * radius + 1, 2 * radius + 1});
    painter.setPen(
        QPen(m_theme.color(isMarked ? Token::AccentWeak : Token::Surface), 2 * metrics::ring));
    painter.setBrush(m_theme.color(isMarked ? Token::Accent : Token::Control));
    painter.drawEllipse(dot.adjusted(-metrics::ring, -metrics::ring, metrics::ring, metrics::ring));
}

void VersionDelegate::paintTexts(QPainter &painter, const Row &row, QRect rect,
                                 const QModelIndex &index) const
{
    const auto &version = *index.data(VersionModel::VersionRole).value<const AssetVersion *>();
    const auto draw = [&](const QRect &place, const QString &text, TextStyle style, Token ink) {
        painter.setFont(m_theme.font(style));
        painter.setPen(m_theme.color(ink));
        const auto flags = QStyle::visualAlignment(row.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        painter.drawText(row.placed(place), static_cast<int>(flags),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        return painter.fontMetrics().horizontalAdvance(text);
    };
    const int height = QFontMetrics(m_theme.font(TextStyle::Base)).height() + metrics::ring;
    QRect line(rect.left(), rect.top(), rect.width(), height);
    const QRect whole = line;
    if (const QString mark = index.data(VersionModel::MarkRole).toString(); !mark.isEmpty())
        line = paintBadge(painter, row, line, mark, Token::AccentFill, Token::OnAccent,
                          Qt::AlignRight);
    const QString name = shortVersionName(version.Version);
    line.setLeft(line.left() + draw(line, name, TextStyle::Strong, Token::Text) + metrics::radius);
    if (version.isCurrent)
        line = paintBadge(painter, row, line, tr("Current"), Token::Pressed, Token::Text,
                          Qt::AlignLeft);
    if (version.isArchived)
        line = paintBadge(painter, row, line, tr("Archived"), Token::Pressed, Token::Text,
                          Qt::AlignLeft);
    if (version.versionAlias)
        paintBadge(painter, row, line, *version.versionAlias, Token::Pressed, Token::Text,
                   Qt::AlignLeft);
    const QRect second = whole.translated(0, height);
    draw(second, version.Comment.simplified(), TextStyle::Base, Token::Text);
    draw(second.translated(0, height), subline(version), TextStyle::Small, Token::TextMuted);
}

QRect VersionDelegate::paintBadge(QPainter &painter, const Row &row, const QRect &line,
                                  const QString &text, Token fill, Token ink,
                                  Qt::Alignment side) const
{
    painter.setFont(m_theme.font(TextStyle::SmallMedium));
    const QString shown =
        painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width() - metrics::field);
    if (shown.isEmpty() || line.width() < metrics::space)
        return line;
    const int width = painter.fontMetrics().horizontalAdvance(shown) + metrics::field;
    const bool isLeft = side.testFlag(Qt::AlignLeft);
    const QRect place(isLeft ? line.left() : line.right() - width,
                      line.center().y() - metrics::badge / 2 + 1, width, metrics::badge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(fill));
    painter.drawRoundedRect(row.placed(place), metrics::radiusSmall, metrics::radiusSmall);
    painter.setPen(m_theme.color(ink));
    painter.drawText(row.placed(place), Qt::AlignCenter, shown);
    return isLeft ? line.adjusted(width + metrics::tight, 0, 0, 0)
                  : line.adjusted(0, 0, -width - metrics::tight, 0);
}

VersionTimeline::VersionTimeline(const PageContext &context, VersionStore &store, QWidget *parent)
    : QListView(parent)
    , m_context(context)
    , m_store(store)
    , m_model(store)
{
    setModel(&m_model);
    setItemDelegate(new VersionDelegate(
        context.theme, context.thumbnails,
        [this](const AssetVersion &version) { return spotOf(version); }, viewport()));
    setAccessibleName(tr("Versions"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&store, &VersionStore::contentRead, this, [this] { viewport()->update(); });
    connect(&context.theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

std::optional<AssetVersion> VersionTimeline::current() const
{
    const auto *version =
        currentIndex().data(VersionModel::VersionRole).value<const AssetVersion *>();
    return version ? std::optional(*version) : std::nullopt;
}

void VersionTimeline::setPair(const VersionPair &pair)
{
    m_model.setPair(pair);
    if (const int row = m_model.rowOf(pair.a); row >= 0 && currentIndex().row() != row) {
        const QSignalBlocker blocker(this);
        setCurrentIndex(m_model.index(row));
    }
}

void VersionTimeline::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (const auto *version = current.data(VersionModel::VersionRole).value<const AssetVersion *>())
        emit currentVersionChanged(version->Version);
}

void VersionTimeline::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const auto *version = index.data(VersionModel::VersionRole).value<const AssetVersion *>();
    if (version && event->button() == Qt::LeftButton &&
        event->modifiers().testFlag(Qt::ControlModifier))
        emit otherWanted(version->Version);
    else
        QListView::mousePressEvent(event);
}

/// A row that is seen asks for what its version holds, once.
ThumbnailSpot VersionTimeline::spotOf(const AssetVersion &version)
{
    ThumbnailSpot spot;
    spot.icon = QStringLiteral("package");
    if (version.fileCount == 0 || !m_store.asset())
        return spot;
    const std::shared_ptr<const VersionContent> content = m_store.content(version.Version);
    if (!content) {
        if (!m_store.hasFailed(version.Version)) // or it would ask with each paint
            m_store.readContent(version.Version);
        return spot;
    }
    const FileEntry *cover = coverOf(*content->files, *m_store.asset());
    if (!cover)
        return spot;
    const auto request = [client = &m_context.client, ref = m_store.asset()->ref(), file = *cover,
                          files = content->files] {
        return thumbnailRequest(*client, ref, file, files);
    };
    spot.contentKey = request().contentKey;
    spot.fileName = cover->fileName;
    spot.icon.clear();
    spot.request = request;
    return spot;
}

} // namespace vams::ui
