#pragma once
// A user's rules about assets as a condition of SQL, so that a page of a list is not read past
// thousands of rows that the user may not see.

#include "core/backend/auth/caller.h"
#include "core/backend/storage/sql.h"

#include <QStringList>

namespace vams::backend {

/// Asks the rules about a row before the rest of it is read. For one request.
class VisibleAssetTest : public sql::RowTest
{
public:
    /// Behind so many rows each one passes, so that a request ends.
    VisibleAssetTest(Caller caller, int mostRows);

    /// Of (database_id, asset_name, asset_type, tags).
    [[nodiscard]] bool passes(const Values &values) const noexcept override;
    [[nodiscard]] bool isExhausted() const { return m_asked > m_mostRows; }

private:
    Caller m_caller;
    int m_mostRows;
    mutable int m_asked = 0;
    mutable QByteArray m_tagsText; ///< as the row before had them: most are alike
    mutable QStringList m_tags;
};

/// `sql` speaks of `assets a`, begins with " AND " and is empty when the caller sees everything.
/// Its text depends on the kinds of rules alone, not on their values, so that few statements are
/// prepared. Parameters: `values`, then `test` unless it is null.
struct AssetCondition
{
    QByteArray sql;
    QStringList values;
    std::shared_ptr<const VisibleAssetTest> test;
};

AssetCondition visibleAssets(const Caller &caller, int mostRows);

/// A list of tags as a column holds it.
QStringList tagsOfColumn(const QByteArray &text);

} // namespace vams::backend
