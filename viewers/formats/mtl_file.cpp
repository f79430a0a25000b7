#include "viewers/formats/mtl_file.h"

#include "viewers/formats/images.h"
#include "viewers/formats/text_scanner.h"

#include <algorithm>
#include <cmath>

namespace vams::viewers {

namespace {

float linearOf(float srgb)
{
    const float value = srgb >= 0 ? std::min(srgb, 1.0f) : 0;
    return value <= 0.04045f ? value / 12.92f : std::pow((value + 0.055f) / 1.055f, 2.4f);
}

class MtlReader
{
public:
    MtlReader(const Source &source, const ByteView &bytes, MeshData &scene,
              std::map<std::string, int> &places)
        : m_source(source)
        , m_text(bytes)
        , m_scene(scene)
        , m_places(places)
    {}

    void read()
    {
        while (!m_text.atEnd()) {
            m_text.skipSpace();
            const std::string_view word = m_text.word();
            if (word == "newmtl")
                start();
            else if (m_material)
                readLine(word);
            else
                m_text.skipLine();
        }
    }

private:
    void start()
    {
        const std::string name(m_text.restOfLine());
        Material material;
        material.name = QString::fromUtf8(
            name.c_str(), static_cast<qsizetype>(std::min<std::size_t>(name.size(), 256)));
        m_places[name] = static_cast<int>(m_scene.materials.size());
        m_scene.materials.push_back(std::move(material));
        m_material = &m_scene.materials.back();
    }

    QVector3D color()
    {
        float rgb[3] = {0, 0, 0};
        for (float &part : rgb) {
            if (!m_text.number(part))
                break;
        }
        return QVector3D(linearOf(rgb[0]), linearOf(rgb[1]), linearOf(rgb[2]));
    }

    void setAlpha(float alpha)
    {
        m_material->baseColor.setW(alpha >= 0 ? std::min(alpha, 1.0f) : 1);
        if (m_material->baseColor.w() < 0.999f)
            m_material->alphaMode = AlphaMode::Blend;
    }

    void readLine(std::string_view word)
    {
        float value = 0;
        if (word == "Kd") {
            m_material->baseColor = QVector4D(color(), m_material->baseColor.w());
        } else if (word == "Ke") {
            m_material->emissive = color();
        } else if (word == "d" && m_text.number(value)) {
            setAlpha(value);
        } else if (word == "Tr" && m_text.number(value)) {
            setAlpha(1 - value);
        } else if (word == "Ns" && m_text.number(value) && value >= 0) {
            // The exponent of Phong's highlight as a roughness.
            m_material->roughness = std::clamp(std::sqrt(2 / (value + 2)), 0.08f, 1.0f);
        } else if (word == "Pr" && m_text.number(value)) {
            m_material->roughness = std::clamp(value, 0.0f, 1.0f);
        } else if (word == "Pm" && m_text.number(value)) {
            m_material->metallic = std::clamp(value, 0.0f, 1.0f);
        } else if (word == "map_Kd") {
            m_material->baseColorImage = image();
            // Exporters write a black colour beside a texture.
            if (m_material->baseColor.toVector3D().length() < 0.01f)
                m_material->baseColor = QVector4D(1, 1, 1, m_material->baseColor.w());
        } else if (word == "map_Ke") {
            m_material->emissiveImage = image();
        } else if (word == "norm") {
            m_material->normalImage = image();
        }
        m_text.skipLine();
    }

    int image()
    {
        // Options such as "-s 1 1 1" stand before the name, which may hold blanks itself.
        std::string_view line = m_text.restOfLine();
        m_text.seek(line.data() + line.size());
        if (line.starts_with('-'))
            line = line.substr(line.find_last_of(" \t") + 1);
        const QString name = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
        const auto [it, isNew] = m_images.try_emplace(name, -1);
        if (!isNew)
            return it->second;
        const ByteView *bytes = m_source.sideFile(name);
        QImage picture = bytes ? decodeImage(*bytes, m_source.options().maxImageSize) : QImage();
        if (picture.isNull()) {
            m_scene.warnings.push_back((bytes ? ReaderText::tr("The texture \"%1\" cannot be read.")
                                              : ReaderText::tr("The texture \"%1\" is missing."))
                                           .arg(name.left(200)));
            return -1;
        }
        m_scene.images.push_back(std::move(picture));
        return it->second = static_cast<int>(m_scene.images.size()) - 1;
    }

    const Source &m_source;
    TextScanner m_text;
    MeshData &m_scene;
    std::map<std::string, int> &m_places;
    std::map<QString, int> m_images;
    Material *m_material = nullptr;
};

} // namespace

void readMtl(const Source &source, const ByteView &text, MeshData &scene,
             std::map<std::string, int> &places)
{
    MtlReader(source, text, scene, places).read();
}

} // namespace vams::viewers
