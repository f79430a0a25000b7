#include "tests/support/test_main.h"
#include "ui/models/offered_mime.h"

#include <QDragLeaveEvent>
#include <QSignalSpy>
#include <QUrl>
#include <QWindow>

namespace vams::test {

using namespace vams::ui;

class OfferedMimeTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingBeginsWhileTheDragStaysHere();
    void beginsOnceWhenThePointerLeaves();
    void filesAreGivenWhenTheyAreReady();
    void whoAsksTooEarlyGetsNoneAndIsTold();
    void failureGivesNone();
    void heldOverAPlaceAsksForNothing();
};

void OfferedMimeTest::nothingBeginsWhileTheDragStaysHere()
{
    int begun = 0;
    OfferedMime data([&] {
        ++begun;
        return std::make_shared<OfferedFiles>();
    });
    data.setText(QStringLiteral("/a.glb"));
    QVERIFY(data.hasUrls());
    QCOMPARE(data.text(), QStringLiteral("/a.glb"));
    QCOMPARE(begun, 0);
}

void OfferedMimeTest::beginsOnceWhenThePointerLeaves()
{
    int begun = 0;
    OfferedMime data([&] {
        ++begun;
        return std::make_shared<OfferedFiles>();
    });
    QWindow window;
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&window, &leave);
    QCoreApplication::sendEvent(&window, &leave);
    QCOMPARE(begun, 1);
}

void OfferedMimeTest::filesAreGivenWhenTheyAreReady()
{
    const auto files = std::make_shared<OfferedFiles>();
    const OfferedMime data([files] { return files; });
    files->settle({QStringLiteral("/tmp/a.glb"), QStringLiteral("/tmp/mesh")});
    QSignalSpy missed(&data, &OfferedMime::missed);
    QCOMPARE(data.urls(), (QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/tmp/a.glb")),
                                       QUrl::fromLocalFile(QStringLiteral("/tmp/mesh"))}));
    QCOMPARE(missed.size(), 0);
}

void OfferedMimeTest::whoAsksTooEarlyGetsNoneAndIsTold()
{
    const auto files = std::make_shared<OfferedFiles>();
    const OfferedMime data([files] { return files; });
    QSignalSpy missed(&data, &OfferedMime::missed);
    QVERIFY(data.urls().isEmpty());
    QCOMPARE(missed.size(), 1);
    files->settle({QStringLiteral("/tmp/a.glb")});
    QCOMPARE(data.urls().size(), 1);
    QCOMPARE(missed.size(), 1);
}

void OfferedMimeTest::failureGivesNone()
{
    const auto files = std::make_shared<OfferedFiles>();
    const OfferedMime data([files] { return files; });
    files->settle({});
    QSignalSpy missed(&data, &OfferedMime::missed);
    QVERIFY(data.urls().isEmpty());
    QCOMPARE(missed.size(), 0); // the reason stands on the page
}

void OfferedMimeTest::heldOverAPlaceAsksForNothing()
{
    bool hasBegun = false;
    const OfferedMime data([&] {
        hasBegun = true;
        return std::make_shared<OfferedFiles>();
    });
    QVERIFY(offersFiles(data));
    QVERIFY(!hasBegun);
    QMimeData other;
    QVERIFY(!offersFiles(other));
    other.setUrls({QUrl(QStringLiteral("https://example.com/a.glb"))});
    QVERIFY(!offersFiles(other));
    other.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.glb"))});
    QVERIFY(offersFiles(other));
}

VAMS_TEST(OfferedMimeTest)

} // namespace vams::test

#include "offered_mime_test.moc"
