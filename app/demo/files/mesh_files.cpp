#include "app/demo/files/mesh_files.h"

#include "app/demo/files/image_files.h"

#include <QtEndian>

#include <bit>

namespace vams::demo {

namespace {

using viewers::Mesh;
using viewers::MeshData;

void putLittle(QByteArray &out, float value)
{
    const quint32 bits = qToLittleEndian(std::bit_cast<quint32>(value));
    out.append(reinterpret_cast<const char *>(&bits), 4);
}

void putVector(QByteArray &out, const QVector3D &v)
{
    putLittle(out, v.x());
    putLittle(out, v.y());
    putLittle(out, v.z());
}

QVector3D pointAt(const Mesh &mesh, std::uint32_t index)
{
    const float *at = &mesh.positions[std::size_t(3) * index];
    return {at[0], at[1], at[2]};
}

QVector3D normalAt(const Mesh &mesh, std::uint32_t index)
{
    const float *at = &mesh.normals[std::size_t(3) * index];
    return {at[0], at[1], at[2]};
}

/// Calls `visit(mesh, transform)` for every mesh in its place.
template <class Visit>
void eachMesh(const MeshData &scene, Visit visit)
{
    for (std::size_t at = 0; at < scene.nodes.size(); ++at) {
        for (const int mesh : scene.nodes[at].meshes)
            visit(scene.meshes[mesh], scene.worldTransform(static_cast<int>(at)));
    }
}

QByteArray objNumbers(const char *keyword, std::initializer_list<float> values)
{
    QByteArray line(keyword);
    for (const float value : values)
        line += ' ' + QByteArray::number(static_cast<double>(value), 'f', 4);
    return line + '\n';
}

QByteArray mtlOf(const MeshData &scene)
{
    QByteArray mtl;
    for (const viewers::Material &material : scene.materials) {
        const QVector4D &color = material.baseColor;
        const float shine = (1 - material.roughness) * 300;
        mtl += "newmtl " + material.name.toUtf8().replace(' ', '_') + '\n';
        mtl += objNumbers("Kd", {toSrgb(color.x()), toSrgb(color.y()), toSrgb(color.z())});
        mtl += objNumbers("Ks", {0.3f, 0.3f, 0.3f}) + objNumbers("Ns", {shine});
        mtl += objNumbers("Pm", {material.metallic}) + objNumbers("Pr", {material.roughness});
        mtl += "illum 2\n\n";
    }
    return mtl;
}

} // namespace

QByteArray writeStl(const MeshData &scene)
{
    QByteArray facets;
    eachMesh(scene, [&facets](const Mesh &mesh, const QMatrix4x4 &place) {
        for (std::size_t at = 0; at + 2 < mesh.indices.size(); at += 3) {
            const QVector3D a = place.map(pointAt(mesh, mesh.indices[at]));
            const QVector3D b = place.map(pointAt(mesh, mesh.indices[at + 1]));
            const QVector3D c = place.map(pointAt(mesh, mesh.indices[at + 2]));
            putVector(facets, QVector3D::crossProduct(b - a, c - a).normalized());
            putVector(facets, a);
            putVector(facets, b);
            putVector(facets, c);
            facets.append(2, '\0');
        }
    });
    QByteArray out = QByteArray("VAMS Desktop demo library, millimetres").leftJustified(80, ' ');
    const quint32 count = qToLittleEndian(static_cast<quint32>(facets.size() / 50));
    out.append(reinterpret_cast<const char *>(&count), 4);
    return out + facets;
}

ObjFiles writeObj(const MeshData &scene, const QString &mtlName)
{
    QByteArray obj =
        "# VAMS Desktop demo library, millimetres, Y up\nmtllib " + mtlName.toUtf8() + '\n';
    quint32 offset = 1;
    eachMesh(scene, [&](const Mesh &mesh, const QMatrix4x4 &place) {
        obj += "o " + mesh.name.toUtf8().replace(' ', '_') + '\n';
        if (mesh.material >= 0)
            obj +=
                "usemtl " + scene.materials[mesh.material].name.toUtf8().replace(' ', '_') + '\n';
        const auto count = static_cast<quint32>(mesh.vertexCount());
        for (quint32 at = 0; at < count; ++at) {
            const QVector3D p = place.map(pointAt(mesh, at));
            obj += objNumbers("v", {p.x(), p.z(), -p.y()});
        }
        for (quint32 at = 0; at < count; ++at) {
            const QVector3D n = place.mapVector(normalAt(mesh, at)).normalized();
            obj += objNumbers("vn", {n.x(), n.z(), -n.y()});
        }
        for (std::size_t at = 0; at < mesh.indices.size(); ++at) {
            const QByteArray number = QByteArray::number(mesh.indices[at] + offset);
            obj += (at % 3 == 0 ? "f " : " ") + number + "//" + number + (at % 3 == 2 ? "\n" : "");
        }
        offset += count;
    });
    return {obj, mtlOf(scene)};
}

QByteArray writePly(const Mesh &points, const QByteArray &comment)
{
    QByteArray out = "ply\nformat binary_little_endian 1.0\ncomment " + comment +
                     "\nelement vertex " + QByteArray::number(qint64(points.vertexCount())) +
                     "\nproperty float x\nproperty float y\nproperty float z\n"
                     "property uchar red\nproperty uchar green\nproperty uchar blue\nend_header\n";
    for (std::uint32_t at = 0; at < points.vertexCount(); ++at) {
        putVector(out, pointAt(points, at));
        out.append(reinterpret_cast<const char *>(&points.colors[std::size_t(4) * at]), 3);
    }
    return out;
}

} // namespace vams::demo
