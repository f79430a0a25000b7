// A tree of 10,000 links, a parent of 10,000 children, and the look for a cycle, in process,
// against the bare SQL that each needs.

#include "core/api/client.h"
#include "core/backend/embedded_transport.h"
#include "core/backend/links/link_store.h"
#include "core/backend/storage/sql.h"
#include "tests/bench/bench_library.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

using namespace vams;

constexpr int links = 10'000;
constexpr int fan = 10;
constexpr int runs = 30;

constexpr char treeSql[] =
    "WITH RECURSIVE below (asset_id) AS (SELECT ? UNION SELECT l.to_asset_id FROM below CROSS "
    "JOIN asset_links l ON l.from_database_id = 'bench' AND l.from_asset_id = below.asset_id "
    "AND l.relationship_type = 'parentChild') SELECT l.asset_link_id, l.alias, a.asset_id, "
    "a.asset_name, a.tags FROM below CROSS JOIN asset_links l ON l.from_database_id = 'bench' "
    "AND l.from_asset_id = below.asset_id AND l.relationship_type = 'parentChild' CROSS JOIN "
    "assets a ON a.database_id = l.to_database_id AND a.asset_id = l.to_asset_id";
constexpr char childrenSql[] =
    "SELECT l.asset_link_id, l.alias, a.asset_id, a.asset_name, a.tags FROM asset_links l "
    "CROSS JOIN assets a ON a.database_id = l.to_database_id AND a.asset_id = l.to_asset_id "
    "WHERE l.from_database_id = 'bench' AND l.from_asset_id = ?";
constexpr char aboveSql[] =
    "WITH RECURSIVE above (asset_id) AS (SELECT ? UNION SELECT l.from_asset_id FROM above "
    "CROSS JOIN asset_links l ON l.to_database_id = 'bench' AND l.to_asset_id = "
    "above.asset_id AND l.relationship_type = 'parentChild') SELECT asset_id FROM above";

AssetRef assetAt(int at)
{
    return {bench::benchDatabase(),
            AssetId(QStringLiteral("asset-%1").arg(at, 6, 10, QLatin1Char('0')))};
}

AssetLink linkOf(int parent, int child)
{
    return {AssetLinkId(newUuid()), assetAt(parent), assetAt(child), LinkType::ParentChild, {}, {}};
}

/// Asset 0 is the root of a tree in which each asset has ten children; asset 20,000 is the parent
/// of all others.
void fillWithLinks(const QString &library)
{
    backend::sql::Database db(library + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadWrite);
    backend::sql::Transaction transaction(db, backend::sql::TransactionKind::Write);
    for (int child = 1; child <= links; ++child) {
        backend::LinkStore::insert(db, linkOf((child - 1) / fan, child));
        backend::LinkStore::insert(db, linkOf(2 * links, child));
    }
    transaction.commit();
}

bench::Row compare(const QString &what, const std::function<void()> &ours,
                   const std::function<void()> &raw)
{
    const double ourMs = bench::medianMilliseconds(runs, ours);
    const double rawMs = bench::medianMilliseconds(runs, raw);
    return {what, bench::milliseconds(ourMs),
            QStringLiteral("bare SQL: ") + bench::milliseconds(rawMs), ourMs / rawMs};
}

/// Reads the texts of every row.
void drain(backend::sql::Statement rows, int columns)
{
    while (rows.step()) {
        for (int column = 0; column < columns; ++column)
            (void)rows.text(column);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("library"));
    Job job;
    if (!backend::EmbeddedTransport::open({.folder = library}, job))
        return 1;
    bench::fillWithAssets(library, 2 * links + 1);
    fillWithLinks(library);
    bench::forgetChanges(library);
    const auto transport = backend::EmbeddedTransport::open({.folder = library}, job);
    const api::Client client(**transport);
    backend::sql::Database db(library + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadOnly);

    const QString root = assetAt(0).assetId.text();
    const QString hub = assetAt(2 * links).assetId.text();
    const AssetRef leaf = assetAt(links);

    bench::printTable(
        QStringLiteral("Links between assets (median of %1)").arg(runs),
        {compare(
             QStringLiteral("tree of 10,000 links, as typed structs"),
             [&] { (void)client.links().of(assetAt(0), api::LinkView::Tree, job); },
             [&] { drain(db.query(treeSql, root), 5); }),
         compare(
             QStringLiteral("the same, the answer alone"),
             [&] {
                 api::Request request;
                 request.path = QStringLiteral("/database/bench/assets/%1/asset-links").arg(root);
                 request.query = {{QStringLiteral("childTreeView"), QStringLiteral("true")}};
                 (void)(*transport)->send(request, job);
             },
             [&] { drain(db.query(treeSql, root), 5); }),
         compare(
             QStringLiteral("10,000 children, as typed structs"),
             [&] { (void)client.links().of(assetAt(2 * links), api::LinkView::Direct, job); },
             [&] { drain(db.query(childrenSql, hub), 5); }),
         compare(
             QStringLiteral("a link that would make a cycle of five, refused"),
             [&] {
                 AssetLink link = linkOf(0, 0);
                 link.from = leaf;
                 (void)client.links().create(link, job);
             },
             [&] { drain(db.query(aboveSql, leaf.assetId.text()), 1); })});
    return 0;
}
