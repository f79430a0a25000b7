#pragma once
// The rules of tags and tag types.

#include "core/backend/context.h"
#include "core/model/tag.h"

#include <functional>
#include <vector>

namespace vams::backend {

class TagService
{
public:
    explicit TagService(const Context &context)
        : m_context(context)
    {}

    /// All of them or none.
    void create(const std::vector<Tag> &tags) const;
    void update(const std::vector<Tag> &tags) const;
    /// Assets keep the name of a tag that is gone.
    void remove(const QString &tagName) const;

    /// All of them or none.
    void createTypes(const std::vector<TagType> &types) const;
    void updateTypes(const std::vector<TagType> &types) const;
    /// Refused while a tag is of this type. `authorize` is called after that, as the contract does.
    void removeType(const QString &tagTypeName, const std::function<void()> &authorize) const;

private:
    const Context &m_context;
};

} // namespace vams::backend
