#pragma once
// Mail over SMTP, by libcurl.

#include "core/backend/subscriptions/mail_sender.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QUrl>

#include <atomic>
#include <memory>

namespace vams::backend {

/// With a user the connection must be encrypted before the password is sent; without one it is
/// encrypted if the server can.
struct SmtpSettings
{
    QUrl url; ///< smtp://host:port (STARTTLS) or smtps://host:port
    QString from;
    QString user; ///< empty: no sign-in
    QString password;
};

class SmtpMailSender : public MailSender
{
public:
    /// An error that names what is wrong with the settings.
    static Result<std::shared_ptr<SmtpMailSender>> make(SmtpSettings settings,
                                                        Clock clock = systemClock());

    MailOutcome send(const Mail &mail) override;
    void stop() override { m_isStopped = true; }

private:
    SmtpMailSender(SmtpSettings settings, Clock clock);

    const SmtpSettings m_settings;
    const Clock m_clock;
    std::atomic<bool> m_isStopped = false;
};

} // namespace vams::backend
