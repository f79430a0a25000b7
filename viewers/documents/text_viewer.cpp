#include "viewers/documents/text_viewer.h"

#include "core/base/text.h"
#include "viewers/base/file_kind.h"
#include "viewers/base/floating_bar.h"
#include "viewers/documents/find_bar.h"
#include "viewers/documents/syntax.h"
#include "viewers/documents/text_view.h"

#include <QAction>
#include <QLabel>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace vams::viewers {

namespace {

constexpr std::size_t mostMatches = 10'000;

} // namespace

TextViewer::TextViewer(const ViewerStyle &style, QThreadPool &loaders, QWidget *parent,
                       qint64 pageSize)
    : Viewer(style, loaders, parent)
    , m_pageSize(pageSize)
    , m_view(new TextView(style))
    , m_find(new FindBar(style))
    , m_bar(new FloatingBar(style, FloatingBar::Over::Nothing, this))
    , m_where(new QLabel)
{
    m_view->setAccessibleName(tr("Text"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    column->addWidget(m_bar);
    setContent(content);
    setFocusProxy(m_view);
    setUpActions();
    setUpBar();
}

void TextViewer::setUpActions()
{
    m_findAction = addViewerAction(QStringLiteral("search"), tr("Find"), QKeySequence::Find);
    QAction *next = addViewerAction({}, tr("Find next"), QKeySequence::FindNext);
    QAction *previous = addViewerAction({}, tr("Find previous"), QKeySequence::FindPrevious);
    m_wrap = addViewerAction(QStringLiteral("list"), tr("Wrap long lines"), Qt::ALT | Qt::Key_Z);
    m_wrap->setCheckable(true);
    m_previousPage = addViewerAction(QStringLiteral("arrow-left"), tr("Previous page"),
                                     Qt::CTRL | Qt::Key_PageUp);
    m_nextPage = addViewerAction(QStringLiteral("arrow-right"), tr("Next page"),
                                 Qt::CTRL | Qt::Key_PageDown);
    connect(m_findAction, &QAction::triggered, this, [this] {
        m_find->begin();
        find();
    });
    connect(next, &QAction::triggered, this, [this] { step(1); });
    connect(previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_wrap, &QAction::toggled, this, [this](bool wraps) {
        m_view->setLineWrapMode(wraps ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    });
    connect(m_previousPage, &QAction::triggered, this, [this] { turnPage(-1); });
    connect(m_nextPage, &QAction::triggered, this, [this] { turnPage(1); });
    connect(m_find, &FindBar::textChanged, this, &TextViewer::find);
    connect(m_find, &FindBar::nextRequested, this, [this] { step(1); });
    connect(m_find, &FindBar::previousRequested, this, [this] { step(-1); });
    connect(m_find, &FindBar::closed, this, [this] {
        find();
        m_view->setFocus();
    });
}

void TextViewer::setUpBar()
{
    m_bar->addAction(m_findAction);
    m_bar->addAction(m_wrap);
    m_bar->addSeparator();
    m_bar->addAction(m_previousPage);
    m_bar->addAction(m_nextPage);
    m_bar->addWidget(m_where);
    m_bar->addStretch();
}

void TextViewer::startLoading()
{
    m_firstLines = {0};
    loadPage(0);
}

void TextViewer::loadPage(int index)
{
    load([pages = TextPages(source().path, m_pageSize),
          index](Job &job) { return pages.read(index, job); },
         [this](TextPage page) { showPage(std::move(page)); });
}

void TextViewer::showPage(TextPage page)
{
    const auto index = static_cast<std::size_t>(page.index);
    const int firstLine = m_firstLines[std::min(index, m_firstLines.size() - 1)];
    m_view->setPage(page, firstLine, languageOf(extensionOf(source().fileName)));
    if (m_firstLines.size() == index + 1)
        m_firstLines.push_back(firstLine + page.lines);
    // Lines that had to be folded are too long to be read sideways.
    const bool isFolded =
        std::adjacent_find(page.numbers.begin(), page.numbers.end()) != page.numbers.end();
    if (isFolded && page.index == 0)
        m_wrap->setChecked(true);
    page.text.clear();
    page.numbers = {};
    m_page = std::move(page);
    const bool hasPages = m_page.count > 1;
    for (QAction *action : {m_previousPage, m_nextPage})
        action->setVisible(hasPages);
    m_previousPage->setEnabled(m_page.index > 0);
    m_nextPage->setEnabled(m_page.index + 1 < m_page.count);
    QStringList where;
    if (hasPages)
        where.append(
            tr("Page %1 of %2").arg(humanCount(m_page.index + 1), humanCount(m_page.count)));
    where.append({languageName(), encodingName(m_page.encoding), humanSize(m_page.fileSize)});
    m_where->setText(QStringLiteral("  ") + where.join(QStringLiteral("  ·  ")));
    find();
    emit factsChanged();
}

void TextViewer::turnPage(int by)
{
    const int wanted = m_page.index + by;
    if (state() == State::Ready && wanted >= 0 && wanted < m_page.count)
        loadPage(wanted);
}

void TextViewer::find()
{
    m_matches.clear();
    m_match = 0;
    const QString wanted = m_find->text();
    if (!wanted.isEmpty()) {
        const QString text = m_view->toPlainText();
        const int from = m_view->textCursor().selectionStart();
        qsizetype at = 0;
        while (m_matches.size() < mostMatches &&
               (at = text.indexOf(wanted, at, m_find->caseSensitivity())) >= 0) {
            if (at < from)
                m_match = static_cast<int>(m_matches.size()) + 1;
            m_matches.push_back(static_cast<int>(at));
            at += wanted.size();
        }
        if (m_match >= static_cast<int>(m_matches.size()))
            m_match = 0;
    }
    step(0);
}

void TextViewer::step(int by)
{
    const int count = static_cast<int>(m_matches.size());
    if (count > 0)
        m_match = (m_match + by + count) % count;
    m_view->showMatches(m_matches, static_cast<int>(m_find->text().size()), m_match);
    m_find->showCount(m_match, count, m_matches.size() == mostMatches);
}

QString TextViewer::languageName() const
{
    const Language *language = languageOf(extensionOf(source().fileName));
    return language ? language->name : tr("Plain text");
}

Facts TextViewer::facts() const
{
    Facts facts{{tr("Language"), languageName()},
                {tr("Encoding"), encodingName(m_page.encoding)},
                {tr("File size"), humanSize(m_page.fileSize)}};
    if (m_page.count == 1)
        facts.insert(2, {tr("Lines"), humanCount(m_page.lines + 1)});
    else
        facts.insert(2, {tr("Pages"), humanCount(m_page.count)});
    return facts;
}

void TextViewer::takePicture(QObject *, std::function<void(Result<QImage>)> done)
{
    done(m_view->viewport()->grab().toImage());
}

void TextViewer::applyStyle()
{
    m_view->setColors(viewerStyle());
    m_find->setColors(viewerStyle());
    m_bar->setColors(viewerStyle());
}

} // namespace vams::viewers
