// What rules cost: decisions of the compiled engine against the same criteria asked bare and one
// by one; a page of a list for users with few and many rules, against the bare SQL of the page and
// against asking row by row.

#include "core/backend/auth/constraint_store.h"
#include "core/backend/auth/policy_set.h"
#include "core/backend/auth/role_store.h"
#include "core/backend/auth/user_role_store.h"
#include "core/backend/embedded_transport.h"
#include "tests/bench/bench_library.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <re2/re2.h>

namespace {

using namespace vams;
using backend::Action;
using backend::AuthObject;

constexpr int assetCount = 100'000;
constexpr int pageSize = 100;
constexpr int runs = 30;
constexpr int ruleCount = 200;

Constraint constraintOf(const QString &id, const QString &objectType, const Criterion &criterion,
                        const QString &role, const char *effect)
{
    return {id,
            id,
            QStringLiteral("of a benchmark"),
            objectType,
            {criterion},
            {},
            {{SubjectKind::Group, role, QStringLiteral("GET"), QLatin1String(effect)}},
            {}};
}

/// The kinds of criteria by turns. None of them speaks of an asset of the library.
Criterion criterionOf(int at)
{
    const QString number = QString::number(at);
    switch (at % 5) {
    case 0:
        return {QStringLiteral("assetName"), QStringLiteral("equals"),
                QStringLiteral("Gear ") + number};
    case 1:
        return {QStringLiteral("assetName"), QStringLiteral("starts_with"),
                QStringLiteral("Wheel %1 of").arg(number)};
    case 2:
        return {QStringLiteral("assetName"), QStringLiteral("contains"),
                QStringLiteral(" axle %1 ").arg(number)};
    case 3:
        return {QStringLiteral("tags"), QStringLiteral("is_one_of"),
                QStringLiteral("lot") + number};
    default:
        return {QStringLiteral("assetName"), QStringLiteral("contains"),
                QStringLiteral("(bolt|nut)[- ]%1$").arg(number)};
    }
}

bool isExpression(const Criterion &criterion)
{
    return criterion.value.contains(QLatin1Char('('));
}

/// One rule of eight denies.
std::vector<Constraint> mixedConstraints(int count, const QString &role, bool withExpressions)
{
    std::vector<Constraint> constraints;
    for (int at = 0; static_cast<int>(constraints.size()) < count; ++at) {
        const Criterion criterion = criterionOf(at);
        if (isExpression(criterion) && !withExpressions)
            continue;
        constraints.push_back(constraintOf(role + QString::number(at), QStringLiteral("asset"),
                                           criterion, role, at % 8 == 7 ? "deny" : "allow"));
    }
    return constraints;
}

backend::PolicySet policiesOf(const std::vector<Constraint> &constraints)
{
    backend::PolicySet policies;
    for (const Constraint &constraint : constraints) {
        const auto compiled = backend::compileConstraint(constraint);
        const bool denies = constraint.permissions.front().permissionType == QLatin1String("deny");
        policies.add(compiled->objectType, Action::Get,
                     {compiled, &compiled->rules.front(),
                      denies ? backend::Effect::Deny : backend::Effect::Allow, QString()});
    }
    return policies;
}

/// The least that asks each criterion of an object: a comparison or a search each, in a loop.
class BareRules
{
public:
    explicit BareRules(const std::vector<Constraint> &constraints)
    {
        for (const Constraint &constraint : constraints) {
            m_criteria.push_back(constraint.criteriaAnd.front());
            m_expressions.push_back(
                isExpression(m_criteria.back())
                    ? std::make_unique<re2::RE2>(m_criteria.back().value.toStdString())
                    : nullptr);
        }
    }
    [[nodiscard]] int matching(const AuthObject &object) const
    {
        int count = 0;
        const std::string name = object.assetName.toStdString();
        for (std::size_t at = 0; at < m_criteria.size(); ++at) {
            const Criterion &criterion = m_criteria[at];
            if (m_expressions[at])
                count += re2::RE2::PartialMatch(name, *m_expressions[at]) ? 1 : 0;
            else if (criterion.field == QLatin1String("tags"))
                count += object.tags.contains(criterion.value) ? 1 : 0;
            else if (criterion.operation == QLatin1String("starts_with"))
                count += object.assetName.startsWith(criterion.value) ? 1 : 0;
            else
                count += object.assetName.contains(criterion.value) ? 1 : 0;
        }
        return count;
    }

private:
    std::vector<Criterion> m_criteria;
    std::vector<std::unique_ptr<re2::RE2>> m_expressions;
};

/// Half of them are named by some rule, half by none.
std::vector<AuthObject> objectsFor(int rules)
{
    std::vector<AuthObject> objects;
    for (int at = 0; at < 1000; ++at) {
        const int rule = at % rules;
        AuthObject object{.objectType = QStringLiteral("asset"),
                          .databaseId = QStringLiteral("bench"),
                          .assetName = QStringLiteral("Bearing %1 of the pump").arg(at),
                          .assetType = QStringLiteral(".glb"),
                          .tags = {QStringLiteral("steel"), QStringLiteral("spare")}};
        if (at % 2 == 0 && rule % 5 == 3)
            object.tags << criterionOf(rule).value;
        else if (at % 2 == 0)
            object.assetName =
                rule % 5 == 4 ? QStringLiteral("left bolt-%1").arg(rule) : criterionOf(rule).value;
        objects.push_back(object);
    }
    return objects;
}

bench::Row decisions(int rules)
{
    const std::vector<Constraint> constraints =
        mixedConstraints(rules, QStringLiteral("role"), true);
    const backend::PolicySet policies = policiesOf(constraints);
    const BareRules bare(constraints);
    const std::vector<AuthObject> objects = objectsFor(rules);
    int found = 0;
    const double ours = bench::medianMilliseconds(runs, [&] {
        for (const AuthObject &object : objects)
            found += policies.isAllowed(object, Action::Get) ? 1 : 0;
    });
    const double raw = bench::medianMilliseconds(runs, [&] {
        for (const AuthObject &object : objects)
            found += bare.matching(object);
    });
    if (found == 0)
        qFatal("no rule matched");
    const auto rate = [&](double ms) {
        return QStringLiteral("%L1 / s (%2 µs each)")
            .arg(qRound64(1000.0 * static_cast<double>(objects.size()) / ms))
            .arg(1000.0 * ms / static_cast<double>(objects.size()), 0, 'f', 2);
    };
    return {QStringLiteral("Decisions under %L1 constraints").arg(rules), rate(ours),
            QStringLiteral("each criterion, bare: ") + rate(raw), ours / raw};
}

/// A user and what he sees of the library besides what 199 rules say of other assets.
struct Viewer
{
    const char *name;
    const char *field;
    const char *operation;
    const char *value;
    bool withExpressions = false;
    bool hasManyRules = true;
};

constexpr Viewer viewers[] = {
    {"few-all", "databaseId", "equals", "bench", false, false},
    {"many-all", "databaseId", "equals", "bench"},
    {"many-percent", "assetType", "equals", ".t7"},
    {"expression-all", "assetName", "contains", "Asset [0-9]+", true},
    {"expression-percent", "assetName", "contains", "[0-9]07$", true},
};

void addViewer(backend::sql::Database &db, const Viewer &viewer)
{
    const UserId user{QLatin1String(viewer.name)};
    const QString role = user.text();
    backend::RoleStore::insert(db, {.id = role, .roleName = role, .description = role});
    backend::UserRoleStore::add(db, user, role, QString());
    std::vector<Constraint> constraints;
    if (viewer.hasManyRules)
        constraints = mixedConstraints(ruleCount - 2, role, viewer.withExpressions);
    constraints.push_back(constraintOf(
        role + QStringLiteral("-sees"), QStringLiteral("asset"),
        {QLatin1String(viewer.field), QLatin1String(viewer.operation), QLatin1String(viewer.value)},
        role, "allow"));
    constraints.push_back(constraintOf(
        role + QStringLiteral("-api"), QStringLiteral("api"),
        {QStringLiteral("route__path"), QStringLiteral("contains"), QStringLiteral(".*")}, role,
        "allow"));
    for (const Constraint &constraint : constraints)
        backend::ConstraintStore::save(db, constraint, user, QString());
}

void fill(const QString &library)
{
    bench::fillWithAssets(library, assetCount);
    backend::sql::Database db(library + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadWrite);
    backend::sql::Transaction transaction(db, backend::sql::TransactionKind::Write);
    db.run("UPDATE assets SET asset_type = '.t' || (CAST(substr(asset_id, 7) AS INTEGER) % 100), "
           "tags = '[\"steel\",\"spare\"]'");
    for (const Viewer &viewer : viewers)
        addViewer(db, viewer);
    transaction.commit();
    bench::forgetChanges(library);
}

double pageMs(backend::Backend &backend, const UserId &user)
{
    backend::EmbeddedTransport transport(backend, user);
    const api::Request request{.path = QStringLiteral("/database/bench/assets"),
                               .query = {{QStringLiteral("pageSize"), QString::number(pageSize)}}};
    qsizetype bytes = 0;
    const auto ask = [&] {
        Job job;
        const auto response = transport.send(request, job);
        if (!response || response->status != 200)
            qFatal("no page for %s", qPrintable(user.text()));
        bytes = response->body.size();
    };
    const double ms = bench::medianMilliseconds(runs, ask);
    if (bytes < 100 * pageSize)
        qFatal("a short page for %s", qPrintable(user.text()));
    return ms;
}

/// Reads on until the page is full and asks about each row: the least that it can take without
/// SQL's help. The rows have the columns that rules look at, no others.
double rowByRowMs(backend::sql::Database &db, const backend::Caller &caller)
{
    return bench::medianMilliseconds(runs, [&] {
        int found = 0;
        backend::sql::Statement rows =
            db.query("SELECT asset_name, asset_type, tags FROM assets WHERE database_id = 'bench' "
                     "AND archived_at IS NULL ORDER BY asset_id DESC");
        while (found < pageSize && rows.step()) {
            const AuthObject object{.objectType = QStringLiteral("asset"),
                                    .databaseId = QStringLiteral("bench"),
                                    .assetName = rows.text(0),
                                    .assetType = rows.text(1),
                                    .tags = parseJson(rows.text(2).toUtf8())->get<QStringList>()};
            found += caller.policies->isAllowed(object, Action::Get) ? 1 : 0;
        }
    });
}

double bareMs(backend::sql::Database &db)
{
    return bench::medianMilliseconds(runs, [&] {
        backend::sql::Statement page =
            db.query("SELECT * FROM assets WHERE database_id = 'bench' AND asset_id < 'b' "
                     "AND archived_at IS NULL ORDER BY asset_id DESC LIMIT ?",
                     pageSize);
        while (page.step())
            (void)page.text(2);
    });
}

std::vector<bench::Row> pages()
{
    QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("library"));
    if (!backend::Backend::open({.folder = library}))
        return {};
    fill(library);
    const auto backend = backend::Backend::open({.folder = library});
    backend::sql::Database db(library + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadOnly);
    const double admin = pageMs(**backend, (*backend)->admin());
    std::vector<bench::Row> rows{{QStringLiteral("Admin"), bench::milliseconds(admin),
                                  QStringLiteral("bare SQL: ") + bench::milliseconds(bareMs(db)),
                                  admin / bareMs(db)}};
    const auto add = [&](const char *name, const QString &what) {
        const UserId user{QLatin1String(name)};
        const double ours = pageMs(**backend, user);
        const double byRow = rowByRowMs(db, (*backend)->callerOf(user, true));
        rows.push_back({what, bench::milliseconds(ours),
                        QStringLiteral("admin: %1; rules asked row by row, without the page: %2")
                            .arg(bench::milliseconds(admin), bench::milliseconds(byRow)),
                        ours / admin});
    };
    add("few-all", QStringLiteral("2 constraints, sees all"));
    add("many-all", QStringLiteral("200 constraints, sees all"));
    add("many-percent", QStringLiteral("200 constraints, sees every 100th"));
    add("expression-all", QStringLiteral("200 constraints, a fifth regular expressions, sees all"));
    add("expression-percent",
        QStringLiteral("200 constraints, a fifth regular expressions, sees every 100th"));
    return rows;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    bench::printTable(QStringLiteral("Decisions (median of %1)").arg(runs),
                      {decisions(10), decisions(100), decisions(1000)});
    bench::printTable(
        QStringLiteral("A page of 100 of 100,000 assets for users with rules (median of %1)")
            .arg(runs),
        pages());
    return 0;
}
