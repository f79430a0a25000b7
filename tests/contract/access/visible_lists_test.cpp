#include "core/backend/auth/constraint_store.h"
#include "core/backend/auth/policy_set.h"
#include "core/backend/storage/sql.h"
#include "tests/contract/access/access_fixture.h"
#include "tests/support/test_main.h"

#include <QSet>

#include <random>

namespace vams::test {

namespace {

constexpr int rounds = 250;
constexpr int assetCount = 70;

} // namespace

struct ListedAsset
{
    QString database;
    QString id;
    bool isArchived = false;
    backend::AuthObject object;
};

/// What lists show is what the rules say of every single row, whatever SQL left out beforehand.
class VisibleListsTest : public AccessTest
{
    Q_OBJECT

private slots:
    void listsAgreeWithEachRow();

private:
    void prepare() override;
    [[nodiscard]] int below(int bound)
    {
        return static_cast<int>(m_random() % static_cast<unsigned>(bound));
    }
    [[nodiscard]] QString oneOf(const QStringList &texts)
    {
        return texts.at(below(static_cast<int>(texts.size())));
    }
    void insertAssets(backend::sql::Database &db);
    [[nodiscard]] Criterion randomCriterion();
    [[nodiscard]] Constraint randomConstraint(int at);
    void newRules();
    [[nodiscard]] Json ask(const api::Request &request);
    /// Ids "database/asset" of all pages.
    [[nodiscard]] QStringList walked(const QString &path, int pageSize, bool archived);
    [[nodiscard]] QStringList expected(const QString &database, bool archived) const;
    void compareLists();
    void compareSearch();
    void compareDatabases();
    void compareExplanations();
    void compare(const QString &what, QStringList is, QStringList shouldBe);

    std::mt19937 m_random{20261126};
    backend::Caller m_caller;
    std::vector<ListedAsset> m_assets;
    QStringList m_rules;
    const QStringList m_databases{QStringLiteral("first"), QStringLiteral("second"),
                                  QStringLiteral("first-second"), QStringLiteral("data")};
    const QStringList m_names{
        QStringLiteral("pump"),       QStringLiteral("Pump"),     QStringLiteral("pump\n"),
        QStringLiteral("pump\nhead"), QStringLiteral("a.b"),      QStringLiteral("axb"),
        QStringLiteral("größe"),      QStringLiteral("字 🙂"), QStringLiteral("(x|y)*"),
        QStringLiteral("%_"),         QStringLiteral("it's")};
    const QStringList m_types{QStringLiteral("none"), QStringLiteral("glb"),
                              QStringLiteral("folder"), QStringLiteral("")};
    const QStringList m_tags{QStringLiteral("red"),   QStringLiteral("re"),
                             QStringLiteral("red\n"), QStringLiteral("dark blue"),
                             QStringLiteral("größe"), QStringLiteral("a.b")};
};

void VisibleListsTest::insertAssets(backend::sql::Database &db)
{
    for (int at = 0; at < assetCount; ++at) {
        ListedAsset asset{
            oneOf(m_databases), QStringLiteral("asset-%1").arg(at), below(4) == 0, {}};
        asset.object = {.objectType = QStringLiteral("asset"),
                        .databaseId = asset.database,
                        .assetName = oneOf(m_names),
                        .assetType = oneOf(m_types)};
        for (int tag = below(4); tag > 0; --tag)
            asset.object.tags << oneOf(m_tags);
        db.run(
            "INSERT INTO assets (database_id, asset_id, asset_name, description, is_distributable, "
            "tags, asset_type, bucket_id, location_key, created_at, updated_at, archived_at) "
            "SELECT ?1, ?2, ?3, 'd', 1, ?4, ?5, bucket_id, ?2 || '/', '2026-01-01', '2026-01-01', "
            "nullif(?6, '') FROM buckets WHERE kind = 'internal'",
            asset.database, asset.id, asset.object.assetName,
            QString::fromUtf8(dumpJson(Json(asset.object.tags))), asset.object.assetType,
            asset.isArchived ? QStringLiteral("2026-01-02") : QStringLiteral(""));
        db.run(
            "INSERT INTO asset_versions (database_id, asset_id, asset_version_id, date_created, "
            "comment, description, created_by) VALUES (?, ?, '0', '2026-01-01', '', '', 'local')",
            asset.database, asset.id);
        m_assets.push_back(asset);
    }
}

void VisibleListsTest::prepare()
{
    giveRole(QStringLiteral("viewer"), QStringLiteral("random"));
    giveRole(QStringLiteral("viewer"), QStringLiteral("caller"));
    QCOMPARE(save(constraintJson(
                      QStringLiteral("zz-api"), "api",
                      Json::array({criterionJson("route__path", "contains", QStringLiteral(".*"))}),
                      Json::array(), QStringLiteral("caller"), "GET POST"))
                 .status,
             200);
    m_assets.clear();
    for (const QString &database : m_databases) {
        if (database != QLatin1String("data"))
            QCOMPARE(m_side->makeDatabase(database).status, 200);
    }
    m_assets.push_back({QStringLiteral("data"), QStringLiteral("thing"), false, {}});
    backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
    {
        backend::sql::Statement row = db.query("SELECT asset_name, asset_type FROM assets");
        row.step();
        m_assets.front().object = {.objectType = QStringLiteral("asset"),
                                   .databaseId = QStringLiteral("data"),
                                   .assetName = row.text(0),
                                   .assetType = row.text(1)};
    }
    backend::sql::Transaction transaction(db, backend::sql::TransactionKind::Write);
    insertAssets(db);
    transaction.commit();
}

Criterion VisibleListsTest::randomCriterion()
{
    static const QStringList expressions{
        QStringLiteral("p.*"),        QStringLiteral("a.b"),
        QStringLiteral("a\\.b"),      QStringLiteral(".*"),
        QStringLiteral("pump|Pump"),  QStringLiteral("(?i:PUMP)"),
        QStringLiteral("[^a]+"),      QStringLiteral("\\w+"),
        QStringLiteral("pump$"),      QStringLiteral("\\(x\\|y\\)\\*"),
        QStringLiteral("(?=broken)"), QStringLiteral("e"),
        QStringLiteral("o"),          QStringLiteral("pump\\nhead"),
        QStringLiteral("(?#nothing)")};
    const QString field = oneOf({QStringLiteral("databaseId"), QStringLiteral("assetName"),
                                 QStringLiteral("assetName"), QStringLiteral("assetType"),
                                 QStringLiteral("tags"), QStringLiteral("object__type"),
                                 QStringLiteral("colour"), QStringLiteral("tagName")});
    const QStringList &values = field == QLatin1String("databaseId")  ? m_databases
                                : field == QLatin1String("assetType") ? m_types
                                : field == QLatin1String("tags")      ? m_tags
                                                                      : m_names;
    const QString value = below(3) > 0 ? oneOf(values) : oneOf(expressions);
    return {field, oneOf(criterionOperators()), value};
}

Constraint VisibleListsTest::randomConstraint(int at)
{
    Constraint constraint;
    constraint.constraintId = QStringLiteral("random-%1").arg(at);
    constraint.name = constraint.constraintId;
    constraint.objectType = below(4) == 0 ? QStringLiteral("database") : QStringLiteral("asset");
    for (int criterion = below(4); criterion > 0; --criterion)
        constraint.criteriaAnd.push_back(randomCriterion());
    for (int criterion = below(3); criterion > 0; --criterion)
        constraint.criteriaOr.push_back(randomCriterion());
    constraint.permissions.push_back(
        {SubjectKind::Group, QStringLiteral("random"), QStringLiteral("GET"),
         below(4) == 0 ? QStringLiteral("deny") : QStringLiteral("allow")});
    return constraint;
}

void VisibleListsTest::newRules()
{
    {
        backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
        backend::sql::Transaction transaction(db, backend::sql::TransactionKind::Write);
        db.run("DELETE FROM constraints WHERE constraint_id LIKE 'random-%'");
        m_rules.clear();
        for (int at = below(9); at >= 0; --at) {
            const Constraint constraint = randomConstraint(at);
            m_rules << QString::fromUtf8(dumpJson(Json(constraint)));
            backend::ConstraintStore::save(db, constraint, UserId(QStringLiteral("local")),
                                           QStringLiteral("2026"));
        }
        transaction.commit();
    }
    m_caller = m_library->backend().callerOf(UserId(QStringLiteral("viewer")), false);
}

Json VisibleListsTest::ask(const api::Request &request)
{
    Job job;
    const api::Response response = m_library->backend().handle(request, m_caller, {}, job);
    if (response.status != 200)
        qWarning("%d %s", response.status, response.body.constData());
    const Result<Json> json = parseJson(response.body);
    return response.status == 200 && json ? *json : Json::object();
}

QStringList VisibleListsTest::walked(const QString &path, int pageSize, bool archived)
{
    QStringList found;
    QString token;
    for (int page = 0; page < 2 * assetCount; ++page) {
        api::Request request;
        request.path = path;
        request.query << qMakePair(QStringLiteral("pageSize"), QString::number(pageSize));
        if (archived)
            request.query << qMakePair(QStringLiteral("showArchived"), QStringLiteral("true"));
        if (!token.isEmpty())
            request.query << qMakePair(QStringLiteral("startingToken"), token);
        const Json answer = ask(request);
        for (const Json &item : answer.value("Items", Json::array()))
            found << jsonText(item, "databaseId").remove(QStringLiteral("#deleted")) + u'/' +
                         jsonText(item, "assetId");
        token = jsonText(answer, "NextToken");
        if (token.isEmpty())
            return found;
    }
    return {QStringLiteral("without end")};
}

QStringList VisibleListsTest::expected(const QString &database, bool archived) const
{
    QStringList found;
    for (const ListedAsset &asset : m_assets) {
        if (asset.isArchived == archived && (database.isEmpty() || asset.database == database) &&
            m_caller.policies->explain(asset.object, backend::Action::Get).isAllowed)
            found << asset.database + u'/' + asset.id;
    }
    return found;
}

void VisibleListsTest::compare(const QString &what, QStringList is, QStringList shouldBe)
{
    is.sort();
    shouldBe.sort();
    QVERIFY2(is == shouldBe,
             qPrintable(QStringLiteral("%1\nis        %2\nshould be %3\nrules:\n%4")
                            .arg(what, is.join(u' '), shouldBe.join(u' '), m_rules.join(u'\n'))));
}

void VisibleListsTest::compareLists()
{
    const int pageSize = 1 + below(12) * below(4);
    for (const bool archived : {false, true})
        compare(QStringLiteral("GET /assets"),
                walked(QStringLiteral("/assets"), pageSize, archived), expected({}, archived));
    const QString database = oneOf(m_databases);
    // Archived ones come beside the others here, and instead of them above.
    for (const bool archived : {false, true})
        compare(database + (archived ? QStringLiteral(" archived") : QString()),
                walked(QStringLiteral("/database/%1/assets").arg(database), pageSize, archived),
                expected(database, false) + (archived ? expected(database, true) : QStringList()));
}

void VisibleListsTest::compareSearch()
{
    const Json answer = ask(api::jsonRequest("POST", QStringLiteral("/search"),
                                             {{"entityTypes", {"asset"}}, {"size", 2000}}));
    QStringList found;
    for (const Json &hit : answer.value("hits", Json::object()).value("hits", Json::array()))
        found << jsonText(hit.at("_source"), "str_databaseid") + u'/' +
                     jsonText(hit.at("_source"), "str_assetid");
    compare(QStringLiteral("POST /search"), found, expected({}, false));
}

void VisibleListsTest::compareDatabases()
{
    api::Request request;
    request.path = QStringLiteral("/database");
    QStringList found;
    for (const Json &item : ask(request).value("Items", Json::array()))
        found << jsonText(item, "databaseId");
    QStringList allowed;
    for (const QString &database : m_databases) {
        if (m_caller.policies
                ->explain({.objectType = QStringLiteral("database"), .databaseId = database},
                          backend::Action::Get)
                .isAllowed)
            allowed << database;
    }
    compare(QStringLiteral("GET /database"), found, allowed);
}

void VisibleListsTest::compareExplanations()
{
    for (const ListedAsset &asset : m_assets) {
        const AccessAnswer answer = m_caller.policies->explain(asset.object, backend::Action::Get);
        QCOMPARE(answer.isAllowed,
                 m_caller.policies->isAllowed(asset.object, backend::Action::Get));
        QCOMPARE(answer.decidedBy.isEmpty(), answer.rules.empty() || !answer.rules.front().isMatch);
    }
}

void VisibleListsTest::listsAgreeWithEachRow()
{
    QFETCH_GLOBAL(QString, transport);
    if (transport != QLatin1String("embedded"))
        return; // nothing of it depends on the transport
    int visible = 0;
    for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
        newRules();
        compareExplanations();
        compareLists();
        compareDatabases();
        if (round % 5 == 0)
            compareSearch();
        visible += static_cast<int>(expected({}, false).size());
    }
    QVERIFY(visible > rounds); // the rules do allow something
}

VAMS_TEST(VisibleListsTest)

} // namespace vams::test

#include "visible_lists_test.moc"
