#pragma once
// What the graph of links draws: boxes, lines and captions, by the plan of where they stand.

#include "ui/pages/asset/links/graph/graph_plan.h"
#include "ui/theme/theme.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QGraphicsItem>

namespace vams::ui {

class AssetCovers;

/// What all items need; owned by the view.
struct GraphLook
{
    const Theme &theme;
    AssetCovers &covers;
    ThumbnailPainter &pictures;
    const LinkGraph &graph;
    QString assetName;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int currentBox = -1;
    int currentNode = -1;
    bool hasFocus = false;
};

/// The sizes of boxes at the present size of type.
GraphSizes graphSizes(Qt::LayoutDirection direction);

/// "Fixtures, alias bolt-1".
QString secondLineOf(const LinkGraph &graph, const GraphBox &box);
/// What a screen reader says of the box: "Hex bolt M16, child, alias bolt-1".
QString spokenBox(const LinkGraph &graph, const GraphBox &box, const QString &assetName);
QString captionText(const GraphCaption &caption);

class BoxItem : public QGraphicsItem
{
public:
    BoxItem(const GraphLook &look, const GraphBox &box, int number);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const GraphBox &box() const { return m_box; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    void paintFrame(QPainter &painter, bool isCurrent) const;
    void paintNode(QPainter &painter, bool isCurrent) const;
    void paintAsset(QPainter &painter) const;
    void paintMore(QPainter &painter) const;
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    [[nodiscard]] int leading() const;

    const GraphLook &m_look;
    GraphBox m_box;
    int m_number;
    bool m_isHovered = false;
};

class LineItem : public QGraphicsItem
{
public:
    LineItem(const GraphLook &look, const GraphLine &line, const QString &alias);

    [[nodiscard]] int node() const { return m_line.node; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const GraphLook &m_look;
    GraphLine m_line;
    QString m_alias;
};

class CaptionItem : public QGraphicsItem
{
public:
    CaptionItem(const GraphLook &look, const GraphCaption &caption);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const GraphLook &m_look;
    GraphCaption m_caption;
};

} // namespace vams::ui
