#include "ui/search/marked_text.h"

#include "core/model/search.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace vams::ui {

namespace {

constexpr qsizetype lettersBeforeMark = 24;
/// No row shows more, and a description may be a book.
constexpr qsizetype excerptLetters = 400;

QList<QTextLayout::FormatRange> markFormats(const MarkedText &text, qsizetype length,
                                            const QTextCharFormat &format)
{
    QList<QTextLayout::FormatRange> ranges;
    qsizetype at = 0;
    for (const TextPart &part : text) {
        const qsizetype end = qMin(at + part.text.size(), length);
        if (part.isMarked && end > at)
            ranges.append({static_cast<int>(at), static_cast<int>(end - at), format});
        at += part.text.size();
    }
    return ranges;
}

} // namespace

MarkedText markedText(const QString &text)
{
    MarkedText parts;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = text.indexOf(highlightStart, at);
        const qsizetype end = start < 0 ? -1 : text.indexOf(highlightEnd, start);
        if (end < 0) {
            parts.push_back({text.mid(at), false});
            break;
        }
        if (start > at)
            parts.push_back({text.mid(at, start - at), false});
        const qsizetype word = start + highlightStart.size();
        if (end > word)
            parts.push_back({text.mid(word, end - word), true});
        at = end + highlightEnd.size();
    }
    return parts;
}

QString plainText(const MarkedText &text)
{
    QString plain;
    for (const TextPart &part : text)
        plain += part.text;
    return plain;
}

bool hasMarks(const MarkedText &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](const TextPart &part) { return part.isMarked; });
}

MarkedText midText(const MarkedText &text, qsizetype from)
{
    MarkedText rest;
    for (const TextPart &part : text) {
        if (part.text.size() > from)
            rest.push_back({part.text.mid(qMax<qsizetype>(from, 0)), part.isMarked});
        from -= part.text.size();
    }
    return rest;
}

MarkedText excerpt(const MarkedText &text)
{
    qsizetype mark = 0;
    for (const TextPart &part : text) {
        if (part.isMarked)
            break;
        mark += part.text.size();
    }
    const bool isLate = mark > 2 * lettersBeforeMark;
    MarkedText shown = midText(text, isLate ? mark - lettersBeforeMark : 0);
    qsizetype left = excerptLetters;
    for (TextPart &part : shown) {
        part.text.truncate(left);
        left -= part.text.size();
        for (QChar &c : part.text)
            if (c.isSpace())
                c = QLatin1Char(' ');
    }
    if (isLate)
        shown.insert(shown.begin(), {QStringLiteral("\u2026"), false});
    return shown;
}

void appendText(MarkedText &text, const QString &plain)
{
    if (!plain.isEmpty())
        text.push_back({plain, false});
}

void appendText(MarkedText &text, const MarkedText &more)
{
    text.insert(text.end(), more.begin(), more.end());
}

int paintMarked(QPainter &painter, const QRect &place, const MarkedText &text, MarkedLook look,
                const Theme &theme, Qt::LayoutDirection direction)
{
    const QFont font = theme.font(look == MarkedLook::Name   ? TextStyle::Medium
                                  : look == MarkedLook::Base ? TextStyle::Base
                                                             : TextStyle::Small);
    QTextCharFormat marked;
    marked.setFontWeight(QFont::Bold);
    marked.setForeground(theme.color(Token::AccentText));
    // Measured as if all of it were bold, so that what is elided fits surely.
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    const QString whole = plainText(text);
    const QString shown = QFontMetrics(font).horizontalAdvance(whole) + metrics::gap < place.width()
                              ? whole
                              : QFontMetrics(bold).elidedText(whole, Qt::ElideRight, place.width());
    QTextLayout layout(shown, font);
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(markFormats(text, shown == whole ? shown.size() : shown.size() - 1, marked));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(place.width());
    layout.endLayout();
    if (!line.isValid())
        return 0;
    painter.setPen(theme.color(look == MarkedLook::Note ? Token::TextMuted : Token::Text));
    layout.draw(&painter,
                QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    return qCeil(line.naturalTextWidth());
}

} // namespace vams::ui
