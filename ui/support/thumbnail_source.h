#pragma once
// Turns what a page shows (a file, an asset) into the request for its thumbnail.

#include "core/base/ids.h"
#include "ui/models/file_tree.h"
#include "viewers/thumbnails/thumbnail_service.h"

namespace vams {
struct Asset;
struct FileEntry;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

/// The key of the picture that stands for the asset; empty if it has none.
QString coverKeyOf(const Asset &asset);

/// The client must outlive the request. `siblings`: the files of the asset, where textures of the
/// model are found; may be null.
viewers::ThumbnailRequest thumbnailRequest(const api::Client &client, const AssetRef &asset,
                                           const FileEntry &entry, FileList siblings = {});
/// For the picture of `coverKeyOf`.
viewers::ThumbnailRequest coverRequest(const api::Client &client, const Asset &asset);

} // namespace vams::ui
