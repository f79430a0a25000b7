#pragma once
// What the audit logs and the access logs hold. The original writes the former to its log groups
// and has no route for either; the routes are ours.

#include "core/base/json.h"

#include <QString>

#include <vector>

namespace vams {

/// A row of one of the nine audit logs.
struct AuditRecord
{
    qint64 sequence = 0; ///< over all logs, ascending
    QString log;         ///< "authentication", "authChanges", ...
    QString at;          ///< ISO
    QString userId;
    QString type; ///< of the event; empty where the log has none
    Json data = Json::object();
    QString previousHash;
    QString hash;
};

/// How one log stands: what a check of it found, and the end of its chain, which can be kept
/// elsewhere.
struct AuditLogState
{
    QString log;
    qint64 rowCount = 0;
    qint64 removedCount = 0; ///< older than what is kept
    qint64 lastSequence = 0;
    QString lastHash;
    QString lastAt;  ///< ISO; empty: nothing was ever written
    QString firstAt; ///< of the oldest row that is there; empty: there is none, or nobody looked
    bool isIntact = true;
    QString problem;            ///< names what is wrong; empty: nothing
    qint64 problemSequence = 0; ///< of the row; 0: of no single row

    bool operator==(const AuditLogState &) const = default;
};

/// A request that was answered.
struct AccessRecord
{
    qint64 sequence = 0;
    QString log; ///< "api" or "objects"
    QString at;  ///< ISO
    QString userId;
    QString method;
    QString path; ///< without its query
    int status = 0;
    qint64 bytes = 0; ///< of the body that was sent or, for an upload, taken

    bool operator==(const AccessRecord &) const = default;
};

/// Empty members do not narrow.
struct AuditQuery
{
    QString log;
    QString from; ///< ISO date or time, from then on
    QString to;   ///< ISO date or time, before it
    QString user;
    QString type;
    QString text; ///< part of the data, or of an access log's path, in any case
    int pageSize = 0;
    QString startingToken;
};

void to_json(Json &json, const AuditRecord &record);
void from_json(const Json &json, AuditRecord &record);
void to_json(Json &json, const AuditLogState &state);
void from_json(const Json &json, AuditLogState &state);
void to_json(Json &json, const AccessRecord &record);
void from_json(const Json &json, AccessRecord &record);

} // namespace vams
