#pragma once
// The tags of the library and the types that group them, for whoever lets a person choose.

#include "core/base/result.h"
#include "core/model/tag.h"

#include <vector>

namespace vams {
class Job;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

struct TagCatalog
{
    std::vector<Tag> tags;
    std::vector<TagType> types;

    [[nodiscard]] const Tag *find(const QString &tagName) const;
    /// Required types, having at least one tag, of which `tagNames` holds none: what the server
    /// would refuse.
    [[nodiscard]] QStringList missingTypes(const QStringList &tagNames) const;
};

/// Every page of both lists, by name. For pool threads.
Result<TagCatalog> readTagCatalog(const api::Client &client, Job &job);

} // namespace vams::ui
