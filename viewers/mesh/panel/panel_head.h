#pragma once
// What the parts of the panel beside a model share: margins, heads, small buttons.

#include <QList>
#include <QString>

class QToolButton;
class QWidget;

namespace vams::viewers {

struct ViewerStyle;

inline constexpr int panelMargin = 16;
inline constexpr int panelGap = 8;

/// A title, at the right what belongs to it.
[[nodiscard]] QWidget *makePanelHead(const QString &title, const QList<QWidget *> &tools);

/// The objectName is the icon, for tintPanelButton().
[[nodiscard]] QToolButton *makePanelButton(const QString &icon, const QString &text);
void tintPanelButton(QToolButton &button, const ViewerStyle &style);

[[nodiscard]] QWidget *makePanelLine();

} // namespace vams::viewers
