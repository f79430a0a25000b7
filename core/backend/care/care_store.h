#pragma once
// The SQL of checking and copying a library.

#include "core/backend/storage/sql.h"

#include <QStringList>

#include <vector>

namespace vams::backend {

struct NamedBlob
{
    QString sha256;
    qint64 size = 0;
};

class CareStore
{
public:
    /// Every blob that a revision names, once; without that of no bytes.
    static std::vector<NamedBlob> blobs(sql::Database &db);
    /// What the database itself finds wrong; empty when it is sound.
    static QStringList problems(sql::Database &db);
};

} // namespace vams::backend
