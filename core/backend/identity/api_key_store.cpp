#include "core/backend/identity/api_key_store.h"

namespace vams::backend {

namespace {

ApiKey keyOfRow(const sql::Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
            row.text(5), row.text(6), row.text(7), row.flag(8), row.text(9)};
}

std::optional<ApiKey> firstKey(sql::Statement rows)
{
    return rows.step() ? std::optional(keyOfRow(rows)) : std::nullopt;
}

} // namespace

std::vector<ApiKey> ApiKeyStore::list(sql::Database &db)
{
    std::vector<ApiKey> keys;
    sql::Statement rows =
        db.query("SELECT api_key_id, api_key_name, description, user_id, created_by, created_at, "
                 "updated_at, expires_at, is_active, last_used_at FROM api_keys "
                 "ORDER BY created_at, api_key_id");
    while (rows.step())
        keys.push_back(keyOfRow(rows));
    return keys;
}

std::optional<ApiKey> ApiKeyStore::find(sql::Database &db, const QString &apiKeyId)
{
    return firstKey(
        db.query("SELECT api_key_id, api_key_name, description, user_id, created_by, created_at, "
                 "updated_at, expires_at, is_active, last_used_at FROM api_keys "
                 "WHERE api_key_id = ?",
                 apiKeyId));
}

std::optional<ApiKey> ApiKeyStore::findByHash(sql::Database &db, const QString &hash)
{
    return firstKey(
        db.query("SELECT api_key_id, api_key_name, description, user_id, created_by, created_at, "
                 "updated_at, expires_at, is_active, last_used_at FROM api_keys "
                 "WHERE api_key_hash = ?",
                 hash));
}

bool ApiKeyStore::nameExists(sql::Database &db, const QString &name)
{
    return db.query("SELECT 1 FROM api_keys WHERE api_key_name = ?", name).step();
}

void ApiKeyStore::insert(sql::Database &db, const ApiKey &key, const QString &hash)
{
    db.run("INSERT INTO api_keys (api_key_id, api_key_name, api_key_hash, description, user_id, "
           "created_by, created_at, updated_at, expires_at, is_active) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           key.apiKeyId, key.apiKeyName, hash, key.description, key.userId, key.createdBy,
           key.createdAt, key.updatedAt, key.expiresAt, key.isActive);
}

void ApiKeyStore::update(sql::Database &db, const ApiKey &key)
{
    db.run("UPDATE api_keys SET description = ?, expires_at = ?, is_active = ?, updated_at = ? "
           "WHERE api_key_id = ?",
           key.description, key.expiresAt, key.isActive, key.updatedAt, key.apiKeyId);
}

void ApiKeyStore::setUsed(sql::Database &db, const QString &apiKeyId, const QString &at)
{
    db.run("UPDATE api_keys SET last_used_at = ? WHERE api_key_id = ?", at, apiKeyId);
}

bool ApiKeyStore::remove(sql::Database &db, const QString &apiKeyId)
{
    return db.run("DELETE FROM api_keys WHERE api_key_id = ?", apiKeyId) > 0;
}

void ApiKeyStore::deactivateOf(sql::Database &db, const UserId &user, const QString &now)
{
    db.run("UPDATE api_keys SET is_active = 0, updated_at = ? WHERE user_id = ? AND is_active = 1",
           now, user.text());
}

} // namespace vams::backend
