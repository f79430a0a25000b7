#include "ui/help/help_window.h"

#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

HelpWindow::HelpWindow(const Theme &theme, const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_pages(actions)
    , m_text(new QTextBrowser)
    , m_back(makeIconButton(theme, QStringLiteral("arrow-left"), tr("Back")))
    , m_forward(makeIconButton(theme, QStringLiteral("arrow-right"), tr("Forward")))
{
    setModal(false);
    resize(metrics::dialog, metrics::windowHeight);
    auto *contents = makeIconButton(theme, QStringLiteral("list"), tr("Contents of the help"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addWidget(contents);
    bar->addStretch(1);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Help"));
    m_text->document()->setDocumentMargin(metrics::margin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_text, 1);
    connect(m_back, &QToolButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(m_at + 1); });
    connect(contents, &QToolButton::clicked, this, [this] { open(HelpPages::index); });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { open(link.path()); });
    connect(&theme, &Theme::changed, this, [this] { showPage(); });
    m_text->installEventFilter(this);
}

void HelpWindow::open(const QString &page)
{
    const QString wanted = m_pages.text(page).isEmpty() ? HelpPages::index : page;
    if (wanted != this->page()) {
        m_history = m_history.mid(0, m_at + 1);
        m_history.append(wanted);
    }
    go(static_cast<int>(m_history.size()) - 1);
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

/// The text would take these keys for pages of its own.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->matches(QKeySequence::Back)      ? -1
                         : key->matches(QKeySequence::Forward) ? 1
                                                               : 0;
        if (step != 0) {
            go(m_at + step);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void HelpWindow::go(int to)
{
    if (to < 0 || to >= m_history.size())
        return;
    m_at = to;
    m_back->setEnabled(to > 0);
    m_forward->setEnabled(to + 1 < m_history.size());
    showPage();
}

void HelpWindow::showPage()
{
    if (m_at < 0)
        return;
    setWindowTitle(tr("Help: %1").arg(m_pages.title(page())));
    QPalette colors = m_text->palette();
    colors.setColor(QPalette::Link, m_theme.color(Token::AccentText));
    colors.setColor(QPalette::Text, m_theme.color(Token::Text));
    m_text->setPalette(colors);
    m_text->setMarkdown(m_pages.text(page()));
    dress();
    m_text->moveCursor(QTextCursor::Start);
}

/// The fonts and spaces of the program instead of those Qt gives to Markdown.
void HelpWindow::dress()
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat space = block.blockFormat();
        const int level = space.headingLevel();
        space.setTopMargin(level == 1 || block.textList() ? 0 : metrics::gap);
        space.setBottomMargin(block.textList() ? metrics::tight : metrics::gap);
        cursor.setBlockFormat(space);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat look;
        if (level > 0) {
            // In place of Qt's own, whose size is a step above the base and would win.
            look.setFont(m_theme.font(level == 1 ? TextStyle::Title : TextStyle::Section));
            cursor.setCharFormat(look);
        }
    }
}

} // namespace vams::ui
