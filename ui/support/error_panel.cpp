#include "ui/support/error_panel.h"

#include "ui/support/controls.h"
#include "ui/support/missing_right.h"
#include "ui/support/state_view.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace vams::ui {

ErrorPanel::ErrorPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel({}, TextStyle::Strong))
    , m_text(makeMuted({}))
    , m_retryButton(makeButton(theme, tr("Retry"), QStringLiteral("refresh")))
    , m_copy(makeButton(theme, {}, QStringLiteral("copy"), ButtonKind::Quiet))
{
    setProperty("area", "error");
    setAccessibleName(tr("Error"));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = makeIconButton(theme, QStringLiteral("close"), tr("Dismiss"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_retryButton);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::tight);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(metrics::tight);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space, metrics::field, metrics::gap, metrics::field);
    row->setSpacing(metrics::field);
    row->addWidget(makeIconLabel(theme, QStringLiteral("error"), Token::Danger, metrics::iconLarge),
                   0, Qt::AlignTop);
    row->addLayout(column, 1);
    row->addWidget(close, 0, Qt::AlignTop);

    connect(m_retryButton, &QPushButton::clicked, this, &ErrorPanel::runRetry);
    connect(m_copy, &QPushButton::clicked, this, &ErrorPanel::copyDetails);
    connect(close, &QToolButton::clicked, this, &ErrorPanel::hide);
    connect(close, &QToolButton::clicked, this, &ErrorPanel::dismissed);
    hide();
}

void ErrorPanel::setError(const Error &error, std::function<void()> retry)
{
    m_error = error;
    m_retry = std::move(retry);
    m_title->setText(error.message.isEmpty() ? tr("This did not work.") : error.message);
    QStringList lines;
    if (!error.subject.isEmpty() && !error.message.contains(error.subject))
        lines << error.subject;
    if (isRefusal())
        lines << missingRightSentence(error);
    if (!error.advice.isEmpty())
        lines << error.advice;
    lines.removeAll(QString());
    m_copy->setText(isRefusal() ? tr("Copy request for an administrator") : tr("Copy details"));
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_text->setVisible(!lines.isEmpty());
    m_retryButton->setVisible(static_cast<bool>(m_retry));
    setAccessibleDescription(m_title->text() + QLatin1Char('\n') + m_text->text());
    show();
}

bool ErrorPanel::isRefusal() const
{
    return m_error.kind == ErrorKind::Denied && !missingRight(m_error).right.isEmpty();
}

void ErrorPanel::copyDetails()
{
    QGuiApplication::clipboard()->setText(
        isRefusal() ? requestForAdministrator(m_error, window()->windowTitle())
                    : describe(m_error));
}

void ErrorPanel::runRetry()
{
    // Retrying may show the next error in this panel: the function must not end while it runs.
    const std::function<void()> retry = m_retry;
    hide();
    if (retry)
        retry();
}

void showError(QWidget *where, const Theme &theme, const Error &error, std::function<void()> retry)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (auto *state = qobject_cast<StateView *>(where)) {
        state->showError(error, std::move(retry));
        return;
    }
    auto *panel = where->findChild<ErrorPanel *>(QString(), Qt::FindDirectChildrenOnly);
    if (!panel) {
        panel = new ErrorPanel(theme, where);
        auto *layout = qobject_cast<QBoxLayout *>(where->layout());
        Q_ASSERT_X(layout, "showError", "the widget needs a QVBoxLayout");
        layout->insertWidget(0, panel);
    }
    panel->setError(error, std::move(retry));
}

void clearError(QWidget *where)
{
    if (auto *panel = where->findChild<ErrorPanel *>(QString(), Qt::FindDirectChildrenOnly))
        panel->hide();
}

} // namespace vams::ui
