#include "ui/pages/asset/links/graph/graph_items.h"

#include "ui/models/spoken.h"
#include "ui/support/assets/asset_covers.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QGraphicsSceneHoverEvent>
#include <QPainter>
#include <QStyle>

namespace vams::ui {

namespace {

constexpr qreal nodeEdge = 1;
constexpr qreal lineWidth = 1.5;
constexpr qreal currentWidth = 2;
constexpr qreal ringDistance = 4;
constexpr qreal hitWidth = 12;
constexpr qreal boxLayer = 2;
constexpr qreal captionLayer = 1;
constexpr int longestAliasOnLine = 14; ///< letters; more stand in the tool tip

struct GraphText
{
    Q_DECLARE_TR_FUNCTIONS(GraphText)
};

int nodePadding()
{
    return metrics::badgeInset;
}

QSize nodePicture()
{
    return {metrics::pictureWidth + metrics::tight, metrics::pictureHeight + 3};
}

QString relationText(const LinkNode &node)
{
    switch (node.group) {
    case LinkGroup::Parents:
        return node.level == 1 ? GraphText::tr("parent")
                               : GraphText::tr("parent, %n levels up", nullptr, node.level);
    case LinkGroup::Children:
        return node.level == 1 ? GraphText::tr("child")
                               : GraphText::tr("child, %n levels down", nullptr, node.level);
    case LinkGroup::Related:
        return GraphText::tr("related");
    }
    return {};
}

const LinkNode &nodeOf(const LinkGraph &graph, const GraphBox &box)
{
    return graph.nodes[static_cast<std::size_t>(box.node)];
}

} // namespace

GraphSizes graphSizes(Qt::LayoutDirection direction)
{
    GraphSizes sizes;
    const qreal width = metrics::tile * 6.0 / 5;
    sizes.node = {width, qreal(nodePicture().height() + 2 * nodePadding() + 2)};
    sizes.related = {width + metrics::margin, sizes.node.height()};
    sizes.asset = {width, metrics::tile * 5.0 / 8 + metrics::tileName + 2 * metrics::gap +
                              metrics::tileNameGap};
    sizes.more = metrics::control;
    sizes.caption = metrics::tileSecond + metrics::gap;
    sizes.isMirrored = direction == Qt::RightToLeft;
    return sizes;
}

QString secondLineOf(const LinkGraph &graph, const GraphBox &box)
{
    const LinkNode &node = nodeOf(graph, box);
    QStringList parts{node.other.databaseId.text()};
    if (node.other.assetLinkAliasId && !box.hasAliasOnLine)
        parts << GraphText::tr("alias %1").arg(*node.other.assetLinkAliasId);
    if (node.isRepeat)
        parts << GraphText::tr("as above");
    return spokenParts(parts);
}

QString spokenBox(const LinkGraph &graph, const GraphBox &box, const QString &assetName)
{
    if (box.kind == BoxKind::Asset)
        return GraphText::tr("%1, this asset").arg(assetName);
    if (box.kind == BoxKind::More)
        return GraphText::tr("and %n more", nullptr, box.folded);
    const LinkNode &node = nodeOf(graph, box);
    QStringList parts{node.name(), relationText(node)};
    if (node.other.assetLinkAliasId)
        parts << GraphText::tr("alias %1").arg(*node.other.assetLinkAliasId);
    parts << (node.other.databaseId == graph.asset.databaseId
                  ? QString()
                  : GraphText::tr("of the database %1").arg(node.other.databaseId.text()));
    if (node.nearer >= 0)
        parts << GraphText::tr("at %1").arg(
            graph.nodes[static_cast<std::size_t>(node.nearer)].name());
    if (node.isRepeat)
        parts << GraphText::tr("what hangs on it is shown above");
    if (node.hasMore)
        parts << GraphText::tr("more hangs on it");
    return spokenParts(parts);
}

QString captionText(const GraphCaption &caption)
{
    if (!caption.isHidden)
        return (caption.group == LinkGroup::Parents    ? GraphText::tr("Parents, %1")
                : caption.group == LinkGroup::Children ? GraphText::tr("Children, %1")
                                                       : GraphText::tr("Related, %1"))
            .arg(caption.count);
    switch (caption.group) {
    case LinkGroup::Parents:
        return GraphText::tr("%n parents you may not see", nullptr, caption.count);
    case LinkGroup::Children:
        return GraphText::tr("%n children you may not see", nullptr, caption.count);
    case LinkGroup::Related:
        return GraphText::tr("%n related you may not see", nullptr, caption.count);
    }
    return {};
}

BoxItem::BoxItem(const GraphLook &look, const GraphBox &box, int number)
    : m_look(look)
    , m_box(box)
    , m_number(number)
{
    setZValue(boxLayer);
    setAcceptHoverEvents(true);
    setToolTip(spokenBox(look.graph, box, look.assetName));
}

QRectF BoxItem::boundingRect() const
{
    const qreal room = ringDistance + currentWidth;
    return m_box.rect.adjusted(-room, -room, room, room);
}

void BoxItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    m_isHovered = true;
    update();
}

void BoxItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    m_isHovered = false;
    update();
}

QRect BoxItem::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(m_look.direction, m_box.rect.toRect(), rect);
}

int BoxItem::leading() const
{
    return Qt::TextSingleLine |
           static_cast<int>(QStyle::visualAlignment(m_look.direction, Qt::AlignLeft)) |
           Qt::AlignVCenter;
}

void BoxItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const bool isCurrent = m_look.currentBox == m_number;
    paintFrame(*painter, isCurrent);
    switch (m_box.kind) {
    case BoxKind::Asset:
        paintAsset(*painter);
        break;
    case BoxKind::Node:
        paintNode(*painter, isCurrent);
        break;
    case BoxKind::More:
        paintMore(*painter);
        break;
    }
}

void BoxItem::paintFrame(QPainter &painter, bool isCurrent) const
{
    const Theme &theme = m_look.theme;
    const bool isAccent = isCurrent || m_box.kind == BoxKind::Asset;
    const bool isLink = m_box.kind == BoxKind::Node;
    const Token edge = isAccent ? Token::Accent : m_isHovered ? Token::Control : Token::LineStrong;
    painter.setBrush(theme.color(isAccent && m_box.kind != BoxKind::More      ? Token::AccentWeak
                                 : m_box.kind == BoxKind::More && m_isHovered ? Token::Hover
                                                                              : Token::Raised));
    const qreal width = isCurrent && isLink ? currentWidth : nodeEdge;
    painter.setPen(QPen(theme.color(edge), width));
    const qreal half = width / 2;
    painter.drawRoundedRect(m_box.rect.adjusted(half, half, -half, -half), metrics::radiusFloat,
                            metrics::radiusFloat);
    if (!isCurrent || !m_look.hasFocus)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Token::Accent), currentWidth));
    const qreal out = ringDistance - currentWidth / 2;
    painter.drawRoundedRect(m_box.rect.adjusted(-out, -out, out, out), metrics::radiusFloat + out,
                            metrics::radiusFloat + out);
}

void BoxItem::paintNode(QPainter &painter, bool isCurrent) const
{
    const LinkNode &node = nodeOf(m_look.graph, m_box);
    const QRect rect = m_box.rect.toRect();
    const QSize size = nodePicture();
    const QRect picture(
        QPoint(rect.left() + nodePadding() + 1, rect.top() + (rect.height() - size.height()) / 2),
        size);
    ThumbnailLook look;
    look.radius = metrics::radiusSmall;
    m_look.pictures.paint(painter, mirrored(picture), m_look.covers.spot(node.other.ref()), look);

    const bool isElsewhere = node.other.databaseId != m_look.graph.asset.databaseId;
    const int mark = isElsewhere || node.hasMore ? metrics::indicatorInner : 0;
    const int left = picture.right() + 1 + metrics::gap;
    const int room = rect.right() - left - nodePadding() - (mark ? mark + metrics::tight : 0);
    const int middle = rect.center().y();
    painter.setPen(m_look.theme.color(Token::Text));
    painter.setFont(m_look.theme.font(TextStyle::Medium));
    painter.drawText(mirrored({left, middle - metrics::tileName + 3, room, metrics::tileName}),
                     leading(),
                     QFontMetrics(painter.font()).elidedText(node.name(), Qt::ElideRight, room));
    painter.setPen(m_look.theme.color(isCurrent ? Token::Text : Token::TextMuted));
    painter.setFont(m_look.theme.font(TextStyle::Small));
    painter.drawText(mirrored({left, middle + 1, room, metrics::tileSecond}), leading(),
                     QFontMetrics(painter.font())
                         .elidedText(secondLineOf(m_look.graph, m_box), Qt::ElideRight, room));
    if (mark == 0)
        return;
    const QRect at(rect.right() - nodePadding() - mark, middle - mark / 2, mark, mark);
    const QString icon = isElsewhere ? QStringLiteral("share") : QStringLiteral("more");
    painter.drawPixmap(
        mirrored(at).topLeft(),
        m_look.theme.pixmap(icon, Token::TextMuted, mark, painter.device()->devicePixelRatioF()));
}

void BoxItem::paintAsset(QPainter &painter) const
{
    const QRect rect = m_box.rect.toRect();
    const QRect inner = rect.adjusted(metrics::gap, metrics::gap, -metrics::gap, -metrics::gap);
    const QRect picture(inner.topLeft(), QSize(inner.width(), inner.height() - metrics::tileName -
                                                                  metrics::tileNameGap));
    m_look.pictures.paint(painter, picture, m_look.covers.spot(m_look.graph.asset), {});
    const Asset *asset = m_look.covers.asset(m_look.graph.asset);
    const QString version = asset && asset->currentVersion
                                ? GraphText::tr("v%1").arg(asset->currentVersion->Version.text())
                                : QString();
    const QFontMetrics small(m_look.theme.font(TextStyle::SmallMedium));
    const int badge =
        version.isEmpty() ? 0 : small.horizontalAdvance(version) + 2 * metrics::badgeInset;
    const int top = picture.bottom() + 1 + metrics::tileNameGap;
    const int room = inner.width() - (badge ? badge + metrics::gap : 0);
    painter.setPen(m_look.theme.color(Token::Text));
    painter.setFont(m_look.theme.font(TextStyle::Strong));
    painter.drawText(
        mirrored({inner.left(), top, room, metrics::tileName}), leading(),
        QFontMetrics(painter.font()).elidedText(m_look.assetName, Qt::ElideRight, room));
    if (badge == 0)
        return;
    const QRect at = mirrored({inner.right() + 1 - badge, top + 1, badge, metrics::badge});
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.color(Token::Pressed));
    painter.drawRoundedRect(at, metrics::radiusSmall, metrics::radiusSmall);
    painter.setPen(m_look.theme.color(Token::Text));
    painter.setFont(m_look.theme.font(TextStyle::SmallMedium));
    painter.drawText(at, Qt::AlignCenter, version);
}

void BoxItem::paintMore(QPainter &painter) const
{
    painter.setPen(m_look.theme.color(Token::AccentText));
    painter.setFont(m_look.theme.font(TextStyle::Medium));
    painter.drawText(m_box.rect, Qt::AlignCenter, spokenBox(m_look.graph, m_box, m_look.assetName));
}

LineItem::LineItem(const GraphLook &look, const GraphLine &line, const QString &alias)
    : m_look(look)
    , m_line(line)
    , m_alias(alias.size() > longestAliasOnLine ? alias.left(longestAliasOnLine - 1) + QChar(0x2026)
                                                : alias)
{
    setToolTip(alias);
}

QRectF LineItem::boundingRect() const
{
    QRectF rect = m_line.path.boundingRect().adjusted(-hitWidth, -hitWidth, hitWidth, hitWidth);
    if (!m_alias.isEmpty()) {
        QRectF label(0, 0, metrics::labelColumn * 1.5, metrics::tileSecond);
        label.moveCenter(m_line.label);
        rect |= label;
    }
    return rect;
}

QPainterPath LineItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(hitWidth);
    return stroker.createStroke(m_line.path);
}

void LineItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const bool isCurrent = m_line.node >= 0 && m_look.currentNode == m_line.node;
    QPen pen(m_look.theme.color(isCurrent ? Token::Accent : Token::Control),
             isCurrent ? currentWidth : lineWidth);
    if (m_line.isDashed)
        pen.setDashPattern({3, 3});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_line.path);
    if (m_alias.isEmpty())
        return;
    const QFont font = m_look.theme.font(TextStyle::Small);
    QRectF label(0, 0, QFontMetricsF(font).horizontalAdvance(m_alias) + metrics::gap,
                 metrics::tileSecond);
    label.moveCenter(m_line.label);
    painter->fillRect(label, m_look.theme.color(Token::Surface));
    painter->setPen(m_look.theme.color(isCurrent ? Token::AccentText : Token::TextMuted));
    painter->setFont(font);
    painter->drawText(label, Qt::AlignCenter, m_alias);
}

CaptionItem::CaptionItem(const GraphLook &look, const GraphCaption &caption)
    : m_look(look)
    , m_caption(caption)
{
    setZValue(captionLayer);
}

QRectF CaptionItem::boundingRect() const
{
    const QFontMetricsF font(m_look.theme.font(TextStyle::SmallMedium));
    qreal width = font.horizontalAdvance(captionText(m_caption)) + metrics::tight;
    if (m_caption.isHidden)
        width += metrics::field + metrics::tight + 2 * metrics::badgeInset;
    qreal left = m_caption.at.x();
    if (m_look.direction == Qt::RightToLeft)
        left += graphSizes(m_look.direction).node.width() - width;
    return {left, m_caption.at.y(), width, qreal(metrics::badge)};
}

void CaptionItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QRectF rect = boundingRect();
    const Theme &theme = m_look.theme;
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(m_caption.isHidden ? Token::Pressed : Token::Surface));
    painter->drawRoundedRect(rect, metrics::radiusSmall, metrics::radiusSmall);
    painter->setFont(theme.font(TextStyle::SmallMedium));
    painter->setPen(theme.color(m_caption.isHidden ? Token::Text : Token::TextMuted));
    if (!m_caption.isHidden) {
        painter->drawText(rect, Qt::AlignCenter, captionText(m_caption));
        return;
    }
    const QRect lock(rect.toRect().left() + metrics::badgeInset,
                     rect.toRect().top() + (metrics::badge - metrics::field) / 2, metrics::field,
                     metrics::field);
    const QRect place = QStyle::visualRect(m_look.direction, rect.toRect(), lock);
    painter->drawPixmap(place.topLeft(),
                        theme.pixmap(QStringLiteral("lock"), Token::Text, metrics::field,
                                     painter->device()->devicePixelRatioF()));
    const qreal start = metrics::badgeInset + metrics::field + metrics::tight;
    const bool isMirrored = m_look.direction == Qt::RightToLeft;
    painter->drawText(rect.adjusted(isMirrored ? 0 : start, 0, isMirrored ? -start : 0, 0),
                      Qt::AlignVCenter | Qt::AlignHCenter, captionText(m_caption));
}

} // namespace vams::ui
