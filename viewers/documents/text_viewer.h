#pragma once
// Shows text: colours, line numbers, find, and big files by page.

#include "viewers/base/viewer.h"
#include "viewers/documents/text_pages.h"

class QLabel;

namespace vams::viewers {

class FindBar;
class FloatingBar;
class TextView;

class TextViewer : public Viewer
{
    Q_OBJECT

public:
    TextViewer(const ViewerStyle &style, QThreadPool &loaders, QWidget *parent = nullptr,
               qint64 pageSize = TextPages::standardPageSize);

    [[nodiscard]] Facts facts() const override;
    void takePicture(QObject *receiver, std::function<void(Result<QImage>)> done) override;

    [[nodiscard]] TextView &view() { return *m_view; }
    [[nodiscard]] int page() const { return m_page.index; }
    [[nodiscard]] int pageCount() const { return m_page.count; }

protected:
    void startLoading() override;
    void applyStyle() override;

private:
    void setUpActions();
    void setUpBar();
    void loadPage(int index);
    void showPage(TextPage page);
    void turnPage(int by);
    void find();
    void step(int by);
    [[nodiscard]] QString languageName() const;

    qint64 m_pageSize;
    TextView *m_view;
    FindBar *m_find;
    FloatingBar *m_bar;
    QLabel *m_where;
    QAction *m_previousPage;
    QAction *m_nextPage;
    QAction *m_wrap;
    QAction *m_findAction;
    TextPage m_page;               ///< without its text, which is in the view
    std::vector<int> m_firstLines; ///< of the pages from the first on, as far as they are known
    std::vector<int> m_matches;
    int m_match = 0;
};

} // namespace vams::viewers
