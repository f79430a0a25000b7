#include "app/cli/mail_options.h"

#include "core/backend/subscriptions/smtp_mail_sender.h"
#include "core/server/secret_file.h"

#include <QCommandLineParser>

namespace vams::cli {

namespace {

constexpr qint64 longestPassword = 4096;
constexpr char passwordVariable[] = "VAMS_SMTP_PASSWORD";

Result<QString> readPassword(const QString &path)
{
    if (path.isEmpty())
        return qEnvironmentVariable(passwordVariable);
    const Result<QByteArray> content =
        server::readSecretFile(path, QStringLiteral("password file"), longestPassword);
    if (!content)
        return fail(content.error());
    QByteArray line = content->left(content->indexOf('\n') + 1);
    if (line.isEmpty())
        line = *content;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

QList<QCommandLineOption> mailOptions()
{
    return {
        {QStringLiteral("smtp-url"),
         QStringLiteral("Mail server for those who subscribe to assets: smtp:// or smtps://."),
         QStringLiteral("URL")},
        {QStringLiteral("smtp-from"), QStringLiteral("Sender of that mail."),
         QStringLiteral("ADDRESS")},
        {QStringLiteral("smtp-user"),
         QStringLiteral("User at the mail server. The password is in --smtp-password-file, or in "
                        "VAMS_SMTP_PASSWORD."),
         QStringLiteral("USER")},
        {QStringLiteral("smtp-password-file"), QStringLiteral("File with that password."),
         QStringLiteral("FILE")},
    };
}

Result<std::shared_ptr<backend::MailSender>> readMailOptions(const QCommandLineParser &parser)
{
    backend::SmtpSettings settings;
    const QString url = parser.value(QStringLiteral("smtp-url"));
    settings.url = QUrl(url, QUrl::StrictMode);
    settings.from = parser.value(QStringLiteral("smtp-from"));
    settings.user = parser.value(QStringLiteral("smtp-user"));
    const QString passwordFile = parser.value(QStringLiteral("smtp-password-file"));
    if (url.isEmpty()) {
        if (!settings.from.isEmpty() || !settings.user.isEmpty() || !passwordFile.isEmpty())
            return fail(ErrorKind::Invalid,
                        QStringLiteral("Mail needs --smtp-url beside the other --smtp options."));
        return std::shared_ptr<backend::MailSender>();
    }
    if (!settings.user.isEmpty()) {
        const Result<QString> password = readPassword(passwordFile);
        if (!password)
            return fail(password.error());
        settings.password = *password;
    }
    auto sender = backend::SmtpMailSender::make(std::move(settings));
    if (!sender)
        return fail(sender.error());
    return std::shared_ptr<backend::MailSender>(*sender);
}

} // namespace vams::cli
