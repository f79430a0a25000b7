#pragma once
// What is in the demo library: databases, tags, assets and their files. The bytes are made when
// they are asked for.

#include "app/demo/demo_library.h"
#include "core/model/asset.h"
#include "core/model/database.h"
#include "core/model/tag.h"

#include <functional>
#include <vector>

namespace vams::demo {

using MakeBytes = std::function<QByteArray()>;

struct DemoFile
{
    QString path; ///< "/mesh/impeller-212.glb"
    QString primaryType;
    std::vector<MakeBytes> revisions; ///< oldest first
};

struct DemoAsset
{
    NewAsset asset;
    std::vector<DemoFile> files;
    bool isArchived = false;
};

struct DemoContent
{
    std::vector<TagType> tagTypes;
    std::vector<Tag> tags;
    std::vector<Database> databases; ///< without bucket
    std::vector<DemoAsset> assets;
};

DemoContent demoContent(const DemoOptions &options);

/// The parts of the catalogue, a database each.
std::vector<DemoAsset> pumpAssets(const DemoOptions &options);
std::vector<DemoAsset> scanAssets(const DemoOptions &options);
std::vector<DemoAsset> propAssets(const DemoOptions &options);

/// Helpers of those parts.
NewAsset demoAsset(const char *database, const char *id, const char *name, const char *description,
                   const char *tags, bool isDistributable = true);
DemoFile demoFile(const char *path, MakeBytes make, const char *primaryType = "");
MakeBytes glbOf(std::function<viewers::MeshData()> make);
MakeBytes stlOf(std::function<viewers::MeshData()> make);
/// A paper from the texts that come with the program.
MakeBytes paper(QByteArray text);
/// The .obj and the .mtl of one scene.
std::vector<DemoFile> objFiles(const char *path, std::function<viewers::MeshData()> make);

} // namespace vams::demo
