#pragma once
// What went wrong, in the words of the person who reads it and with a kind for the code that reacts
// to it.

#include <QString>

namespace vams {

enum class ErrorKind
{
    Internal,  ///< a defect of ours
    NotFound,  ///< the thing is not there (any more)
    Denied,    ///< the caller lacks the right
    Invalid,   ///< the input breaks a rule
    Conflict,  ///< the thing changed or exists already
    Throttled, ///< too many requests; trying later helps
    Offline,   ///< no connection to the server
    Cancelled, ///< the user or the owner asked to stop
    Io,        ///< disk or stream failure
};

/// `message` says what failed and why, `subject` to what, `advice` what to do next; `detail` is for
/// the log and for "Copy details". `status` is the HTTP status where there was one, else 0;
/// `retryAfterMs` what a server that is too busy asks to wait.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString subject;
    QString advice;
    QString detail;
    int status = 0;
    qint64 retryAfterMs = 0;

    bool operator==(const Error &) const = default;
};

/// The error of an operation that was stopped on request.
Error cancelledError();

/// The kind that an HTTP status stands for.
ErrorKind errorKindOfStatus(int status);

/// One text with every part of the error, for the log and the clipboard.
QString describe(const Error &error);

} // namespace vams
