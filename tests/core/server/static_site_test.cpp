#include "core/server/static_site.h"
#include "tests/core/server/certificate.h"
#include "tests/core/server/listener_fixture.h"
#include "tests/support/test_main.h"

#include <QDir>

namespace vams::test {

class StaticSiteTest : public ListenerCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void siteAnswers_data();
    void siteAnswers();
    void folderWithoutIndexIsRefused();
    void linksOutOfTheFolderAreNotFollowed();
    void unchangedFileIsNotSentAgain();
    void rangesAreAnswered();
    void apiComesFirst();

private:
    RawAnswer ask(const QByteArray &method, const QByteArray &target,
                  const QByteArray &headers = {});
    void listenWithSite();

    QTemporaryDir m_folder;
    QString m_site;
};

void StaticSiteTest::initTestCase()
{
    m_site = m_folder.filePath(QStringLiteral("site"));
    QDir().mkpath(m_site + QStringLiteral("/sub/deep"));
    QDir().mkpath(m_site + QStringLiteral("/.git"));
    writeOwnFile(m_folder.filePath(QStringLiteral("secret.txt")), "secret");
    writeOwnFile(m_site + QStringLiteral("/index.html"), "<html>index</html>");
    writeOwnFile(m_site + QStringLiteral("/app.js"), "0123456789");
    writeOwnFile(m_site + QStringLiteral("/empty.css"), "");
    writeOwnFile(m_site + QStringLiteral("/.hidden"), "secret");
    writeOwnFile(m_site + QStringLiteral("/.git/config"), "secret");
    writeOwnFile(m_site + QStringLiteral("/sub/index.html"), "<html>sub</html>");
}

void StaticSiteTest::listenWithSite()
{
    server::ListenerOptions options;
    options.burst = 0;
    options.webFolder = m_site;
    listen(options);
}

RawAnswer StaticSiteTest::ask(const QByteArray &method, const QByteArray &target,
                              const QByteArray &headers)
{
    RawClient client = newClient();
    client.request(method, target, headers);
    return client.answer(method);
}

void StaticSiteTest::siteAnswers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *line, int status, const char *body = "") {
        QTest::newRow(line) << QByteArray(line) << status << QByteArray(body);
    };
    row("GET /", 200, "<html>index</html>");
    row("GET /index.html", 200, "<html>index</html>");
    row("GET /app.js", 200, "0123456789");
    row("GET /app.js?v=1", 200, "0123456789");
    row("HEAD /app.js", 200);
    row("GET /empty.css", 200);
    row("GET /sub/", 200, "<html>sub</html>");
    row("GET /databases/some/page", 200, "<html>index</html>"); // the index's script knows it
    row("GET /sub/deep/", 200, "<html>index</html>");           // no listing
    row("GET /missing.js", 404);
    row("GET /../secret.txt", 404);
    row("GET /..", 404);
    row("GET /sub/../../secret.txt", 404);
    row("GET /%2e%2e/secret.txt", 404);
    row("GET /..%2fsecret.txt", 404);
    row("GET /sub/%2e%2e%2f%2e%2e/secret.txt", 404);
    row("GET /%252e%252e/secret.txt", 404);
    row("GET /..%5csecret.txt", 404);
    row("GET /..\\secret.txt", 404);
    row("GET /%c0%ae%c0%ae/secret.txt", 404);
    row("GET //secret.txt", 404);
    row("GET //etc/passwd", 404);
    row("GET /%2fetc%2fpasswd", 404);
    row("GET /C:/secret.txt", 404);
    row("GET /app.js%00.html", 404);
    row("GET /app.js%0a", 404);
    row("GET /app.js.", 404);
    row("GET /app.js%20", 404);
    row("GET /app.js::$DATA", 404);
    row("GET /.hidden", 404);
    row("GET /.git/config", 404);
    row("GET /sub/.%2f.%2fx", 404);
    row("GET /NUL", 404);
    row("GET /con.txt", 404);
    row("GET /aux .js", 400);
    row("GET /sub/LPT1.html", 404);
    row("POST /app.js", 401);
    row("DELETE /app.js", 401);
}

void StaticSiteTest::siteAnswers()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    listenWithSite();
    const RawAnswer answer = ask(line.left(line.indexOf(' ')), line.mid(line.indexOf(' ') + 1),
                                 "Accept: text/html,*/*\r\n");
    QCOMPARE(answer.status, status == 401 ? answer.status : status);
    QVERIFY(!answer.body.contains("secret"));
    if (status == 200) {
        QCOMPARE(answer.body, body);
        QCOMPARE(answer.headers.value("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(answer.headers.value("X-Frame-Options"), QByteArray("DENY"));
    } else if (status == 401) {
        QVERIFY(answer.status >= 400);
    } else {
        QVERIFY(parseJson(answer.body).has_value());
    }
}

void StaticSiteTest::folderWithoutIndexIsRefused()
{
    QVERIFY(!server::StaticSite::open(m_site + QStringLiteral("/sub/deep")));
    QVERIFY(!server::StaticSite::open(m_folder.filePath(QStringLiteral("nowhere"))));
    QVERIFY(server::StaticSite::open(m_site));
}

void StaticSiteTest::linksOutOfTheFolderAreNotFollowed()
{
#ifdef Q_OS_WIN
    QSKIP("links need rights there");
#endif
    const QString out = m_site + QStringLiteral("/out.txt");
    const QString away = m_site + QStringLiteral("/away");
    const QString hidden = m_site + QStringLiteral("/shown.txt");
    const QString inside = m_site + QStringLiteral("/inside.js");
    QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("secret.txt")), out));
    QVERIFY(QFile::link(m_folder.path(), away));
    QVERIFY(QFile::link(m_site + QStringLiteral("/.hidden"), hidden));
    QVERIFY(QFile::link(m_site + QStringLiteral("/app.js"), inside));
    listenWithSite();
    QCOMPARE(ask("GET", "/out.txt").status, 404);
    QCOMPARE(ask("GET", "/away/secret.txt").status, 404);
    QCOMPARE(ask("GET", "/shown.txt").status, 404);
    QCOMPARE(ask("GET", "/inside.js").body, QByteArray("0123456789"));
    for (const QString &link : {out, away, hidden, inside})
        QFile::remove(link);
}

void StaticSiteTest::unchangedFileIsNotSentAgain()
{
    listenWithSite();
    const QByteArray etag = ask("GET", "/app.js").headers.value("ETag");
    QVERIFY(!etag.isEmpty());
    for (const QByteArray &named : {etag, "W/" + etag, "\"other\", " + etag, QByteArray("*")}) {
        const RawAnswer same = ask("GET", "/app.js", "If-None-Match: " + named + "\r\n");
        QCOMPARE(same.status, 304);
        QCOMPARE(same.body, QByteArray());
    }
    QCOMPARE(ask("GET", "/app.js", "If-None-Match: \"other\"\r\n").status, 200);
    QCOMPARE(ask("GET", "/app.js").headers.value("Content-Type"),
             QByteArray("text/javascript; charset=utf-8"));
}

void StaticSiteTest::rangesAreAnswered()
{
    listenWithSite();
    const RawAnswer part = ask("GET", "/app.js", "Range: bytes=2-4\r\n");
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, QByteArray("234"));
    QCOMPARE(part.headers.value("Content-Range"), QByteArray("bytes 2-4/10"));
    QCOMPARE(ask("GET", "/app.js", "Range: bytes=-3\r\n").body, QByteArray("789"));
    QCOMPARE(ask("GET", "/app.js", "Range: bytes=50-\r\n").status, 416);
    QCOMPARE(ask("GET", "/app.js", "Range: bytes=2-4\r\nIf-Range: \"old\"\r\n").status, 200);
}

void StaticSiteTest::apiComesFirst()
{
    QDir().mkpath(m_site + QStringLiteral("/database"));
    writeOwnFile(m_site + QStringLiteral("/database/index.html"), "<html>not this</html>");
    listenWithSite();
    const QByteArray page = "Accept: text/html\r\n";
    QCOMPARE(ask("GET", "/database", page).status, 401);
    QCOMPARE(ask("GET", "/database", page + rawBearer).status, 200);
    QCOMPARE(ask("GET", "/api/version", page).body, QByteArray("{\"version\":\"2.5.1\"}"));
    QCOMPARE(ask("GET", "/_object/get/x/y", page).status, 403);
}

VAMS_TEST(StaticSiteTest)

} // namespace vams::test

#include "static_site_test.moc"
