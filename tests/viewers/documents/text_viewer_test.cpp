#include "viewers/documents/text_viewer.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/viewer_fixtures.h"
#include "viewers/documents/text_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QThreadPool>

using namespace vams;
using namespace vams::viewers;

class TextViewerTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheTextWithLineNumbers();
    void findCountsAndSteps();
    void pagesOfABigFileKeepTheirLineNumbers();
    void colorsFollowTheStyle();
    void copyJoinsFoldedLines();
    void aMissingFileSaysWhy();

private:
    FileSource write(const QString &name, const QByteArray &bytes);
    std::unique_ptr<TextViewer> open(const FileSource &source,
                                     qint64 pageSize = TextPages::standardPageSize);

    QTemporaryDir m_folder;
    QThreadPool m_pool;
};

FileSource TextViewerTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return {file.fileName(), name, {}};
}

std::unique_ptr<TextViewer> TextViewerTest::open(const FileSource &source, qint64 pageSize)
{
    auto viewer = std::make_unique<TextViewer>(test::darkStyle(), m_pool, nullptr, pageSize);
    QSignalSpy ready(viewer.get(), &Viewer::ready);
    test::showOnScreen(*viewer, QSize(700, 400));
    viewer->open(source);
    if (!ready.wait())
        qFatal("the text was not shown");
    return viewer;
}

void TextViewerTest::showsTheTextWithLineNumbers()
{
    const auto viewer = open(write(QStringLiteral("a.json"), "{\n  \"a\": 1\n}"));
    QCOMPARE(viewer->view().toPlainText(), QStringLiteral("{\n  \"a\": 1\n}"));
    QCOMPARE(viewer->view().lineNumber(0), 1);
    QCOMPARE(viewer->view().lineNumber(2), 3);
    QVERIFY(viewer->facts().contains({QStringLiteral("Lines"), QStringLiteral("3")}));
    QVERIFY(viewer->facts().contains({QStringLiteral("Language"), QStringLiteral("JSON")}));
}

void TextViewerTest::findCountsAndSteps()
{
    const auto viewer = open(write(QStringLiteral("a.txt"), "one two\nTwo three\ntwo"));
    QTest::keyClick(&viewer->view(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = viewer->findChild<QLineEdit *>(QStringLiteral("findText"));
    auto *count = viewer->findChild<QLabel *>(QStringLiteral("findCount"));
    QVERIFY(edit->isVisible());
    QTest::keyClicks(edit, QStringLiteral("two"));
    QCOMPARE(count->text(), QStringLiteral("1 of 3"));
    QCOMPARE(viewer->view().textCursor().selectionStart(), 4);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(count->text(), QStringLiteral("2 of 3"));
    QCOMPARE(viewer->view().textCursor().selectionStart(), 8);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), QStringLiteral("3 of 3"));
    QTest::keyClicks(edit, QStringLiteral("x"));
    QCOMPARE(count->text(), QStringLiteral("Not found"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QVERIFY(viewer->view().extraSelections().isEmpty());
}

void TextViewerTest::pagesOfABigFileKeepTheirLineNumbers()
{
    QByteArray text;
    for (int line = 1; line <= 3000; ++line)
        text += "line " + QByteArray::number(line) + '\n';
    const auto viewer = open(write(QStringLiteral("big.log"), text), 10000);
    QVERIFY(viewer->pageCount() > 2);
    for (int page = 1; page < viewer->pageCount(); ++page) {
        QTest::keyClick(&viewer->view(), Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(viewer->page(), page);
        const QString first = viewer->view().document()->firstBlock().text();
        QCOMPARE(first, QStringLiteral("line %1").arg(viewer->view().lineNumber(0)));
    }
    const int last = viewer->page();
    QTest::keyClick(&viewer->view(), Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(viewer->page(), last - 1);
    QVERIFY(viewer->view().document()->firstBlock().text().endsWith(
        QString::number(viewer->view().lineNumber(0))));
}

void TextViewerTest::colorsFollowTheStyle()
{
    const auto viewer = open(write(QStringLiteral("a.json"), "\"text\""));
    const auto colorOfFirst = [&viewer] {
        const auto formats = viewer->view().document()->firstBlock().layout()->formats();
        return formats.isEmpty() ? QColor() : formats.first().format.foreground().color();
    };
    QTRY_COMPARE(colorOfFirst(), test::darkStyle().success);
    viewer->setViewerStyle(test::lightStyle());
    QTRY_COMPARE(colorOfFirst(), test::lightStyle().success);
    const QImage picture = viewer->grab().toImage();
    QCOMPARE(picture.pixelColor(picture.width() - 30, 200), test::lightStyle().surface);
}

void TextViewerTest::copyJoinsFoldedLines()
{
    const QByteArray line(TextPages::longestLine + 100, 'x');
    const auto viewer = open(write(QStringLiteral("min.json"), "a\n" + line + "\nb"));
    QCOMPARE(viewer->view().blockCount(), 4);
    viewer->view().selectAll();
    viewer->view().copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1("a\n" + line + "\nb"));
}

void TextViewerTest::aMissingFileSaysWhy()
{
    TextViewer viewer(test::darkStyle(), m_pool);
    QSignalSpy failed(&viewer, &Viewer::failed);
    viewer.open({m_folder.filePath(QStringLiteral("none")), QStringLiteral("none.txt"), {}});
    QVERIFY(failed.wait());
    QCOMPARE(viewer.state(), Viewer::State::Failed);
    QVERIFY(!viewer.error().message.isEmpty());
}

VAMS_TEST(TextViewerTest)
#include "text_viewer_test.moc"
