#pragma once
// How lengths of a model are written: with a unit where the file says what one is, else as numbers.

#include <QString>

namespace vams::viewers {

struct LengthUnit
{
    QString name;            ///< empty: unknown
    double perSceneUnit = 1; ///< so many of it are one unit of the scene

    /// With the space before it that does not break.
    [[nodiscard]] QString suffix() const;
};

class Lengths
{
public:
    /// 0: the file does not say.
    explicit Lengths(double metresPerSceneUnit = 0)
        : m_metres(metresPerSceneUnit)
    {}

    /// In which a length of the scene is best read.
    [[nodiscard]] LengthUnit unitFor(double length) const;
    /// "24.4 mm"; the name of the unit follows after a space that does not break.
    [[nodiscard]] QString text(double length) const;
    /// Four digits, more only where they stand before the point.
    [[nodiscard]] static QString number(double value);

private:
    double m_metres;
};

/// Decimals that tell a thousandth of a span from the next.
[[nodiscard]] int decimalsFor(double span);

} // namespace vams::viewers
