#include "ui/pages/asset/links/graph/graph_accessible.h"

#include "ui/pages/asset/links/graph/link_graph_view.h"
#include "ui/widgets/item_accessible.h"

#include <QAccessibleWidget>
#include <QHash>

namespace vams::ui {

namespace {

class BoxAccessible final : public ItemAccessible
{
public:
    BoxAccessible(LinkGraphView *view, int box)
        : ItemAccessible(view)
        , m_view(view)
        , m_box(box)
    {}

    [[nodiscard]] int box() const { return m_box; }

    [[nodiscard]] bool isValid() const override { return m_view && m_box < m_view->boxCount(); }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return isValid() && what == QAccessible::Name ? m_view->boxText(m_box) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->boxPlace(m_box);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction()};
    }
    void doAction(const QString &action) override;

private:
    QPointer<LinkGraphView> m_view;
    int m_box;
};

QAccessible::State BoxAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    state.selectable = true;
    state.focusable = true;
    state.selected = m_view->currentBox() == m_box;
    state.focused = state.selected && m_view->hasFocus();
    state.offscreen =
        !m_view->isVisible() || !m_view->viewport()->rect().intersects(m_view->boxPlace(m_box));
    state.invisible = state.offscreen;
    return state;
}

void BoxAccessible::doAction(const QString &action)
{
    if (!isValid())
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentBox(m_box);
    if (action == pressAction())
        m_view->activate(m_box);
}

/// The boxes first, then what floats over them.
class GraphAccessible final : public QAccessibleWidget
{
public:
    explicit GraphAccessible(LinkGraphView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {}
    ~GraphAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_boxes))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return view() ? view()->boxCount() + static_cast<int>(floats().size()) : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int number) const override
    {
        if (!view() || number < 0)
            return nullptr;
        const int boxes = view()->boxCount();
        if (number >= boxes)
            return QAccessible::queryAccessibleInterface(floats().value(number - boxes));
        if (const auto known = m_boxes.constFind(number); known != m_boxes.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *box = new BoxAccessible(view(), number);
        m_boxes.insert(number, QAccessible::registerAccessibleInterface(box));
        return box;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *item) const override
    {
        if (const auto *known = dynamic_cast<const BoxAccessible *>(item))
            return known->box();
        const auto at = item ? floats().indexOf(item->object()) : -1;
        return at < 0 ? -1 : view()->boxCount() + static_cast<int>(at);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        if (!view())
            return nullptr;
        const int box = view()->boxAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return box < 0 ? QAccessibleWidget::childAt(x, y) : child(box);
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view() && view()->hasFocus() && view()->currentBox() >= 0
                   ? child(view()->currentBox())
                   : QAccessibleWidget::focusChild();
    }

private:
    [[nodiscard]] LinkGraphView *view() const { return qobject_cast<LinkGraphView *>(object()); }
    [[nodiscard]] QObjectList floats() const
    {
        QObjectList found;
        for (QObject *each : view() ? view()->children() : QObjectList()) {
            const auto *widget = qobject_cast<QWidget *>(each);
            if (widget && widget != view()->viewport() && widget->isVisible())
                found << each;
        }
        return found;
    }

    mutable QHash<int, QAccessible::Id> m_boxes;
};

QAccessibleInterface *makeGraphAccessible(const QString &name, QObject *object)
{
    auto *view = qobject_cast<LinkGraphView *>(object);
    return view && name == QLatin1String("vams::ui::LinkGraphView") ? new GraphAccessible(view)
                                                                    : nullptr;
}

} // namespace

void useGraphAccessible()
{
    QAccessible::installFactory(&makeGraphAccessible); // the same one is taken once
}

void announceBox(LinkGraphView &view, int box)
{
    if (!QAccessible::isActive() || box < 0 || !view.hasFocus())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(box);
    QAccessible::updateAccessibility(&event);
}

void announceGraphChanged(LinkGraphView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace vams::ui
