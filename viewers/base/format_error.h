#pragma once
// What a reader throws when a file breaks the rules of its format. Caught in Loader::load and
// nowhere else.

#include <QCoreApplication>
#include <QString>

#include <exception>

namespace vams::viewers {

/// Texts of the readers: `ReaderText::tr("The file is empty.")`.
struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(vams::viewers::ReaderText)
};

/// The message says what is wrong with the file, in a full sentence.
class FormatError : public std::exception
{
public:
    explicit FormatError(QString message)
        : m_message(std::move(message))
        , m_bytes(m_message.toUtf8())
    {}

    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] const char *what() const noexcept override { return m_bytes.constData(); }

private:
    QString m_message;
    QByteArray m_bytes;
};

/// The file is sound but uses something this reader lacks: the next reader may try.
class UnsupportedError : public FormatError
{
public:
    using FormatError::FormatError;
};

} // namespace vams::viewers
