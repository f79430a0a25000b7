#include "core/backend/subscriptions/smtp_mail_sender.h"

#include "core/backend/subscriptions/mail_message.h"
#include "core/base/ids.h"
#include "core/base/log.h"

#include <algorithm>
#include <curl/curl.h>

namespace vams::backend {

namespace {

constexpr long connectSeconds = 10;
constexpr long wholeSeconds = 25;

struct CurlDeleter
{
    void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

struct MailUpload
{
    QByteArray bytes;
    qsizetype at = 0;
};

std::size_t giveBytes(char *to, std::size_t size, std::size_t count, void *data)
{
    auto *upload = static_cast<MailUpload *>(data);
    const qsizetype length =
        qMin(static_cast<qsizetype>(size * count), upload->bytes.size() - upload->at);
    std::copy_n(upload->bytes.constData() + upload->at, length, to);
    upload->at += length;
    return static_cast<std::size_t>(length);
}

/// Not 0 breaks the transfer off.
int checkStop(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return *static_cast<const std::atomic<bool> *>(data) ? 1 : 0;
}

void applySettings(CURL *curl, const SmtpSettings &settings)
{
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, wholeSeconds);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_URL, settings.url.toEncoded().constData());
    const bool hasUser = !settings.user.isEmpty();
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
                     static_cast<long>(hasUser ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    if (hasUser) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, settings.password.toUtf8().constData());
    }
}

/// What the server said no to for good; that it does not let us in is for the administrator to
/// mend, and the mail waits.
bool isFinal(CURLcode code, long answer)
{
    return code != CURLE_LOGIN_DENIED && code != CURLE_USE_SSL_FAILED && answer >= 550 &&
           answer < 560;
}

} // namespace

Result<std::shared_ptr<SmtpMailSender>> SmtpMailSender::make(SmtpSettings settings, Clock clock)
{
    const auto wrong = [](const QString &message, const QString &subject) {
        return fail(ErrorKind::Invalid, message, subject);
    };
    const QString scheme = settings.url.scheme();
    // The address may be logged; it must not carry a secret.
    if (!settings.url.userInfo().isEmpty())
        return wrong(QStringLiteral("The address of the mail server must not hold a password."),
                     settings.url.host());
    if ((scheme != QLatin1String("smtp") && scheme != QLatin1String("smtps")) ||
        settings.url.host().isEmpty())
        return wrong(QStringLiteral("The address of the mail server is smtp://HOST:PORT or "
                                    "smtps://HOST:PORT."),
                     settings.url.toString());
    if (!isMailAddress(settings.from))
        return wrong(QStringLiteral("Mail needs the address of a sender."), settings.from);
    if (settings.user.isEmpty() != settings.password.isEmpty())
        return wrong(QStringLiteral("The mail server's user and password go together."),
                     settings.user);
    static const CURLcode isReady = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (isReady != CURLE_OK)
        return wrong(QStringLiteral("The mail library could not be started."), {});
    return std::shared_ptr<SmtpMailSender>(
        new SmtpMailSender(std::move(settings), std::move(clock)));
}

SmtpMailSender::SmtpMailSender(SmtpSettings settings, Clock clock)
    : m_settings(std::move(settings))
    , m_clock(std::move(clock))
{}

MailOutcome SmtpMailSender::send(const Mail &mail)
{
    if (!isMailAddress(mail.to))
        return MailOutcome::Refused;
    if (m_isStopped)
        throw MailDelayed("stopped");
    const std::unique_ptr<CURL, CurlDeleter> curl(curl_easy_init());
    if (!curl)
        throw MailDelayed("libcurl gave no handle");
    applySettings(curl.get(), m_settings);
    const std::unique_ptr<curl_slist, CurlDeleter> to(
        curl_slist_append(nullptr, ('<' + mail.to.toLatin1() + '>').constData()));
    MailUpload upload{mailMessage(mail, m_settings.from, m_clock(), newUuid())};
    const QByteArray from = '<' + m_settings.from.toLatin1() + '>';
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, to.get());
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, giveBytes);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &upload);
    curl_easy_setopt(curl.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFOFUNCTION, checkStop);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFODATA, &m_isStopped);
    const CURLcode code = curl_easy_perform(curl.get());
    if (code == CURLE_OK)
        return MailOutcome::Sent;
    long answer = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer);
    if (isFinal(code, answer)) {
        qCWarning(logBackend) << "The mail server refuses mail to" << mail.to << ":" << answer;
        return MailOutcome::Refused;
    }
    throw MailDelayed(std::string(curl_easy_strerror(code)) + ", answer " + std::to_string(answer));
}

} // namespace vams::backend
