#pragma once
// What the user chooses of the look: scheme, density, size of type, accent colour, motion.

#include "ui/theme/tokens.h"

#include <QColor>

namespace vams::ui {

struct ThemeColors;

enum class Scheme
{
    System,
    Dark,
    Light
};

enum class Density
{
    Comfortable,
    Compact
};

enum class Accent
{
    Blue,
    Teal,
    Violet,
    Rose,
    Orange,
    Graphite
};

inline constexpr int accentCount = 6;
inline constexpr int leastFontPercent = 80;
inline constexpr int mostFontPercent = 200;

struct Appearance
{
    Scheme scheme = Scheme::System;
    Density density = Density::Comfortable;
    int fontPercent = 100; ///< of the usual size, 80 to 200
    Accent accent = Accent::Blue;
    bool reducedMotion = false;

    bool operator==(const Appearance &) const = default;
};

/// Gives the colours those of the accent. Every pair that is drawn was computed: 4.5:1 for text,
/// 3:1 for parts of controls (tests/ui/theme).
void applyAccent(Accent accent, ThemeColors &colors);
/// The filled colour of an accent, for a choice of them.
QColor accentSample(Accent accent, bool dark);

/// Every size for this type and density.
MetricValues metricsFor(int fontPercent, Density density);

} // namespace vams::ui
