#include "viewers/documents/text_pages.h"

#include "tests/support/test_main.h"

#include <QStringEncoder>
#include <QTemporaryDir>

using namespace vams;
using namespace vams::viewers;

class TextPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void detectsTheEncoding_data();
    void detectsTheEncoding();
    void pagesJoinToTheWholeFile_data();
    void pagesJoinToTheWholeFile();
    void foldsVeryLongLines();
    void readsOneLineEndForAllKinds();
    void anEmptyFileIsOneEmptyPage();
    void aMissingFileFails();

private:
    QString write(const QByteArray &bytes);

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TextPagesTest::write(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(QStringLiteral("text%1").arg(++m_files));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TextPagesTest::detectsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("text");
    const QString text = QStringLiteral("Prüfstück Ø 12\n");
    QTest::newRow("UTF-8") << text.toUtf8() << TextEncoding::Utf8 << text;
    QTest::newRow("UTF-8 with mark")
        << QByteArray("\xef\xbb\xbf") + text.toUtf8() << TextEncoding::Utf8 << text;
    QTest::newRow("UTF-8 cut inside a character")
        << QByteArray("12 \xe2\x82") << TextEncoding::Utf8 << QStringLiteral("12 ");
    QTest::newRow("Latin-1") << text.toLatin1() << TextEncoding::Latin1 << text;
    QByteArray wide;
    for (const QChar letter : text) {
        wide += static_cast<char>(letter.unicode() & 0xff);
        wide += static_cast<char>(letter.unicode() >> 8);
    }
    QTest::newRow("UTF-16 LE") << wide << TextEncoding::Utf16Le << text;
    QTest::newRow("UTF-16 LE with mark")
        << QByteArray("\xff\xfe") + wide << TextEncoding::Utf16Le << text;
    QByteArray swapped = wide;
    for (qsizetype at = 0; at + 1 < swapped.size(); at += 2)
        std::swap(swapped[at], swapped[at + 1]);
    QTest::newRow("UTF-16 BE") << swapped << TextEncoding::Utf16Be << text;
}

void TextPagesTest::detectsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, text);
    QCOMPARE(detectEncoding(bytes), encoding);
    QCOMPARE(decodeText(bytes, encoding), text);
}

void TextPagesTest::pagesJoinToTheWholeFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray lines;
    for (int line = 0; line < 500; ++line)
        lines += "line " + QByteArray::number(line) + " of the file\n";
    QTest::newRow("lines") << lines;
    QTest::newRow("no line end at the end") << lines.chopped(1);
    QTest::newRow("one line without any line end") << QByteArray(3000, 'x');
    QString wide;
    for (int line = 0; line < 300; ++line)
        wide += QStringLiteral("Zeile %1 ä\n").arg(line);
    QByteArray bytes("\xff\xfe");
    bytes += QByteArray(reinterpret_cast<const char *>(wide.constData()), wide.size() * 2);
    QTest::newRow("UTF-16") << bytes;
}

void TextPagesTest::pagesJoinToTheWholeFile()
{
    QFETCH(QByteArray, bytes);
    const TextPages pages(write(bytes), 1000);
    QString joined;
    int lines = 0;
    int count = 1;
    for (int index = 0; index < count; ++index) {
        Job job;
        const Result<TextPage> page = pages.read(index, job);
        QVERIFY(page);
        count = page->count;
        QCOMPARE(page->index, index);
        QVERIFY(page->text.size() < 2200);
        joined += page->text;
        lines += page->lines;
    }
    QVERIFY(count > 1);
    const QString whole = decodeText(bytes, detectEncoding(bytes));
    QCOMPARE(joined, whole);
    QCOMPARE(lines, static_cast<int>(whole.count(u'\n')));
}

void TextPagesTest::foldsVeryLongLines()
{
    const QByteArray longLine(TextPages::longestLine * 2 + 10, 'a');
    Job job;
    const Result<TextPage> page = TextPages(write("first\n" + longLine + "\nlast")).read(0, job);
    QVERIFY(page);
    QCOMPARE(page->numbers, (std::vector<int>{0, 1, 1, 1, 2}));
    QCOMPARE(page->text.count(u'\n'), 4);
    QString unfolded = page->text;
    unfolded.remove(u'\n');
    QCOMPARE(unfolded, QString::fromLatin1("first" + longLine + "last"));
}

void TextPagesTest::readsOneLineEndForAllKinds()
{
    Job job;
    const Result<TextPage> page = TextPages(write("a\r\nb\rc\nd")).read(0, job);
    QVERIFY(page);
    QCOMPARE(page->text, QStringLiteral("a\nb\nc\nd"));
    QCOMPARE(page->lines, 3);
}

void TextPagesTest::anEmptyFileIsOneEmptyPage()
{
    Job job;
    const Result<TextPage> page = TextPages(write({})).read(0, job);
    QVERIFY(page);
    QCOMPARE(page->count, 1);
    QCOMPARE(page->text, QString());
    QCOMPARE(page->numbers.size(), std::size_t(1));
}

void TextPagesTest::aMissingFileFails()
{
    Job job;
    const Result<TextPage> page = TextPages(m_folder.filePath(QStringLiteral("no"))).read(0, job);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Io);
}

VAMS_TEST(TextPagesTest)
#include "text_pages_test.moc"
