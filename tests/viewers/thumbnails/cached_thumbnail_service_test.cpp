#include "viewers/thumbnails/cached_thumbnail_service.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/mesh_samples.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <mutex>

using namespace vams;
using namespace vams::test;
using viewers::CachedThumbnailService;
using viewers::ReaderClient;
using viewers::ThumbnailRequest;
using State = viewers::ThumbnailService::State;

class CachedThumbnailServiceTest : public QObject
{
    Q_OBJECT

    /// What one test needs; the order of fetches is recorded.
    struct Bench
    {
        QTemporaryDir files;
        QTemporaryDir cache;
        ReaderClient reader{{.program = QStringLiteral(VAMS_BINARY_DIR "/bin/vams-reader")}};
        Pools pools;
        std::mutex mutex;
        QStringList fetched;
        QSemaphore gate;
        bool isGated = false;

        Bench() { pools.loaders().setMaxThreadCount(2); }

        ThumbnailRequest request(const QString &key, const QString &name, const QByteArray &bytes)
        {
            const QString path = files.filePath(key);
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            return {.contentKey = key,
                    .fileName = name,
                    .localFile = [this, key, path](Job &) -> Result<QString> {
                        if (isGated)
                            gate.acquire();
                        const std::lock_guard lock(mutex);
                        fetched << key;
                        return path;
                    }};
        }
    };

private slots:
    void sameBytesAreDrawnOnce()
    {
        Bench bench;
        const auto cube = binaryStl(cubeCorners());
        const ThumbnailRequest one = bench.request("cube", "a.stl", cube);
        {
            CachedThumbnailService service(bench.reader, bench.pools, bench.cache.path());
            QSignalSpy finished(&service, &CachedThumbnailService::finished);
            QCOMPARE(service.state("cube"), State::Unknown);
            service.ask(one);
            service.ask(bench.request("cube", "b.stl", cube));
            QCOMPARE(service.state("cube"), State::Waiting);
            QTRY_COMPARE_WITH_TIMEOUT(service.state("cube"), State::Ready, 60000);
            QCOMPARE(finished.count(), 1);
            QCOMPARE(service.picture("cube").size(), QSize(512, 384));
            QVERIFY(service.picture("cube").hasAlphaChannel());
            service.ask(one);
            QCOMPARE(service.state("cube"), State::Ready);
        }
        CachedThumbnailService later(bench.reader, bench.pools, bench.cache.path());
        later.ask(one);
        QTRY_COMPARE_WITH_TIMEOUT(later.state("cube"), State::Ready, 60000);
        QCOMPARE(bench.fetched, QStringList("cube"));
    }

    void viewsThatAskWhileTheyPaintAreNotToldAtOnce()
    {
        Bench bench;
        bench.isGated = true;
        CachedThumbnailService service(bench.reader, bench.pools, bench.cache.path());
        QSignalSpy changed(&service, &CachedThumbnailService::leftChanged);
        for (const char *key : {"one", "two", "three"})
            service.ask(bench.request(key, "a.stl", binaryStl(cubeCorners())));
        service.ask(bench.request("kindless", "a.xyz", "bytes"));
        QCOMPARE(service.leftCount(), 3);
        QCOMPARE(changed.count(), 0); // a progress bar would paint within the paint
        QTRY_COMPARE(changed.count(), 1);
        service.dropWaiting();
        bench.gate.release(3);
    }

    void lastAskedIsMadeFirst()
    {
        Bench bench;
        bench.isGated = true;
        CachedThumbnailService service(bench.reader, bench.pools, bench.cache.path());
        for (const char *key : {"a", "b", "c", "d"})
            service.ask(bench.request(key, "x.txt", key));
        service.ask(bench.request("b", "x.txt", "b"));
        bench.gate.release(4);
        QTRY_COMPARE_WITH_TIMEOUT(service.state("c"), State::Ready, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(bench.fetched.size(), 4, 60000);
        QCOMPARE(bench.fetched, QStringList({"a", "b", "d", "c"}));
    }

    void whatNobodyWantsAnyMoreIsDropped()
    {
        Bench bench;
        bench.isGated = true;
        CachedThumbnailService service(bench.reader, bench.pools, bench.cache.path());
        for (const char *key : {"a", "b", "c"})
            service.ask(bench.request(key, "x.txt", key));
        service.forgetWaiting();
        QCOMPARE(service.state("b"), State::Waiting);
        service.ask(bench.request("c", "x.txt", "c"));
        service.forgetWaiting();
        QCOMPARE(service.state("b"), State::Unknown);
        QCOMPARE(service.state("c"), State::Waiting);
        bench.gate.release(3);
        QTRY_COMPARE_WITH_TIMEOUT(service.state("c"), State::Ready, 60000);
        QCOMPARE(bench.fetched, QStringList({"a", "c"}));
    }

    void failuresSayWhyAndAreRemembered()
    {
        Bench bench;
        const ThumbnailRequest broken = bench.request("broken", "a.glb", pngBytes(4, 4));
        for (int round = 0; round < 2; ++round) {
            CachedThumbnailService service(bench.reader, bench.pools, bench.cache.path());
            QSignalSpy finished(&service, &CachedThumbnailService::finished);
            service.ask(broken);
            QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
            QCOMPARE(service.state("broken"), State::Failed);
            QVERIFY2(service.reason("broken").contains("picture"),
                     qPrintable(service.reason("broken")));
            QVERIFY(service.picture("broken").isNull());
        }
        QCOMPARE(bench.fetched, QStringList("broken"));
    }

    void whatMayPassIsTriedAgain()
    {
        Bench bench;
        CachedThumbnailService service(bench.reader, bench.pools, bench.cache.path());
        ThumbnailRequest request = bench.request("a", "a.txt", "text");
        const auto good = request.localFile;
        request.localFile = [](Job &) -> Result<QString> {
            return fail(ErrorKind::Offline, "No connection.");
        };
        service.ask(request);
        QTRY_COMPARE_WITH_TIMEOUT(service.state("a"), State::Failed, 60000);
        QCOMPARE(service.reason("a"), QString("No connection."));
        request.localFile = good;
        service.ask(request);
        QTRY_COMPARE_WITH_TIMEOUT(service.state("a"), State::Ready, 60000);
    }

    void picturesWithoutTheirSideFilesAreMadeAgainNextTime()
    {
        Bench bench;
        ThumbnailRequest request = bench.request("cube", "a.obj", objCube());
        for (const bool hasMaterials : {false, true, true}) {
            CachedThumbnailService service(bench.reader, bench.pools, bench.cache.path());
            const QString mtl = bench.files.filePath("mtl");
            QFile file(mtl);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("newmtl red\nKd 1 0 0\n");
            file.close();
            request.sideFiles = [hasMaterials, mtl](const QString &) {
                return hasMaterials ? mtl : QString();
            };
            service.ask(request);
            QTRY_COMPARE_WITH_TIMEOUT(service.state("cube"), State::Ready, 60000);
        }
        QCOMPARE(bench.fetched, QStringList({"cube", "cube"}));
    }

    void filesWithoutPictureAreNeverFetched()
    {
        Bench bench;
        CachedThumbnailService service(bench.reader, bench.pools, bench.cache.path());
        QSignalSpy finished(&service, &CachedThumbnailService::finished);
        service.ask(bench.request("z", "data.zip", "PK"));
        QCOMPARE(finished.count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
        QCOMPARE(service.state("z"), State::Failed);
        QVERIFY(!service.reason("z").isEmpty());
        QVERIFY(bench.fetched.isEmpty());
    }

    void aDamagedCacheIsMadeAgain()
    {
        QTemporaryDir folder;
        const viewers::ThumbnailStore store(folder.path(), 1);
        QImage picture(8, 8, QImage::Format_RGBA8888);
        picture.fill(Qt::red);
        store.keepPicture("key", picture);
        QCOMPARE(store.picture("key").size(), QSize(8, 8));
        QVERIFY(store.picture("other").isNull());
        QVERIFY(viewers::ThumbnailStore(folder.path(), 2).picture("key").isNull());
        store.trim(0);
        QVERIFY(store.picture("key").isNull());
    }
};

VAMS_TEST(CachedThumbnailServiceTest)
#include "cached_thumbnail_service_test.moc"
