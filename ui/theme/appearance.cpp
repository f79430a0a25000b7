#include "ui/theme/appearance.h"

#include "ui/theme/theme_colors.h"

#include <cmath>

namespace vams::ui {

namespace {

/// The tokens of an accent, in this order.
constexpr Token accentTokens[] = {Token::Accent, Token::AccentFill, Token::AccentHover,
                                  Token::AccentWeak, Token::AccentText};

struct AccentRow
{
    std::array<QRgb, std::size(accentTokens)> dark;
    std::array<QRgb, std::size(accentTokens)> light;
};

// clang-format off
/// After Blue, which is what the token table says.
constexpr AccentRow accentRows[] = {
    /* Teal     */ {{0xff16b6b1, 0xff237f7b, 0xff21837f, 0xff1b3635, 0xff19d3cd},
                    {0xff1d827f, 0xff1c7f7c, 0xff1a7471, 0xffc5f4f2, 0xff186e6b}},
    /* Violet   */ {{0xffb690f9, 0xff8757da, 0xff8b5ae0, 0xff3a285a, 0xffccb1fb},
                    {0xff8a56e4, 0xff8853e3, 0xff7e44e1, 0xfff0e8fc, 0xff773adf}},
    /* Rose     */ {{0xfff47da8, 0xffcd386f, 0xffd43972, 0xff4d2433, 0xfff7a7c4},
                    {0xffd72f6d, 0xffd62a69, 0xffc42560, 0xfffbe6ee, 0xffba235b}},
    /* Orange   */ {{0xfff98436, 0xffb05b22, 0xffb95c1e, 0xff432c1c, 0xfffbac77},
                    {0xffba5919, 0xffb65718, 0xffa75016, 0xfffbe8db, 0xff9c4b15}},
    /* Graphite */ {{0xff9ca4af, 0xff6c737d, 0xff6f7782, 0xff303235, 0xffb9bec6},
                    {0xff6d7681, 0xff6b737f, 0xff616974, 0xffeaecee, 0xff5c636d}},
};
// clang-format on
static_assert(std::size(accentRows) + 1 == accentCount);

#define VAMS_COLOR_DARK(name, dark, light) dark,
#define VAMS_COLOR_LIGHT(name, dark, light) light,
constexpr QRgb darkColors[] = {VAMS_COLORS(VAMS_COLOR_DARK)};
constexpr QRgb lightColors[] = {VAMS_COLORS(VAMS_COLOR_LIGHT)};
#undef VAMS_COLOR_DARK
#undef VAMS_COLOR_LIGHT

/// How much of its height a row keeps when it is compact.
constexpr double compactRow = 0.86;

int scaledMetric(int base, MetricScaling how, double type, Density density)
{
    const bool isLower = how == MetricScaling::Row && density == Density::Compact;
    // Even sizes stay even, so that what stands in their middle does.
    const double scaled = base * type * (isLower ? compactRow : 1);
    return base % 2 == 0 ? 2 * static_cast<int>(std::lround(scaled / 2))
                         : static_cast<int>(std::lround(scaled));
}

/// Text has the size that was asked for, odd or even.
bool isTextSize(const char *name)
{
    return QLatin1String(name).startsWith(QLatin1String("text"));
}

} // namespace

void applyAccent(Accent accent, ThemeColors &colors)
{
    if (accent == Accent::Blue)
        return;
    const AccentRow &row = accentRows[static_cast<int>(accent) - 1];
    for (std::size_t i = 0; i < std::size(accentTokens); ++i)
        colors.values[static_cast<std::size_t>(accentTokens[i])] =
            QColor::fromRgba(colors.dark ? row.dark[i] : row.light[i]);
}

QColor accentSample(Accent accent, bool dark)
{
    ThemeColors colors;
    colors.dark = dark;
    const auto fill = static_cast<std::size_t>(Token::AccentFill);
    colors.values[fill] = QColor::fromRgba(dark ? darkColors[fill] : lightColors[fill]);
    applyAccent(accent, colors);
    return colors[Token::AccentFill];
}

MetricValues metricsFor(int fontPercent, Density density)
{
    const double type = fontPercent / 100.0;
    MetricValues values;
#define VAMS_SCALE(name, value, how)                                                               \
    values.name = isTextSize(#name) ? qRound(value * type)                                         \
                                    : scaledMetric(value, MetricScaling::how, type, density);
    VAMS_SCALED_METRICS(VAMS_SCALE)
#undef VAMS_SCALE
    values.derive();
    return values;
}

} // namespace vams::ui
