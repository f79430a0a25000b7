#include "core/server/address_list.h"
#include "core/server/pace.h"
#include "tests/core/server/listener_fixture.h"
#include "tests/support/test_main.h"

namespace vams::test {

namespace {

server::AddressList addresses(const char *text)
{
    return server::AddressList::parse(QString::fromLatin1(text)).value();
}

} // namespace

class FrontDoorTest : public ListenerCase
{
    Q_OBJECT

private slots:
    void listHolds_data();
    void listHolds();
    void malformedListsAreRefused_data();
    void malformedListsAreRefused();
    void clientIsWhomTrustedProxiesName_data();
    void clientIsWhomTrustedProxiesName();
    void limitsCountNetworks();
    void strangersAreForbiddenEverywhere();
    void proxySpeaksForItsClients();
    void rootFollowsTrustedProxiesOnly();
    void publicUrlIsTheRoot();
    void corsOriginsAreRestricted();
    void tooManyRequestsSayWhenToComeBack();
    void paceAsksForBytes();
};

void FrontDoorTest::listHolds_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isInside");
    const auto row = [](const char *list, const char *address, bool isInside) {
        QTest::addRow("%s %s", list, address)
            << QString::fromLatin1(list) << QString::fromLatin1(address) << isInside;
    };
    row("10.0.0.0/8", "10.255.255.255", true);
    row("10.0.0.0/8", "11.0.0.0", false);
    row("10.0.0.0/8", "::ffff:10.1.2.3", true);
    row("192.168.1.77/24", "192.168.1.1", true);
    row("192.168.1.77", "192.168.1.78", false);
    row("0.0.0.0/0", "8.8.8.8", true);
    row("0.0.0.0/0", "2001:db8::1", false);
    row("::/0", "2001:db8::1", true);
    row("2001:db8::/33", "2001:db8:7fff::1", true);
    row("2001:db8::/33", "2001:db8:8000::1", false);
    row("10.0.0.5-10.0.1.3", "10.0.0.255", true);
    row("10.0.0.5-10.0.1.3", "10.0.1.4", false);
    row("127.0.0.1, 10.0.0.0/8", "10.0.0.1", true);
}

void FrontDoorTest::listHolds()
{
    QFETCH(QString, list);
    QFETCH(QString, address);
    QFETCH(bool, isInside);
    QCOMPARE(server::AddressList::parse(list).value().contains(QHostAddress(address)), isInside);
}

void FrontDoorTest::malformedListsAreRefused_data()
{
    QTest::addColumn<QString>("list");
    for (const char *list : {"", "localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x",
                             "10.0.0.0/", "10.1", "1.2.3.4,", "::/129", "fe80::1%eth0",
                             "10.0.0.9-10.0.0.1", "10.0.0.1-::1", "1.2.3.4-", "*"})
        QTest::newRow(list) << QString::fromLatin1(list);
}

void FrontDoorTest::malformedListsAreRefused()
{
    QFETCH(QString, list);
    QVERIFY(!server::AddressList::parse(list));
}

void FrontDoorTest::clientIsWhomTrustedProxiesName_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QList<QByteArray>>("forwarded");
    QTest::addColumn<QString>("client");
    using Lines = QList<QByteArray>;
    QTest::newRow("nobody trusted") << "9.9.9.9" << Lines{"1.1.1.1"} << "9.9.9.9";
    QTest::newRow("one proxy") << "10.0.0.1" << Lines{"1.1.1.1"} << "1.1.1.1";
    QTest::newRow("forged in front") << "10.0.0.1" << Lines{"6.6.6.6, 1.1.1.1"} << "1.1.1.1";
    QTest::newRow("two proxies") << "10.0.0.1" << Lines{"6.6.6.6, 1.1.1.1, 10.0.0.2"} << "1.1.1.1";
    QTest::newRow("two lines") << "10.0.0.1" << Lines{"6.6.6.6", "1.1.1.1"} << "1.1.1.1";
    QTest::newRow("none named") << "10.0.0.1" << Lines{} << "10.0.0.1";
    QTest::newRow("with a port") << "10.0.0.1" << Lines{"1.1.1.1:443"} << "1.1.1.1";
    QTest::newRow("IPv6") << "10.0.0.1" << Lines{"2001:db8::1"} << "2001:db8::1";
    QTest::newRow("IPv6 in brackets") << "10.0.0.1" << Lines{"[2001:db8::1]"} << "2001:db8::1";
    QTest::newRow("IPv6 with a port") << "10.0.0.1" << Lines{"[2001:db8::1]:80"} << "2001:db8::1";
    QTest::newRow("proxy with a port") << "10.0.0.1" << Lines{"1.1.1.1, 10.0.0.2:80"} << "1.1.1.1";
    QTest::newRow("half a bracket") << "10.0.0.1" << Lines{"[2001:db8::1"} << "";
    QTest::newRow("no port") << "10.0.0.1" << Lines{"1.1.1.1:"} << "";
    QTest::newRow("port of a name") << "10.0.0.1" << Lines{"unknown:80"} << "";
    QTest::newRow("no address") << "10.0.0.1" << Lines{"1.1.1.1, unknown"} << "";
}

void FrontDoorTest::clientIsWhomTrustedProxiesName()
{
    QFETCH(QString, peer);
    QFETCH(QList<QByteArray>, forwarded);
    QFETCH(QString, client);
    QCOMPARE(server::clientAddress(QHostAddress(peer), forwarded, addresses("10.0.0.0/8")),
             QHostAddress(client));
}

void FrontDoorTest::limitsCountNetworks()
{
    const auto counted = [](const char *text) {
        return server::countedAs(QHostAddress(QString::fromLatin1(text)));
    };
    QCOMPARE(counted("2001:db8:1:2:3:4:5:6"), counted("2001:db8:1:2::"));
    QVERIFY(counted("2001:db8:1:2::1") != counted("2001:db8:1:3::1"));
    QVERIFY(counted("192.0.2.1") != counted("192.0.2.2"));
    QCOMPARE(counted("::ffff:192.0.2.1"), counted("192.0.2.1"));
    QVERIFY(counted("").isNull());
}

void FrontDoorTest::strangersAreForbiddenEverywhere()
{
    const QByteArray download = storedFile("bytes");
    server::ListenerOptions options;
    options.burst = 0;
    options.allowed = addresses("192.0.2.0/24");
    listen(options);
    for (const QByteArray &target : {QByteArray("/api/version"), QByteArray("/api/amplify-config"),
                                     QByteArray("/database"), QByteArray("/nowhere"), download}) {
        RawClient client = newClient();
        client.request("GET", target, rawBearer + "X-Forwarded-For: 192.0.2.1\r\n");
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.body, QByteArray("{\"message\":\"Forbidden\"}"));
    }
    RawClient writer = newClient();
    writer.request("POST", "/database", rawBearer, hiddenRequest());
    QCOMPARE(writer.answer().status, 403);
    QCOMPARE(writer.restUntilClosed(), std::optional(QByteArray()));
    QVERIFY(!hasDatabase(QStringLiteral("smuggled")));
}

void FrontDoorTest::proxySpeaksForItsClients()
{
    server::ListenerOptions options;
    options.burst = 0;
    options.allowed = addresses("192.0.2.0/24");
    options.trustedProxies = addresses("127.0.0.0/8");
    listen(options);
    RawClient client = newClient();
    client.request("GET", "/api/version", "X-Forwarded-For: 192.0.2.1\r\n");
    QCOMPARE(client.answer().status, 200);
    client.request("GET", "/api/version", "X-Forwarded-For: 192.0.2.1, 8.8.8.8\r\n");
    QCOMPARE(client.answer().status, 403);
    client.request("GET", "/api/version");
    QCOMPARE(client.answer().status, 403);
}

void FrontDoorTest::rootFollowsTrustedProxiesOnly()
{
    const QByteArray forwarded = "X-Forwarded-Proto: https\r\nX-Forwarded-Host: vams.example\r\n";
    RawClient stranger = newClient();
    stranger.request("GET", "/api/amplify-config", forwarded);
    QVERIFY(stranger.answer().body.contains("\"api\":\"http://127.0.0.1:"));
    server::ListenerOptions options;
    options.trustedProxies = addresses("127.0.0.1");
    listen(options);
    RawClient proxy = newClient();
    proxy.request("GET", "/api/amplify-config", forwarded);
    QVERIFY(proxy.answer().body.contains("\"api\":\"https://vams.example\""));
    proxy.request("GET", "/api/amplify-config",
                  "X-Forwarded-Proto: javascript\r\nX-Forwarded-Host: a/b\r\n");
    QVERIFY(proxy.answer().body.contains("\"api\":\"http://127.0.0.1:"));
}

void FrontDoorTest::publicUrlIsTheRoot()
{
    server::ListenerOptions options;
    options.publicUrl = QStringLiteral("https://vams.example/api");
    listen(options);
    RawClient client = newClient();
    client.request("GET", "/api/amplify-config");
    QVERIFY(client.answer().body.contains("\"api\":\"https://vams.example/api\""));
}

void FrontDoorTest::corsOriginsAreRestricted()
{
    server::ListenerOptions options;
    options.corsOrigins = QStringList{QStringLiteral("https://vams.example")};
    listen(options);
    RawClient client = newClient();
    client.request("OPTIONS", "/assets", "Origin: https://vams.example\r\n");
    const RawAnswer own = client.answer();
    QCOMPARE(own.status, 200);
    QCOMPARE(own.headers.value("Access-Control-Allow-Origin"), QByteArray("https://vams.example"));
    QCOMPARE(own.headers.value("Vary"), QByteArray("Origin"));
    for (const char *origin : {"https://evil.example", "https://vams.example.evil", "null"}) {
        client.request("GET", "/api/version", QByteArray("Origin: ") + origin + "\r\n");
        const RawAnswer other = client.answer();
        QCOMPARE(other.status, 200);
        QVERIFY(!other.headers.contains("Access-Control-Allow-Origin"));
    }
}

void FrontDoorTest::tooManyRequestsSayWhenToComeBack()
{
    server::ListenerOptions options;
    options.requestsPerSecond = 0.1;
    options.burst = 1;
    listen(options);
    RawClient client = newClient();
    client.request("GET", "/api/version");
    QCOMPARE(client.answer().status, 200);
    client.request("GET", "/api/version");
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.headers.value("Retry-After"), QByteArray("10"));
    QCOMPARE(answer.body, QByteArray("{\"message\":\"Too Many Requests\"}"));
}

void FrontDoorTest::paceAsksForBytes()
{
    server::Pace pace(1000, 100);
    QVERIFY(pace.note(1, 999)); // not judged yet
    QVERIFY(!pace.note(98, 1));
    QVERIFY(pace.note(100, 1000));
    QVERIFY(pace.note(0, 900));
    pace.restart();
    QVERIFY(pace.note(0, 900));
    QVERIFY(!pace.note(0, 100));
}

VAMS_TEST(FrontDoorTest)

} // namespace vams::test

#include "front_door_test.moc"
