#include "viewers/formats/gltf/gltf_file.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace vams::viewers {

enum class ComponentType
{
    Int8 = 5120,
    UInt8 = 5121,
    Int16 = 5122,
    UInt16 = 5123,
    UInt32 = 5125,
    Float = 5126
};

namespace {

/// Accessors without bytes are all zero; more rows than this are an attack.
constexpr std::uint64_t maxZeroRows = 50'000'000;

std::size_t componentSize(ComponentType type)
{
    switch (type) {
    case ComponentType::Int8:
    case ComponentType::UInt8:
        return 1;
    case ComponentType::Int16:
    case ComponentType::UInt16:
        return 2;
    case ComponentType::UInt32:
    case ComponentType::Float:
        return 4;
    }
    throw FormatError(ReaderText::tr("An accessor of the glTF file has an unknown number type."));
}

template <class T>
T loadAs(const uchar *at)
{
    return qFromLittleEndian<T>(at);
}

float componentAt(const uchar *at, ComponentType type, bool isNormalized)
{
    const auto scale = [isNormalized](float value, float largest) {
        return isNormalized ? std::max(value / largest, -1.0f) : value;
    };
    switch (type) {
    case ComponentType::Int8:
        return scale(static_cast<float>(static_cast<qint8>(*at)), 127);
    case ComponentType::UInt8:
        return scale(static_cast<float>(*at), 255);
    case ComponentType::Int16:
        return scale(static_cast<float>(loadAs<qint16>(at)), 32767);
    case ComponentType::UInt16:
        return scale(static_cast<float>(loadAs<quint16>(at)), 65535);
    case ComponentType::UInt32:
        return static_cast<float>(loadAs<quint32>(at));
    case ComponentType::Float:
        break;
    }
    return loadAs<float>(at);
}

std::uint32_t indexAt(const uchar *at, ComponentType type)
{
    switch (type) {
    case ComponentType::UInt8:
        return *at;
    case ComponentType::UInt16:
        return loadAs<quint16>(at);
    case ComponentType::UInt32:
        return loadAs<quint32>(at);
    default:
        throw FormatError(ReaderText::tr("The indices of the glTF file are not whole numbers."));
    }
}

std::size_t typeWidth(const QString &type)
{
    static const std::map<QString, std::size_t> widths{{"SCALAR", 1}, {"VEC2", 2}, {"VEC3", 3},
                                                       {"VEC4", 4},   {"MAT2", 4}, {"MAT3", 9},
                                                       {"MAT4", 16}};
    const auto it = widths.find(type);
    if (it == widths.end())
        throw FormatError(ReaderText::tr("An accessor of the glTF file has an unknown shape."));
    return it->second;
}

} // namespace

struct GltfFile::Accessor
{
    const uchar *data = nullptr; ///< null: all zero
    std::uint64_t count = 0;
    std::size_t stride = 0;
    std::size_t width = 0;
    ComponentType type = ComponentType::Float;
    bool isNormalized = false;
    const Json *sparse = nullptr;
};

GltfFile::Accessor GltfFile::accessor(std::int64_t index) const
{
    const Json &json = item("accessors", index);
    Accessor result;
    result.type = static_cast<ComponentType>(gltf::integer(json, "componentType", 0));
    result.width = typeWidth(jsonText(json, "type"));
    result.isNormalized = gltf::flag(json, "normalized");
    const std::int64_t count = gltf::integer(json, "count", -1);
    const std::int64_t offset = gltf::integer(json, "byteOffset", 0);
    constexpr std::int64_t maxCount = std::int64_t(1) << 32;
    if (count < 0 || count > maxCount || offset < 0)
        throw FormatError(ReaderText::tr("An accessor of the glTF file has an impossible size."));
    result.count = static_cast<std::uint64_t>(count);
    if (const Json &sparse = gltf::object(json, "sparse"); !sparse.empty())
        result.sparse = &sparse;
    const std::size_t rowSize = componentSize(result.type) * result.width;
    result.stride = rowSize;
    const std::int64_t viewIndex = gltf::integer(json, "bufferView", -1);
    if (viewIndex < 0) {
        if (result.count > maxZeroRows)
            throw FormatError(
                ReaderText::tr("An accessor of the glTF file has an impossible size."));
        return result;
    }
    const ByteView view = bufferView(viewIndex);
    const std::int64_t stride = gltf::integer(item("bufferViews", viewIndex), "byteStride", 0);
    if (stride < 0 || stride > 65536 || (stride > 0 && static_cast<std::size_t>(stride) < rowSize))
        throw FormatError(ReaderText::tr("An accessor of the glTF file has an impossible stride."));
    if (stride > 0)
        result.stride = static_cast<std::size_t>(stride);
    const std::uint64_t length =
        result.count == 0 ? 0 : (result.count - 1) * result.stride + rowSize;
    result.data = view.part(static_cast<std::uint64_t>(offset), length).data();
    return result;
}

std::size_t GltfFile::widthOf(std::int64_t index) const
{
    return typeWidth(jsonText(item("accessors", index), "type"));
}

std::vector<float> GltfFile::floats(std::int64_t index, std::size_t width) const
{
    const Accessor from = accessor(index);
    if (from.width != width)
        throw FormatError(ReaderText::tr("An accessor of the glTF file has the wrong shape."));
    std::vector<float> values(from.count * width);
    const bool isPacked = from.type == ComponentType::Float && from.stride == width * sizeof(float);
    if (from.data && isPacked && from.count > 0) {
        std::memcpy(values.data(), from.data, values.size() * sizeof(float));
    } else if (from.data) {
        const std::size_t size = componentSize(from.type);
        float *out = values.data();
        for (std::uint64_t row = 0; row < from.count; ++row) {
            for (std::size_t at = 0; at < width; ++at)
                *out++ = componentAt(from.data + row * from.stride + at * size, from.type,
                                     from.isNormalized);
        }
    }
    if (from.sparse)
        applySparse(*from.sparse, from, values);
    return values;
}

void GltfFile::applySparse(const Json &sparse, const Accessor &base,
                           std::vector<float> &values) const
{
    const auto count = static_cast<std::uint64_t>(gltf::integer(sparse, "count", 0));
    const Json &where = gltf::object(sparse, "indices");
    const Json &what = gltf::object(sparse, "values");
    const auto partOf = [this](const Json &json, std::uint64_t rows, std::size_t rowSize) {
        const ByteView view = bufferView(gltf::integer(json, "bufferView", -1));
        const auto offset = static_cast<std::uint64_t>(gltf::integer(json, "byteOffset", 0));
        return view.part(offset, rows * rowSize).data();
    };
    if (count > base.count)
        throw FormatError(ReaderText::tr("An accessor of the glTF file has an impossible size."));
    const auto indexType = static_cast<ComponentType>(gltf::integer(where, "componentType", 0));
    const std::size_t size = componentSize(base.type);
    const uchar *rows = partOf(where, count, componentSize(indexType));
    const uchar *data = partOf(what, count, size * base.width);
    for (std::uint64_t at = 0; at < count; ++at) {
        const std::uint64_t row = indexAt(rows + at * componentSize(indexType), indexType);
        if (row >= base.count)
            throw FormatError(ReaderText::tr("A sparse accessor points outside of its data."));
        for (std::size_t part = 0; part < base.width; ++part)
            values[row * base.width + part] =
                componentAt(data + (at * base.width + part) * size, base.type, base.isNormalized);
    }
}

std::vector<std::uint32_t> GltfFile::indices(std::int64_t index) const
{
    const Accessor from = accessor(index);
    if (from.width != 1 || from.sparse)
        throw FormatError(ReaderText::tr("The indices of the glTF file have the wrong shape."));
    std::vector<std::uint32_t> values(from.count);
    if (!from.data)
        return values;
    if (from.type == ComponentType::UInt32 && from.stride == 4 && from.count > 0) {
        std::memcpy(values.data(), from.data, values.size() * 4);
        return values;
    }
    for (std::uint64_t row = 0; row < from.count; ++row)
        values[row] = indexAt(from.data + row * from.stride, from.type);
    return values;
}

} // namespace vams::viewers
