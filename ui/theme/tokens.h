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
    X(AccentHover,  0xff2e6fe6, 0xff1c64d6)     \
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
    X(DangerHover,  0xffd04347, 0xffb32a26)     \
    X(Tile,         0xff262a30, 0xffeceef1)     \
    X(Viewport,     0xff26292e, 0xffdfe3e8)     \
    X(Scrim,        0x8f08090b, 0x521c1f24)     \
    X(Shadow,       0x73000000, 0x291c1f24)

/// Pixels that never change. Spaces are multiples of four: `gap` within, `space` between, `margin`
/// around a form.
#define VAMS_FIXED_METRICS(X)                                                               \
    X(tight, 4) X(gap, 8) X(field, 12) X(space, 16) X(margin, 24) X(wide, 48)               \
    X(radius, 6) X(radiusFloat, 8) X(radiusSmall, 4) X(line, 1) X(ring, 2)                  \
    X(fieldInset, 7) X(areaInset, 3) X(windowWidth, 960) X(windowHeight, 600)               \
    X(badgeInset, 6) X(cell, 8) X(tileNameGap, 6) X(progress, 4) X(busyBar, 3) X(sliderLine, 2)           \
    X(sliderKnob, 12) X(knobOffset, 5) X(scrollBar, 8) X(paletteTop, 88)

/// Pixels at the usual size of type; `Text` grows with it, `Row` is also less high where the user
/// wants more on the screen.
#define VAMS_SCALED_METRICS(X)                                                              \
    X(control, 28, Row) X(controlLarge, 32, Row) X(indicator, 16, Text)                     \
    X(icon, 16, Text) X(iconLarge, 20, Text) X(iconHuge, 32, Text)                          \
    X(menuBar, 28, Row) X(topBar, 48, Row) X(statusBar, 28, Row) X(searchWidth, 520, Text)  \
    X(switcher, 156, Text) X(sideBar, 208, Text) X(rail, 48, Row) X(railBelow, 1360, Text)  \
    X(navRow, 28, Row) X(crumbBar, 44, Row) X(filterBar, 40, Row) X(titleRow, 56, Row)      \
    X(toolRow, 44, Row) X(inspector, 316, Text) X(inspectorHead, 44, Row)                   \
    X(sectionHead, 32, Row) X(labelColumn, 104, Text) X(panelFooter, 52, Row)               \
    X(tile, 160, Text) X(tileMin, 96, Text) X(tileMax, 320, Text) X(tileName, 20, Text)     \
    X(tileSecond, 16, Text) X(cardMin, 280, Text) X(badge, 18, Text) X(row, 32, Row)        \
    X(rowPicture, 40, Row) X(rowTwo, 44, Row) X(facets, 196, Text) X(facetRow, 26, Row)     \
    X(pictureWidth, 44, Text) X(pictureHeight, 33, Text) X(tableHead, 28, Row)              \
    X(treeRow, 28, Row) X(treeIndent, 16, Text) X(treePictureWidth, 24, Text)               \
    X(treePictureHeight, 20, Text) X(tabs, 36, Row) X(chip, 24, Text) X(tag, 20, Text)      \
    X(count, 16, Text) X(toast, 44, Text) X(dialog, 480, Text) X(editorMax, 560, Text)      \
    X(menuRow, 28, Row) X(recentStrip, 76, Text) X(wayHeight, 64, Text)                     \
    X(welcomeSide, 440, Text) X(brand, 40, Text) X(switchWidth, 32, Text)                   \
    X(switchHeight, 18, Text) X(swatch, 28, Text) X(settingLabel, 200, Text)                \
    X(settingForm, 720, Text) X(shortcutKeys, 150, Text) X(shortcutWide, 110, Text)         \
    X(paletteWidth, 640, Text) X(paletteField, 52, Row) X(paletteRow, 40, Row)              \
    X(paletteHead, 28, Row) X(paletteFooter, 36, Row) X(palettePictureWidth, 36, Text)      \
    X(palettePictureHeight, 27, Text)                                                       \
    X(textTitle, 20, Text) X(textSection, 15, Text) X(textBase, 13, Text)                   \
    X(textSmall, 11, Text) X(textMono, 12, Text)

/// What follows from others, so that it fits them at any size.
#define VAMS_DERIVED_METRICS(X)                                                             \
    X(controlInner, 26, control - 2) X(fieldFocus, 24, control - 4)                         \
    X(indicatorInner, 14, indicator - 2) X(radioDot, 6, indicator - 2 * (indicator * 5 / 16)) \
    X(radioRing, 5, indicator * 5 / 16) X(tabInner, 34, tabs - 2)                           \
    X(radioRadius, 8, indicator / 2)                                                        \
    X(avatarRadius, 14, control / 2) X(chipRadius, 12, chip / 2)
// clang-format on

#define VAMS_COLOR_NAME(name, dark, light) name,
enum class Token
{
    VAMS_COLORS(VAMS_COLOR_NAME) Count
};
#undef VAMS_COLOR_NAME

enum class MetricScaling
{
    Text,
    Row
};

/// The sizes that follow the user's choice of type and density.
struct MetricValues
{
#define VAMS_METRIC_MEMBER(name, value, how) int name = value;
    VAMS_SCALED_METRICS(VAMS_METRIC_MEMBER)
    VAMS_DERIVED_METRICS(VAMS_METRIC_MEMBER)
#undef VAMS_METRIC_MEMBER

    /// Those that follow from others.
    void derive()
    {
#define VAMS_METRIC_DERIVE(name, value, from) name = from;
        VAMS_DERIVED_METRICS(VAMS_METRIC_DERIVE)
#undef VAMS_METRIC_DERIVE
    }
};

namespace detail {
/// Written by Theme alone, on the user interface's thread.
inline MetricValues metricValues;
} // namespace detail

/// For the user interface's thread. A widget that keeps one of the sizes that change need not
/// follow them: Theme rescales what was set as a minimum, maximum or fixed size.
namespace metrics {
#define VAMS_METRIC_VALUE(name, value) inline constexpr int name = value;
VAMS_FIXED_METRICS(VAMS_METRIC_VALUE)
#undef VAMS_METRIC_VALUE
#define VAMS_METRIC_VALUE(name, value, how) inline const int &name = detail::metricValues.name;
VAMS_SCALED_METRICS(VAMS_METRIC_VALUE)
VAMS_DERIVED_METRICS(VAMS_METRIC_VALUE)
#undef VAMS_METRIC_VALUE
} // namespace metrics

} // namespace vams::ui
