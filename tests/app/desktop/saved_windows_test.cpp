#include "app/desktop/saved_windows.h"
#include "app/desktop/window_place.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QTemporaryDir>

using namespace vams::desktop;

class SavedWindowsTest : public QObject
{
    Q_OBJECT

private slots:
    void RoundTrip();
    void BrokenFilesAreNoWindows_data();
    void BrokenFilesAreNoWindows();
    void AFolderThatCannotBeWrittenIsAnError();
    void AWindowOfAScreenThatIsGoneComesBack();
    void AWindowThatCanBeSeenStays();

private:
    QTemporaryDir m_folder;
};

void SavedWindowsTest::RoundTrip()
{
    const QString path = m_folder.filePath(QStringLiteral("new/windows.json"));
    QVERIFY(readSavedWindows(path).isEmpty());
    const QList<QJsonObject> windows{{{QStringLiteral("place"), QStringLiteral("/a \"b\"")}},
                                     {{QStringLiteral("place"), QStringLiteral("/c")}}};
    QVERIFY(writeSavedWindows(path, windows));
    QCOMPARE(readSavedWindows(path), windows);
}

void SavedWindowsTest::BrokenFilesAreNoWindows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"windows":[{"place":"/a")");
    QTest::newRow("array") << QByteArray("[1,2]");
    QTest::newRow("wrong types") << QByteArray(R"({"windows":[1,"x",null,[{}]]})");
    QTest::newRow("binary") << QByteArray("\0\xff\xfe\1", 4);
}

void SavedWindowsTest::BrokenFilesAreNoWindows()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.filePath(QStringLiteral("broken.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(readSavedWindows(path).isEmpty());
}

void SavedWindowsTest::AFolderThatCannotBeWrittenIsAnError()
{
    QFile file(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(!writeSavedWindows(file.fileName() + QStringLiteral("/windows.json"), {}));
}

void SavedWindowsTest::AWindowOfAScreenThatIsGoneComesBack()
{
    QMainWindow before;
    before.resize(800, 600);
    before.move(30000, 20000);
    before.show();
    const QByteArray geometry = before.saveGeometry();
    QMainWindow window;
    placeWindow(window, geometry);
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY2(screen.contains(window.frameGeometry().topLeft()),
             qPrintable(QStringLiteral("%1 %2").arg(window.x()).arg(window.y())));
    QVERIFY(window.width() <= screen.width() && window.height() <= screen.height());
}

void SavedWindowsTest::AWindowThatCanBeSeenStays()
{
    QMainWindow before;
    before.resize(500, 400);
    before.move(40, 30);
    before.show();
    QMainWindow window;
    placeWindow(window, before.saveGeometry());
    QCOMPARE(window.geometry(), before.geometry());
    QMainWindow broken;
    placeWindow(broken, "no geometry");
    QVERIFY(broken.width() >= 300);
}

VAMS_TEST(SavedWindowsTest)
#include "saved_windows_test.moc"
