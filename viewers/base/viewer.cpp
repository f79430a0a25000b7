#include "viewers/base/viewer.h"

#include "viewers/base/status_panel.h"

#include <QAction>
#include <QApplication>
#include <QStackedLayout>

namespace vams::viewers {

Viewer::Viewer(const ViewerStyle &style, QThreadPool &loaders, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_loaders(loaders)
    , m_stack(new QStackedLayout(this))
    , m_status(new StatusPanel(style))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_status);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_status, &StatusPanel::cancelRequested, this, &Viewer::cancelLoading);
    connect(m_status, &StatusPanel::retryRequested, this, [this] { open(m_source); });
}

Viewer::~Viewer()
{
    if (m_job)
        m_job->cancel();
}

void Viewer::open(const FileSource &source)
{
    if (m_job)
        m_job->cancel();
    m_source = source;
    m_error = {};
    m_state = State::Loading;
    showLoading();
    startLoading();
}

void Viewer::cancelLoading()
{
    if (m_state == State::Loading && m_job)
        m_job->cancel();
}

void Viewer::setOffers(const QList<QAction *> &offers)
{
    m_status->setOffers(offers);
}

void Viewer::setViewerStyle(const ViewerStyle &style)
{
    m_style = style;
    m_status->setColors(style);
    applyStyle();
}

void Viewer::setContent(QWidget *content)
{
    m_content = content;
    m_stack->addWidget(content);
}

void Viewer::showFailure(const Error &error)
{
    m_state = State::Failed;
    m_error = error;
    m_status->showError(error);
    m_stack->setCurrentWidget(m_status);
    emit failed(error);
}

QAction *Viewer::addViewerAction(const QString &icon, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(icon);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void Viewer::showLoading()
{
    m_status->showLoading(m_source.fileName);
    m_stack->setCurrentWidget(m_status);
}

void Viewer::showProgress(const Progress &progress)
{
    if (m_state == State::Loading)
        m_status->showProgress(progress);
}

void Viewer::showContent()
{
    m_state = State::Ready;
    m_stack->setCurrentWidget(m_content);
    // Keys work at once, unless the user is busy elsewhere.
    const QWidget *focused = QApplication::focusWidget();
    if (!focused || focused == this || isAncestorOf(focused))
        setFocus(Qt::OtherFocusReason);
    emit ready();
    emit factsChanged();
}

} // namespace vams::viewers
