#pragma once
// Reads the fields of a request body against the contract's rules and collects what is wrong, so
// that a bad request is answered once, with every problem, and before anything is written.

#include "core/api/message.h"
#include "core/base/json.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace vams::backend {

/// Lengths count characters.
struct TextRule
{
    int min = 0;
    int max = -1; ///< -1: any
};

struct NumberRule
{
    qint64 min = 0;
    qint64 max = -1; ///< -1: any
};

/// One object of a request. `model` is the name that the contract's error texts carry.
class FieldReader
{
public:
    FieldReader(const Json &object, QString model);

    [[nodiscard]] bool has(const char *name) const; ///< there and not null
    QString text(const char *name, TextRule rule = {});
    std::optional<QString> optionalText(const char *name, TextRule rule = {});
    std::optional<bool> optionalFlag(const char *name);
    bool flag(const char *name, bool fallback);
    bool requiredFlag(const char *name);
    std::optional<qint64> optionalNumber(const char *name, NumberRule rule = {});
    QStringList texts(const char *name, TextRule itemRule = {});
    std::optional<QStringList> optionalTexts(const char *name, TextRule itemRule = {});
    /// The objects of a list; each is read with `read(FieldReader&)`, its problems are reported
    /// under its index.
    template <class T, class Read>
    std::vector<T> objects(const char *name, int maxItems, Read read)
    {
        std::vector<T> items;
        const Json *list = objectList(name, maxItems);
        for (std::size_t at = 0; list && at < list->size(); ++at) {
            FieldReader item((*list)[at], m_model);
            items.push_back(read(item));
            adopt(item, QStringLiteral("%1 -> %2").arg(QLatin1String(name)).arg(at));
        }
        return items;
    }
    /// The object in a field that must be there; its problems are reported under the field's name.
    template <class Read>
    void object(const char *name, Read read)
    {
        if (const Json *value = requiredField(name)) {
            FieldReader inner(*value, m_model);
            read(inner);
            adopt(inner, QLatin1String(name));
        }
    }
    /// A rule over several fields. Only counted while every field is sound by itself.
    void require(bool holds, const QString &message);
    void fail(const QString &field, const QString &message, const QString &type);
    /// Throws ApiError 400 if anything was wrong.
    void finish() const;

private:
    struct Problem
    {
        QString field;
        QString message;
    };

    [[nodiscard]] const Json *find(const char *name) const;
    [[nodiscard]] const Json *requiredField(const char *name);
    const Json *objectList(const char *name, int maxItems);
    void adopt(const FieldReader &item, const QString &place);
    std::optional<QString> readText(const QString &field, const Json &value, TextRule rule);

    Json m_object;
    QString m_model;
    std::vector<Problem> m_problems;
};

/// The body as an object: 400 `Request body is required`, `Invalid JSON in request body`, or
/// neither object.
Json requiredBody(const api::Request &request);
/// As above; an absent body is an empty object.
Json optionalBody(const api::Request &request);
/// Plain 400 `Missing required field: f` for the first that is absent.
void requireFields(const Json &body, std::initializer_list<const char *> names);

/// `true`, `1`, `yes` in any case; `fallback` when absent; 400 otherwise.
bool queryFlag(const api::Request &request, const QString &name, bool fallback);

} // namespace vams::backend
