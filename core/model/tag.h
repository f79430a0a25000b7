#pragma once
// Tags and the types that group them. Assets carry tags by name.

#include "core/base/json_fwd.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace vams {

struct Tag
{
    QString tagName;
    QString description;
    QString tagTypeName;
    /// Assets that carry it, without archived ones; only where it was asked for. Not in the
    /// original contract.
    std::optional<int> assetCount = {};

    bool operator==(const Tag &) const = default;
};

/// On the wire the flag is the text "True" or "False".
struct TagType
{
    QString tagTypeName;
    QString description;
    bool isRequired = false; ///< an asset needs one of its tags
    QStringList tags;        ///< names, sorted

    bool operator==(const TagType &) const = default;
};

/// Lists of tags mark the names of required types with this suffix (a quirk of the contract).
inline constexpr QLatin1String requiredTagTypeSuffix(" [R]");

void to_json(Json &json, const Tag &tag);
/// Takes the suffix off.
void from_json(const Json &json, Tag &tag);
void to_json(Json &json, const TagType &type);
void from_json(const Json &json, TagType &type);

} // namespace vams
