#pragma once
// What each table stands for in a deployed VAMS.

#include <QString>

namespace vams::backend {

struct TableName
{
    QString name;        ///< "Asset versions"
    QString awsResource; ///< empty: a table of ours
};

/// A table that is not known by name is called by it.
TableName tableNameOf(const QString &table);

/// The log group of an audit or access log.
QString logGroupOf(const QString &log);

} // namespace vams::backend
