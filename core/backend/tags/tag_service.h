#pragma once
// The rules of tags and tag types.

#include "core/backend/context.h"
#include "core/model/tag.h"

#include <functional>

namespace vams::backend {

class TagService
{
public:
    explicit TagService(const Context &context)
        : m_context(context)
    {}

    void create(const Tag &tag) const;
    void update(const Tag &tag) const;
    /// Assets keep the name of a tag that is gone.
    void remove(const QString &tagName) const;

    void createType(const TagType &type) const;
    void updateType(const TagType &type) const;
    /// Refused while a tag is of this type. `authorize` is called after that, as the contract does.
    void removeType(const QString &tagTypeName, const std::function<void()> &authorize) const;

private:
    const Context &m_context;
};

} // namespace vams::backend
