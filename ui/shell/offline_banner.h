#pragma once
// Tells that the server does not answer, and since when, and asks it again by itself: soon at
// first, then once a minute. Hides when it answers.

#include "ui/shell/connection_watch.h"
#include "ui/shell/page.h"

#include <QFrame>
#include <QTimer>

#include <memory>

class QLabel;
class QPushButton;

namespace vams {
class Job;
}

namespace vams::ui {

class OfflineBanner : public QFrame
{
    Q_OBJECT

public:
    OfflineBanner(const PageContext &context, ConnectionWatch &connection, const QString &server,
                  QWidget *parent = nullptr);

    /// Asks the server now.
    void tryNow();
    /// Milliseconds until it is asked again; -1 while it is not waiting.
    [[nodiscard]] int msToNextTry() const { return m_wait.remainingTime(); }

signals:
    /// The server answers again: what pages show may be out of date.
    void reconnected();

private:
    void onOnlineChanged(bool online);
    void waitForNextTry();

    PageContext m_context;
    ConnectionWatch &m_connection;
    QString m_server;
    QLabel *m_text;
    QPushButton *m_connect;
    QTimer m_wait;
    std::shared_ptr<Job> m_asking;
    int m_tries = 0;
};

} // namespace vams::ui
