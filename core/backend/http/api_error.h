#pragma once
// A failure inside the backend: thrown, so that unwinding rolls the transaction back; the router
// makes the response.

#include <QString>

#include <stdexcept>

namespace vams::backend {

class ApiError : public std::runtime_error
{
public:
    ApiError(int status, QString message)
        : std::runtime_error(message.toStdString())
        , m_status(status)
        , m_message(std::move(message))
    {}

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QString &message() const { return m_message; }

private:
    int m_status;
    QString m_message;
};

/// Business errors of the contract: status 400 and its prefix.
class GeneralError : public ApiError
{
public:
    explicit GeneralError(const QString &text)
        : ApiError(400, QStringLiteral("VAMS General Error: ") + text)
    {}
};

} // namespace vams::backend
