#pragma once
// Every colour and size of the look, in one place. The style sheet (resources/themes/style.qss)
// uses the same names as "@name"; nothing else spells a colour or a pixel.

#include <QtGlobal>

#include <array>

namespace vams::ui {

// clang-format off
/// Token, dark, light.
#define VAMS_COLORS(X)                          \
    X(Window,       0xff17191d, 0xfff4f5f7)     \
    X(Surface,      0xff1f2227, 0xffffffff)     \
    X(Raised,       0xff282c33, 0xffffffff)     \
    X(Overlay,      0xff1b1e23, 0xffffffff)     \
    X(Field,        0xff181a1f, 0xffffffff)     \
    X(Hover,        0xff272b32, 0xffeef0f3)     \
    X(Pressed,      0xff30353d, 0xffe3e6eb)     \
    X(Line,         0xff2f343c, 0xffdfe2e7)     \
    X(LineStrong,   0xff454c57, 0xffc2c8d0)     \
    X(Control,      0xff747d8a, 0xff7d8793)     \
    X(Text,         0xffe8eaed, 0xff1c1f24)     \
    X(TextMuted,    0xff9aa2ad, 0xff5a636e)     \
    X(Disabled,     0xff676f7a, 0xff9099a3)     \
    X(Accent,       0xff5b9dff, 0xff1f6feb)     \
    X(AccentFill,   0xff2b6be0, 0xff1f6feb)     \
    X(AccentHover,  0xff3173ec, 0xff1c64d6)     \
    X(OnAccent,     0xffffffff, 0xffffffff)     \
    X(AccentWeak,   0xff1e2f4a, 0xffe1ecff)     \
    X(AccentText,   0xff8ab8ff, 0xff1458c2)     \
    X(Success,      0xff4cc38a, 0xff197747)     \
    X(SuccessWeak,  0xff1b3329, 0xffe0f3e8)     \
    X(Warning,      0xffe5b04a, 0xff8a5c00)     \
    X(WarningWeak,  0xff3a2f18, 0xfffbf0d6)     \
    X(Danger,       0xfff2777a, 0xffc4302b)     \
    X(DangerWeak,   0xff3d2226, 0xfffce6e5)     \
    X(DangerFill,   0xffc93b40, 0xffc4302b)     \
    X(DangerHover,  0xffd24549, 0xffb32a26)     \
    X(Tile,         0xff262a30, 0xffeceef1)     \
    X(Viewport,     0xff26292e, 0xffdfe3e8)     \
    X(Scrim,        0x8f08090b, 0x521c1f24)     \
    X(Shadow,       0x73000000, 0x291c1f24)

/// Pixels. Spaces are multiples of four: `gap` within, `space` between, `margin` around a form.
#define VAMS_METRICS(X)                                                                     \
    X(tight, 4) X(gap, 8) X(field, 12) X(space, 16) X(margin, 24) X(wide, 48)               \
    X(radius, 6) X(radiusFloat, 8) X(radiusSmall, 4) X(line, 1) X(ring, 2)                  \
    X(control, 28) X(controlInner, 26) X(controlLarge, 32) X(icon, 16) X(iconLarge, 20)     \
    X(iconHuge, 32) X(indicator, 16) X(indicatorInner, 14) X(fieldFocus, 24)          \
    X(fieldInset, 7) X(areaInset, 3) X(radioRing, 5) X(tabInner, 34) X(knobOffset, 5) X(avatarRadius, 14) X(switcher, 156) X(chipRadius, 12) X(recentStrip, 76) X(wayHeight, 64) X(welcomeSide, 440) X(brand, 40) X(windowWidth, 960) X(windowHeight, 600)                                                              \
    X(menuBar, 28) X(topBar, 48) X(statusBar, 28) X(searchWidth, 520)                       \
    X(sideBar, 208) X(rail, 48) X(railBelow, 1360) X(navRow, 28)                            \
    X(crumbBar, 44) X(filterBar, 40) X(titleRow, 56) X(toolRow, 44)                         \
    X(inspector, 316) X(inspectorHead, 44) X(sectionHead, 32) X(labelColumn, 104)           \
    X(panelFooter, 52)                                                                      \
    X(tile, 160) X(tileMin, 96) X(tileMax, 320) X(cardMin, 280) X(tileNameGap, 6) X(tileName, 20)           \
    X(tileSecond, 16) X(badge, 18) X(badgeInset, 6)                                         \
    X(row, 32) X(rowPicture, 40) X(rowTwo, 44) X(facets, 196) X(facetRow, 26) X(pictureWidth, 44) X(pictureHeight, 33) X(tableHead, 28)  \
    X(cell, 8) X(treeRow, 28) X(treeIndent, 16) X(treePictureWidth, 24)                     \
    X(treePictureHeight, 20) X(tabs, 36) X(chip, 24) X(tag, 20) X(count, 16)                \
    X(progress, 4) X(busyBar, 3) X(sliderLine, 2) X(sliderKnob, 12) X(scrollBar, 8)                       \
    X(toast, 44) X(dialog, 480) X(editorMax, 560) X(menuRow, 28)                            \
    X(textTitle, 20) X(textSection, 15) X(textBase, 13) X(textSmall, 11) X(textMono, 12)
// clang-format on

#define VAMS_COLOR_NAME(name, dark, light) name,
enum class Token
{
    VAMS_COLORS(VAMS_COLOR_NAME) Count
};
#undef VAMS_COLOR_NAME

namespace metrics {
#define VAMS_METRIC_VALUE(name, value) inline constexpr int name = value;
VAMS_METRICS(VAMS_METRIC_VALUE)
#undef VAMS_METRIC_VALUE
} // namespace metrics

} // namespace vams::ui
