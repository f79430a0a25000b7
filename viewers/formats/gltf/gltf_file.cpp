#include "viewers/formats/gltf/gltf_file.h"

#include <algorithm>
#include <cstring>

namespace vams::viewers {

namespace {

constexpr quint32 glbMagic = 0x46546c67;
constexpr quint32 chunkJson = 0x4e4f534a;
constexpr quint32 chunkBinary = 0x004e4942;
constexpr JsonLimits gltfLimits{.bytes = 512LL * 1024 * 1024, .depth = 64, .elements = 50'000'000};

} // namespace

GltfFile::GltfFile(const Source &source)
    : m_source(source)
{
    readContainer();
    checkVersion();
}

void GltfFile::readContainer()
{
    const ByteView &bytes = m_source.bytes();
    ByteView text = bytes;
    if (bytes.startsWith("glTF")) {
        if (bytes.at<quint32>(4) == 1)
            throw UnsupportedError(ReaderText::tr("This is the old glTF version 1."));
        const std::uint64_t length = bytes.at<quint32>(8);
        if (length > bytes.size())
            throw FormatError(ReaderText::tr("The file ends early: %1 of %2 bytes are there.")
                                  .arg(bytes.size())
                                  .arg(length));
        if (bytes.at<quint32>(16) != chunkJson)
            throw FormatError(ReaderText::tr("The GLB file does not start with its JSON part."));
        text = bytes.part(20, bytes.at<quint32>(12));
        const std::uint64_t next = 20 + ((text.size() + 3) & ~std::uint64_t(3));
        if (next + 8 <= bytes.size() && bytes.at<quint32>(next + 4) == chunkBinary)
            m_binary = bytes.part(next + 8, bytes.at<quint32>(next));
    }
    Result<Json> json = parseJson(text.raw(), gltfLimits);
    if (!json)
        throw FormatError(ReaderText::tr("The JSON part of the glTF file is damaged."));
    m_json = std::move(*json);
    if (!m_json.is_object())
        throw FormatError(ReaderText::tr("The JSON part of the glTF file is damaged."));
}

void GltfFile::checkVersion() const
{
    const QString version = jsonText(gltf::object(m_json, "asset"), "version");
    if (version.isEmpty())
        throw FormatError(ReaderText::tr("The file does not tell its glTF version."));
    if (!version.startsWith(QLatin1String("2")))
        throw UnsupportedError(
            ReaderText::tr("glTF version %1 is not known.").arg(version.left(10)));
    if (needs("KHR_draco_mesh_compression"))
        throw UnsupportedError(ReaderText::tr("The meshes are compressed with Draco."));
    if (needs("EXT_meshopt_compression"))
        throw UnsupportedError(
            ReaderText::tr("The meshes are compressed with meshopt, which cannot be read yet."));
}

bool GltfFile::needs(const char *extension) const
{
    const Json &names = gltf::list(m_json, "extensionsRequired");
    return std::any_of(names.begin(), names.end(),
                       [extension](const Json &name) { return name == extension; });
}

std::int64_t GltfFile::count(const char *list) const
{
    return static_cast<std::int64_t>(gltf::list(m_json, list).size());
}

const Json &GltfFile::item(const char *list, std::int64_t index) const
{
    const Json &items = gltf::list(m_json, list);
    if (index < 0 || index >= static_cast<std::int64_t>(items.size()) || !items[index].is_object())
        throw FormatError(
            ReaderText::tr("The glTF file refers to entry %1 of \"%2\", which does not exist.")
                .arg(index)
                .arg(QLatin1String(list)));
    return items[static_cast<std::size_t>(index)];
}

ByteView GltfFile::uriBytes(const QString &uri) const
{
    if (!uri.startsWith(QLatin1String("data:"))) {
        const ByteView *file = m_source.sideFile(uri);
        return file ? *file : ByteView();
    }
    auto [it, isNew] = m_decoded.try_emplace(
        uri.size() > 256 ? uri.left(128) + QString::number(qHash(uri)) + QString::number(uri.size())
                         : uri);
    if (isNew) {
        const qsizetype comma = uri.indexOf(QLatin1Char(','));
        const QByteArray payload = QStringView(uri).mid(comma + 1).toLatin1();
        const bool isBase64 = QStringView(uri).left(comma).endsWith(QLatin1String(";base64"));
        it->second =
            isBase64 ? QByteArray::fromBase64(payload) : QByteArray::fromPercentEncoding(payload);
    }
    return ByteView(it->second);
}

ByteView GltfFile::buffer(std::int64_t index) const
{
    const Json &buffer = item("buffers", index);
    const auto length = static_cast<std::uint64_t>(gltf::integer(buffer, "byteLength", 0));
    const QString uri = jsonText(buffer, "uri");
    if (uri.isEmpty())
        return index == 0 ? m_binary : ByteView();
    const ByteView bytes = uriBytes(uri);
    if (bytes.isEmpty() && length > 0)
        throw FormatError(ReaderText::tr("The file \"%1\" with the geometry is missing beside it.")
                              .arg(uri.startsWith(QLatin1String("data:")) ? QStringLiteral("data")
                                                                          : uri.left(200)));
    return bytes;
}

ByteView GltfFile::bufferView(std::int64_t index) const
{
    const Json &view = item("bufferViews", index);
    const std::int64_t offset = gltf::integer(view, "byteOffset", 0);
    const std::int64_t length = gltf::integer(view, "byteLength", -1);
    if (offset < 0 || length < 0)
        throw FormatError(ReaderText::tr("A part of a glTF buffer lies outside of it."));
    return buffer(gltf::integer(view, "buffer", -1))
        .part(static_cast<std::uint64_t>(offset), static_cast<std::uint64_t>(length));
}

} // namespace vams::viewers
