#include "app/demo/catalogue.h"

#include "app/demo/files/glb_writer.h"
#include "app/demo/files/mesh_files.h"

namespace vams::demo {

NewAsset demoAsset(const char *database, const char *id, const char *name, const char *description,
                   const char *tags, bool isDistributable)
{
    return {DatabaseId(QString::fromLatin1(database)),
            AssetId(QString::fromLatin1(id)),
            QString::fromUtf8(name),
            QString::fromUtf8(description),
            isDistributable,
            QString::fromLatin1(tags).split(QLatin1Char(','), Qt::SkipEmptyParts)};
}

DemoFile demoFile(const char *path, MakeBytes make, const char *primaryType)
{
    return {QString::fromLatin1(path), QString::fromLatin1(primaryType), {std::move(make)}};
}

MakeBytes glbOf(std::function<viewers::MeshData()> make)
{
    return [make = std::move(make)] { return writeGlb(make()); };
}

MakeBytes stlOf(std::function<viewers::MeshData()> make)
{
    return [make = std::move(make)] { return writeStl(make()); };
}

MakeBytes paper(QByteArray text)
{
    return [text = std::move(text)] { return text; };
}

std::vector<DemoFile> objFiles(const char *path, std::function<viewers::MeshData()> make)
{
    const QString obj = QString::fromLatin1(path);
    const QString mtl = obj.chopped(4) + QStringLiteral(".mtl");
    const QString mtlName = mtl.section(QLatin1Char('/'), -1);
    return {{obj, {}, {[make, mtlName] { return writeObj(make(), mtlName).obj; }}},
            {mtl, {}, {[make, mtlName] { return writeObj(make(), mtlName).mtl; }}}};
}

namespace {

Tag demoTag(const char *type, const char *name, const char *description)
{
    return {QString::fromLatin1(name), QString::fromUtf8(description), QString::fromLatin1(type)};
}

Database demoDatabase(const char *id, const char *description)
{
    Database database;
    database.databaseId = DatabaseId(QString::fromLatin1(id));
    database.description = QString::fromUtf8(description);
    return database;
}

} // namespace

DemoContent demoContent(const DemoOptions &options)
{
    DemoContent content;
    content.tagTypes = {
        {QStringLiteral("material"), QStringLiteral("What it is made of"), false, {}},
        {QStringLiteral("state"), QStringLiteral("Where it stands"), false, {}},
        {QStringLiteral("process"), QStringLiteral("How it is made"), false, {}},
        {QStringLiteral("source"), QStringLiteral("Where the data come from"), false, {}}};
    content.tags = {demoTag("material", "steel", "Carbon and alloy steels"),
                    demoTag("material", "stainless", "CF8M, 1.4408 and alike"),
                    demoTag("material", "cast-iron", "Grey and ductile iron"),
                    demoTag("material", "brass", "Bushes, cages, seats"),
                    demoTag("material", "timber", "Sawn wood"),
                    demoTag("material", "masonry", "Brick and stone"),
                    demoTag("state", "released", "Checked, may be built"),
                    demoTag("state", "in-review", "Waiting for a check"),
                    demoTag("state", "as-built", "Measured on site"),
                    demoTag("process", "cast", "Poured, then cleaned"),
                    demoTag("process", "machined", "Turned, milled or ground"),
                    demoTag("process", "welded", "Joined from parts"),
                    demoTag("process", "hydraulic", "Touches the pumped liquid"),
                    demoTag("source", "laser-scan", "Terrestrial scanner"),
                    demoTag("source", "aerial", "Flown survey"),
                    demoTag("source", "procedural", "Made by a script"),
                    demoTag("source", "supplier-part", "Bought, drawn from its data sheet")};
    content.databases = {
        demoDatabase("pumps", "Pump line 212: hydraulic parts, drives, fittings and their papers"),
        demoDatabase("scans",
                     "Point clouds and surveys of plant and site, with what was made of them"),
        demoDatabase("props", "Textured props and surfaces for walkthroughs and training scenes")};
    for (const auto &part : {pumpAssets(options), scanAssets(options), propAssets(options)})
        content.assets.insert(content.assets.end(), part.begin(), part.end());
    return content;
}

} // namespace vams::demo
