#include "core/transfer/upload_plan.h"
#include "tests/support/test_main.h"

namespace vams::test {

using transfer::PlanLimits;
using transfer::PlannedFile;

class UploadPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void parts_data();
    void parts();
    void batchesKeepTheLimits();
    void previewsComeLast();
    void nothingGivesNothing();

private:
    static PlannedFile file(const QString &key, qint64 size) { return {{{}, key, size}, {}}; }
};

void UploadPlanTest::parts_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("parts");
    const qint64 mib = 1024 * 1024;
    QTest::newRow("empty") << qint64(0) << 0;
    QTest::newRow("one byte") << qint64(1) << 1;
    QTest::newRow("one part") << 64 * mib << 1;
    QTest::newRow("one byte more") << 64 * mib + 1 << 2;
    QTest::newRow("most parts") << 64'000 * mib << 1000;
    QTest::newRow("larger parts") << 64'000 * mib + 1 << 985;
    QTest::newRow("5 TB") << qint64(5'000'000'000'000) << 1000;
}

void UploadPlanTest::parts()
{
    QFETCH(qint64, size);
    const auto batches = transfer::planUpload({file(QStringLiteral("/a.b"), size)}, {});
    QCOMPARE(batches.size(), 1u);
    const PlannedFile &planned = batches.front().front();
    QVERIFY(planned.parts <= 1000);
    QTEST(planned.parts, "parts");
    QVERIFY(planned.parts * planned.partSize >= size);
    QVERIFY(size == 0 || (planned.parts - 1) * planned.partSize < size);
}

void UploadPlanTest::batchesKeepTheLimits()
{
    const PlanLimits limits{.files = 3, .parts = 5, .bytes = 40, .partSize = 10};
    std::vector<PlannedFile> files;
    for (const qint64 size : {1, 2, 3, 4, 25, 19, 11, 41, 0})
        files.push_back(file(QStringLiteral("/%1.b").arg(files.size()), size));
    const auto batches = transfer::planUpload(files, limits);
    QList<QList<qint64>> sizes;
    for (const auto &batch : batches) {
        sizes << QList<qint64>();
        for (const PlannedFile &planned : batch)
            sizes.back() << planned.item.size;
    }
    const QList<QList<qint64>> expected{{1, 2, 3}, {4, 25}, {19, 11}, {41}, {0}};
    QCOMPARE(sizes, expected);
}

void UploadPlanTest::previewsComeLast()
{
    const auto batches =
        transfer::planUpload({file(QStringLiteral("/a.glb.previewFile.png"), 1),
                              file(QStringLiteral("/a.glb"), 1), file(QStringLiteral("/b.glb"), 1)},
                             {});
    QCOMPARE(batches.front().front().item.relativeKey, QStringLiteral("/a.glb"));
    QCOMPARE(batches.front().back().item.relativeKey, QStringLiteral("/a.glb.previewFile.png"));
}

void UploadPlanTest::nothingGivesNothing()
{
    QVERIFY(transfer::planUpload({}, {}).empty());
}

VAMS_TEST(UploadPlanTest)

} // namespace vams::test

#include "upload_plan_test.moc"
