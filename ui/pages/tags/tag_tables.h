#pragma once
// The tables of the tags page as data.

#include "core/model/tag.h"
#include "ui/admin/record_table.h"

namespace vams::api {
class Client;
}

namespace vams::ui {

RecordSource<Tag> tagSource(const api::Client &client);
RecordSource<TagType> tagTypeSource(const api::Client &client);

} // namespace vams::ui
