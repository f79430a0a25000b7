#pragma once
// The numbered schema changes, compiled in from migrations/*.sql. A landed file never changes.

#include <QByteArray>

#include <vector>

namespace vams::backend {

struct Migration
{
    int version;
    QByteArray sql;
};

/// In order. Version n brings a library of version n - 1 to n.
const std::vector<Migration> &migrations();

} // namespace vams::backend
