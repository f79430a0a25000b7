#include "app/demo/catalogue.h"
#include "app/demo/clouds/scanner.h"
#include "app/demo/files/image_files.h"
#include "app/demo/files/mesh_files.h"
#include "app/demo/models/plant_parts.h"
#include "app/demo/models/props.h"
#include "app/demo/papers.h"

#include <memory>
#include <mutex>

namespace vams::demo {

namespace {

/// Makes a value on first use and keeps it: several files share a set of textures.
template <class T>
std::function<const T &()> once(std::function<T()> make)
{
    struct Kept
    {
        std::once_flag flag;
        T value;
    };
    auto kept = std::make_shared<Kept>();
    return [kept, make = std::move(make)]() -> const T & {
        std::call_once(kept->flag, [&] { kept->value = make(); });
        return kept->value;
    };
}

using Textures = std::function<const TextureSet &()>;

std::vector<DemoFile> textureFiles(const char *folder, const char *name, const Textures &textures)
{
    const QByteArray stem = QByteArray(folder) + '/' + name;
    return {demoFile(stem + "-color.png", [textures] { return encodePng(textures().baseColor); }),
            demoFile(stem + "-normal.png", [textures] { return encodePng(textures().normal); }),
            demoFile(stem + "-rough.png",
                     [textures] { return encodePng(textures().metallicRoughness); })};
}

DemoAsset surfaceAsset(const char *id, const char *name, const char *description, const char *tags,
                       const Textures &textures)
{
    DemoAsset entry{demoAsset("props", id, name, description, tags),
                    textureFiles("", id, textures)};
    entry.files.front().primaryType = QStringLiteral("primary");
    return entry;
}

} // namespace

std::vector<DemoAsset> scanAssets(const DemoOptions &options)
{
    const int points = options.cloudPoints;
    const Detail detail = options.detail;
    const auto map = once<QImage>([size = options.textureSize] { return Quarry::colorMap(size); });
    const MakeBytes room = [points] {
        // More rays than points: some do not come back.
        return writePly(
            scan(plantRoom(), {{-1.6f, -2.6f, 1.7f}, {2.9f, 0.3f, 1.7f}}, points * 9 / 5),
            "plant room, stations 1 and 2, registered, metres");
    };
    const MakeBytes asCast = [points, detail] {
        const viewers::Mesh skin = shade(QStringLiteral("skin"), voluteSkin(detail));
        return writePly(
            sampleSurface(skin, points / 2, 4),
            "volute casing 212 as cast, coloured by deviation from the drawing, metres");
    };
    const MakeBytes survey = [points] {
        return writePly(sampleQuarry(points * 2 / 3, 5),
                        "quarry, flight 3, coloured by height, metres");
    };
    const MakeBytes laterSurvey = [points] {
        return writePly(sampleQuarry(points * 2 / 3, 6),
                        "quarry, flight 4, coloured by height, metres");
    };
    DemoFile surveyFile = demoFile("/scan/quarry-survey.ply", survey, "primary");
    surveyFile.revisions.push_back(laterSurvey);
    return {
        {demoAsset("scans", "plant-room-scan", "Plant room scan",
                   "Two stations, registered to 4 mm; ceiling and two walls cut away for review",
                   "laser-scan,as-built"),
         {demoFile("/scan/plant-room.ply", room, "primary"),
          demoFile("/docs/registration.json", paper(papers::registration())),
          demoFile("/docs/field-notes.md", paper(papers::fieldNotes()))}},
        {demoAsset("scans", "volute-as-cast-scan", "Volute as-cast scan",
                   "Casing 212 before machining, coloured by deviation from the drawing",
                   "laser-scan,cast,in-review", false),
         {demoFile("/scan/volute-as-cast.ply", asCast, "primary"),
          demoFile("/docs/deviation.csv", paper(papers::deviation()))}},
        {demoAsset("scans", "quarry-terrain", "Quarry terrain",
                   "Surface of the quarry with its aerial picture, 600 x 600 m", "aerial,released"),
         {demoFile("/mesh/quarry-terrain.glb",
                   glbOf([map, detail] { return quarryTerrain(map(), detail); }), "primary"),
          demoFile("/mesh/quarry-terrain-lod1.glb",
                   glbOf([map, detail] { return quarryTerrain(map(), {detail.factor * 0.35}); }),
                   "lod1"),
          demoFile("/textures/quarry-aerial.png", [map] { return encodePng(map()); })}},
        {demoAsset("scans", "quarry-survey", "Quarry survey",
                   "Points of the last flight, coloured by height; ground control in docs",
                   "aerial,as-built"),
         {surveyFile, demoFile("/docs/ground-control.csv", paper(papers::groundControl()))}}};
}

std::vector<DemoAsset> propAssets(const DemoOptions &options)
{
    const Detail detail = options.detail;
    const int size = options.textureSize;
    const Textures wood = once<TextureSet>([size] { return plankTextures(size); });
    const Textures brick = once<TextureSet>([size] { return brickTextures(size); });
    const Textures rust = once<TextureSet>([size] { return rustTextures(size); });
    const Textures concrete = once<TextureSet>([size] { return concreteTextures(size); });
    std::vector<DemoAsset> assets{
        {demoAsset("props", "shipping-crate", "Shipping crate",
                   "Braced pine crate 800 mm with corner irons", "timber,procedural,released"),
         {demoFile("/mesh/shipping-crate.glb",
                   glbOf([wood, detail] { return shippingCrate(wood(), detail); }), "primary"),
          demoFile("/docs/packing-list.txt", paper(papers::packingList()))}},
        {demoAsset("props", "brick-tower", "Brick tower",
                   "Round tower with oak door and dressed stone, 7.2 m", "masonry,procedural"),
         {demoFile("/mesh/brick-tower.glb",
                   glbOf([brick, wood, detail] { return brickTower(brick(), wood(), detail); }),
                   "primary")}},
        {demoAsset("props", "oil-drum", "Oil drum", "200 l drum, paint worn through to rust",
                   "steel,procedural,released"),
         {demoFile("/mesh/oil-drum.glb", glbOf([rust, detail] { return oilDrum(rust(), detail); }),
                   "primary")}},
        {demoAsset("props", "clay-amphora", "Clay amphora",
                   "Two-handled jar, painted bands as vertex colours", "procedural"),
         {demoFile("/mesh/clay-amphora.glb", glbOf([detail] { return clayAmphora(detail); }),
                   "primary")}},
        surfaceAsset("red-brick", "Red brick", "Running bond, tiles every 2 m",
                     "masonry,procedural", brick),
        surfaceAsset("oak-planks", "Oak planks", "Four boards with knots, tiles every 0.9 m",
                     "timber,procedural", wood),
        surfaceAsset("rusted-paint", "Rusted paint", "Teal paint, rust from spots and runs",
                     "steel,procedural", rust),
        surfaceAsset("cast-concrete", "Cast concrete", "Fair-faced, with blowholes",
                     "masonry,procedural", concrete)};
    return assets;
}

} // namespace vams::demo
