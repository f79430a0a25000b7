// OBJ with MTL: faces (polygons as fans), points, lines, vertex colours. One mesh for each
// material, so that a model of thousands of groups stays quick to draw.

#include "viewers/base/mesh_build.h"
#include "viewers/formats/formats.h"
#include "viewers/formats/mtl_file.h"
#include "viewers/formats/text_scanner.h"

#include <algorithm>
#include <limits>

namespace vams::viewers {

namespace {

constexpr std::uint32_t noIndex = std::numeric_limits<std::uint32_t>::max();

struct ObjCorner
{
    std::uint32_t position = noIndex;
    std::uint32_t texCoord = noIndex;
    std::uint32_t normal = noIndex;
};

/// A mesh being built; joins equal corners through a list for each position.
struct ObjPart
{
    struct Vertex
    {
        ObjCorner corner;
        std::uint32_t next = noIndex;
    };

    Mesh mesh;
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> firstOfPosition;
    bool hasTexCoords = false;
    bool hasNormals = true;

    std::uint32_t vertexOf(const ObjCorner &corner, std::size_t positions)
    {
        if (firstOfPosition.size() < positions)
            firstOfPosition.resize(positions, noIndex);
        std::uint32_t &first = firstOfPosition[corner.position];
        for (std::uint32_t at = first; at != noIndex; at = vertices[at].next) {
            const ObjCorner &other = vertices[at].corner;
            if (other.texCoord == corner.texCoord && other.normal == corner.normal)
                return at;
        }
        hasTexCoords = hasTexCoords || corner.texCoord != noIndex;
        hasNormals = hasNormals && corner.normal != noIndex;
        vertices.push_back({corner, first});
        return first = static_cast<std::uint32_t>(vertices.size() - 1);
    }
};

class ObjReader
{
public:
    ObjReader(const Source &source, MeshData &scene)
        : m_source(source)
        , m_text(source.bytes())
        , m_scene(scene)
    {}

    void read()
    {
        m_positions.reserve(m_source.bytes().size() / 12);
        while (!m_text.atEnd()) {
            m_text.skipSpace();
            readLine();
        }
        for (ObjPart &part : m_parts)
            finish(part);
        if (m_scene.meshes.empty() && !m_positions.empty())
            addCloud();
    }

private:
    void readLine()
    {
        const std::string_view word = m_text.word();
        if (word == "v")
            readPosition();
        else if (word == "vt")
            readNumbers(m_texCoords, 2, 1);
        else if (word == "vn")
            readNumbers(m_normals, 3, 3);
        else if (word == "f")
            readFace();
        else if (word == "l")
            readLineStrip();
        else if (word == "usemtl")
            useMaterial(std::string(m_text.restOfLine()));
        else if (word == "mtllib")
            readLibrary();
        else
            m_text.skipLine();
    }

    void readNumbers(std::vector<float> &out, std::size_t width, std::size_t least)
    {
        for (std::size_t at = 0; at < width; ++at) {
            float value = 0;
            if (!m_text.number(value)) {
                if (at < least)
                    value = badNumber();
            }
            out.push_back(value);
        }
        m_text.skipLine();
    }

    float badNumber()
    {
        const std::string_view word = m_text.word();
        if (word == "nan" || word == "-nan" || word == "inf" || word == "-inf")
            return std::numeric_limits<float>::quiet_NaN();
        throw FormatError(word.empty()
                              ? ReaderText::tr("A line of the OBJ text ends early.")
                              : ReaderText::tr("The OBJ text has a word where a number belongs."));
    }

    void readPosition()
    {
        for (int at = 0; at < 3; ++at) {
            float value = 0;
            if (!m_text.number(value))
                value = badNumber();
            m_positions.push_back(value);
        }
        float color[4] = {};
        int parts = 0;
        while (parts < 4 && !m_text.atLineEnd() && m_text.number(color[parts]))
            ++parts;
        if (parts >= 3) {
            m_colors.resize(m_positions.size() / 3 * 4 - 4, 255);
            for (int at = 0; at < 3; ++at)
                m_colors.push_back(
                    static_cast<std::uint8_t>(std::clamp(color[at], 0.0f, 1.0f) * 255 + 0.5f));
            m_colors.push_back(255);
        }
        m_text.skipLine();
    }

    /// One-based, or negative: counted from the end.
    std::uint32_t resolve(std::int64_t index, std::size_t count) const
    {
        const std::int64_t place = index < 0 ? static_cast<std::int64_t>(count) + index : index - 1;
        if (place < 0 || place >= static_cast<std::int64_t>(count))
            throw FormatError(ReaderText::tr("A face names a vertex that does not exist."));
        return static_cast<std::uint32_t>(place);
    }

    ObjCorner readCorner()
    {
        ObjCorner corner;
        std::int64_t index = 0;
        if (!m_text.integer(index))
            throw FormatError(ReaderText::tr("The OBJ text has a word where a number belongs."));
        corner.position = resolve(index, m_positions.size() / 3);
        if (!m_text.take('/'))
            return corner;
        if (m_text.peek() != '/' && m_text.integer(index))
            corner.texCoord = resolve(index, m_texCoords.size() / 2);
        if (m_text.take('/') && m_text.integer(index))
            corner.normal = resolve(index, m_normals.size() / 3);
        return corner;
    }

    void readFace()
    {
        ObjPart &part = currentPart();
        const std::size_t positions = m_positions.size() / 3;
        std::uint32_t first = 0;
        std::uint32_t previous = 0;
        int count = 0;
        for (; !m_text.atLineEnd(); ++count) {
            if (m_text.peek() == '#' || m_text.peek() == '\\')
                break;
            const std::uint32_t vertex = part.vertexOf(readCorner(), positions);
            if (count == 0)
                first = vertex;
            else if (count > 1)
                part.mesh.indices.insert(part.mesh.indices.end(), {first, previous, vertex});
            previous = vertex;
        }
        m_text.skipLine();
    }

    void readLineStrip()
    {
        std::uint32_t previous = noIndex;
        while (!m_text.atLineEnd()) {
            const std::uint32_t position = readCorner().position;
            if (previous != noIndex)
                m_lines.insert(m_lines.end(), {previous, position});
            previous = position;
        }
        m_text.skipLine();
    }

    void useMaterial(const std::string &name)
    {
        const auto it = m_materials.find(name);
        m_material = it == m_materials.end() ? addMaterial(name) : it->second;
        m_part = -1;
    }

    int addMaterial(const std::string &name)
    {
        Material material;
        material.name = QString::fromStdString(name.substr(0, 256));
        m_scene.materials.push_back(std::move(material));
        return m_materials[name] = static_cast<int>(m_scene.materials.size()) - 1;
    }

    ObjPart &currentPart()
    {
        if (m_part < 0) {
            const auto it = m_partOfMaterial.find(m_material);
            m_part = it != m_partOfMaterial.end() ? it->second : static_cast<int>(m_parts.size());
            if (it == m_partOfMaterial.end()) {
                m_partOfMaterial[m_material] = m_part;
                m_parts.emplace_back().mesh.material = m_material;
            }
        }
        return m_parts[static_cast<std::size_t>(m_part)];
    }

    void readLibrary()
    {
        const std::string_view line = m_text.restOfLine();
        const QString name = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
        if (const ByteView *text = m_source.sideFile(name))
            readMtl(m_source, *text, m_scene, m_materials);
        else
            m_scene.warnings.push_back(
                ReaderText::tr("The material file \"%1\" is missing.").arg(name.left(200)));
    }

    void finish(ObjPart &part)
    {
        Mesh &mesh = part.mesh;
        part.firstOfPosition = {};
        mesh.positions.resize(part.vertices.size() * 3);
        if (part.hasNormals)
            mesh.normals.resize(part.vertices.size() * 3);
        if (part.hasTexCoords)
            mesh.texCoords.assign(part.vertices.size() * 2, 0);
        if (!m_colors.empty()) {
            m_colors.resize(m_positions.size() / 3 * 4, 255);
            mesh.colors.resize(part.vertices.size() * 4);
        }
        for (std::size_t at = 0; at < part.vertices.size(); ++at) {
            const ObjCorner &corner = part.vertices[at].corner;
            std::copy_n(&m_positions[corner.position * std::size_t(3)], 3, &mesh.positions[at * 3]);
            if (part.hasNormals)
                std::copy_n(&m_normals[corner.normal * std::size_t(3)], 3, &mesh.normals[at * 3]);
            if (part.hasTexCoords && corner.texCoord != noIndex) {
                mesh.texCoords[at * 2] = m_texCoords[corner.texCoord * std::size_t(2)];
                mesh.texCoords[at * 2 + 1] = 1 - m_texCoords[corner.texCoord * std::size_t(2) + 1];
            }
            if (!mesh.colors.empty())
                std::copy_n(&m_colors[corner.position * std::size_t(4)], 4, &mesh.colors[at * 4]);
        }
        if (mesh.material >= 0)
            mesh.name = m_scene.materials[mesh.material].name;
        if (!mesh.indices.empty())
            m_scene.meshes.push_back(std::move(mesh));
    }

    void addCloud()
    {
        Mesh mesh;
        mesh.primitive = m_lines.empty() ? Primitive::Points : Primitive::Lines;
        mesh.positions = std::move(m_positions);
        mesh.indices = std::move(m_lines);
        if (!m_colors.empty()) {
            m_colors.resize(mesh.vertexCount() * 4, 255);
            mesh.colors = std::move(m_colors);
        }
        m_scene.meshes.push_back(std::move(mesh));
    }

    const Source &m_source;
    TextScanner m_text;
    MeshData &m_scene;
    std::vector<float> m_positions;
    std::vector<float> m_texCoords;
    std::vector<float> m_normals;
    std::vector<std::uint8_t> m_colors;
    std::vector<std::uint32_t> m_lines;
    std::vector<ObjPart> m_parts;
    std::map<int, int> m_partOfMaterial;
    std::map<std::string, int> m_materials;
    int m_material = -1;
    int m_part = -1;
};

class ObjLoader final : public Loader
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("obj"); }
    [[nodiscard]] QString title() const override { return ReaderText::tr("OBJ model"); }
    [[nodiscard]] QStringList extensions() const override { return {QStringLiteral("obj")}; }
    [[nodiscard]] QStringList mimeTypes() const override { return {QStringLiteral("model/obj")}; }
    [[nodiscard]] int canRead(const QByteArray &head) const override
    {
        return head.contains('\0') ? 0 : 40;
    }

protected:
    [[nodiscard]] Loaded read(const Source &source, Job &) const override
    {
        MeshData scene;
        ObjReader(source, scene).read();
        finishScene(scene);
        return scene;
    }
};

} // namespace

std::unique_ptr<Loader> makeObjLoader()
{
    return std::make_unique<ObjLoader>();
}

} // namespace vams::viewers
