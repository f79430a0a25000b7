// PLY, ASCII and binary of both byte orders: meshes and point clouds with colours and normals.
// Gaussian splats are shown as points in their base colour.

#include "viewers/base/mesh_build.h"
#include "viewers/formats/formats.h"
#include "viewers/formats/ply_header.h"
#include "viewers/formats/text_scanner.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <limits>

namespace vams::viewers {

namespace {

template <class T>
float plyNumber(const uchar *at, bool isBig)
{
    if constexpr (sizeof(T) == 1)
        return static_cast<float>(*reinterpret_cast<const T *>(at));
    else
        return static_cast<float>(isBig ? qFromBigEndian<T>(at) : qFromLittleEndian<T>(at));
}

using NumberReader = float (*)(const uchar *, bool);

NumberReader numberReader(PlyType type)
{
    static constexpr NumberReader readers[] = {
        plyNumber<qint8>,  plyNumber<quint8>,  plyNumber<qint16>, plyNumber<quint16>,
        plyNumber<qint32>, plyNumber<quint32>, plyNumber<float>,  plyNumber<double>};
    return readers[static_cast<int>(type)];
}

std::int64_t plyInteger(const uchar *at, PlyType type, bool isBig)
{
    switch (type) {
    case PlyType::Int8:
        return static_cast<qint8>(*at);
    case PlyType::UInt8:
        return *at;
    case PlyType::Int16:
        return isBig ? qFromBigEndian<qint16>(at) : qFromLittleEndian<qint16>(at);
    case PlyType::UInt16:
        return isBig ? qFromBigEndian<quint16>(at) : qFromLittleEndian<quint16>(at);
    case PlyType::Int32:
        return isBig ? qFromBigEndian<qint32>(at) : qFromLittleEndian<qint32>(at);
    case PlyType::UInt32:
        return isBig ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    default:
        throw FormatError(ReaderText::tr("A list of the PLY file has numbers with fractions."));
    }
}

/// Where the parts of a vertex stand among its properties.
struct VertexLayout
{
    const PlyProperty *position[3] = {};
    const PlyProperty *normal[3] = {};
    const PlyProperty *color[4] = {};
    const PlyProperty *texCoord[2] = {};
    const PlyProperty *splat[3] = {};

    explicit VertexLayout(const PlyElement &vertex)
        : position{vertex.find({"x"}), vertex.find({"y"}), vertex.find({"z"})}
        , normal{vertex.find({"nx"}), vertex.find({"ny"}), vertex.find({"nz"})}
        , color{vertex.find({"red", "diffuse_red", "r"}),
                vertex.find({"green", "diffuse_green", "g"}),
                vertex.find({"blue", "diffuse_blue", "b"}), vertex.find({"alpha", "a"})}
        , texCoord{vertex.find({"s", "u", "texture_u"}), vertex.find({"t", "v", "texture_v"})}
        , splat{vertex.find({"f_dc_0"}), vertex.find({"f_dc_1"}), vertex.find({"f_dc_2"})}
    {
        if (!position[0] || !position[1] || !position[2])
            throw FormatError(ReaderText::tr("The vertices of the PLY file have no positions."));
    }
    [[nodiscard]] bool hasNormals() const { return normal[0] && normal[1] && normal[2]; }
    [[nodiscard]] bool hasColors() const { return color[0] && color[1] && color[2]; }
    [[nodiscard]] bool hasTexCoords() const { return texCoord[0] && texCoord[1]; }
    [[nodiscard]] bool hasSplats() const { return splat[0] && splat[1] && splat[2]; }
};

std::uint8_t colorByte(float value, PlyType type)
{
    if (type == PlyType::Float || type == PlyType::Double)
        value *= 255;
    else if (plySize(type) == 2)
        value /= 257;
    return value >= 0 ? static_cast<std::uint8_t>(std::min(value + 0.5f, 255.0f)) : 0;
}

/// The zeroth spherical harmonic of a splat, as a colour.
std::uint8_t splatByte(float value)
{
    return colorByte(0.5f + 0.28209479f * value, PlyType::Float);
}

/// Takes vertices from `value(property, row)`, whatever the encoding.
template <class Value>
void fillVertices(Mesh &mesh, const VertexLayout &layout, std::uint64_t count, const Value &value)
{
    const auto fill = [count, &value](std::vector<float> &out, const PlyProperty *const *properties,
                                      std::size_t width) {
        out.resize(count * width);
        for (std::uint64_t row = 0; row < count; ++row) {
            for (std::size_t at = 0; at < width; ++at)
                out[row * width + at] = value(*properties[at], row);
        }
    };
    fill(mesh.positions, layout.position, 3);
    if (layout.hasNormals())
        fill(mesh.normals, layout.normal, 3);
    if (layout.hasTexCoords())
        fill(mesh.texCoords, layout.texCoord, 2);
    if (!layout.hasColors() && !layout.hasSplats())
        return;
    mesh.colors.assign(count * 4, 255);
    for (std::uint64_t row = 0; row < count; ++row) {
        for (std::size_t at = 0; at < 4; ++at) {
            const PlyProperty *color = layout.color[at];
            if (layout.hasColors() && color)
                mesh.colors[row * 4 + at] = colorByte(value(*color, row), color->type);
            else if (!layout.hasColors() && at < 3)
                mesh.colors[row * 4 + at] = splatByte(value(*layout.splat[at], row));
        }
    }
}

void readBinaryVertices(Mesh &mesh, const PlyElement &element, const uchar *rows, bool isBig)
{
    const VertexLayout layout(element);
    const std::size_t stride = element.rowSize;
    const bool isPacked = !isBig && layout.position[1]->offset == layout.position[0]->offset + 4 &&
                          layout.position[2]->offset == layout.position[0]->offset + 8 &&
                          layout.position[0]->type == PlyType::Float &&
                          layout.position[1]->type == PlyType::Float &&
                          layout.position[2]->type == PlyType::Float;
    fillVertices(mesh, layout, isPacked && stride == 12 ? 0 : element.count,
                 [rows, stride, isBig](const PlyProperty &property, std::uint64_t row) {
                     return numberReader(property.type)(rows + row * stride + property.offset,
                                                        isBig);
                 });
    if (isPacked && stride == 12) {
        mesh.positions.resize(element.count * 3);
        std::memcpy(mesh.positions.data(), rows, element.count * 12);
    }
}

void addFan(Mesh &mesh, const std::vector<std::uint32_t> &corners)
{
    for (std::size_t at = 2; at < corners.size(); ++at)
        mesh.indices.insert(mesh.indices.end(), {corners[0], corners[at - 1], corners[at]});
}

std::uint32_t plyIndex(std::int64_t value)
{
    if (value < 0 || value >= std::numeric_limits<std::uint32_t>::max())
        throw FormatError(ReaderText::tr("A face names a vertex that does not exist."));
    return static_cast<std::uint32_t>(value);
}

bool isFaceList(const PlyProperty &property)
{
    return property.isList &&
           (property.name == "vertex_indices" || property.name == "vertex_index");
}

/// One row after the other, for elements with lists. Returns where the element ends.
std::uint64_t walkBinaryRows(const PlyElement &element, const ByteView &bytes, std::uint64_t at,
                             bool isBig, Mesh *faces)
{
    std::vector<std::uint32_t> corners;
    for (std::uint64_t row = 0; row < element.count; ++row) {
        for (const PlyProperty &property : element.properties) {
            if (!property.isList) {
                at += plySize(property.type);
                continue;
            }
            const std::size_t countSize = plySize(property.countType);
            const std::int64_t count =
                plyInteger(bytes.part(at, countSize).data(), property.countType, isBig);
            const std::size_t size = plySize(property.type);
            if (count < 0 || static_cast<std::uint64_t>(count) > bytes.size())
                throw FormatError(
                    ReaderText::tr("A list of the PLY file has an impossible length."));
            const uchar *items =
                bytes.part(at + countSize, static_cast<std::uint64_t>(count) * size).data();
            at += countSize + static_cast<std::uint64_t>(count) * size;
            if (!faces || !isFaceList(property))
                continue;
            corners.clear();
            for (std::int64_t item = 0; item < count; ++item)
                corners.push_back(plyIndex(plyInteger(items + item * size, property.type, isBig)));
            addFan(*faces, corners);
        }
    }
    return at;
}

/// All faces are triangles with 32-bit corners and nothing else: 13 bytes each.
bool readPackedTriangles(const PlyElement &element, const ByteView &bytes, std::uint64_t at,
                         Mesh &mesh)
{
    const bool isPlain = element.properties.size() == 1 && isFaceList(element.properties[0]) &&
                         plySize(element.properties[0].countType) == 1 &&
                         (element.properties[0].type == PlyType::Int32 ||
                          element.properties[0].type == PlyType::UInt32);
    if (!isPlain || element.count > (bytes.size() - at) / 13)
        return false;
    mesh.indices.resize(element.count * 3);
    const uchar *row = bytes.data() + at;
    for (std::uint64_t face = 0; face < element.count; ++face, row += 13) {
        if (*row != 3) {
            mesh.indices.clear();
            return false;
        }
        std::memcpy(&mesh.indices[face * 3], row + 1, 12);
    }
    return true;
}

void readBinaryPly(const PlyHeader &header, const ByteView &bytes, Mesh &mesh)
{
    const bool isBig = header.encoding == PlyEncoding::BigEndian;
    std::uint64_t at = header.size;
    for (const PlyElement &element : header.elements) {
        const bool isVertex = element.name == "vertex";
        if (isVertex && element.hasLists)
            throw UnsupportedError(ReaderText::tr("The vertices of the PLY file hold lists."));
        if (!element.hasLists) {
            const ByteView rows = bytes.part(at, element.count * element.rowSize);
            if (isVertex)
                readBinaryVertices(mesh, element, rows.data(), isBig);
            at += rows.size();
        } else if (!isBig && element.name == "face" &&
                   readPackedTriangles(element, bytes, at, mesh)) {
            at += element.count * 13;
        } else {
            at =
                walkBinaryRows(element, bytes, at, isBig, element.name == "face" ? &mesh : nullptr);
        }
    }
}

float asciiNumber(TextScanner &text)
{
    float value = 0;
    text.skipSpace();
    if (text.number(value))
        return value;
    if (text.atEnd())
        throw FormatError(ReaderText::tr("The file ends early."));
    const std::string_view word = text.word();
    if (word == "nan" || word == "-nan" || word == "inf" || word == "-inf")
        return std::numeric_limits<float>::quiet_NaN();
    throw FormatError(ReaderText::tr("The PLY text has a word where a number belongs."));
}

std::int64_t asciiInteger(TextScanner &text)
{
    std::int64_t value = 0;
    text.skipSpace();
    if (!text.integer(value))
        throw FormatError(text.atEnd()
                              ? ReaderText::tr("The file ends early.")
                              : ReaderText::tr("The PLY text has a word where a number belongs."));
    return value;
}

void readAsciiVertices(Mesh &mesh, const PlyElement &element, TextScanner &text)
{
    const VertexLayout layout(element);
    const std::size_t width = element.properties.size();
    std::vector<float> values(element.count * width);
    for (float &value : values)
        value = asciiNumber(text);
    const PlyProperty *first = element.properties.data();
    fillVertices(mesh, layout, element.count,
                 [&values, width, first](const PlyProperty &property, std::uint64_t row) {
                     return values[row * width + static_cast<std::size_t>(&property - first)];
                 });
}

void readAsciiRow(Mesh &mesh, const PlyElement &element, TextScanner &text)
{
    std::vector<std::uint32_t> corners;
    for (const PlyProperty &property : element.properties) {
        if (!property.isList) {
            asciiNumber(text);
            continue;
        }
        const std::int64_t count = asciiInteger(text);
        corners.clear();
        for (std::int64_t item = 0; item < count; ++item) {
            if (element.name == "face" && isFaceList(property))
                corners.push_back(plyIndex(asciiInteger(text)));
            else
                asciiNumber(text);
        }
        addFan(mesh, corners);
    }
}

void readAsciiPly(const PlyHeader &header, const ByteView &bytes, Mesh &mesh)
{
    TextScanner text(bytes.from(header.size));
    for (const PlyElement &element : header.elements) {
        if (element.name == "vertex" && !element.hasLists) {
            readAsciiVertices(mesh, element, text);
            continue;
        }
        for (std::uint64_t row = 0; row < element.count; ++row)
            readAsciiRow(mesh, element, text);
    }
}

class PlyLoader final : public Loader
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("ply"); }
    [[nodiscard]] QString title() const override { return ReaderText::tr("PLY model or cloud"); }
    [[nodiscard]] QStringList extensions() const override { return {QStringLiteral("ply")}; }
    [[nodiscard]] QStringList mimeTypes() const override { return {QStringLiteral("model/ply")}; }
    [[nodiscard]] int canRead(const QByteArray &head) const override
    {
        return head.startsWith("ply\n") || head.startsWith("ply\r") ? 100 : 0;
    }

protected:
    [[nodiscard]] Loaded read(const Source &source, Job &) const override
    {
        const PlyHeader header = readPlyHeader(source.bytes());
        MeshData scene;
        scene.upAxis = UpAxis::Z;
        Mesh mesh;
        if (header.encoding == PlyEncoding::Ascii)
            readAsciiPly(header, source.bytes(), mesh);
        else
            readBinaryPly(header, source.bytes(), mesh);
        if (mesh.indices.empty())
            mesh.primitive = Primitive::Points;
        scene.meshes.push_back(std::move(mesh));
        finishScene(scene);
        return scene;
    }
};

} // namespace

std::unique_ptr<Loader> makePlyLoader()
{
    return std::make_unique<PlyLoader>();
}

} // namespace vams::viewers
