#pragma once
// The controls pages are made of, in the look of the style sheet: one call each, with tool tip and
// accessible name.

#include "ui/theme/theme.h"

#include <QString>

class QAction;
class QFrame;
class QLabel;
class QLayout;
class QPushButton;
class QToolButton;

namespace vams::ui {

enum class ButtonKind
{
    Standard,
    Primary, ///< at most one in a panel
    Danger,
    Quiet,
    Link
};

enum class BadgeKind
{
    Plain,
    Accent,
    Success,
    Warning,
    Danger
};

QPushButton *makeButton(const Theme &theme, const QString &text, const QString &icon = {},
                        ButtonKind kind = ButtonKind::Standard, QWidget *parent = nullptr);
/// 28 x 28. `name` is the tool tip and the accessible name.
QToolButton *makeIconButton(const Theme &theme, const QString &icon, const QString &name,
                            QWidget *parent = nullptr);
/// An icon button that is a view of an action: icon, enabled, checked; the shortcut stands in the
/// tool tip.
QToolButton *makeActionButton(QAction *action, QWidget *parent = nullptr);
/// Plain text: what users wrote is never read as markup.
QLabel *makeLabel(const QString &text, TextStyle style = TextStyle::Base,
                  QWidget *parent = nullptr);
/// Base size, or small, in the muted colour.
QLabel *makeMuted(const QString &text, TextStyle style = TextStyle::Base,
                  QWidget *parent = nullptr);
QLabel *makeBadge(const QString &text, BadgeKind kind = BadgeKind::Plain,
                  QWidget *parent = nullptr);
void setBadge(QLabel *badge, const QString &text, BadgeKind kind);
/// A picture of an icon that follows the theme.
QLabel *makeIconLabel(const Theme &theme, const QString &icon, Token color, int size,
                      QWidget *parent = nullptr);
QFrame *makeLine(Qt::Orientation orientation, QWidget *parent = nullptr);

/// Elides in the middle or at the end instead of widening its layout; the whole text is its tool
/// tip.
QLabel *makeElidedLabel(const QString &text, TextStyle style = TextStyle::Base,
                        Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);

/// Sets a property that the style sheet reads and draws the widget anew.
void setLook(QWidget *widget, const char *property, const QVariant &value);

} // namespace vams::ui
