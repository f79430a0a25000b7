#include "ui/pages/users/user_sessions.h"

#include "core/api/client.h"
#include "core/base/clock.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/relative_time.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

UserSessions::UserSessions(const PageContext &context, const QString &userId, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_userId(userId)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Sessions"));
    m_column->setContentsMargins(0, 0, 0, 0);
    showNote(tr("Reading..."));
    read();
}

void UserSessions::read()
{
    runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, user = m_userId](Job &job) {
            return client.sessions().listOf(user, job);
        },
        [this](const Result<std::vector<Session>> &sessions) {
            if (sessions)
                show(*sessions);
            else if (sessions.error().kind == ErrorKind::NotFound)
                showNote(tr("This server does not tell of sessions."));
            else
                showFailure(sessions.error());
        });
}

void UserSessions::showNote(const QString &text)
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // one of its buttons may be what led here
    }
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    if (!text.isEmpty()) {
        QLabel *note = makeMuted(text);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    m_column->addWidget(m_body);
}

void UserSessions::showFailure(const Error &error)
{
    showNote({});
    showError(m_body, m_context.theme, error, [this] { read(); });
}

void UserSessions::show(const std::vector<Session> &sessions)
{
    showNote(sessions.empty() ? tr("Not signed in anywhere.") : QString());
    for (const Session &session : sessions)
        m_body->layout()->addWidget(makeRow(session));
}

QWidget *UserSessions::makeRow(const Session &session)
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    const QDateTime used = fromContractDate(session.lastUsedAt);
    const QString from = session.address.isEmpty() ? tr("this machine") : session.address;
    QLabel *name = makeElidedLabel(session.client.isEmpty() ? from : session.client);
    QLabel *second = makeElidedLabel(
        tr("%1, %2").arg(from, session.isCurrent ? tr("this session") : relativeTime(used)),
        TextStyle::Small);
    second->setToolTip(absoluteTime(used));
    column->addWidget(name);
    column->addWidget(second);
    row->addLayout(column, 1);
    if (session.mfa)
        row->addWidget(makeBadge(tr("Second factor"), BadgeKind::Success));
    QToolButton *stop =
        makeIconButton(m_context.theme, QStringLiteral("stop"), tr("End this session"));
    connect(stop, &QToolButton::clicked, this, [this, session] { end(session); });
    row->addWidget(stop);
    return place;
}

void UserSessions::end(const Session &session)
{
    runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, id = session.sessionId](Job &job) {
            return client.sessions().removeAny(id, job);
        },
        [this](const Result<void> &done) {
            if (done || done.error().kind == ErrorKind::NotFound)
                read(); // it is gone either way
            else
                showError(m_body, m_context.theme, done.error());
        });
}

} // namespace vams::ui
