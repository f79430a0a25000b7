#include "tests/contract/access/access_fixture.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Rules about the type of an asset hold for its files, too.
class SearchRightsTest : public AccessTest
{
    Q_OBJECT

private slots:
    void denialHidesFiles();
    void allowanceShowsFiles();
    void followsTheType();

private:
    void prepare() override;
    QStringList found();
    Answer rule(const char *effect, const QString &type)
    {
        return save(constraintJson(QLatin1String(effect) + type, "asset",
                                   Json::array({criterionJson("assetType", "equals", type)}),
                                   Json::array(), QStringLiteral("viewers"), "GET", effect));
    }
};

/// "thing" is of type .glb, "other" of type .txt.
void SearchRightsTest::prepare()
{
    QCOMPARE(m_side->makeAsset(QStringLiteral("data"), QStringLiteral("other")).status, 200);
    QCOMPARE(m_side->upload(thing(), {{QStringLiteral("a.glb"), "a"}}).status, 200);
    QCOMPARE(m_side->upload(refOf("data", "other"), {{QStringLiteral("b.txt"), "b"}}).status, 200);
    giveRole(QStringLiteral("viewer"), QStringLiteral("viewers"));
    QCOMPARE(save(constraintJson(QStringLiteral("viewers-api"), "api",
                                 Json::array({criterionJson("route__path", "starts_with",
                                                            QStringLiteral("/search"))}),
                                 Json::array(), QStringLiteral("viewers"), "GET POST"))
                 .status,
             200);
}

/// Ids of assets and keys of files that the viewer finds.
QStringList SearchRightsTest::found()
{
    const Answer answer =
        sideOf(QStringLiteral("viewer"))->call("POST", QStringLiteral("/search"), Json::object());
    QStringList names;
    if (answer.status != 200)
        return {QString::fromUtf8(answer.body)};
    for (const Json &hit : answer.json["hits"]["hits"])
        names << jsonText(hit["_source"],
                          hit["_index_type"] == "asset" ? "str_assetid" : "str_key");
    names.sort();
    return names;
}

void SearchRightsTest::denialHidesFiles()
{
    QCOMPARE(save(constraintJson(
                      QStringLiteral("viewers-data"), "asset",
                      Json::array({criterionJson("databaseId", "equals", QStringLiteral("data"))}),
                      Json::array(), QStringLiteral("viewers"), "GET"))
                 .status,
             200);
    QCOMPARE(found(), QStringList({"/a.glb", "/b.txt", "other", "thing"}));
    QCOMPARE(rule("deny", QStringLiteral(".glb")).status, 200);
    QCOMPARE(found(), QStringList({"/b.txt", "other"}));
}

void SearchRightsTest::allowanceShowsFiles()
{
    QCOMPARE(found(), QStringList());
    QCOMPARE(rule("allow", QStringLiteral(".glb")).status, 200);
    QCOMPARE(found(), QStringList({"/a.glb", "thing"}));
}

void SearchRightsTest::followsTheType()
{
    QCOMPARE(rule("allow", QStringLiteral("folder")).status, 200);
    QCOMPARE(found(), QStringList());
    QCOMPARE(m_side->upload(thing(), {{QStringLiteral("second.txt"), "b"}}).status, 200);
    QCOMPARE(found(), QStringList({"/a.glb", "/second.txt", "thing"}));
}

VAMS_TEST(SearchRightsTest)

} // namespace vams::test

#include "search_rights_test.moc"
