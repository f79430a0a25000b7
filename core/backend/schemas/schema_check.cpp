#include "core/backend/schemas/schema_check.h"

#include <QSet>

namespace vams::backend {

namespace {

/// Follows the dependencies of fields without recursion: chains may be as long as people like.
class DependencyWalk
{
public:
    DependencyWalk(const MetadataState &state, const SchemaOverlay &overlay)
        : m_state(state)
        , m_overlay(overlay)
    {}

    /// Empty, or the first problem of this field's chain. What was looked at before is sound or
    /// was named then.
    QString problemOf(const QString &key)
    {
        m_path.clear();
        m_onPath.clear();
        enter(key);
        while (!m_path.empty()) {
            Step &step = m_path.back();
            if (step.next == step.dependsOn.size()) {
                m_onPath.remove(step.key);
                m_path.pop_back();
                continue;
            }
            const QString needed = step.dependsOn.at(step.next++);
            if (QString problem = missing(step.key, needed); !problem.isEmpty())
                return problem;
            if (QString circle = circleThrough(needed); !circle.isEmpty())
                return circle;
            enter(needed);
        }
        return {};
    }

private:
    struct Step
    {
        QString key;
        QStringList dependsOn;
        qsizetype next = 0;
    };

    void enter(const QString &key)
    {
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        const OverlayField *field = m_overlay.find(key);
        if (!field)
            return;
        m_onPath.insert(key);
        m_path.push_back({key, field->field.dependsOnFieldKeyName.value_or(QStringList()), 0});
    }

    [[nodiscard]] QString missing(const QString &key, const QString &needed) const
    {
        const MetadataItem *item = m_state.find(needed);
        if (item && !item->metadataValue.isEmpty())
            return {};
        return QStringLiteral("Field '%1' depends on '%2', but '%2' is %3")
            .arg(key, needed, item ? QStringLiteral("empty") : QStringLiteral("not provided"));
    }

    [[nodiscard]] QString circleThrough(const QString &needed) const
    {
        if (!m_onPath.contains(needed))
            return {};
        QStringList names;
        for (const Step &step : m_path)
            names << step.key;
        return QStringLiteral("Circular dependency detected: %1")
            .arg((names << needed).join(QLatin1String(" -> ")));
    }

    const MetadataState &m_state;
    const SchemaOverlay &m_overlay;
    QSet<QString> m_seen;
    QSet<QString> m_onPath;
    std::vector<Step> m_path;
};

QString quotedList(const QStringList &texts)
{
    return QStringLiteral("['%1']").arg(texts.join(QLatin1String("', '")));
}

void checkRequired(const MetadataState &state, const SchemaOverlay &overlay, QStringList &problems)
{
    for (const OverlayField &known : overlay.fields()) {
        if (!known.field.required)
            continue;
        const QString &key = known.field.metadataFieldKeyName;
        const MetadataItem *item = state.find(key);
        if (!item)
            problems << QStringLiteral("Required field '%1' is missing").arg(key);
        else if (item->metadataValue.isEmpty())
            problems << QStringLiteral("Required field '%1' cannot be empty").arg(key);
    }
}

/// A change towards the schema's type is allowed: a schema that came later would make the item
/// unchangeable otherwise.
void checkTypes(const MetadataState &state, const MetadataState &before,
                const SchemaOverlay &overlay, QStringList &problems)
{
    for (const MetadataItem &item : state.items()) {
        const OverlayField *known = overlay.find(item.metadataKey);
        if (!known || known->field.metadataFieldValueType == item.metadataValueType)
            continue;
        const QString type = metadataValueTypeName(item.metadataValueType);
        problems << QStringLiteral("Field '%1' has incorrect type. Expected '%2', got '%3'")
                        .arg(item.metadataKey,
                             metadataValueTypeName(known->field.metadataFieldValueType), type);
        const MetadataItem *old = before.find(item.metadataKey);
        if (old && old->metadataValueType != item.metadataValueType) {
            problems << QStringLiteral("Cannot change type of field '%1' from '%2' to '%3'. Field "
                                       "type is defined by schema and cannot be changed.")
                            .arg(item.metadataKey, metadataValueTypeName(old->metadataValueType),
                                 type);
        }
    }
}

void checkDependencies(const MetadataState &state, const SchemaOverlay &overlay,
                       QStringList &problems)
{
    DependencyWalk walk(state, overlay);
    for (const MetadataItem &item : state.items()) {
        if (const QString problem = walk.problemOf(item.metadataKey); !problem.isEmpty())
            problems << problem;
    }
}

void checkLists(const MetadataState &state, const SchemaOverlay &overlay, QStringList &problems)
{
    for (const MetadataItem &item : state.items()) {
        const OverlayField *known = overlay.find(item.metadataKey);
        if (!known ||
            known->field.metadataFieldValueType != MetadataValueType::InlineControlledList)
            continue;
        const QStringList allowed = known->field.controlledListKeys.value_or(QStringList());
        if (!allowed.isEmpty() && !allowed.contains(item.metadataValue)) {
            problems << QStringLiteral("Field '%1' value '%2' is not in controlled list: %3")
                            .arg(item.metadataKey, item.metadataValue, quotedList(allowed));
        }
    }
}

} // namespace

MetadataState::MetadataState(const std::vector<MetadataItem> &items)
{
    for (const MetadataItem &item : items)
        set(item);
}

void MetadataState::set(const MetadataItem &item)
{
    const auto known = m_index.constFind(item.metadataKey);
    if (known != m_index.constEnd()) {
        m_items[*known] = item;
        return;
    }
    m_index.insert(item.metadataKey, m_items.size());
    m_items.push_back(item);
}

const MetadataItem *MetadataState::find(const QString &key) const
{
    const auto known = m_index.constFind(key);
    return known == m_index.constEnd() ? nullptr : &m_items[*known];
}

std::vector<MetadataItem> fillDefaults(MetadataState &state, const SchemaOverlay &overlay)
{
    std::vector<MetadataItem> added;
    for (const OverlayField &known : overlay.fields()) {
        const MetadataSchemaField &field = known.field;
        if (!field.defaultMetadataFieldValue || state.find(field.metadataFieldKeyName))
            continue;
        added.push_back({field.metadataFieldKeyName, *field.defaultMetadataFieldValue,
                         field.metadataFieldValueType});
        state.set(added.back());
    }
    return added;
}

QStringList writeProblems(const MetadataState &state, const MetadataState &before,
                          const SchemaOverlay &overlay)
{
    QStringList problems;
    checkRequired(state, overlay, problems);
    checkTypes(state, before, overlay, problems);
    checkDependencies(state, overlay, problems);
    checkLists(state, overlay, problems);
    return problems;
}

QStringList outsideProblems(const MetadataState &state, const SchemaOverlay &overlay)
{
    QStringList problems;
    for (const MetadataItem &item : state.items()) {
        if (!overlay.find(item.metadataKey)) {
            problems << QStringLiteral("Field '%1' is not defined in the metadata schema. Only "
                                       "schema-defined fields are allowed when "
                                       "restrictMetadataOutsideSchemas is enabled.")
                            .arg(item.metadataKey);
        }
    }
    return problems;
}

QStringList deletionProblems(const QStringList &keys, const MetadataState &before,
                             const SchemaOverlay &overlay)
{
    const QSet<QString> going(keys.begin(), keys.end());
    QHash<QString, QStringList> neededBy;
    for (const OverlayField &known : overlay.fields()) {
        const QString &key = known.field.metadataFieldKeyName;
        if (!known.field.dependsOnFieldKeyName || going.contains(key) || !before.find(key))
            continue;
        for (const QString &needed : *known.field.dependsOnFieldKeyName)
            neededBy[needed] << key;
    }
    QStringList problems;
    for (const QString &key : keys) {
        const OverlayField *known = overlay.find(key);
        if (!known)
            continue;
        if (known->field.required) {
            problems << QStringLiteral("Cannot delete required field '%1'. Required fields must "
                                       "always have a value.")
                            .arg(key);
        }
        for (const QString &dependent : neededBy.value(key)) {
            problems << QStringLiteral("Cannot delete field '%1' because field '%2' depends on it")
                            .arg(key, dependent);
        }
    }
    return problems;
}

} // namespace vams::backend
