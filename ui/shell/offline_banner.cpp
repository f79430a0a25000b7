#include "ui/shell/offline_banner.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTime>

namespace vams::ui {

namespace {
constexpr int firstWaitMs = 2000;
constexpr int longestWaitMs = 60 * 1000;
} // namespace

OfflineBanner::OfflineBanner(const PageContext &context, ConnectionWatch &connection,
                             const QString &server, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_connection(connection)
    , m_server(server)
    , m_text(makeLabel({}))
    , m_connect(makeButton(context.theme, tr("Connect")))
{
    setProperty("area", "warning");
    setAttribute(Qt::WA_StyledBackground);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::gap);
    row->setSpacing(metrics::gap);
    row->addWidget(
        makeIconLabel(context.theme, QStringLiteral("offline"), Token::Warning, metrics::icon));
    row->addWidget(m_text, 1);
    row->addWidget(m_connect);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &OfflineBanner::tryNow);
    connect(m_connect, &QPushButton::clicked, this, &OfflineBanner::tryNow);
    connect(&connection, &ConnectionWatch::onlineChanged, this, &OfflineBanner::onOnlineChanged);
    hide();
    if (!connection.isOnline())
        onOnlineChanged(false);
}

void OfflineBanner::onOnlineChanged(bool online)
{
    if (online) {
        m_wait.stop();
        if (!isHidden()) {
            hide();
            emit reconnected();
        }
        return;
    }
    m_tries = 0;
    const QString since = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    m_text->setText(tr("Not connected to %1 since %2. You see what was read last; changes fail "
                       "until it answers.")
                        .arg(m_server, since));
    setAccessibleName(m_text->text());
    show();
    waitForNextTry();
}

void OfflineBanner::waitForNextTry()
{
    m_wait.start(qMin(longestWaitMs, firstWaitMs << qMin(m_tries, 5)));
    ++m_tries;
}

void OfflineBanner::tryNow()
{
    if (m_asking)
        return;
    m_wait.stop();
    m_connect->setEnabled(false);
    m_connect->setText(tr("Connecting..."));
    // Any answer passes the watch, which tells that the server is there again.
    m_asking = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client](Job &job) { return client.config().version(job); },
        [this](const Result<QString> &) {
            m_asking.reset();
            m_connect->setEnabled(true);
            m_connect->setText(tr("Connect"));
            if (!m_connection.isOnline())
                waitForNextTry();
        });
}

} // namespace vams::ui
