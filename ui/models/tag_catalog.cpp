#include "ui/models/tag_catalog.h"

#include "core/api/client.h"

#include <algorithm>

namespace vams::ui {

namespace {

constexpr int tagPageSize = 1000;

template <class T, class Read>
Result<std::vector<T>> readAllPages(Read read)
{
    std::vector<T> all;
    ListQuery query{tagPageSize, {}};
    do {
        Result<ListPage<T>> page = read(query);
        if (!page)
            return fail(page.error());
        std::move(page->items.begin(), page->items.end(), std::back_inserter(all));
        if (page->nextToken == query.startingToken)
            break; // a server that repeats its token must not keep us here
        query.startingToken = page->nextToken;
    } while (!query.startingToken.isEmpty());
    return all;
}

} // namespace

const Tag *TagCatalog::find(const QString &tagName) const
{
    const auto it = std::find_if(tags.begin(), tags.end(),
                                 [&](const Tag &tag) { return tag.tagName == tagName; });
    return it == tags.end() ? nullptr : &*it;
}

QStringList TagCatalog::missingTypes(const QStringList &tagNames) const
{
    QStringList missing;
    for (const TagType &type : types) {
        const auto isOfType = [&type](const Tag &tag) {
            return tag.tagTypeName == type.tagTypeName;
        };
        if (!type.isRequired || std::none_of(tags.begin(), tags.end(), isOfType))
            continue;
        const bool isThere =
            std::any_of(tagNames.begin(), tagNames.end(), [&](const QString &name) {
                const Tag *tag = find(name);
                return tag && isOfType(*tag);
            });
        if (!isThere)
            missing << type.tagTypeName;
    }
    return missing;
}

Result<TagCatalog> readTagCatalog(const api::Client &client, Job &job)
{
    Result<std::vector<Tag>> tags =
        readAllPages<Tag>([&](const ListQuery &query) { return client.tags().list(query, job); });
    if (!tags)
        return fail(tags.error());
    Result<std::vector<TagType>> types = readAllPages<TagType>(
        [&](const ListQuery &query) { return client.tags().listTypes(query, job); });
    if (!types)
        return fail(types.error());
    return TagCatalog{std::move(*tags), std::move(*types)};
}

} // namespace vams::ui
