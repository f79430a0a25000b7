#pragma once
// Who sends a request.

#include "core/base/ids.h"

#include <QStringList>

namespace vams::backend {

struct Caller
{
    UserId userId;
    QStringList roles;
    bool isMfa = false;

    bool operator==(const Caller &) const = default;
};

} // namespace vams::backend
