#include "viewers/formats/gltf/gltf_materials.h"

#include "viewers/formats/images.h"

#include <algorithm>
#include <map>
#include <numbers>

namespace vams::viewers {

namespace {

class TextureReader
{
public:
    TextureReader(const GltfFile &file, MeshData &scene)
        : m_file(file)
        , m_scene(scene)
    {}

    /// Index into MeshData::images, -1 when absent or unreadable. Images are decoded on first use.
    int image(const Json &textureInfo)
    {
        const std::int64_t texture = gltf::integer(textureInfo, "index", -1);
        if (texture < 0)
            return -1;
        const Json &json = m_file.item("textures", texture);
        const Json &webp = gltf::object(gltf::object(json, "extensions"), "EXT_texture_webp");
        const std::int64_t source =
            gltf::integer(webp, "source", gltf::integer(json, "source", -1));
        if (source < 0) {
            warn(ReaderText::tr("A texture is stored in a form that cannot be read (KTX2)."));
            return -1;
        }
        const auto [it, isNew] = m_images.try_emplace(source, -1);
        if (isNew)
            it->second = decode(m_file.item("images", source));
        return it->second;
    }

private:
    int decode(const Json &json)
    {
        const QString uri = jsonText(json, "uri");
        const bool isInside = uri.isEmpty() || uri.startsWith(QLatin1String("data:"));
        const ByteView bytes = uri.isEmpty()
                                   ? m_file.bufferView(gltf::integer(json, "bufferView", -1))
                                   : m_file.uriBytes(uri);
        const QString name = isInside ? jsonText(json, "name").left(200) : uri.left(200);
        if (bytes.isEmpty()) {
            warn(ReaderText::tr("The texture \"%1\" is missing.").arg(name));
            return -1;
        }
        QImage image = decodeImage(bytes, m_file.source().options().maxImageSize);
        if (image.isNull()) {
            warn(ReaderText::tr("The texture \"%1\" cannot be read.").arg(name));
            return -1;
        }
        m_scene.images.push_back(std::move(image));
        return static_cast<int>(m_scene.images.size()) - 1;
    }

    void warn(const QString &text)
    {
        auto &all = m_scene.warnings;
        if (all.size() < 50 && std::find(all.begin(), all.end(), text) == all.end())
            all.push_back(text);
    }

    const GltfFile &m_file;
    MeshData &m_scene;
    std::map<std::int64_t, int> m_images;
};

GltfTexCoords texCoordsOf(const Json &textureInfo)
{
    GltfTexCoords coords;
    coords.set = gltf::integer(textureInfo, "texCoord", 0);
    const Json &json =
        gltf::object(gltf::object(textureInfo, "extensions"), "KHR_texture_transform");
    if (json.empty())
        return coords;
    float offset[2] = {0, 0};
    float scale[2] = {1, 1};
    gltf::numbers(json, "offset", offset);
    gltf::numbers(json, "scale", scale);
    const float turn = gltf::number(json, "rotation", 0) * 180 / std::numbers::pi_v<float>;
    coords.set = gltf::integer(json, "texCoord", coords.set);
    coords.transform.translate(offset[0], offset[1]).rotate(-turn).scale(scale[0], scale[1]);
    return coords;
}

AlphaMode alphaModeOf(const QString &name)
{
    return name == QLatin1String("BLEND")  ? AlphaMode::Blend
           : name == QLatin1String("MASK") ? AlphaMode::Mask
                                           : AlphaMode::Opaque;
}

float unitRange(float value)
{
    return value >= 0 ? std::min(value, 1.0f) : 0;
}

void readBaseColor(const Json &json, const char *factor, const Json &texture,
                   TextureReader &textures, Material &material)
{
    float color[4] = {1, 1, 1, 1};
    gltf::numbers(json, factor, color);
    material.baseColor = QVector4D(unitRange(color[0]), unitRange(color[1]), unitRange(color[2]),
                                   unitRange(color[3]));
    material.baseColorImage = textures.image(texture);
}

void readEmission(const Json &json, TextureReader &textures, Material &material)
{
    float emissive[3] = {0, 0, 0};
    gltf::numbers(json, "emissiveFactor", emissive);
    const float strength = gltf::number(
        gltf::object(gltf::object(json, "extensions"), "KHR_materials_emissive_strength"),
        "emissiveStrength", 1);
    material.emissive = QVector3D(emissive[0], emissive[1], emissive[2]) * strength;
    material.emissiveImage = textures.image(gltf::object(json, "emissiveTexture"));
}

/// Extensions that our materials can only come near to.
void readLookAlikes(const Json &json, Material &material)
{
    const Json &extensions = gltf::object(json, "extensions");
    const float transmission = unitRange(gltf::number(
        gltf::object(extensions, "KHR_materials_transmission"), "transmissionFactor", 0));
    if (transmission > 0 && material.alphaMode == AlphaMode::Opaque) {
        material.alphaMode = AlphaMode::Blend;
        material.baseColor.setW(material.baseColor.w() * (1 - 0.7f * transmission));
    }
    // Scans with light in their texture: as little shine as possible.
    if (extensions.is_object() && extensions.contains("KHR_materials_unlit")) {
        material.metallic = 0;
        material.roughness = 1;
    }
}

GltfTexCoords readMaterial(const Json &json, TextureReader &textures, Material &material)
{
    material.name = jsonText(json, "name").left(256);
    const Json &metal = gltf::object(json, "pbrMetallicRoughness");
    const Json &gloss =
        gltf::object(gltf::object(json, "extensions"), "KHR_materials_pbrSpecularGlossiness");
    const Json &baseTexture = gloss.empty() ? gltf::object(metal, "baseColorTexture")
                                            : gltf::object(gloss, "diffuseTexture");
    if (gloss.empty()) {
        readBaseColor(metal, "baseColorFactor", baseTexture, textures, material);
        material.metallic = unitRange(gltf::number(metal, "metallicFactor", 1));
        material.roughness = unitRange(gltf::number(metal, "roughnessFactor", 1));
        material.metallicRoughnessImage =
            textures.image(gltf::object(metal, "metallicRoughnessTexture"));
    } else {
        readBaseColor(gloss, "diffuseFactor", baseTexture, textures, material);
        material.roughness = 1 - unitRange(gltf::number(gloss, "glossinessFactor", 1));
    }
    material.normalImage = textures.image(gltf::object(json, "normalTexture"));
    material.occlusionImage = textures.image(gltf::object(json, "occlusionTexture"));
    readEmission(json, textures, material);
    material.alphaMode = alphaModeOf(jsonText(json, "alphaMode"));
    material.alphaCutoff = gltf::number(json, "alphaCutoff", 0.5f);
    material.isDoubleSided = gltf::flag(json, "doubleSided");
    readLookAlikes(json, material);
    return texCoordsOf(baseTexture);
}

} // namespace

std::vector<GltfTexCoords> readGltfMaterials(const GltfFile &file, MeshData &scene)
{
    TextureReader textures(file, scene);
    std::vector<GltfTexCoords> coords;
    for (std::int64_t index = 0; index < file.count("materials"); ++index) {
        Material material;
        coords.push_back(readMaterial(file.item("materials", index), textures, material));
        scene.materials.push_back(std::move(material));
    }
    return coords;
}

} // namespace vams::viewers
