#pragma once
// Who sends a request, and what the rules in force let that user do.

#include "core/base/ids.h"

#include <QStringList>

#include <memory>

namespace vams::backend {

class PolicySet;
class RequestAudit;

struct Caller
{
    UserId userId;
    QStringList roles; ///< those that count: with a second factor or without
    bool isMfa = false;
    /// False: his account is switched off. No way of signing in counts then.
    bool isEnabled = true;
    QString apiKeyId; ///< empty: signed in otherwise
    /// As they stood when the request came. Null: no rights.
    std::shared_ptr<const PolicySet> policies;
    /// Where decisions about the request are noted; set while one is answered. Null: nowhere.
    std::shared_ptr<RequestAudit> audit;
    QString sessionId; ///< of a local account; empty: signed in otherwise
};

} // namespace vams::backend
