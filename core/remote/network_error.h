#pragma once
// What the network layer says, in words for people and with what to do about it.

#include "core/base/error.h"

#include <QNetworkReply>
#include <QStringList>

namespace vams::remote {

/// `tlsProblems` are the reasons why the server's certificate was not accepted.
Error networkError(QNetworkReply::NetworkError code, const QUrl &url, const QString &detail,
                   const QStringList &tlsProblems);
Error timedOut(const QUrl &url, qint64 ms);
Error answerTooLarge(const QUrl &url, qint64 limit);
Error answerCutOff(const QUrl &url);

} // namespace vams::remote
