#pragma once
// The SQL of API keys. Of a secret only the hash is kept.

#include "core/backend/storage/sql.h"
#include "core/base/ids.h"
#include "core/model/access/api_key.h"

#include <vector>

namespace vams::backend {

class ApiKeyStore
{
public:
    /// Oldest first.
    static std::vector<ApiKey> list(sql::Database &db);
    static std::optional<ApiKey> find(sql::Database &db, const QString &apiKeyId);
    static std::optional<ApiKey> findByHash(sql::Database &db, const QString &hash);
    static bool nameExists(sql::Database &db, const QString &name);
    static void insert(sql::Database &db, const ApiKey &key, const QString &hash);
    /// Description, expiry and the active flag.
    static void update(sql::Database &db, const ApiKey &key);
    static void setUsed(sql::Database &db, const QString &apiKeyId, const QString &at);
    static bool remove(sql::Database &db, const QString &apiKeyId);
    static void deactivateOf(sql::Database &db, const UserId &user, const QString &now);
};

} // namespace vams::backend
