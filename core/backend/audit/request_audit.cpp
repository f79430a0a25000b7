#include "core/backend/audit/request_audit.h"

#include <algorithm>

namespace vams::backend {

namespace {

const char *wordOf(Action action)
{
    switch (action) {
    case Action::Get:
        return "GET";
    case Action::Put:
        return "PUT";
    case Action::Post:
        return "POST";
    default:
        return "DELETE";
    }
}

/// Only what the object has.
Json objectJson(const AuthObject &object)
{
    Json json{{"object__type", object.objectType}};
    const std::pair<const char *, const QString &> fields[] = {
        {"databaseId", object.databaseId},
        {"assetName", object.assetName},
        {"assetType", object.assetType},
        {"route__path", object.routePath},
        {"tagName", object.tagName},
        {"tagTypeName", object.tagTypeName},
        {"metadataSchemaName", object.metadataSchemaName},
        {"metadataSchemaEntityType", object.metadataSchemaEntityType},
        {"roleName", object.roleName},
        {"userId", object.userId},
        {"pipelineId", object.pipelineId},
        {"workflowId", object.workflowId}};
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            json[name] = value;
    }
    if (!object.tags.isEmpty())
        json["tags"] = object.tags;
    return json;
}

AuditEvent denial(const AuthObject &object, Action action)
{
    return {AuditLog::Authorization,
            QStringLiteral("denied"),
            {{"action", wordOf(action)}, {"obj", objectJson(object)}}};
}

} // namespace

void RequestAudit::note(AuditEvent event)
{
    const std::lock_guard lock(m_mutex);
    m_events.push_back(std::move(event));
}

void RequestAudit::decided(const QByteArray &method, const QString &path, bool isAllowed)
{
    const std::lock_guard lock(m_mutex);
    if (method == m_method && path == m_path)
        return;
    m_method = method;
    m_path = path;
    m_events.push_back({AuditLog::Authorization,
                        isAllowed ? QStringLiteral("allowed") : QStringLiteral("denied"),
                        {{"action", method.toStdString()},
                         {"obj", {{"object__type", "api"}, {"route__path", path}}}}});
}

RequestAudit::Withheld &RequestAudit::kindOf(const AuthObject &object, Action action)
{
    const auto found =
        std::find_if(m_withheld.begin(), m_withheld.end(), [&](const Withheld &kind) {
            return kind.action == action && kind.first.objectType == object.objectType;
        });
    return found != m_withheld.end() ? *found : m_withheld.emplace_back(Withheld{object, action});
}

void RequestAudit::withheld(const AuthObject &object, Action action)
{
    const std::lock_guard lock(m_mutex);
    ++kindOf(object, action).count;
}

void RequestAudit::refused(const AuthObject &object, Action action)
{
    const std::lock_guard lock(m_mutex);
    m_events.push_back(denial(object, action));
}

std::vector<AuditEvent> RequestAudit::take()
{
    const std::lock_guard lock(m_mutex);
    for (const Withheld &kind : m_withheld) {
        if (kind.count < 1)
            continue;
        AuditEvent event = denial(kind.first, kind.action);
        if (kind.count > 1)
            event.data = {{"action", wordOf(kind.action)},
                          {"obj", {{"object__type", kind.first.objectType}}},
                          {"count", kind.count}};
        m_events.push_back(std::move(event));
    }
    m_withheld.clear();
    return std::move(m_events);
}

void noteAudit(const Caller &caller, AuditEvent event)
{
    if (caller.audit)
        caller.audit->note(std::move(event));
}

} // namespace vams::backend
