#pragma once
// Passes every request on and notices whether the other side answers, for the status bar.

#include "core/api/transport.h"

#include <QObject>

#include <atomic>

namespace vams::ui {

class ConnectionWatch : public QObject, public api::Transport
{
    Q_OBJECT

public:
    /// `inner` must outlive the watch.
    explicit ConnectionWatch(api::Transport &inner)
        : m_inner(inner)
    {}

    Result<api::Response> send(const api::Request &request, Job &job) override;
    [[nodiscard]] bool isOnline() const { return m_online; }

signals:
    /// From any thread.
    void onlineChanged(bool online);

private:
    api::Transport &m_inner;
    std::atomic<bool> m_online = true;
};

} // namespace vams::ui
