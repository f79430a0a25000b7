#pragma once
// Tags and tag types.

#include "core/api/transport.h"
#include "core/model/page.h"
#include "core/model/tag.h"

namespace vams::api {

class TagsApi
{
public:
    explicit TagsApi(Transport &transport)
        : m_transport(transport)
    {}

    Result<ListPage<Tag>> list(const ListQuery &query, Job &job) const;
    /// With `assetCount`, where the server knows it.
    Result<ListPage<Tag>> listWithCounts(const ListQuery &query, Job &job) const;
    Result<void> create(const Tag &tag, Job &job) const;
    /// Sets the description and the type of the tag of this name.
    Result<void> update(const Tag &tag, Job &job) const;
    /// Assets keep the name.
    Result<void> remove(const QString &tagName, Job &job) const;

    Result<ListPage<TagType>> listTypes(const ListQuery &query, Job &job) const;
    /// `tags` of the type is not looked at: a tag names its type, not the other way round.
    Result<void> createType(const TagType &type, Job &job) const;
    Result<void> updateType(const TagType &type, Job &job) const;
    /// Only when no tag is of this type.
    Result<void> removeType(const QString &tagTypeName, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
