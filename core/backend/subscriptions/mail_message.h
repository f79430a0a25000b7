#pragma once
// A mail as it goes over the wire (RFC 5322, RFC 2047). Names of assets come from users: nothing in
// them can end a header or begin another.

#include "core/backend/subscriptions/mail_sender.h"

#include <QByteArray>
#include <QDateTime>

namespace vams::backend {

/// Whether mail can be addressed to it: one plain ASCII address.
bool isMailAddress(const QString &text);

/// Both addresses must be ones. `id` is the left side of the message's id.
QByteArray mailMessage(const Mail &mail, const QString &from, const QDateTime &date,
                       const QString &id);

} // namespace vams::backend
