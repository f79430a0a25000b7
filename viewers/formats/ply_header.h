#pragma once
// The header of a PLY file: which elements follow, and which properties each has.

#include "viewers/base/byte_view.h"

#include <string>
#include <vector>

namespace vams::viewers {

enum class PlyType
{
    Int8,
    UInt8,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Float,
    Double
};

enum class PlyEncoding
{
    Ascii,
    LittleEndian,
    BigEndian
};

std::size_t plySize(PlyType type);

struct PlyProperty
{
    std::string name;
    PlyType type = PlyType::Float;
    bool isList = false;
    PlyType countType = PlyType::UInt8;
    std::size_t offset = 0; ///< in the row, while no list stands before it
};

struct PlyElement
{
    std::string name;
    std::uint64_t count = 0;
    std::vector<PlyProperty> properties;
    std::size_t rowSize = 0; ///< smallest size of a row: lists count as empty
    bool hasLists = false;

    [[nodiscard]] const PlyProperty *find(std::initializer_list<const char *> names) const;
};

struct PlyHeader
{
    PlyEncoding encoding = PlyEncoding::Ascii;
    std::vector<PlyElement> elements;
    std::uint64_t size = 0; ///< where the data start
};

/// Throws FormatError; counts are checked against the size of the file.
PlyHeader readPlyHeader(const ByteView &bytes);

} // namespace vams::viewers
