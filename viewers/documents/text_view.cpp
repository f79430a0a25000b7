#include "viewers/documents/text_view.h"

#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace vams::viewers {

namespace {

constexpr int numberPadding = 12;
constexpr int textMargin = 8;
constexpr std::size_t mostMarks = 2000;

} // namespace

TextView::TextView(const ViewerStyle &style, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new QWidget(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(textMargin);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int scrolled) {
        if (scrolled != 0)
            m_numbers->scroll(0, scrolled);
        else
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TextView::colorVisible);
    setColors(style);
}

void TextView::setColors(const ViewerStyle &style)
{
    m_style = style;
    setFont(style.monospace);
    setTabStopDistance(QFontMetricsF(style.monospace).horizontalAdvance(u' ') * 4);
    setStyleSheet(QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: none;"
                                 " selection-background-color: %3; selection-color: %2; }")
                      .arg(style.surface.name(), style.text.name(), style.selection.name()));
    m_colored.assign(m_colored.size(), false);
    placeNumbers();
    colorVisible();
    m_numbers->update();
}

void TextView::setPage(const TextPage &page, int firstLine, const Language *language)
{
    m_language = language;
    m_firstLine = firstLine;
    m_lines = page.numbers;
    m_inside.assign(1, false);
    m_colored.assign(page.numbers.size(), false);
    setPlainText(page.text);
    placeNumbers();
    colorVisible();
}

int TextView::lineNumber(int block) const
{
    if (isFold(block) || block >= static_cast<int>(m_lines.size()))
        return 0;
    return m_firstLine + m_lines[static_cast<std::size_t>(block)] + 1;
}

bool TextView::isFold(int block) const
{
    const auto at = static_cast<std::size_t>(block);
    return block > 0 && at < m_lines.size() && m_lines[at] == m_lines[at - 1];
}

void TextView::placeNumbers()
{
    const int last = m_firstLine + (m_lines.empty() ? 0 : m_lines.back()) + 1;
    const int digits = std::max(3, static_cast<int>(QString::number(last).size()));
    const int width =
        QFontMetrics(m_style.monospace).horizontalAdvance(u'0') * digits + numberPadding * 2;
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
    colorVisible();
}

bool TextView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_numbers && event->type() == QEvent::Paint) {
        paintNumbers(static_cast<QPaintEvent *>(event)->rect());
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void TextView::paintNumbers(const QRect &area)
{
    QPainter painter(m_numbers);
    painter.fillRect(area, m_style.surface);
    painter.setFont(m_style.monospace);
    painter.setPen(m_style.muted);
    QTextBlock block = firstVisibleBlock();
    QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    const int lineHeight = QFontMetrics(m_style.monospace).height();
    while (block.isValid() && place.top() <= area.bottom()) {
        if (const int line = lineNumber(block.blockNumber()); line > 0 && block.isVisible())
            painter.drawText(QRectF(0, place.top(), m_numbers->width() - numberPadding, lineHeight),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        block = block.next();
        place = blockBoundingGeometry(block).translated(contentOffset());
    }
}

QColor TextView::colorOf(Token token) const
{
    switch (token) {
    case Token::Keyword:
    case Token::Heading:
        return m_style.accentText;
    case Token::Name:
        return m_style.axisZ;
    case Token::String:
        return m_style.success;
    case Token::Number:
        return m_style.warning;
    case Token::Comment:
        break;
    }
    return m_style.muted;
}

bool TextView::startsInside(int block)
{
    if (!m_language->spansLines())
        return false;
    while (static_cast<int>(m_inside.size()) <= block) {
        bool isInside = m_inside.back();
        const QString line =
            document()->findBlockByNumber(static_cast<int>(m_inside.size()) - 1).text();
        if (isInside || line.contains(m_language->span.start))
            static_cast<void>(colorLine(*m_language, line, isInside));
        m_inside.push_back(isInside);
    }
    return m_inside[static_cast<std::size_t>(block)];
}

void TextView::colorBlock(const QTextBlock &block)
{
    bool isInside = startsInside(block.blockNumber());
    QList<QTextLayout::FormatRange> ranges;
    for (const ColoredPart &part : colorLine(*m_language, block.text(), isInside)) {
        QTextLayout::FormatRange range;
        range.start = part.start;
        range.length = part.length;
        range.format.setForeground(colorOf(part.token));
        if (part.token == Token::Heading)
            range.format.setFontWeight(QFont::DemiBold);
        ranges.append(range);
    }
    block.layout()->setFormats(ranges);
    document()->markContentsDirty(block.position(), block.length());
}

void TextView::colorVisible()
{
    if (!m_language)
        return;
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= viewport()->height()) {
        const auto at = static_cast<std::size_t>(block.blockNumber());
        if (at < m_colored.size() && !m_colored[at]) {
            m_colored[at] = true;
            colorBlock(block);
        }
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

void TextView::showMatches(const std::vector<int> &positions, int length, int current)
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto from = positions.begin() + std::max(0, current - static_cast<int>(mostMarks / 2));
    for (auto at = from; at != positions.end() && marks.size() < qsizetype(mostMarks); ++at) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(*at);
        mark.cursor.setPosition(*at + length, QTextCursor::KeepAnchor);
        mark.format.setBackground(m_style.accentWeak);
        mark.format.setForeground(m_style.accentText);
        marks.append(mark);
    }
    setExtraSelections(marks);
    if (positions.empty())
        return;
    QTextCursor cursor(document());
    const int start = positions[static_cast<std::size_t>(current)];
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

QMimeData *TextView::createMimeDataFromSelection() const
{
    // Folded lines are joined again, so that what is copied is what stands in the file.
    const QTextCursor cursor = textCursor();
    QString text;
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    for (; block.isValid() && block.position() < cursor.selectionEnd(); block = block.next()) {
        const int from = std::max(0, cursor.selectionStart() - block.position());
        const int to = std::min(block.length() - 1, cursor.selectionEnd() - block.position());
        text += block.text().mid(from, to - from);
        if (block.position() + block.length() <= cursor.selectionEnd() &&
            !isFold(block.blockNumber() + 1))
            text += u'\n';
    }
    auto *mime = new QMimeData;
    mime->setText(text);
    return mime;
}

} // namespace vams::viewers
