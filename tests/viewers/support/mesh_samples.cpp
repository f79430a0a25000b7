#include "tests/viewers/support/mesh_samples.h"

#include "viewers/formats/formats.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

#include <array>
#include <cstring>

namespace vams::test {

namespace {

template <class T>
void append(QByteArray &bytes, T value, bool isBig = false)
{
    char raw[sizeof(T)];
    if (isBig)
        qToBigEndian(value, raw);
    else
        qToLittleEndian(value, raw);
    bytes.append(raw, sizeof(T));
}

void appendFloats(QByteArray &bytes, std::initializer_list<float> values)
{
    for (const float value : values)
        append(bytes, value);
}

QByteArray plyFormat(PlyForm form)
{
    return form == PlyForm::Ascii    ? "ascii"
           : form == PlyForm::Little ? "binary_little_endian"
                                     : "binary_big_endian";
}

void appendPlyVertices(QByteArray &bytes, PlyForm form,
                       const std::vector<std::array<float, 3>> &points)
{
    for (const auto &point : points) {
        if (form == PlyForm::Ascii) {
            bytes += QByteArray::number(double(point[0])) + ' ' +
                     QByteArray::number(double(point[1])) + ' ' +
                     QByteArray::number(double(point[2])) + " 255 128 0\n";
            continue;
        }
        for (const float value : point)
            append(bytes, value, form == PlyForm::Big);
        bytes.append("\xff\x80\x00", 3);
    }
}

QByteArray plyHead(PlyForm form, int vertices)
{
    return "ply\nformat " + plyFormat(form) + " 1.0\ncomment made by a test\nelement vertex " +
           QByteArray::number(vertices) +
           "\nproperty float x\nproperty float y\nproperty float z\n"
           "property uchar red\nproperty uchar green\nproperty uchar blue\n";
}

} // namespace

std::vector<float> cubeCorners()
{
    static constexpr int faces[6][4] = {{0, 2, 3, 1}, {4, 5, 7, 6}, {0, 1, 5, 4},
                                        {2, 6, 7, 3}, {0, 4, 6, 2}, {1, 3, 7, 5}};
    std::vector<float> corners;
    for (const auto &face : faces) {
        for (const int corner : {0, 1, 2, 0, 2, 3}) {
            const int at = face[corner];
            corners.insert(corners.end(),
                           {at & 1 ? 2.0f : 0.0f, at & 2 ? 2.0f : 0.0f, at & 4 ? 2.0f : 0.0f});
        }
    }
    return corners;
}

QByteArray binaryStl(const std::vector<float> &corners)
{
    QByteArray bytes(80, ' ');
    append(bytes, static_cast<quint32>(corners.size() / 9));
    for (std::size_t triangle = 0; triangle * 9 < corners.size(); ++triangle) {
        appendFloats(bytes, {0, 0, 0});
        for (std::size_t at = 0; at < 9; ++at)
            append(bytes, corners[triangle * 9 + at]);
        append(bytes, quint16(0));
    }
    return bytes;
}

QByteArray asciiStl(const std::vector<float> &corners)
{
    QByteArray text = "solid cube\n";
    for (std::size_t at = 0; at < corners.size(); at += 3) {
        if (at % 9 == 0)
            text += "facet normal 0 0 0\n outer loop\n";
        text += "  vertex";
        for (std::size_t axis = 0; axis < 3; ++axis)
            text += ' ' + QByteArray::number(double(corners[at + axis]), 'e', 6);
        text += '\n';
        if (at % 9 == 6)
            text += " endloop\nendfacet\n";
    }
    return text + "endsolid cube\n";
}

QByteArray plySquare(PlyForm form)
{
    QByteArray bytes =
        plyHead(form, 4) + "element face 1\nproperty list uchar int vertex_indices\nend_header\n";
    appendPlyVertices(bytes, form, {{0, 0, 0}, {2, 0, 0}, {2, 3, 0}, {0, 3, 0}});
    if (form == PlyForm::Ascii)
        return bytes + "4 0 1 2 3\n";
    append(bytes, quint8(4));
    for (const qint32 corner : {0, 1, 2, 3})
        append(bytes, corner, form == PlyForm::Big);
    return bytes;
}

QByteArray plyCloud(PlyForm form)
{
    QByteArray bytes = plyHead(form, 3) + "end_header\n";
    appendPlyVertices(bytes, form, {{0, 0, 0}, {1, 0, 0}, {0, 4, 0}});
    return bytes;
}

QByteArray objCube()
{
    const std::vector<float> corners = cubeCorners();
    QByteArray text = "# cube\nmtllib cube.mtl\nvt 0 0\nvt 1 0\nvt 1 1\n";
    for (std::size_t at = 0; at < corners.size(); at += 3)
        text += "v " + QByteArray::number(double(corners[at])) + ' ' +
                QByteArray::number(double(corners[at + 1])) + ' ' +
                QByteArray::number(double(corners[at + 2])) + '\n';
    for (int at = 1; at <= 36; at += 3) {
        if (at == 1 || at == 19)
            text += at == 1 ? "usemtl red\n" : "usemtl blue\n";
        text += "f " + QByteArray::number(at) + "/1 " + QByteArray::number(at + 1) + "/2 " +
                QByteArray::number(at + 2) + "/3\n";
    }
    return text;
}

QByteArray offTetrahedron()
{
    return "OFF\n4 4 6\n0 0 0\n1 0 0\n0 1 0\n0 0 1\n3 0 2 1\n3 0 1 3\n3 0 3 2\n3 1 2 3\n";
}

QByteArray daeTriangle()
{
    return R"(<?xml version="1.0"?><COLLADA xmlns="http://www.collada.org/2005/11/COLLADASchema" version="1.4.1">
<asset><unit name="meter" meter="1"/><up_axis>Y_UP</up_axis></asset>
<library_geometries><geometry id="g" name="g"><mesh><source id="p"><float_array id="pa" count="9">0 0 0 1 0 0 0 1 0</float_array>
<technique_common><accessor source="#pa" count="3" stride="3"><param name="X" type="float"/><param name="Y" type="float"/><param name="Z" type="float"/></accessor></technique_common></source>
<vertices id="v"><input semantic="POSITION" source="#p"/></vertices>
<triangles count="1"><input semantic="VERTEX" source="#v" offset="0"/><p>0 1 2</p></triangles></mesh></geometry></library_geometries>
<library_visual_scenes><visual_scene id="s"><node id="n"><instance_geometry url="#g"/></node></visual_scene></library_visual_scenes>
<scene><instance_visual_scene url="#s"/></scene></COLLADA>)";
}

QByteArray pngBytes(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(200, 100, 50));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

GlbSample glbSquare()
{
    GlbSample sample;
    appendFloats(sample.binary, {0, 0, 0, 2, 0, 0, 2, 3, 0, 0, 3, 0}); // 48 bytes
    appendFloats(sample.binary, {0, 1, 1, 1, 1, 0, 0, 0});             // 32
    for (const int index : {0, 1, 2, 0, 2, 3})                         // 12
        append(sample.binary, static_cast<quint16>(index));
    const QByteArray png = pngBytes(4, 4);
    const auto pngAt = static_cast<int>(sample.binary.size());
    sample.binary += png;
    sample.json = Json::parse(R"({
        "asset": {"version": "2.0"}, "scene": 0, "scenes": [{"nodes": [0]}],
        "nodes": [{"name": "root", "children": [1], "translation": [10, 0, 0]}, {"name": "square", "mesh": 0}],
        "meshes": [{"name": "square", "primitives": [
            {"attributes": {"POSITION": 0, "TEXCOORD_0": 1}, "indices": 2, "material": 0}]}],
        "materials": [{"name": "brick", "doubleSided": true, "pbrMetallicRoughness":
            {"baseColorFactor": [1, 0.5, 0.25, 1], "metallicFactor": 0.25, "roughnessFactor": 0.75,
             "baseColorTexture": {"index": 0}}}],
        "textures": [{"source": 0}], "images": [{"bufferView": 3, "mimeType": "image/png"}],
        "accessors": [
            {"bufferView": 0, "componentType": 5126, "count": 4, "type": "VEC3"},
            {"bufferView": 1, "componentType": 5126, "count": 4, "type": "VEC2"},
            {"bufferView": 2, "componentType": 5123, "count": 6, "type": "SCALAR"}],
        "bufferViews": [
            {"buffer": 0, "byteOffset": 0, "byteLength": 48},
            {"buffer": 0, "byteOffset": 48, "byteLength": 32},
            {"buffer": 0, "byteOffset": 80, "byteLength": 12}],
        "buffers": [{"byteLength": 0}]})");
    sample.json["bufferViews"].push_back(
        {{"buffer", 0}, {"byteOffset", pngAt}, {"byteLength", png.size()}});
    sample.json["buffers"][0]["byteLength"] = sample.binary.size();
    return sample;
}

QByteArray GlbSample::bytes() const
{
    QByteArray text = dumpJson(json);
    while (text.size() % 4 != 0)
        text += ' ';
    QByteArray padded = binary;
    while (padded.size() % 4 != 0)
        padded += '\0';
    QByteArray bytes = "glTF";
    append(bytes, quint32(2));
    append(bytes, static_cast<quint32>(12 + 8 + text.size() + 8 + padded.size()));
    append(bytes, static_cast<quint32>(text.size()));
    bytes += "JSON" + text;
    append(bytes, static_cast<quint32>(padded.size()));
    bytes.append("BIN\0", 4);
    return bytes + padded;
}

Result<viewers::Loaded> loadSample(const QByteArray &bytes, const QString &fileName,
                                   viewers::SideFiles sideFiles)
{
    static const viewers::LoaderRegistry registry = viewers::allLoaders();
    const viewers::Source source(bytes, fileName, std::move(sideFiles));
    Job job;
    return registry.load(source, job);
}

viewers::MeshData meshOf(const QByteArray &bytes, const QString &fileName,
                         viewers::SideFiles sideFiles)
{
    const auto loaded = loadSample(bytes, fileName, std::move(sideFiles));
    if (loaded && std::holds_alternative<viewers::MeshData>(*loaded))
        return std::get<viewers::MeshData>(*loaded);
    QTest::qFail(loaded ? "this is no mesh" : qPrintable(describe(loaded.error())), __FILE__,
                 __LINE__);
    return {};
}

} // namespace vams::test
