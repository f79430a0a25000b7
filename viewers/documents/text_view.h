#pragma once
// Read-only text with line numbers and colours. Colours only what is on screen, so that a page of
// several megabytes opens at once.

#include "viewers/base/viewer_style.h"
#include "viewers/documents/syntax.h"
#include "viewers/documents/text_pages.h"

#include <QPlainTextEdit>

#include <vector>

namespace vams::viewers {

class TextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextView(const ViewerStyle &style, QWidget *parent = nullptr);

    /// `firstLine` counts from 0; `language` may be null.
    void setPage(const TextPage &page, int firstLine, const Language *language);
    void setColors(const ViewerStyle &style);

    /// The number shown beside a block, from 1; 0 for the rest of a folded line.
    [[nodiscard]] int lineNumber(int block) const;
    /// Marks all places that were found; the current one is selected.
    void showMatches(const std::vector<int> &positions, int length, int current);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void placeNumbers();
    void paintNumbers(const QRect &area);
    void colorVisible();
    void colorBlock(const QTextBlock &block);
    [[nodiscard]] bool startsInside(int block);
    [[nodiscard]] bool isFold(int block) const;
    [[nodiscard]] QColor colorOf(Token token) const;

    ViewerStyle m_style;
    QWidget *m_numbers;
    const Language *m_language = nullptr;
    std::vector<int> m_lines;
    std::vector<bool> m_inside;  ///< known so far, from the first block on
    std::vector<bool> m_colored; ///< blocks that have their colours
    int m_firstLine = 0;
};

} // namespace vams::viewers
