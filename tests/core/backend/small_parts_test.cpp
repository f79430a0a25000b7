#include "core/backend/downloads/byte_range.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/validators.h"
#include "core/backend/objects/object_url.h"
#include "core/backend/storage/migrations.h"
#include "core/backend/storage/storage.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

namespace vams::test {

/// The small parts below the routes: ranges, signatures, paths, statements, schema.
class SmallPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void ranges_data();
    void ranges();
    void signaturesAreOfOneGrantOnly();
    void paths_data();
    void paths();
    void transactionsRollBack();
    void everyTableIsStrict();
};

void SmallPartsTest::ranges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("length");
    using backend::RangeVerdict;
    const auto row = [](const char *header, qint64 size, RangeVerdict verdict, qint64 first = 0,
                        qint64 length = 0) {
        QTest::addRow("\"%s\" of %lld", header, size)
            << QByteArray(header) << size << int(verdict) << first << length;
    };
    row("bytes=0-0", 1, RangeVerdict::Part, 0, 1);
    row("bytes=-5", 3, RangeVerdict::Part, 0, 3);
    row("bytes=2-", 3, RangeVerdict::Part, 2, 1);
    row("bytes=3-", 3, RangeVerdict::Unsatisfiable);
    row("bytes=-0", 3, RangeVerdict::Unsatisfiable);
    row("bytes=0-", 0, RangeVerdict::Unsatisfiable);
    for (const char *junk : {"", "bytes", "bytes=", "bytes=-", "bytes=2-1", "bytes=a-b",
                             "bytes=1-2,4-5", "items=0-1", "bytes=--1", "bytes=1", "bytes=+1-2",
                             "bytes=99999999999999999999-", "bytes=0-99999999999999999999"})
        row(junk, 10, RangeVerdict::Whole, 0, 10);
}

void SmallPartsTest::ranges()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, size);
    QFETCH(int, verdict);
    QFETCH(qint64, first);
    QFETCH(qint64, length);
    const backend::RangeAnswer answer = backend::readRange(header, size);
    QCOMPARE(int(answer.verdict), verdict);
    if (answer.verdict != backend::RangeVerdict::Unsatisfiable)
        QCOMPARE(answer.range, (backend::ByteRange{first, length}));
}

void SmallPartsTest::signaturesAreOfOneGrantOnly()
{
    const backend::ObjectUrlSigner signer("secret", systemClock());
    backend::ObjectGrant grant;
    grant.bucketId = BucketId(QStringLiteral("b"));
    grant.key = QStringLiteral("a\nV");
    const QUrl url(signer.sign(grant, QStringLiteral("http://x")));
    api::Request request;
    request.path = url.path(QUrl::FullyDecoded);
    request.query = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    QCOMPARE(signer.verify(request).key, grant.key);
    // The same text in other fields: the version V of another file.
    request.path = QStringLiteral("/_object/get/b/a");
    request.query << qMakePair(QStringLiteral("versionId"), QStringLiteral("V"))
                  << qMakePair(QStringLiteral("uploadId"), QStringLiteral("\n"));
    QVERIFY_EXCEPTION_THROWN(signer.verify(request), backend::ApiError);
    request.query.removeLast();
    QVERIFY_EXCEPTION_THROWN(signer.verify(request), backend::ApiError);
}

void SmallPartsTest::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *path, bool isGood) {
        QTest::newRow(path) << QString::fromUtf8(path) << isGood;
    };
    for (const char *good :
         {"a", "/a/b c.glb", "a/", "...", "a..b", ".hidden", "ü/日本.png", "a:b", "CON"})
        row(good, true);
    for (const char *bad :
         {"", "/", "..", "a/..", "../a", "./a", "a/./b", "a//b", "//a", "a\\b", "a\tb", "a\x7f"})
        row(bad, false);
}

void SmallPartsTest::paths()
{
    QFETCH(QString, path);
    QFETCH(bool, isGood);
    const auto check = [&] { backend::validate::relativePath(QStringLiteral("path"), path); };
    if (isGood)
        check();
    else
        QVERIFY_EXCEPTION_THROWN(check(), backend::ApiError);
}

void SmallPartsTest::transactionsRollBack()
{
    QTemporaryDir folder;
    backend::Storage storage(folder.filePath(QStringLiteral("x.sqlite")), folder.path());
    const auto count = [&storage] {
        return storage.read([](backend::sql::Database &db) {
            backend::sql::Statement rows = db.query("SELECT count(*) FROM app_features");
            rows.step();
            return rows.number(0);
        });
    };
    const qint64 before = count();
    const auto failing = [&] {
        storage.write([](backend::sql::Database &db) {
            db.run("INSERT INTO app_features VALUES (?)", QStringLiteral("HALF"));
            throw backend::ApiError(400, QStringLiteral("stop"));
        });
    };
    QVERIFY_EXCEPTION_THROWN(failing(), backend::ApiError);
    QCOMPARE(count(), before);
    storage.write([](backend::sql::Database &db) {
        db.run("INSERT INTO app_features VALUES (?)",
               QStringLiteral("'; DROP TABLE app_features; --"));
    });
    QCOMPARE(count(), before + 1);
    const auto typed = [&] {
        storage.write([](backend::sql::Database &db) {
            db.run("INSERT INTO database_counts VALUES ('x', ?, 0)", QStringLiteral("many"));
        });
    };
    QVERIFY_EXCEPTION_THROWN(typed(), backend::sql::SqlError);
}

void SmallPartsTest::everyTableIsStrict()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.sqlite"));
    backend::Storage storage(path, folder.path());
    storage.read([](backend::sql::Database &db) {
        backend::sql::Statement rows = db.query("SELECT name FROM pragma_table_list WHERE schema = "
                                                "'main' AND type = 'table' AND strict = 0 "
                                                "AND name NOT LIKE 'sqlite_%'");
        while (rows.step())
            QFAIL(qPrintable(rows.text(0)));
    });
    storage.read([](backend::sql::Database &db) {
        QCOMPARE(db.userVersion(), backend::currentSchemaVersion());
    });
}

VAMS_TEST(SmallPartsTest)

} // namespace vams::test

#include "small_parts_test.moc"
