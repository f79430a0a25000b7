#pragma once
// Addresses: what a person types becomes the root of an API, and a request becomes a URL. Nothing
// but http and https ever comes out.

#include "core/api/message.h"
#include "core/base/result.h"

#include <QUrl>

namespace vams::remote {

/// The address that was typed, without the parts that do not belong to a root. Without a scheme it
/// is https, for this machine http.
Result<QUrl> rootOf(const QString &typed);

/// `path` is decoded, as in api::Request; every character of it is kept.
Result<QUrl> requestUrl(const QUrl &root, const QString &path, const api::Query &query);

/// An object URL of the contract. Refused if it is unprotected while the root is not.
Result<QUrl> objectUrl(const QUrl &root, const QString &text);

/// Where an answer sends the caller. Refused if it leaves the protection of https.
Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location);

bool isLoopback(const QUrl &url);

/// For messages and the log: without the query, which may carry a signature.
QString shownUrl(const QUrl &url);

} // namespace vams::remote
