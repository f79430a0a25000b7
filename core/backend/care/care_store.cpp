#include "core/backend/care/care_store.h"

namespace vams::backend {

std::vector<NamedBlob> CareStore::blobs(sql::Database &db)
{
    sql::Statement rows =
        db.query("SELECT sha256, max(size) FROM object_versions "
                 "WHERE source_path = '' AND sha256 <> '' GROUP BY sha256 HAVING max(size) > 0");
    std::vector<NamedBlob> blobs;
    while (rows.step())
        blobs.push_back({rows.text(0), rows.number(1)});
    return blobs;
}

QStringList CareStore::problems(sql::Database &db)
{
    sql::Statement rows = db.query("PRAGMA integrity_check(20)");
    QStringList problems;
    while (rows.step())
        problems << rows.text(0);
    if (problems == QStringList{QStringLiteral("ok")})
        problems.clear();
    return problems;
}

} // namespace vams::backend
