#include "viewers/formats/assimp/assimp_materials.h"

#include "viewers/formats/images.h"

#include <assimp/material.h>
#include <assimp/scene.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace vams::viewers {

namespace {

class AssimpTextures
{
public:
    AssimpTextures(const aiScene &from, const Source &source, MeshData &scene)
        : m_from(from)
        , m_source(source)
        , m_scene(scene)
    {}

    int find(const aiMaterial &material, std::initializer_list<aiTextureType> types)
    {
        for (const aiTextureType type : types) {
            aiString name;
            if (material.GetTexture(type, 0, &name) != aiReturn_SUCCESS)
                continue;
            const auto [it, isNew] = m_images.try_emplace(name.C_Str(), -1);
            if (isNew)
                it->second = decode(name);
            if (it->second >= 0)
                return it->second;
        }
        return -1;
    }

private:
    int decode(const aiString &name)
    {
        QImage image;
        const int maxSide = m_source.options().maxImageSize;
        if (const aiTexture *inside = m_from.GetEmbeddedTexture(name.C_Str()))
            image = decodeEmbedded(*inside, maxSide);
        else if (const ByteView *bytes = sideBytes(QString::fromUtf8(name.C_Str())))
            image = decodeImage(*bytes, maxSide);
        if (image.isNull()) {
            m_scene.warnings.push_back(
                ReaderText::tr("The texture \"%1\" is missing or cannot be read.")
                    .arg(QString::fromUtf8(name.C_Str()).left(200)));
            return -1;
        }
        m_scene.images.push_back(std::move(image));
        return static_cast<int>(m_scene.images.size()) - 1;
    }

    /// As it is named, and then by its last part: many files hold the paths of their maker's disk.
    const ByteView *sideBytes(QString name) const
    {
        if (const ByteView *bytes = m_source.sideFile(name))
            return bytes;
        name.replace(QLatin1Char('\\'), QLatin1Char('/'));
        return m_source.sideFile(name.mid(name.lastIndexOf(QLatin1Char('/')) + 1));
    }

    static QImage decodeEmbedded(const aiTexture &texture, int maxSide)
    {
        const auto *bytes = reinterpret_cast<const uchar *>(texture.pcData);
        if (texture.mHeight == 0)
            return decodeImage(ByteView(bytes, texture.mWidth), maxSide);
        constexpr unsigned largest = 16384;
        if (texture.mWidth > largest || texture.mHeight > largest)
            return {};
        return QImage(bytes, static_cast<int>(texture.mWidth), static_cast<int>(texture.mHeight),
                      QImage::Format_ARGB32)
            .convertToFormat(QImage::Format_RGBA8888);
    }

    const aiScene &m_from;
    const Source &m_source;
    MeshData &m_scene;
    std::map<std::string, int> m_images;
};

float toLinear(float srgb)
{
    const float value = srgb >= 0 ? std::min(srgb, 1.0f) : 0;
    return value <= 0.04045f ? value / 12.92f : std::pow((value + 0.055f) / 1.055f, 2.4f);
}

Material convertMaterial(const aiMaterial &from, AssimpTextures &textures)
{
    Material material;
    aiString name;
    if (from.Get(AI_MATKEY_NAME, name) == aiReturn_SUCCESS)
        material.name = QString::fromUtf8(name.C_Str()).left(256);
    aiColor4D color;
    const bool isPbr = from.Get(AI_MATKEY_BASE_COLOR, color) == aiReturn_SUCCESS;
    if (isPbr)
        material.baseColor = QVector4D(color.r, color.g, color.b, color.a);
    else if (from.Get(AI_MATKEY_COLOR_DIFFUSE, color) == aiReturn_SUCCESS)
        material.baseColor = QVector4D(toLinear(color.r), toLinear(color.g), toLinear(color.b), 1);
    ai_real value = 0;
    if (from.Get(AI_MATKEY_METALLIC_FACTOR, value) == aiReturn_SUCCESS)
        material.metallic = std::clamp(value, 0.0f, 1.0f);
    if (from.Get(AI_MATKEY_ROUGHNESS_FACTOR, value) == aiReturn_SUCCESS)
        material.roughness = std::clamp(value, 0.0f, 1.0f);
    else if (from.Get(AI_MATKEY_SHININESS, value) == aiReturn_SUCCESS && value > 0)
        material.roughness = std::clamp(std::sqrt(2 / (value + 2)), 0.15f, 1.0f);
    if (from.Get(AI_MATKEY_OPACITY, value) == aiReturn_SUCCESS && value > 0.01f && value < 0.999f) {
        material.baseColor.setW(value);
        material.alphaMode = AlphaMode::Blend;
    }
    if (from.Get(AI_MATKEY_COLOR_EMISSIVE, color) == aiReturn_SUCCESS)
        material.emissive = QVector3D(toLinear(color.r), toLinear(color.g), toLinear(color.b));
    int twoSided = 0;
    material.isDoubleSided = from.Get(AI_MATKEY_TWOSIDED, twoSided) == aiReturn_SUCCESS && twoSided;
    material.baseColorImage =
        textures.find(from, {aiTextureType_BASE_COLOR, aiTextureType_DIFFUSE});
    if (material.baseColorImage >= 0 && material.baseColor.toVector3D().length() < 0.01f)
        material.baseColor = QVector4D(1, 1, 1, material.baseColor.w());
    material.normalImage = textures.find(from, {aiTextureType_NORMALS});
    material.emissiveImage = textures.find(from, {aiTextureType_EMISSIVE});
    return material;
}

} // namespace

void convertAssimpMaterials(const aiScene &from, const Source &source, MeshData &scene)
{
    AssimpTextures textures(from, source, scene);
    for (unsigned at = 0; at < from.mNumMaterials; ++at)
        scene.materials.push_back(convertMaterial(*from.mMaterials[at], textures));
}

} // namespace vams::viewers
