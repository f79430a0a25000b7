#pragma once
// A list in a panel that floats over the window: head, close button, what stands there while it is
// empty. Escape closes; a click or Enter chooses.

#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QListView;
class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace vams::ui {

class StateView;

class FloatList : public QFrame
{
    Q_OBJECT

public:
    [[nodiscard]] QListView &list() const { return *m_list; }
    /// Puts the panel into this corner of its parent, `corner` being its own corner there.
    void placeAt(const QPoint &point, Qt::Corner corner);

signals:
    void closed();

protected:
    /// Takes the list, with its model and its delegate.
    FloatList(const Theme &theme, const QString &title, QListView *list, QWidget *parent);

    virtual void choose(const QModelIndex &index) = 0;
    /// Before the close button.
    void addToHead(QWidget *widget);
    [[nodiscard]] StateView &state() const { return *m_state; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    QListView *m_list;
    QHBoxLayout *m_head;
    StateView *m_state;
};

/// What is behind a row of such a list: the selection, the pointer, the keyboard.
void paintFloatRow(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option);

} // namespace vams::ui
