#pragma once
// The tables of the page of buckets and folders as data.

#include "core/model/database.h"
#include "core/model/registered_folder.h"
#include "ui/admin/record_table.h"

namespace vams::api {
class Client;
}

namespace vams::ui {

/// For people: "Scanning", "Away".
QString folderStateText(const RegisteredFolder &folder);
CellBadge folderStateBadge(const RegisteredFolder &folder);
RecordSource<RegisteredFolder> folderSource(const api::Client &client);
RecordSource<Bucket> bucketSource(const api::Client &client);

} // namespace vams::ui
