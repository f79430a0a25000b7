// STL, binary and ASCII: triangles without anything else. Corners are welded, so that a model takes
// a sixth of the vertices and smooth parts look smooth.

#include "viewers/base/mesh_build.h"
#include "viewers/formats/formats.h"
#include "viewers/formats/text_scanner.h"

#include <cstring>

namespace vams::viewers {

namespace {

constexpr std::uint64_t stlHeader = 84;
constexpr std::uint64_t stlTriangle = 50;

bool isBinaryStl(const ByteView &bytes)
{
    if (bytes.size() < stlHeader)
        return false;
    // Binary files that start with "solid" exist: the size tells.
    const std::uint64_t wanted = stlHeader + bytes.at<quint32>(80) * stlTriangle;
    if (!bytes.startsWith("solid"))
        return true;
    return wanted == bytes.size();
}

Mesh readBinaryStl(const ByteView &bytes)
{
    const std::uint64_t count = bytes.at<quint32>(80);
    const std::uint64_t there = (bytes.size() - stlHeader) / stlTriangle;
    if (count > there)
        throw FormatError(
            ReaderText::tr("The file ends early: it announces %1 triangles and holds %2.")
                .arg(count)
                .arg(there));
    if (count == 0)
        throw FormatError(ReaderText::tr("The file holds no triangles."));
    Mesh mesh;
    weldCorners(bytes.data() + stlHeader, count, stlTriangle, 12, mesh);
    return mesh;
}

Mesh readAsciiStl(const ByteView &bytes)
{
    std::vector<float> corners;
    TextScanner text(bytes);
    bool isEnded = false;
    while (!text.atEnd()) {
        text.skipSpace();
        const std::string_view word = text.word();
        if (word == "vertex") {
            float p[3] = {};
            if (!text.number(p[0]) || !text.number(p[1]) || !text.number(p[2]))
                throw FormatError(ReaderText::tr("A vertex of the STL text has no three numbers."));
            corners.insert(corners.end(), p, p + 3);
        } else if (word == "solid" || word == "facet" || word == "endsolid") {
            isEnded = word == "endsolid";
            text.skipLine();
        }
    }
    if (corners.empty())
        throw FormatError(ReaderText::tr("The file holds no triangles."));
    if (!isEnded || corners.size() % 9 != 0)
        throw FormatError(ReaderText::tr("The file ends early: its last triangle is incomplete."));
    Mesh mesh;
    weldCorners(reinterpret_cast<const unsigned char *>(corners.data()), corners.size() / 9,
                9 * sizeof(float), 0, mesh);
    return mesh;
}

class StlLoader final : public Loader
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("stl"); }
    [[nodiscard]] QString title() const override { return ReaderText::tr("STL model"); }
    [[nodiscard]] QStringList extensions() const override { return {QStringLiteral("stl")}; }
    [[nodiscard]] QStringList mimeTypes() const override { return {QStringLiteral("model/stl")}; }
    [[nodiscard]] int canRead(const QByteArray &head) const override
    {
        // A binary STL has no mark: any bytes that are not another format's may be one.
        if (head.startsWith("solid"))
            return 60;
        const bool isOther = head.startsWith("\x89PNG") || head.startsWith("glTF") ||
                             head.startsWith("PK") || head.startsWith("\xff\xd8\xff") ||
                             head.startsWith("%PDF") || head.startsWith("ply");
        return isOther ? 0 : 30;
    }

protected:
    [[nodiscard]] Loaded read(const Source &source, Job &) const override
    {
        const ByteView &bytes = source.bytes();
        if (!isBinaryStl(bytes) && !bytes.startsWith("solid"))
            throw FormatError(ReaderText::tr("The file is too short to be an STL model."));
        MeshData scene;
        scene.upAxis = UpAxis::Z;
        scene.meshes.push_back(isBinaryStl(bytes) ? readBinaryStl(bytes) : readAsciiStl(bytes));
        finishScene(scene);
        return scene;
    }
};

} // namespace

std::unique_ptr<Loader> makeStlLoader()
{
    return std::make_unique<StlLoader>();
}

} // namespace vams::viewers
