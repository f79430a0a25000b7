#include "core/backend/identity/key_source.h"
#include "tests/support/test_main.h"
#include "tests/support/test_server.h"

#include <QTest>

namespace vams::test {

/// The keys of a provider, fetched over the wire. Whatever is odd about the answer, there are none.
class KeySourceTest : public QObject
{
    Q_OBJECT

private slots:
    void fetched();
    void oddAnswers_data();
    void oddAnswers();
    void otherAddresses_data();
    void otherAddresses();
    void certificateNobodyTrusts();
    void nobodyListens();

private:
    std::shared_ptr<backend::KeySource> m_source = backend::networkKeySource();
};

void KeySourceTest::fetched()
{
    TestServer server;
    server.next(jsonAnswer(R"({"keys":[]})"));
    QCOMPARE(m_source->fetch(QUrl(server.url(QStringLiteral("/keys?set=1")))),
             std::optional<QByteArray>(R"({"keys":[]})"));
    QCOMPARE(server.requests().front().target, QByteArray("/keys?set=1"));
}

void KeySourceTest::oddAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("cutAfter");
    QTest::newRow("missing") << 404 << qint64(10) << qint64(-1);
    QTest::newRow("another success") << 202 << qint64(10) << qint64(-1);
    QTest::newRow("failure") << 500 << qint64(10) << qint64(-1);
    QTest::newRow("elsewhere") << 302 << qint64(10) << qint64(-1);
    QTest::newRow("over a mebibyte") << 200 << qint64(1024 * 1024 + 1) << qint64(-1);
    QTest::newRow("cut off") << 200 << qint64(1000) << qint64(500);
    QTest::newRow("cut before the head") << 200 << qint64(10) << qint64(-2);
}

void KeySourceTest::oddAnswers()
{
    QFETCH(int, status);
    QFETCH(qint64, size);
    QFETCH(qint64, cutAfter);
    TestServer server;
    ScriptedAnswer answer = bytesAnswer(QByteArray(qsizetype(size), ' '), status);
    answer.cutAfter = cutAfter;
    server.always([answer, target = server.url(QStringLiteral("/other")).toLatin1()](
                      const ServedRequest &request) {
        if (request.target == "/other")
            return jsonAnswer(R"({"keys":[]})");
        return withHeader(answer, "location", target);
    });
    QVERIFY(!m_source->fetch(QUrl(server.url(QStringLiteral("/keys")))));
    for (const ServedRequest &request : server.requests())
        QVERIFY(request.target != "/other");
}

void KeySourceTest::otherAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"", "/keys", "http://idp.example.com/keys", "http://127.0.0.2/keys", "http://10.0.0.1/",
          "file:///etc/hostname", "ftp://127.0.0.1/keys", "https://user:word@idp.example.com/keys",
          "https:///keys", "gopher://127.0.0.1/"})
        QTest::addRow("%s", *address ? address : "none") << QString::fromLatin1(address);
}

/// Addresses come out of the provider's own document.
void KeySourceTest::otherAddresses()
{
    QFETCH(QString, address);
    QVERIFY(!backend::mayFetchKeys(QUrl(address)));
    QVERIFY(!m_source->fetch(QUrl(address)));
}

void KeySourceTest::certificateNobodyTrusts()
{
    TestServer server(Encryption::SelfSigned);
    server.always([](const ServedRequest &) { return jsonAnswer(R"({"keys":[]})"); });
    QVERIFY(!m_source->fetch(QUrl(server.url(QStringLiteral("/keys")))));
    QCOMPARE(server.requestCount(), 0);
}

void KeySourceTest::nobodyListens()
{
    QString address;
    {
        TestServer server;
        address = server.url(QStringLiteral("/keys"));
    }
    QVERIFY(!m_source->fetch(QUrl(address)));
}

VAMS_TEST(KeySourceTest)

} // namespace vams::test

#include "key_source_test.moc"
