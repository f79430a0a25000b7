#include "viewers/scene/lengths.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vams::viewers {

QString LengthUnit::suffix() const
{
    return name.isEmpty() ? QString() : QChar(QChar::Nbsp) + name;
}

LengthUnit Lengths::unitFor(double length) const
{
    if (m_metres <= 0)
        return {};
    const double metres = std::abs(length) * m_metres;
    if (metres < 1)
        return {QStringLiteral("mm"), m_metres * 1000};
    if (metres < 1000)
        return {QStringLiteral("m"), m_metres};
    return {QStringLiteral("km"), m_metres / 1000};
}

QString Lengths::text(double length) const
{
    const LengthUnit unit = unitFor(length);
    return number(length * unit.perSceneUnit) + unit.suffix();
}

QString Lengths::number(double value)
{
    const double size = std::abs(value);
    const int before = size >= 1 ? static_cast<int>(std::log10(size)) + 1 : 0;
    return QLocale().toString(value, 'g', std::max(4, before));
}

int decimalsFor(double span)
{
    return span > 0 ? std::clamp(3 - static_cast<int>(std::floor(std::log10(span))), 0, 9) : 3;
}

} // namespace vams::viewers
