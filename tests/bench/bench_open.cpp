// How long a model of a million triangles takes from file to plain data: reading the bytes, Assimp
// alone, our loader in this process, and through the reader process as the program does it.

#include "tests/bench/bench_support.h"
#include "viewers/formats/formats.h"
#include "viewers/reader/reader_client.h"

#include <assimp/Importer.hpp>
#include <assimp/scene.h>

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <array>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <numbers>

namespace {

using namespace vams;

constexpr int rings = 708; ///< rings * rings * 2 triangles
constexpr int runs = 3;

struct Ball
{
    std::vector<std::array<float, 3>> points;
    std::vector<std::array<quint32, 3>> triangles;
};

Ball makeBall()
{
    Ball ball;
    for (int ring = 0; ring <= rings; ++ring) {
        for (int side = 0; side <= rings; ++side) {
            const double t = std::numbers::pi * ring / rings;
            const double p = 2 * std::numbers::pi * side / rings;
            const double r = 1 + 0.05 * std::sin(8 * p) * std::sin(9 * t);
            ball.points.push_back({float(r * std::sin(t) * std::cos(p)), float(r * std::cos(t)),
                                   float(r * std::sin(t) * std::sin(p))});
        }
    }
    for (int ring = 0; ring < rings; ++ring) {
        for (int side = 0; side < rings; ++side) {
            const auto a = static_cast<quint32>(ring * (rings + 1) + side);
            const quint32 b = a + rings + 1;
            ball.triangles.push_back({a, a + 1, b});
            ball.triangles.push_back({b, a + 1, b + 1});
        }
    }
    return ball;
}

template <class T>
void append(QByteArray &bytes, const T &value)
{
    bytes.append(reinterpret_cast<const char *>(&value), sizeof(T));
}

QByteArray stlOf(const Ball &ball)
{
    QByteArray bytes(80, ' ');
    append(bytes, static_cast<quint32>(ball.triangles.size()));
    for (const auto &triangle : ball.triangles) {
        bytes.append(12, '\0');
        for (const quint32 corner : triangle)
            append(bytes, ball.points[corner]);
        bytes.append(2, '\0');
    }
    return bytes;
}

QByteArray plyOf(const Ball &ball)
{
    QByteArray bytes = "ply\nformat binary_little_endian 1.0\nelement vertex " +
                       QByteArray::number(qsizetype(ball.points.size())) +
                       "\nproperty float x\nproperty float y\nproperty float z\n"
                       "property float nx\nproperty float ny\nproperty float nz\nelement face " +
                       QByteArray::number(qsizetype(ball.triangles.size())) +
                       "\nproperty list uchar int vertex_indices\nend_header\n";
    for (const auto &point : ball.points) {
        append(bytes, point);
        append(bytes, point);
    }
    for (const auto &triangle : ball.triangles) {
        bytes.append('\3');
        append(bytes, triangle);
    }
    return bytes;
}

QByteArray objOf(const Ball &ball)
{
    QByteArray bytes;
    char line[160];
    const auto add = [&bytes, &line](int length) { bytes.append(line, length); };
    for (const auto &p : ball.points)
        add(std::snprintf(line, sizeof(line), "v %.6f %.6f %.6f\n", double(p[0]), double(p[1]),
                          double(p[2])));
    for (const auto &p : ball.points)
        add(std::snprintf(line, sizeof(line), "vn %.4f %.4f %.4f\n", double(p[0]), double(p[1]),
                          double(p[2])));
    for (const auto &t : ball.triangles)
        add(std::snprintf(line, sizeof(line), "f %u//%u %u//%u %u//%u\n", t[0] + 1, t[0] + 1,
                          t[1] + 1, t[1] + 1, t[2] + 1, t[2] + 1));
    return bytes;
}

QByteArray glbOf(const Ball &ball)
{
    const qsizetype points = qsizetype(ball.points.size()) * 12;
    const qsizetype indices = qsizetype(ball.triangles.size()) * 12;
    const auto number = [](qsizetype value) { return QByteArray::number(value); };
    QByteArray json =
        R"({"asset":{"version":"2.0"},"scene":0,"scenes":[{"nodes":[0]}],"nodes":[{"mesh":0}],)"
        R"("meshes":[{"primitives":[{"attributes":{"POSITION":0,"NORMAL":1},"indices":2}]}],)"
        R"("buffers":[{"byteLength":)" +
        number(2 * points + indices) +
        R"(}],"bufferViews":[)"
        R"({"buffer":0,"byteOffset":0,"byteLength":)" +
        number(points) + R"(},{"buffer":0,"byteOffset":)" + number(points) + R"(,"byteLength":)" +
        number(points) + R"(},{"buffer":0,"byteOffset":)" + number(2 * points) +
        R"(,"byteLength":)" + number(indices) +
        R"(}],"accessors":[)"
        R"({"bufferView":0,"componentType":5126,"type":"VEC3","min":[-2,-2,-2],"max":[2,2,2],"count":)" +
        number(qsizetype(ball.points.size())) +
        R"(},{"bufferView":1,"componentType":5126,"type":"VEC3","count":)" +
        number(qsizetype(ball.points.size())) +
        R"(},{"bufferView":2,"componentType":5125,"type":"SCALAR","count":)" +
        number(qsizetype(ball.triangles.size()) * 3) + "}]}";
    while (json.size() % 4 != 0)
        json += ' ';
    QByteArray bytes = "glTF";
    append(bytes, quint32(2));
    append(bytes, static_cast<quint32>(28 + json.size() + 2 * points + indices));
    append(bytes, static_cast<quint32>(json.size()));
    bytes += "JSON" + json;
    append(bytes, static_cast<quint32>(2 * points + indices));
    bytes.append("BIN\0", 4);
    for (int copy = 0; copy < 2; ++copy)
        bytes.append(reinterpret_cast<const char *>(ball.points.data()), points);
    return bytes.append(reinterpret_cast<const char *>(ball.triangles.data()), indices);
}

double bytesAlone(const QString &path)
{
    return bench::medianMilliseconds(runs, [&path] {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            file.readAll();
    });
}

double assimpAlone(const QString &path)
{
    return bench::medianMilliseconds(runs, [&path] {
        Assimp::Importer importer;
        if (!importer.ReadFile(path.toStdString(), 0))
            std::fprintf(stderr, "Assimp: %s\n", importer.GetErrorString());
    });
}

double ownLoader(const QString &path, const viewers::LoaderRegistry &registry)
{
    return bench::medianMilliseconds(runs, [&] {
        Job job;
        const auto source = viewers::Source::open(path, path, {});
        if (!source || !registry.load(**source, job))
            std::fprintf(stderr, "%s was not read\n", qPrintable(path));
    });
}

double throughReader(const QString &path, viewers::ReaderClient &reader)
{
    return bench::medianMilliseconds(runs, [&] {
        Job job;
        const auto mesh = reader.loadMesh({path, path, {}}, job);
        if (!mesh)
            std::fprintf(stderr, "%s\n", qPrintable(describe(mesh.error())));
    });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const QTemporaryDir folder;
    const Ball ball = makeBall();
    const viewers::LoaderRegistry registry = viewers::allLoaders();
    viewers::ReaderClient reader;
    std::printf("\n### Opening a model, from file to plain data\n\n");
    std::printf(
        "| %d triangles | MB | bytes alone | Assimp alone | own loader | through the reader | "
        "reader / Assimp |\n| --- | --- | --- | --- | --- | --- | --- |\n",
        rings * rings * 2);
    for (const auto &[name, bytes] :
         std::initializer_list<std::pair<const char *, QByteArray>>{{"glb", glbOf(ball)},
                                                                    {"stl", stlOf(ball)},
                                                                    {"ply", plyOf(ball)},
                                                                    {"obj", objOf(ball)}}) {
        const QString path = folder.filePath(QStringLiteral("ball.") + QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return 1;
        const double assimp = assimpAlone(path);
        const double process = throughReader(path, reader);
        std::printf("| %s | %.0f | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.2f |\n", name,
                    double(bytes.size()) / 1e6, bytesAlone(path), assimp, ownLoader(path, registry),
                    process, process / assimp);
    }
    return 0;
}
