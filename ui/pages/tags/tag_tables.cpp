#include "ui/pages/tags/tag_tables.h"

#include "core/api/client.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

QString trt(const char *text)
{
    return QCoreApplication::translate("vams::ui::TagsPage", text);
}

} // namespace

RecordSource<Tag> tagSource(const api::Client &client)
{
    RecordSource<Tag> source;
    source.key = [](const Tag &tag) { return tag.tagName; };
    source.name = source.key;
    source.read = [&client](const ListQuery &query, Job &job) {
        return client.tags().listWithCounts(query, job);
    };
    source.columns = {
        {.title = trt("Name"),
         .text = source.key,
         .width = metrics::sideBar,
         .look = CellLook::Strong},
        {.title = trt("Description"), .text = [](const Tag &tag) { return tag.description; }},
        {.title = trt("Type"),
         .text = [](const Tag &tag) { return tag.tagTypeName; },
         .width = metrics::tile,
         .look = CellLook::Chips},
        {.title = trt("Assets"),
         .text =
             [](const Tag &tag) {
                 return tag.assetCount ? humanCount(*tag.assetCount) : QString();
             },
         .width = metrics::tileMin,
         .look = CellLook::Number,
         .sortKey = [](const Tag &tag) { return QVariant(tag.assetCount.value_or(-1)); }},
    };
    return source;
}

RecordSource<TagType> tagTypeSource(const api::Client &client)
{
    RecordSource<TagType> source;
    source.key = [](const TagType &type) { return type.tagTypeName; };
    source.name = source.key;
    source.read = [&client](const ListQuery &query, Job &job) {
        return client.tags().listTypes(query, job);
    };
    source.columns = {
        {.title = trt("Name"),
         .text = source.key,
         .width = metrics::tile,
         .look = CellLook::Strong},
        {.title = trt("Description"),
         .text = [](const TagType &type) { return type.description; },
         .width = metrics::sideBar},
        {.title = trt("Assets need one"),
         .text =
             [](const TagType &type) {
                 return type.isRequired ? trt("Required") : trt("Optional");
             },
         .width = metrics::tileMin + metrics::margin,
         .look = CellLook::Badge,
         .badge =
             [](const TagType &type) {
                 return type.isRequired ? CellBadge{BadgeKind::Warning, QStringLiteral("warning")}
                                        : CellBadge{BadgeKind::Plain, QStringLiteral("minus")};
             }},
        {.title = trt("Tags"),
         .text = [](const TagType &type) { return type.tags.join(QLatin1Char('\n')); },
         .look = CellLook::Chips,
         .sortKey = [](const TagType &type) { return QVariant(type.tags.size()); }},
    };
    return source;
}

} // namespace vams::ui
