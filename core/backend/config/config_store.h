#pragma once
// The SQL of feature flags and of profiles.

#include "core/backend/config/features.h"
#include "core/backend/storage/sql.h"
#include "core/base/ids.h"

#include <QStringList>

#include <optional>

namespace vams::backend {

class ConfigStore
{
public:
    static QStringList features(sql::Database &db);
    static void setFeature(sql::Database &db, const QString &name, bool isOn);
    /// Throws ApiError for a name that is not in `knownFeatures`.
    static void setFeatures(sql::Database &db, const FeatureSwitches &switches);
    static std::optional<QString> email(sql::Database &db, const UserId &user);
    static void setEmail(sql::Database &db, const UserId &user, const QString &email,
                         const QString &now);
};

} // namespace vams::backend
