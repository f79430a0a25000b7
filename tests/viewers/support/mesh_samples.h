#pragma once
// Small files of every mesh format, made in code: a cube with known counts, and GLB files whose
// JSON a test can spoil.

#include "core/base/json.h"
#include "viewers/base/loader.h"

#include <QByteArray>

#include <vector>

namespace vams::test {

/// The 36 corners of a cube from 0 to 2.
std::vector<float> cubeCorners();

QByteArray binaryStl(const std::vector<float> &corners);
QByteArray asciiStl(const std::vector<float> &corners);

enum class PlyForm
{
    Ascii,
    Little,
    Big
};

/// A square of two triangles (one face of four corners), colours, as a mesh.
QByteArray plySquare(PlyForm form);
/// Three coloured points.
QByteArray plyCloud(PlyForm form);

QByteArray objCube();
QByteArray offTetrahedron();
QByteArray daeTriangle();

/// Two triangles with positions, texture coordinates, a material and a texture inside.
struct GlbSample
{
    Json json;
    QByteArray binary;

    [[nodiscard]] QByteArray bytes() const;
};

GlbSample glbSquare();

/// A PNG of this size in one colour.
QByteArray pngBytes(int width, int height);

/// Through the loaders of the program, in this process.
Result<viewers::Loaded> loadSample(const QByteArray &bytes, const QString &fileName,
                                   viewers::SideFiles sideFiles = {});
/// Empty when the load failed; fails the test then.
viewers::MeshData meshOf(const QByteArray &bytes, const QString &fileName,
                         viewers::SideFiles sideFiles = {});

} // namespace vams::test
