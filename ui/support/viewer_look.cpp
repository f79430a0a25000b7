#include "ui/support/viewer_look.h"

#include "ui/theme/theme.h"

namespace vams::ui {

namespace {

// The same in both themes, as everywhere in the trade.
const QColor axisX(0xd9, 0x57, 0x5b);
const QColor axisY(0x4f, 0xae, 0x6f);
const QColor axisZ(0x4c, 0x86, 0xe0);

} // namespace

viewers::ViewerStyle viewerStyleOf(const Theme &theme)
{
    viewers::ViewerStyle style;
    style.viewport = theme.color(Token::Viewport);
    style.surface = theme.color(Token::Surface);
    style.overlay = theme.color(Token::Overlay);
    style.line = theme.color(Token::LineStrong);
    style.hover = theme.color(Token::Hover);
    style.text = theme.color(Token::Text);
    style.muted = theme.color(Token::TextMuted);
    style.accent = theme.color(Token::Accent);
    style.accentWeak = theme.color(Token::AccentWeak);
    style.accentText = theme.color(Token::AccentText);
    style.selection = theme.color(Token::AccentWeak);
    style.success = theme.color(Token::Success);
    style.warning = theme.color(Token::Warning);
    style.danger = theme.color(Token::Danger);
    style.axisX = axisX;
    style.axisY = axisY;
    style.axisZ = axisZ;
    style.monospace = theme.font(TextStyle::Mono);
    style.reducedMotion = theme.motion(1) == 0;
    style.icon = [&theme](const QString &name, const QColor &color) {
        // Viewers name the colour; icons name the role that has it.
        const bool isOn = color == theme.color(Token::AccentText);
        const bool isText = color == theme.color(Token::Text);
        return theme.icon(name, isOn     ? IconRole::Accent
                                : isText ? IconRole::Text
                                         : IconRole::Muted);
    };
    return style;
}

} // namespace vams::ui
