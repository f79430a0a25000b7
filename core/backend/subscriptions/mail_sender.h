#pragma once
// How mail leaves the program. Whoever opens a library hands one in; without it there is only the
// inbox.

#include <QString>

#include <stdexcept>

namespace vams::backend {

/// Plain text to one address.
struct Mail
{
    QString to;
    QString subject;
    QString text;

    bool operator==(const Mail &) const = default;
};

/// It may work later: no connection, a server that is busy or does not know us.
class MailDelayed : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

enum class MailOutcome
{
    Sent,
    Refused ///< this mail, for good
};

class MailSender
{
public:
    virtual ~MailSender() = default;

    /// Blocks, for half a minute at most. Throws MailDelayed.
    virtual MailOutcome send(const Mail &mail) = 0;
    /// Breaks off what is under way and refuses what comes. From any thread.
    virtual void stop() = 0;
};

} // namespace vams::backend
