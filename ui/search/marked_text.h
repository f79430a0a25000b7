#pragma once
// A text of which some words are marked, because they were searched for: taken from the marks of an
// answer, and drawn on one line.

#include <QString>

#include <vector>

class QPainter;
class QRect;

namespace vams::ui {

class Theme;

struct TextPart
{
    QString text;
    bool isMarked = false;

    bool operator==(const TextPart &) const = default;
};

using MarkedText = std::vector<TextPart>;

/// Of a text with the marks of a SearchMatch.
MarkedText markedText(const QString &text);
/// Without the marks.
QString plainText(const MarkedText &text);
[[nodiscard]] bool hasMarks(const MarkedText &text);
/// From this character on.
MarkedText midText(const MarkedText &text, qsizetype from);
/// On one line, and begun so late that the first mark is near the beginning.
MarkedText excerpt(const MarkedText &text);
void appendText(MarkedText &text, const QString &plain);
void appendText(MarkedText &text, const MarkedText &more);

/// How marked text is drawn: as a name, small and muted, or in the base type.
enum class MarkedLook
{
    Name,
    Note,
    Base
};

/// Elided where the place ends; returns the width that it took.
int paintMarked(QPainter &painter, const QRect &place, const MarkedText &text, MarkedLook look,
                const Theme &theme, Qt::LayoutDirection direction);

} // namespace vams::ui
