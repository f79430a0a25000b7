#include "ui/widgets/list_accessible.h"

#include "ui/widgets/item_accessible.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QItemSelection>
#include <QListView>
#include <QPersistentModelIndex>
#include <QPointer>

namespace vams::ui {

namespace {

/// The index that stands for a row: what the view shows of it.
QModelIndex shownIndex(const QListView &view, int row)
{
    return view.model() ? view.model()->index(row, view.modelColumn(), view.rootIndex())
                        : QModelIndex();
}

/// A row of a list.
class ListItemAccessible final : public ItemAccessible
{
public:
    ListItemAccessible(QListView *view, const QModelIndex &index)
        : ItemAccessible(view)
        , m_view(view)
        , m_index(index)
    {}

    [[nodiscard]] int row() const { return m_index.isValid() ? m_index.row() : -1; }

    [[nodiscard]] bool isValid() const override { return m_view && m_index.isValid(); }
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), toggleAction(), setFocusAction()};
    }
    void doAction(const QString &action) override;

private:
    QPointer<QListView> m_view;
    QPersistentModelIndex m_index;
};

QString ListItemAccessible::text(QAccessible::Text what) const
{
    if (!isValid())
        return {};
    if (what == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    if (what != QAccessible::Name)
        return {};
    const QString spoken = m_index.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : spoken;
}

QRect ListItemAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_view->visualRect(m_index);
    return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State ListItemAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const Qt::ItemFlags flags = m_index.flags();
    const QVariant check = m_index.data(Qt::CheckStateRole);
    state.disabled = !m_view->isEnabled() || !(flags & Qt::ItemIsEnabled);
    state.selectable = bool(flags & Qt::ItemIsSelectable);
    state.multiSelectable = m_view->selectionMode() != QAbstractItemView::SingleSelection;
    state.selected = m_view->selectionModel()->isSelected(m_index);
    state.focusable = true;
    state.focused = m_view->hasFocus() && m_view->currentIndex().row() == row();
    state.editable = bool(flags & Qt::ItemIsEditable);
    state.checkable = check.isValid();
    state.checked = check.toInt() == Qt::Checked;
    state.checkStateMixed = check.toInt() == Qt::PartiallyChecked;
    const bool isInView =
        m_view->isVisible() && m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
    state.invisible = !isInView;
    state.offscreen = !isInView;
    return state;
}

void ListItemAccessible::doAction(const QString &action)
{
    if (!isValid() || !(m_index.flags() & Qt::ItemIsEnabled))
        return;
    if (action == toggleAction()) {
        m_view->selectionModel()->setCurrentIndex(m_index, QItemSelectionModel::Toggle |
                                                               QItemSelectionModel::Rows);
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_index);
    if (action == pressAction())
        emit m_view->activated(m_index);
}

class ListAccessible final : public QAccessibleWidget
{
public:
    explicit ListAccessible(QListView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {}
    ~ListAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return rowCount() + static_cast<int>(editors().size());
    }
    [[nodiscard]] QAccessibleInterface *child(int number) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *item) const override
    {
        if (const auto *known = dynamic_cast<const ListItemAccessible *>(item))
            return known->row();
        const auto editor = item ? editors().indexOf(item->object()) : -1;
        return editor < 0 ? -1 : rowCount() + static_cast<int>(editor);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QListView *list = view();
        if (!list)
            return nullptr;
        const QModelIndex index = list->indexAt(list->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child(index.row()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const QListView *list = view();
        return list && list->hasFocus() && list->currentIndex().isValid()
                   ? child(list->currentIndex().row())
                   : nullptr;
    }

private:
    [[nodiscard]] QListView *view() const { return qobject_cast<QListView *>(object()); }
    [[nodiscard]] int rowCount() const
    {
        const QListView *list = view();
        return list && list->model() ? list->model()->rowCount(list->rootIndex()) : 0;
    }
    /// What stands in the list to write in, such as a new name: children behind the rows.
    [[nodiscard]] QObjectList editors() const
    {
        QObjectList open;
        for (QObject *each : view() ? view()->viewport()->children() : QObjectList())
            if (const auto *widget = qobject_cast<QWidget *>(each);
                widget && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
                open << each;
        return open;
    }

    /// By row; an item whose row has moved since is made anew.
    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface *ListAccessible::child(int number) const
{
    const int rows = rowCount();
    if (number >= rows)
        return QAccessible::queryAccessibleInterface(editors().value(number - rows));
    const int row = number;
    if (row < 0)
        return nullptr;
    const auto known = m_items.constFind(row);
    if (known != m_items.constEnd()) {
        QAccessibleInterface *item = QAccessible::accessibleInterface(*known);
        if (item && item->isValid() && static_cast<ListItemAccessible *>(item)->row() == row)
            return item;
        QAccessible::deleteAccessibleInterface(*known);
    }
    auto *item = new ListItemAccessible(view(), shownIndex(*view(), row));
    m_items.insert(row, QAccessible::registerAccessibleInterface(item));
    return item;
}

/// Qt asks for each class of the object's ancestry, the own first.
QAccessibleInterface *makeListAccessible(const QString &name, QObject *object)
{
    auto *view = qobject_cast<QListView *>(object);
    // The list of a combo box is told of by the box.
    return view && name == QLatin1String("QListView") && !view->inherits("QComboBoxListView")
               ? new ListAccessible(view)
               : nullptr;
}

} // namespace

void useListAccessible()
{
    QAccessible::installFactory(&makeListAccessible); // the same one is taken once
}

void announceCurrent(QListView &view, const QModelIndex &index)
{
    if (!QAccessible::isActive() || !index.isValid() || !view.hasFocus())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

void announceSelection(QListView &view, const QItemSelection &selected,
                       const QItemSelection &deselected)
{
    if (!QAccessible::isActive())
        return;
    const auto tell = [&view](const QItemSelection &ranges, QAccessible::Event what) {
        for (const QItemSelectionRange &range : ranges) {
            // Of many at once the first is enough: a reader asks for the others.
            QAccessibleEvent event(&view, what);
            event.setChild(range.top());
            QAccessible::updateAccessibility(&event);
        }
    };
    tell(selected, QAccessible::SelectionAdd);
    tell(deselected, QAccessible::SelectionRemove);
}

} // namespace vams::ui
