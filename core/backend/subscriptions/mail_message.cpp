#include "core/backend/subscriptions/mail_message.h"

#include "core/backend/http/validators.h"

#include <QLocale>

#include <algorithm>

namespace vams::backend {

namespace {

/// So that "Subject: " and an encoded word stay below 78 characters.
constexpr qsizetype wordBytes = 42;
constexpr qsizetype plainHeaderLength = 60;
constexpr qsizetype bodyLine = 76;
constexpr qsizetype maxSubjectLength = 400;

/// One line without control characters; whatever breaks lines for anybody becomes a space.
QString asOneLine(const QString &text)
{
    QString line = text.left(maxSubjectLength);
    for (QChar &c : line) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            c = QLatin1Char(' ');
    }
    return line.trimmed();
}

bool isPlainHeader(const QString &text)
{
    if (text.size() > plainHeaderLength || text.contains(QLatin1String("=?")))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= QLatin1Char(' ') && c <= QLatin1Char('~'); });
}

/// Words of whole characters, each on a line of its own.
QByteArray encodedHeader(const QString &text)
{
    QByteArray header;
    QByteArray word;
    const auto endWord = [&] {
        header += (header.isEmpty() ? "=?utf-8?B?" : "\r\n =?utf-8?B?") + word.toBase64() + "?=";
        word.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (word.size() + bytes.size() > wordBytes)
            endWord();
        word += bytes;
    }
    endWord();
    return header;
}

QByteArray headerText(const QString &text)
{
    const QString line = asOneLine(text);
    return isPlainHeader(line) ? line.toLatin1() : encodedHeader(line);
}

/// Base64: no line of it can be taken for anything else.
QByteArray mailBody(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    const QByteArray encoded = text.toUtf8().toBase64();
    QByteArray body;
    for (qsizetype at = 0; at < encoded.size(); at += bodyLine)
        body += encoded.mid(at, bodyLine) + "\r\n";
    return body;
}

} // namespace

bool isMailAddress(const QString &text)
{
    return text.size() <= 254 && validate::isEmail(text);
}

QByteArray mailMessage(const Mail &mail, const QString &from, const QDateTime &date,
                       const QString &id)
{
    const QString dateText =
        QLocale::c().toString(date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss +0000"));
    QByteArray message;
    message += "From: <" + from.toLatin1() + ">\r\n";
    message += "To: <" + mail.to.toLatin1() + ">\r\n";
    message += "Subject: " + headerText(mail.subject) + "\r\n";
    message += "Date: " + dateText.toLatin1() + "\r\n";
    message += "Message-ID: <" + id.toLatin1() + '@' +
               from.section(QLatin1Char('@'), 1).toLatin1() + ">\r\n";
    message += "Auto-Submitted: auto-generated\r\n"; // so that nobody's absence is told to us
    message += "MIME-Version: 1.0\r\n";
    message += "Content-Type: text/plain; charset=utf-8\r\n";
    message += "Content-Transfer-Encoding: base64\r\n\r\n";
    return message + mailBody(mail.text);
}

} // namespace vams::backend
