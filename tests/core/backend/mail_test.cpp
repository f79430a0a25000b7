#include "core/backend/subscriptions/mail_message.h"
#include "core/backend/subscriptions/smtp_mail_sender.h"
#include "tests/support/smtp_sink.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <thread>

namespace vams::test {

namespace {

using backend::Mail;
using backend::MailOutcome;
using backend::SmtpMailSender;
using backend::SmtpSettings;

const QString sender = QStringLiteral("vams@example.com");
const QString artist = QStringLiteral("artist@example.com");

QDateTime testDate()
{
    return QDateTime(QDate(2026, 11, 22), QTime(9, 15, 24), Qt::UTC);
}

QByteArray messageOf(const QString &subject, const QString &text = QStringLiteral("x"))
{
    return mailMessage({artist, subject, text}, sender, testDate(), QStringLiteral("id-1"));
}

/// Names of headers in their order, as a reader of mail sees them.
QList<QByteArray> headerNames(const QByteArray &message)
{
    QList<QByteArray> names;
    for (const QByteArray &line : message.left(message.indexOf("\r\n\r\n")).split('\n')) {
        if (!line.startsWith(' '))
            names << line.left(line.indexOf(':'));
    }
    return names;
}

/// The subject as a reader shows it.
QString decodedSubject(const QByteArray &message)
{
    const qsizetype start = message.indexOf("Subject: ") + 9;
    const QByteArray value =
        message.mid(start, message.indexOf("\r\nDate:") - start).replace("\r\n ", " ");
    if (!value.contains("=?"))
        return QString::fromLatin1(value);
    QByteArray bytes;
    for (const QByteArray &word : value.split(' '))
        bytes += QByteArray::fromBase64(word.mid(10).chopped(2));
    return QString::fromUtf8(bytes);
}

SmtpSettings settingsFor(const SmtpSink &sink)
{
    return {QUrl(sink.url()), sender, {}, {}};
}

} // namespace

/// What a mail looks like, and how it gets to a server.
class MailTest : public QObject
{
    Q_OBJECT

private slots:
    void plainMessage();
    void subjects_data();
    void subjects();
    void addresses_data();
    void addresses();
    void arrives();
    void serverThatIsAwayDelays();
    void busyServerDelays();
    void refusalIsFinal();
    void passwordDoesNotGoInTheClear();
    void stopBreaksOff();
    void badSettings_data();
    void badSettings();
};

void MailTest::plainMessage()
{
    const QByteArray message = messageOf(QStringLiteral("[Pump] changed (3)"),
                                         QStringLiteral("Grüße\n.\nBcc: viewer@example.com\n"));
    QCOMPARE(message.left(message.indexOf("\r\n\r\n")),
             QByteArray("From: <vams@example.com>\r\n"
                        "To: <artist@example.com>\r\n"
                        "Subject: [Pump] changed (3)\r\n"
                        "Date: Sun, 22 Nov 2026 09:15:24 +0000\r\n"
                        "Message-ID: <id-1@example.com>\r\n"
                        "Auto-Submitted: auto-generated\r\n"
                        "MIME-Version: 1.0\r\n"
                        "Content-Type: text/plain; charset=utf-8\r\n"
                        "Content-Transfer-Encoding: base64"));
    const QByteArray body = message.mid(message.indexOf("\r\n\r\n") + 4);
    QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(body)),
             QStringLiteral("Grüße\r\n.\r\nBcc: viewer@example.com\r\n"));
}

void MailTest::subjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &subject, const QString &shown) {
        QTest::newRow(name) << subject << shown;
    };
    row("plain", QStringLiteral("a pump"), QStringLiteral("a pump"));
    row("empty", {}, {});
    row("letters", QStringLiteral("Größe ∅ 😀"), QStringLiteral("Größe ∅ 😀"));
    row("long", QString(300, u'ü'), QString(300, u'ü'));
    row("pairs across words", QString(60, u'a') + QStringLiteral("😀").repeated(60),
        QString(60, u'a') + QStringLiteral("😀").repeated(60));
    row("looks encoded", QStringLiteral("=?utf-8?B?QQ==?="), QStringLiteral("=?utf-8?B?QQ==?="));
    row("header", QStringLiteral("x\r\nBcc: viewer@example.com"),
        QStringLiteral("x  Bcc: viewer@example.com"));
    row("bare line feed", QStringLiteral("x\nBcc: viewer"), QStringLiteral("x Bcc: viewer"));
    row("end of headers", QStringLiteral("x\r\n\r\nbody"), QStringLiteral("x    body"));
    row("line separators", QStringLiteral("a\u2028b\u2029c\u0085d"), QStringLiteral("a b c d"));
    row("NUL and escape", QStringLiteral("a") + QChar(0) + QStringLiteral("b\u001b[2Jc"),
        QStringLiteral("a b [2Jc"));
}

void MailTest::subjects()
{
    QFETCH(QString, subject);
    const QByteArray message = messageOf(subject);
    QCOMPARE(headerNames(message), headerNames(messageOf(QStringLiteral("x"))));
    QTEST(decodedSubject(message), "shown");
    for (const QByteArray &line : message.split('\n'))
        QVERIFY2(line.size() <= 79, line.constData());
    QVERIFY(std::all_of(message.begin(), message.end(),
                        [](char c) { return (c >= ' ' && c <= '~') || c == '\r' || c == '\n'; }));
}

void MailTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << artist << true;
    QTest::newRow("two lines") << QStringLiteral("artist@example.com\r\nBcc: viewer@example.com")
                               << false;
    QTest::newRow("line end") << QStringLiteral("artist@example.com\n") << false;
    QTest::newRow("two addresses")
        << QStringLiteral("artist@example.com,viewer@example.com") << false;
    QTest::newRow("brackets") << QStringLiteral("<artist@example.com>") << false;
    QTest::newRow("not ASCII") << QStringLiteral("änn@example.com") << false;
    QTest::newRow("endless") << QString(300, u'a') + QStringLiteral("@example.com") << false;
    QTest::newRow("empty") << QString() << false;
}

void MailTest::addresses()
{
    QFETCH(QString, address);
    QTEST(backend::isMailAddress(address), "isGood");
}

void MailTest::arrives()
{
    SmtpSink sink;
    const auto mailer = SmtpMailSender::make(settingsFor(sink), testDate);
    QVERIFY(mailer);
    QCOMPARE((*mailer)->send({artist, QStringLiteral("[Öl\r\nBcc: viewer@example.com]"),
                              QStringLiteral(".\n.\nend\n")}),
             MailOutcome::Sent);
    const std::vector<SunkMail> mails = sink.mails();
    QCOMPARE(mails.size(), 1U);
    QCOMPARE(mails[0].from, QByteArray("<vams@example.com>"));
    QCOMPARE(mails[0].to, QByteArray("<artist@example.com>"));
    QCOMPARE(headerNames(mails[0].data), headerNames(messageOf(QStringLiteral("x"))));
    QCOMPARE(QByteArray::fromBase64(mails[0].data.mid(mails[0].data.indexOf("\r\n\r\n") + 4)),
             QByteArray(".\r\n.\r\nend\r\n"));
    QCOMPARE((*mailer)->send({QStringLiteral("artist@example.com\r\nRCPT TO:<viewer@example.com>"),
                              QStringLiteral("x"), QStringLiteral("x")}),
             MailOutcome::Refused);
    QCOMPARE(sink.mails().size(), 1U);
}

void MailTest::serverThatIsAwayDelays()
{
    SmtpSettings settings;
    {
        const SmtpSink gone;
        settings = settingsFor(gone);
    }
    const auto mailer = SmtpMailSender::make(settings);
    QVERIFY_EXCEPTION_THROWN((*mailer)->send({artist, {}, {}}), backend::MailDelayed);
}

void MailTest::busyServerDelays()
{
    SmtpSink sink;
    sink.refuseNext("451 try again later");
    const auto mailer = SmtpMailSender::make(settingsFor(sink));
    QVERIFY_EXCEPTION_THROWN((*mailer)->send({artist, {}, {}}), backend::MailDelayed);
    QCOMPARE((*mailer)->send({artist, {}, {}}), MailOutcome::Sent);
}

void MailTest::refusalIsFinal()
{
    SmtpSink sink;
    sink.refuseNext("550 nobody here");
    const auto mailer = SmtpMailSender::make(settingsFor(sink));
    QCOMPARE((*mailer)->send({artist, {}, {}}), MailOutcome::Refused);
}

void MailTest::passwordDoesNotGoInTheClear()
{
    SmtpSink sink; // speaks no TLS
    SmtpSettings settings = settingsFor(sink);
    settings.user = QStringLiteral("vams");
    settings.password = QStringLiteral("secret");
    const auto mailer = SmtpMailSender::make(settings);
    QVERIFY_EXCEPTION_THROWN((*mailer)->send({artist, {}, {}}), backend::MailDelayed);
    QVERIFY(sink.mails().empty());
    QVERIFY(sink.commands().filter(QStringLiteral("AUTH")).isEmpty());
}

void MailTest::stopBreaksOff()
{
    SmtpSink sink;
    sink.refuseNext(""); // hangs
    const auto mailer = SmtpMailSender::make(settingsFor(sink));
    std::thread stopper([&] {
        while (sink.commands().filter(QStringLiteral("RCPT")).isEmpty())
            std::this_thread::yield();
        (*mailer)->stop();
    });
    QVERIFY_EXCEPTION_THROWN((*mailer)->send({artist, {}, {}}), backend::MailDelayed);
    stopper.join();
    QVERIFY_EXCEPTION_THROWN((*mailer)->send({artist, {}, {}}), backend::MailDelayed);
}

void MailTest::badSettings_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    const auto row = [](const char *name, const char *url, const char *from, const char *user,
                        const char *password) {
        QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(from)
                            << QString::fromLatin1(user) << QString::fromLatin1(password);
    };
    row("other scheme", "http://mail.example.com", "a@example.com", "", "");
    row("file", "file:///etc/passwd", "a@example.com", "", "");
    row("no host", "smtp:", "a@example.com", "", "");
    row("password in the address", "smtp://u:secret@mail.example.com", "a@example.com", "", "");
    row("no sender", "smtp://mail.example.com", "", "", "");
    row("two senders", "smtp://mail.example.com", "a@example.com, b@example.com", "", "");
    row("no password", "smtp://mail.example.com", "a@example.com", "u", "");
    row("no user", "smtp://mail.example.com", "a@example.com", "", "secret");
}

void MailTest::badSettings()
{
    QFETCH(QString, url);
    QFETCH(QString, from);
    QFETCH(QString, user);
    QFETCH(QString, password);
    const auto mailer = SmtpMailSender::make({QUrl(url), from, user, password});
    QVERIFY(!mailer);
    QVERIFY(!mailer.error().message.isEmpty());
    QVERIFY(!describe(mailer.error()).contains(QLatin1String("secret")));
}

VAMS_TEST(MailTest)

} // namespace vams::test

#include "mail_test.moc"
