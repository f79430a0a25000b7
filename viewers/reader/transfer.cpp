#include "viewers/reader/transfer.h"

#include "viewers/base/format_error.h"

#include <QDataStream>

#include <algorithm>

namespace vams::viewers {

namespace {

constexpr quint32 maxListed = 20'000'000; ///< entries of any list in an answer

/// Appends arrays to the area and their places to the header.
class Packer
{
public:
    explicit Packer(SharedArea &area)
        : out(&header, QIODevice::WriteOnly)
        , m_area(area)
    {
        out.setVersion(QDataStream::Qt_6_0);
        m_area.clear();
    }

    void bytes(const void *data, quint64 size)
    {
        out << m_end << size;
        isFine = isFine && (size == 0 || m_area.write(m_end, data, size));
        m_end += size;
    }
    template <class T>
    void array(const std::vector<T> &values)
    {
        bytes(values.data(), values.size() * sizeof(T));
    }
    [[nodiscard]] Result<QByteArray> finish()
    {
        if (isFine)
            return header;
        return fail(ErrorKind::Io, ReaderText::tr("There is not enough memory to show this file."));
    }

    QByteArray header;
    QDataStream out;
    bool isFine = true;

private:
    SharedArea &m_area;
    quint64 m_end = 0;
};

class Unpacker
{
public:
    Unpacker(const QByteArray &header, SharedArea &area)
        : in(header)
        , m_area(area)
        , m_areaSize(area.size())
    {
        in.setVersion(QDataStream::Qt_6_0);
    }

    /// False and not fine when the place lies outside of the area.
    bool place(quint64 &offset, quint64 &size)
    {
        in >> offset >> size;
        isFine = isFine && in.status() == QDataStream::Ok && offset <= m_areaSize &&
                 size <= m_areaSize - offset;
        return isFine && size > 0;
    }
    template <class T>
    void array(std::vector<T> &values)
    {
        quint64 offset = 0;
        quint64 size = 0;
        if (!place(offset, size))
            return;
        values.resize(size / sizeof(T));
        isFine = m_area.read(offset, values.data(), values.size() * sizeof(T));
    }
    void image(QImage &image)
    {
        qint32 width = 0;
        qint32 height = 0;
        bool hasAlpha = false;
        in >> width >> height >> hasAlpha;
        quint64 offset = 0;
        quint64 size = 0;
        if (!place(offset, size))
            return;
        constexpr qint32 largest = 65536;
        isFine = width > 0 && height > 0 && width <= largest && height <= largest &&
                 size == quint64(width) * quint64(height) * 4;
        if (!isFine)
            return;
        image = QImage(width, height, hasAlpha ? QImage::Format_RGBA8888 : QImage::Format_RGBX8888);
        isFine = !image.isNull() && m_area.read(offset, image.bits(), size);
    }
    /// Length of the list that follows.
    quint32 count()
    {
        quint32 value = 0;
        in >> value;
        isFine = isFine && in.status() == QDataStream::Ok && value <= maxListed;
        return isFine ? value : 0;
    }
    template <class T, class Read>
    void list(std::vector<T> &values, const Read &read)
    {
        const quint32 wanted = count();
        for (quint32 at = 0; at < wanted && isFine; ++at) {
            read(values.emplace_back());
            isFine = isFine && in.status() == QDataStream::Ok;
        }
    }

    QDataStream in;
    bool isFine = true;

private:
    SharedArea &m_area;
    quint64 m_areaSize;
};

void packImageInto(Packer &pack, const QImage &image)
{
    const QImage plain = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_RGBA8888
                                                                       : QImage::Format_RGBX8888);
    pack.out << qint32(plain.width()) << qint32(plain.height()) << plain.hasAlphaChannel();
    pack.bytes(plain.constBits(), static_cast<quint64>(plain.sizeInBytes()));
}

void packMeshInto(Packer &pack, const Mesh &mesh)
{
    pack.out << mesh.name << static_cast<qint32>(mesh.primitive) << qint32(mesh.material)
             << mesh.bounds.min << mesh.bounds.max;
    pack.array(mesh.positions);
    pack.array(mesh.normals);
    pack.array(mesh.texCoords);
    pack.array(mesh.colors);
    pack.array(mesh.indices);
}

void unpackMeshFrom(Unpacker &unpack, Mesh &mesh)
{
    qint32 primitive = 0;
    qint32 material = -1;
    unpack.in >> mesh.name >> primitive >> material >> mesh.bounds.min >> mesh.bounds.max;
    mesh.primitive = static_cast<Primitive>(std::clamp(primitive, 0, 2));
    mesh.material = material;
    unpack.array(mesh.positions);
    unpack.array(mesh.normals);
    unpack.array(mesh.texCoords);
    unpack.array(mesh.colors);
    unpack.array(mesh.indices);
}

void packMaterial(QDataStream &out, const Material &m)
{
    out << m.name << m.baseColor << m.metallic << m.roughness << m.emissive
        << qint32(m.baseColorImage) << qint32(m.metallicRoughnessImage) << qint32(m.normalImage)
        << qint32(m.occlusionImage) << qint32(m.emissiveImage) << static_cast<qint32>(m.alphaMode)
        << m.alphaCutoff << m.isDoubleSided;
}

void unpackMaterial(QDataStream &in, Material &m)
{
    qint32 images[5] = {-1, -1, -1, -1, -1};
    qint32 alphaMode = 0;
    in >> m.name >> m.baseColor >> m.metallic >> m.roughness >> m.emissive;
    for (qint32 &image : images)
        in >> image;
    in >> alphaMode >> m.alphaCutoff >> m.isDoubleSided;
    m.baseColorImage = images[0];
    m.metallicRoughnessImage = images[1];
    m.normalImage = images[2];
    m.occlusionImage = images[3];
    m.emissiveImage = images[4];
    m.alphaMode = static_cast<AlphaMode>(std::clamp(alphaMode, 0, 2));
}

void unpackNode(Unpacker &unpack, Node &node)
{
    qint32 parent = -1;
    unpack.in >> node.name >> parent >> node.transform;
    node.parent = parent;
    unpack.array(node.meshes);
}

void unpackChannel(Unpacker &unpack, AnimationChannel &channel)
{
    qint32 node = -1;
    qint32 path = 0;
    unpack.in >> node >> path;
    channel.node = node;
    channel.path = static_cast<AnimationPath>(std::clamp(path, 0, 2));
    unpack.array(channel.times);
    unpack.array(channel.values);
}

tl::unexpected<Error> brokenAnswer()
{
    return fail(ErrorKind::Internal,
                ReaderText::tr("The file could not be read: its reader gave a broken answer."));
}

} // namespace

Result<QByteArray> packMesh(const MeshData &mesh, SharedArea &area)
{
    Packer pack(area);
    const auto count = [&pack](const auto &list) { pack.out << static_cast<quint32>(list.size()); };
    count(mesh.meshes);
    for (const Mesh &part : mesh.meshes)
        packMeshInto(pack, part);
    count(mesh.materials);
    for (const Material &material : mesh.materials)
        packMaterial(pack.out, material);
    count(mesh.images);
    for (const QImage &image : mesh.images)
        packImageInto(pack, image);
    count(mesh.nodes);
    for (const Node &node : mesh.nodes) {
        pack.out << node.name << qint32(node.parent) << node.transform;
        pack.array(node.meshes);
    }
    count(mesh.animations);
    for (const Animation &animation : mesh.animations) {
        pack.out << animation.name << animation.duration;
        count(animation.channels);
        for (const AnimationChannel &channel : animation.channels) {
            pack.out << qint32(channel.node) << static_cast<qint32>(channel.path);
            pack.array(channel.times);
            pack.array(channel.values);
        }
    }
    count(mesh.warnings);
    for (const QString &warning : mesh.warnings)
        pack.out << warning;
    pack.out << static_cast<qint32>(mesh.upAxis) << mesh.metresPerUnit;
    return pack.finish();
}

Result<MeshData> unpackMesh(const QByteArray &header, SharedArea &area)
{
    Unpacker unpack(header, area);
    MeshData mesh;
    unpack.list(mesh.meshes, [&](Mesh &part) { unpackMeshFrom(unpack, part); });
    unpack.list(mesh.materials, [&](Material &material) { unpackMaterial(unpack.in, material); });
    unpack.list(mesh.images, [&](QImage &image) { unpack.image(image); });
    unpack.list(mesh.nodes, [&](Node &node) { unpackNode(unpack, node); });
    unpack.list(mesh.animations, [&](Animation &animation) {
        unpack.in >> animation.name >> animation.duration;
        unpack.list(animation.channels,
                    [&](AnimationChannel &channel) { unpackChannel(unpack, channel); });
    });
    unpack.list(mesh.warnings, [&](QString &warning) { unpack.in >> warning; });
    qint32 upAxis = 0;
    unpack.in >> upAxis >> mesh.metresPerUnit;
    mesh.upAxis = upAxis == 1 ? UpAxis::Z : UpAxis::Y;
    area.clear();
    if (!unpack.isFine || unpack.in.status() != QDataStream::Ok || !isConsistent(mesh))
        return brokenAnswer();
    return mesh;
}

Result<QByteArray> packImage(const QImage &image, SharedArea &area)
{
    Packer pack(area);
    packImageInto(pack, image);
    return pack.finish();
}

Result<QImage> unpackImage(const QByteArray &header, SharedArea &area)
{
    Unpacker unpack(header, area);
    QImage image;
    unpack.image(image);
    area.clear();
    if (!unpack.isFine || image.isNull())
        return brokenAnswer();
    return image;
}

} // namespace vams::viewers
