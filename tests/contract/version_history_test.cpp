#include "core/backend/storage/sql.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

#include <QRandomGenerator>
#include <QSet>

namespace vams::test {

/// Random uploads, moves, archivings, deletions, versions and reverts, and what has to hold after
/// each of them.
class VersionHistoryTest : public ContractTest
{
    Q_OBJECT

private slots:
    void holdsWhatItRecorded_data();
    void holdsWhatItRecorded();

private:
    void step(QRandomGenerator &random);
    void expectSound();
    void expectNothingLost();
    Answer verb(const QByteArray &method, const char *name, const Json &body)
    {
        return m_side->call(method, thingPath(QLatin1Char('/') + QLatin1String(name)), body);
    }
    Json version(const QString &id)
    {
        return m_side->get(thingPath(QStringLiteral("/getVersion/") + id)).json;
    }

    std::map<QString, Json> m_recorded; ///< files of each version when it was made
};

void VersionHistoryTest::holdsWhatItRecorded_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 7U, 42U, 1234U})
        QTest::addRow("seed %u", seed) << seed;
}

void VersionHistoryTest::step(QRandomGenerator &random)
{
    const auto name = [&random] { return QStringLiteral("f%1.bin").arg(random.bounded(6)); };
    const auto anyVersion = [&]() -> QString {
        return QString::number(random.bounded(static_cast<int>(m_recorded.size()) + 1));
    };
    Answer made;
    switch (random.bounded(8)) {
    case 0:
    case 1:
    case 2:
        m_side->upload(thing(), {{name(), QByteArray::number(random.bounded(12))}});
        return;
    case 3:
        verb("POST", "moveFile", {{"sourcePath", name()}, {"destinationPath", name()}});
        return;
    case 4:
        verb("DELETE", "archiveFile", {{"filePath", name()}});
        return;
    case 5:
        if (random.bounded(3) == 0)
            verb("DELETE", "deleteFile", {{"filePath", name()}, {"confirmPermanentDelete", true}});
        return;
    case 6:
        made = verb("POST", "createVersion", {{"useLatestFiles", true}, {"comment", "c"}});
        break;
    default:
        made =
            m_side->call("POST", thingPath(QStringLiteral("/revertAssetVersion/") + anyVersion()),
                         {{"comment", "c"}});
        break;
    }
    QCOMPARE(made.status, 200);
    const QString id = jsonText(made.json, "assetVersionId");
    QVERIFY(!m_recorded.contains(id));
    m_recorded[id] = version(id).at("files");
}

void VersionHistoryTest::expectSound()
{
    QCOMPARE(m_library->number("SELECT count(*) FROM asset_versions v WHERE file_count <> "
                               "(SELECT count(*) FROM asset_file_versions f WHERE "
                               "f.asset_version_id = v.asset_version_id)"),
             0);
    // One newest version of each key.
    QCOMPARE(m_library->number("SELECT count(*) FROM (SELECT object_key FROM object_versions "
                               "GROUP BY object_key HAVING sum(is_latest) <> 1)"),
             0);
    const Json rows = m_side
                          ->get(thingPath(QStringLiteral("/getVersions")),
                                {{QStringLiteral("showArchived"), QStringLiteral("true")}})
                          .json.at("versions");
    QCOMPARE(rows.size(), m_recorded.size() + 1);
    int current = 0;
    for (const Json &row : rows)
        current += row.at("isCurrent").get<bool>() ? 1 : 0;
    QCOMPARE(current, 1);
    QCOMPARE(rows.at(0).at("isCurrent"), Json(true));
}

void VersionHistoryTest::expectNothingLost()
{
    for (const auto &[id, files] : m_recorded) {
        const Json now = version(id).at("files");
        QCOMPARE(now.size(), files.size());
        for (std::size_t at = 0; at < files.size(); ++at) {
            for (const char *member : {"relativeKey", "versionId", "size", "etag"})
                QCOMPARE(now.at(at).at(member), files.at(at).at(member));
            if (now.at(at).at("isPermanentlyDeleted").get<bool>())
                continue;
            const std::optional<QByteArray> bytes = [&]() -> std::optional<QByteArray> {
                const Answer link = verb("POST", "download",
                                         {{"downloadType", "assetFile"},
                                          {"key", files.at(at).at("relativeKey")},
                                          {"assetVersionId", id}});
                api::Request request;
                request.path = jsonText(link.json, "downloadUrl");
                const Answer answer = m_side->send(request);
                return answer.status == 200 ? std::optional(answer.body) : std::nullopt;
            }();
            QVERIFY(bytes.has_value());
            QCOMPARE(bytes->size(), files.at(at).at("size").get<qsizetype>());
        }
    }
}

void VersionHistoryTest::holdsWhatItRecorded()
{
    QFETCH(quint32, seed);
    m_recorded.clear();
    QRandomGenerator random(seed);
    for (int at = 0; at < 60; ++at) {
        m_library->advance(1);
        step(random);
        if (QTest::currentTestFailed())
            return;
        expectSound();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_recorded.size() > 5);
    expectNothingLost();
    // No blob of a revision is missing.
    const QStringList blobs = m_library->blobs();
    backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadOnly);
    backend::sql::Statement rows =
        db.query("SELECT DISTINCT sha256 FROM object_versions WHERE sha256 <> ''");
    while (rows.step())
        QVERIFY(blobs.contains(rows.text(0)));
}

VAMS_TEST(VersionHistoryTest)

} // namespace vams::test

#include "version_history_test.moc"
