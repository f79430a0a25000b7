#include "ui/pages/asset/links/graph/link_graph_view.h"

#include "ui/pages/asset/links/graph/graph_accessible.h"
#include "ui/shell/action_registry.h"
#include "ui/support/assets/asset_covers.h"
#include "ui/support/controls.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <limits>

namespace vams::ui {

namespace {

constexpr qreal legendLine = 24;
constexpr qreal sidewaysCost = 2; ///< what stands straight ahead is nearer

} // namespace

/// What the two kinds of lines mean.
class LinkGraphView::Legend : public QWidget
{
public:
    Legend(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAccessibleName(LinkGraphView::tr("Solid line: parent to child. Dashed line: related."));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics font(m_theme.font(TextStyle::Small));
        qreal width = 0;
        for (const QString &text : texts())
            width += legendLine + metrics::tight + font.horizontalAdvance(text) + metrics::space;
        return {static_cast<int>(width) - metrics::space + 1, metrics::tileSecond};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.fillRect(rect(), m_theme.color(Token::Surface));
        qreal left = 0;
        bool isDashed = false;
        for (const QString &text : texts()) {
            QPen pen(m_theme.color(Token::Control), 2);
            if (isDashed)
                pen.setDashPattern({2, 2});
            painter.setPen(pen);
            painter.drawLine(QPointF(left, height() / 2.0),
                             QPointF(left + legendLine, height() / 2.0));
            left += legendLine + metrics::tight;
            painter.setPen(m_theme.color(Token::TextMuted));
            const qreal width = painter.fontMetrics().horizontalAdvance(text) + 1;
            painter.drawText(QRectF(left, 0, width, height()), Qt::AlignVCenter, text);
            left += width + metrics::space;
            isDashed = true;
        }
    }

private:
    static QStringList texts()
    {
        return {LinkGraphView::tr("parent to child"), LinkGraphView::tr("related")};
    }

    const Theme &m_theme;
};

LinkGraphView::LinkGraphView(const PageContext &context, AssetCovers &covers, QWidget *parent)
    : CanvasView(context.theme, parent)
    , m_pictures(context.theme, context.thumbnails, viewport())
    , m_look{context.theme, covers, m_pictures, m_graph, {}, layoutDirection(), -1, -1, false}
    , m_bar(makeBar(context.actions))
    , m_legend(new Legend(context.theme, this))
{
    useGraphAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Graph of the links"));
    setAccessibleDescription(
        tr("The arrow keys go from asset to asset, Enter opens, Delete removes the link."));
    viewport()->setMouseTracking(true);
    connect(&covers, &AssetCovers::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&context.theme, &Theme::changed, this, &LinkGraphView::rebuild);
}

LinkGraphView::~LinkGraphView()
{
    scene()->clear(); // they draw what the view holds
}

QWidget *LinkGraphView::makeBar(const ActionRegistry &actions)
{
    auto *bar = new QFrame(this);
    bar->setProperty("area", "float");
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::tight, metrics::tight, metrics::tight, metrics::tight);
    row->setSpacing(2);
    for (const char *id : {"link.zoomIn", "link.zoomOut", "link.fit", "", "link.resetView"}) {
        if (*id == '\0') {
            QFrame *line = makeLine(Qt::Vertical);
            line->setFixedHeight(metrics::tag);
            row->addWidget(line);
            continue;
        }
        row->addWidget(makeActionButton(actions.action(QLatin1String(id))));
    }
    return bar;
}

void LinkGraphView::setGraph(const LinkGraph &graph, const QString &assetName)
{
    if (graph == m_graph && assetName == m_look.assetName && !m_plan.boxes.empty())
        return;
    const int before = m_look.currentNode;
    const AssetLinkId kept =
        before < 0 ? AssetLinkId()
                   : m_graph.nodes[static_cast<std::size_t>(before)].other.assetLinkId;
    scene()->clear();
    m_graph = graph;
    m_look.assetName = assetName;
    m_look.currentNode = before < 0 ? -1 : m_graph.find(kept);
    rebuild();
    if (before >= 0 && m_look.currentNode < 0)
        emit currentChanged(-1);
}

void LinkGraphView::setGroups(const GraphChoice &choice)
{
    std::copy(std::begin(choice.groups), std::end(choice.groups), std::begin(m_choice.groups));
    rebuild();
}

void LinkGraphView::rebuild()
{
    const bool wasAsset = m_look.currentBox == 0;
    const int node = m_look.currentNode;
    scene()->clear();
    m_look.direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    m_plan = planGraph(m_graph, m_choice, graphSizes(m_look.direction));
    std::vector<const GraphBox *> byNode(m_graph.nodes.size(), nullptr);
    for (std::size_t at = 0; at < m_plan.boxes.size(); ++at) {
        const GraphBox &box = m_plan.boxes[at];
        scene()->addItem(new BoxItem(m_look, box, static_cast<int>(at)));
        if (box.kind == BoxKind::Node)
            byNode[static_cast<std::size_t>(box.node)] = &box;
    }
    for (const GraphLine &line : m_plan.lines) {
        const GraphBox *box = line.node < 0 ? nullptr : byNode[static_cast<std::size_t>(line.node)];
        const QString alias = box && box->hasAliasOnLine
                                  ? m_graph.nodes[static_cast<std::size_t>(line.node)]
                                        .other.assetLinkAliasId.value_or(QString())
                                  : QString();
        scene()->addItem(new LineItem(m_look, line, alias));
    }
    for (const GraphCaption &caption : m_plan.captions)
        scene()->addItem(new CaptionItem(m_look, caption));
    setContent(m_plan.bounds, m_plan.boxes.front().rect.center());
    m_look.currentBox = node >= 0 ? boxOf(node) : wasAsset ? 0 : -1;
    if (node >= 0 && m_look.currentBox < 0) {
        m_look.currentNode = -1;
        emit currentChanged(-1);
    }
    placeFloats();
    viewport()->update();
    announceGraphChanged(*this);
}

int LinkGraphView::boxOf(int node) const
{
    const auto found =
        std::find_if(m_plan.boxes.begin(), m_plan.boxes.end(), [node](const GraphBox &box) {
            return box.kind == BoxKind::Node && box.node == node;
        });
    return found == m_plan.boxes.end() ? -1 : static_cast<int>(found - m_plan.boxes.begin());
}

void LinkGraphView::setCurrentNode(int node)
{
    if (node == m_look.currentNode)
        return;
    if (node >= 0 && boxOf(node) < 0) {
        for (int at = node; at >= 0;) {
            const LinkNode &folded = m_graph.nodes[static_cast<std::size_t>(at)];
            m_choice.unfolded.insert(folded.nearer < 0
                                         ? QString::number(static_cast<int>(folded.group))
                                         : m_graph.nodes[static_cast<std::size_t>(folded.nearer)]
                                               .other.assetLinkId.text());
            at = folded.nearer;
        }
        rebuild();
    }
    setCurrentBox(node < 0 ? -1 : boxOf(node));
}

void LinkGraphView::setCurrentBox(int box)
{
    if (box == m_look.currentBox)
        return;
    m_look.currentBox = box;
    const int before = m_look.currentNode;
    m_look.currentNode = box < 0 ? -1 : m_plan.boxes[static_cast<std::size_t>(box)].node;
    if (box >= 0)
        reveal(m_plan.boxes[static_cast<std::size_t>(box)].rect);
    viewport()->update();
    announceBox(*this, box);
    if (before != m_look.currentNode)
        emit currentChanged(m_look.currentNode);
}

void LinkGraphView::activate(int box)
{
    if (box < 0 || box >= boxCount())
        return;
    const GraphBox meant = m_plan.boxes[static_cast<std::size_t>(box)];
    if (meant.kind == BoxKind::Node)
        emit openWanted(meant.node);
    if (meant.kind != BoxKind::More)
        return;
    m_choice.unfolded.insert(meant.fold);
    rebuild();
    // The first of those that were folded.
    const int first = qMin(box, boxCount() - 1);
    if (hasFocus())
        setCurrentBox(first);
}

QString LinkGraphView::boxText(int box) const
{
    return box < 0 || box >= boxCount()
               ? QString()
               : spokenBox(m_graph, m_plan.boxes[static_cast<std::size_t>(box)], m_look.assetName);
}

QRect LinkGraphView::boxPlace(int box) const
{
    return box < 0 || box >= boxCount()
               ? QRect()
               : mapFromScene(m_plan.boxes[static_cast<std::size_t>(box)].rect).boundingRect();
}

int LinkGraphView::boxAt(const QPoint &at) const
{
    const QPointF place = mapToScene(at);
    const auto found =
        std::find_if(m_plan.boxes.begin(), m_plan.boxes.end(),
                     [&place](const GraphBox &box) { return box.rect.contains(place); });
    if (found != m_plan.boxes.end())
        return static_cast<int>(found - m_plan.boxes.begin());
    for (QGraphicsItem *item : items(at)) {
        if (const auto *line = dynamic_cast<const LineItem *>(item); line && line->node() >= 0)
            return boxOf(line->node());
    }
    return -1;
}

int LinkGraphView::boxTowards(int key) const
{
    const QPointF from = m_plan.boxes[static_cast<std::size_t>(m_look.currentBox)].rect.center();
    int best = -1;
    qreal bestCost = std::numeric_limits<qreal>::max();
    for (int box = 0; box < boxCount(); ++box) {
        const QPointF way = m_plan.boxes[static_cast<std::size_t>(box)].rect.center() - from;
        const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
        const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
        const qreal ahead = (isAcross ? way.x() : way.y()) * (isBack ? -1 : 1);
        const qreal aside = std::abs(isAcross ? way.y() : way.x());
        // To a side of the asset goes whoever goes there at all; up and down along a column.
        if (ahead < 1 || (!isAcross && aside > ahead * 3))
            continue;
        const qreal cost = ahead + aside * sidewaysCost;
        if (cost < bestCost) {
            bestCost = cost;
            best = box;
        }
    }
    return best;
}

void LinkGraphView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isArrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (isPlain && m_look.currentBox < 0 && isArrow) {
        setCurrentBox(0);
    } else if (isPlain && isArrow) {
        if (const int next = boxTowards(key); next >= 0)
            setCurrentBox(next);
    } else if (isPlain && key == Qt::Key_Home) {
        setCurrentBox(0);
    } else if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        activate(m_look.currentBox);
    } else if (isPlain && key == Qt::Key_Escape && m_look.currentNode >= 0) {
        setCurrentBox(0);
    } else {
        event->ignore(); // of the tab, or of the window
        return;
    }
    event->accept();
}

void LinkGraphView::choose(int box)
{
    if (box >= 0 && m_plan.boxes[static_cast<std::size_t>(box)].kind == BoxKind::More)
        activate(box);
    else
        setCurrentBox(box);
}

void LinkGraphView::mousePressEvent(QMouseEvent *event)
{
    CanvasView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        choose(boxAt(event->position().toPoint()));
}

void LinkGraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int box = boxAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && box > 0 &&
        m_plan.boxes[static_cast<std::size_t>(box)].kind == BoxKind::Node)
        activate(box);
    event->accept();
}

void LinkGraphView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->pos();
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrentBox(boxAt(at));
    else if (m_look.currentBox >= 0)
        at = boxPlace(m_look.currentBox).center();
    emit menuWanted(viewport()->mapToGlobal(at));
    event->accept();
}

void LinkGraphView::focusInEvent(QFocusEvent *event)
{
    CanvasView::focusInEvent(event);
    m_look.hasFocus = true;
    if (m_look.currentBox < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentBox(0);
    announceBox(*this, m_look.currentBox);
    viewport()->update();
}

void LinkGraphView::focusOutEvent(QFocusEvent *event)
{
    CanvasView::focusOutEvent(event);
    m_look.hasFocus = false;
    viewport()->update();
}

void LinkGraphView::resizeEvent(QResizeEvent *event)
{
    CanvasView::resizeEvent(event);
    placeFloats();
}

void LinkGraphView::changeEvent(QEvent *event)
{
    CanvasView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void LinkGraphView::placeFloats()
{
    m_bar->adjustSize();
    m_legend->resize(m_legend->sizeHint());
    const bool isMirrored = m_look.direction == Qt::RightToLeft;
    const int barTop = height() - metrics::space - m_bar->height();
    const int start = metrics::space;
    const auto end = [this](const QWidget &widget) {
        return width() - metrics::space - widget.width();
    };
    m_bar->move(isMirrored ? end(*m_bar) : start, barTop);
    m_legend->move(isMirrored ? start : end(*m_legend),
                   barTop + (m_bar->height() - m_legend->height()) / 2);
    // Where there is no room for both, the tools stay.
    m_legend->setVisible(width() > m_bar->width() + m_legend->width() + 4 * metrics::space);
    m_bar->raise();
}

} // namespace vams::ui
