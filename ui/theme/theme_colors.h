#pragma once
// The colours of one theme by token; shared with the icons, which ask for them when they are drawn.

#include "ui/theme/tokens.h"

#include <QColor>

namespace vams::ui {

struct ThemeColors
{
    std::array<QColor, static_cast<std::size_t>(Token::Count)> values;
    bool dark = true;

    [[nodiscard]] const QColor &operator[](Token token) const
    {
        return values[static_cast<std::size_t>(token)];
    }
};

} // namespace vams::ui
