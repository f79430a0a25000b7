#include "ui/pages/asset/comments/comment_editor.h"

#include "ui/support/controls.h"
#include "ui/support/error_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vams::ui {

namespace {
constexpr int fewestLines = 2;
constexpr int mostLines = 10;
} // namespace

CommentEditor::CommentEditor(const Theme &theme, const QString &button, const QString &name,
                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QPlainTextEdit)
    , m_buttons(new QHBoxLayout)
    , m_hint(makeMuted({}, TextStyle::Small))
    , m_button(makeButton(theme, button, {}, ButtonKind::Primary))
{
    m_field->setAccessibleName(name);
    m_field->setTabChangesFocus(true);
    m_field->installEventFilter(this);
    m_button->setToolTip(
        QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(metrics::gap);
    m_hint->setText(tr("%1 sends it").arg(m_button->toolTip()));
    m_buttons->addWidget(m_hint);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_button);
    auto *column = new QVBoxLayout(this); // showError puts the problem at its top
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_field);
    column->addLayout(m_buttons);
    setFocusProxy(m_field);
    connect(m_button, &QPushButton::clicked, this, &CommentEditor::submit);
    connect(m_field, &QPlainTextEdit::textChanged, this, &CommentEditor::updateButton);
    connect(m_field, &QPlainTextEdit::textChanged, this, &CommentEditor::fitHeight);
    updateButton();
    fitHeight();
}

void CommentEditor::setCancellable()
{
    m_isCancellable = true;
    m_hint->hide(); // the place of a new comment says it
    QPushButton *cancel = makeButton(m_theme, tr("Cancel"));
    m_buttons->insertWidget(m_buttons->count() - 1, cancel);
    connect(cancel, &QPushButton::clicked, this, &CommentEditor::cancelled);
}

void CommentEditor::setText(const QString &text)
{
    m_field->setPlainText(text);
    m_field->moveCursor(QTextCursor::End);
}

QString CommentEditor::text() const
{
    return m_field->toPlainText().trimmed();
}

void CommentEditor::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
}

void CommentEditor::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_field->setReadOnly(isBusy); // and not disabled, which would take its focus
    updateButton();
}

void CommentEditor::showProblem(const Error &error)
{
    showError(this, m_theme, error);
}

void CommentEditor::clearProblem()
{
    clearError(this);
}

void CommentEditor::submit()
{
    if (!m_button->isEnabled())
        return;
    clearProblem();
    emit submitted(text());
}

void CommentEditor::updateButton()
{
    m_button->setEnabled(!m_isBusy && !text().isEmpty());
}

void CommentEditor::fitHeight()
{
    // Lines as they are wrapped: that is what the document of a plain text edit counts.
    const int lines =
        qBound(fewestLines, static_cast<int>(m_field->document()->size().height()), mostLines);
    m_field->setFixedHeight(lines * m_field->fontMetrics().lineSpacing() + 2 * metrics::field);
}

bool CommentEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::Resize)
        fitHeight();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers() & Qt::ControlModifier) {
        submit();
        return true;
    }
    if (key->key() == Qt::Key_Escape && m_isCancellable && !m_isBusy) {
        emit cancelled();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vams::ui
