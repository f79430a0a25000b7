#include "core/backend/config/config_store.h"

#include "core/backend/http/api_error.h"

namespace vams::backend {

QStringList ConfigStore::features(sql::Database &db)
{
    QStringList names;
    sql::Statement rows = db.query("SELECT feature_name FROM app_features ORDER BY feature_name");
    while (rows.step())
        names << rows.text(0);
    return names;
}

void ConfigStore::setFeature(sql::Database &db, const QString &name, bool isOn)
{
    if (isOn)
        db.run("INSERT INTO app_features (feature_name) VALUES (?) ON CONFLICT DO NOTHING", name);
    else
        db.run("DELETE FROM app_features WHERE feature_name = ?", name);
}

void ConfigStore::setFeatures(sql::Database &db, const FeatureSwitches &switches)
{
    for (auto it = switches.begin(); it != switches.end(); ++it) {
        if (!knownFeatures().contains(it.key()))
            throw ApiError(400, QStringLiteral("There is no feature %1.").arg(it.key()));
        setFeature(db, it.key(), it.value());
    }
}

std::optional<QString> ConfigStore::email(sql::Database &db, const UserId &user)
{
    sql::Statement rows = db.query("SELECT email FROM users WHERE user_id = ?", user.text());
    if (!rows.step())
        return std::nullopt;
    return rows.text(0);
}

void ConfigStore::setEmail(sql::Database &db, const UserId &user, const QString &email,
                           const QString &now)
{
    db.run("INSERT INTO users (user_id, email, created_at, modified_at) VALUES (?1, ?2, ?3, ?3) "
           "ON CONFLICT (user_id) DO UPDATE SET email = excluded.email, modified_at = "
           "excluded.modified_at",
           user.text(), email, now);
}

} // namespace vams::backend
