#pragma once
// The small tool bar that floats over the bottom middle of a viewport, or stands under text.

#include "viewers/base/viewer_style.h"

#include <QFrame>
#include <QList>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace vams::viewers {

/// Keeps its place in its parent by itself. Buttons show the icon named by the action's objectName.
class FloatingBar : public QFrame
{
    Q_OBJECT

public:
    /// Over a viewport that has a window of its own the bar needs one too, or it would be hidden.
    enum class Over
    {
        Widget,
        NativeWindow,
        Nothing ///< a row in a layout
    };

    FloatingBar(const ViewerStyle &style, Over over, QWidget *parent);

    void addAction(QAction *action);
    /// A button that opens a menu.
    void addMenu(const QString &icon, const QString &text, QMenu *menu);
    void addSeparator();
    void addWidget(QWidget *widget);
    void addStretch();
    void setColors(const ViewerStyle &style);
    /// Puts a floating bar back to its place, above its siblings.
    void place();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QToolButton *addButton();
    void tint(QToolButton *button) const;

    ViewerStyle m_style;
    Over m_over;
    QHBoxLayout *m_row;
    QList<QToolButton *> m_buttons;
};

} // namespace vams::viewers
