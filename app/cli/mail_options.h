#pragma once
// The options of `vams serve` that name a mail server.

#include "core/backend/subscriptions/mail_sender.h"
#include "core/base/result.h"

#include <QCommandLineOption>
#include <QList>

#include <memory>

class QCommandLineParser;

namespace vams::cli {

QList<QCommandLineOption> mailOptions();

/// Null when no mail server is named. The password is the first line of a file that only its owner
/// reads, or stands in the environment; never on the command line, which others can see.
Result<std::shared_ptr<backend::MailSender>> readMailOptions(const QCommandLineParser &parser);

} // namespace vams::cli
