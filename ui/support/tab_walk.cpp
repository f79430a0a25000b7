#include "ui/support/tab_walk.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QWidget>

namespace vams::ui {

bool walkTab(QWidget &window, bool forward)
{
    const Qt::FocusPolicy wanted =
        QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls
            ? Qt::TabFocus
            : Qt::StrongFocus;
    const auto following = [forward](const QWidget *widget) {
        return forward ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    QWidget *from = window.focusWidget() ? window.focusWidget() : &window;
    for (QWidget *next = following(from); next && next != from; next = following(next)) {
        // What stands for another one is in the chain itself.
        if (next->focusProxy() || next->window() != &window || !next->isEnabled() ||
            !next->isVisibleTo(&window) || (next->focusPolicy() & wanted) != wanted)
            continue;
        next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace vams::ui
