#include "viewers/formats/ply_header.h"

#include "viewers/formats/text_scanner.h"

#include <algorithm>
#include <map>

namespace vams::viewers {

namespace {

PlyType plyTypeOf(std::string_view name)
{
    static const std::map<std::string_view, PlyType> types{
        {"char", PlyType::Int8},     {"int8", PlyType::Int8},     {"uchar", PlyType::UInt8},
        {"uint8", PlyType::UInt8},   {"short", PlyType::Int16},   {"int16", PlyType::Int16},
        {"ushort", PlyType::UInt16}, {"uint16", PlyType::UInt16}, {"int", PlyType::Int32},
        {"int32", PlyType::Int32},   {"uint", PlyType::UInt32},   {"uint32", PlyType::UInt32},
        {"float", PlyType::Float},   {"float32", PlyType::Float}, {"double", PlyType::Double},
        {"float64", PlyType::Double}};
    const auto it = types.find(name);
    if (it == types.end())
        throw FormatError(
            ReaderText::tr("The PLY header names a type that does not exist: %1.")
                .arg(QString::fromUtf8(name.data(), qsizetype(name.size())).left(40)));
    return it->second;
}

PlyEncoding plyEncodingOf(std::string_view name)
{
    if (name == "ascii")
        return PlyEncoding::Ascii;
    if (name == "binary_little_endian")
        return PlyEncoding::LittleEndian;
    if (name == "binary_big_endian")
        return PlyEncoding::BigEndian;
    throw FormatError(ReaderText::tr("The PLY header names an encoding that does not exist."));
}

void addProperty(PlyElement &element, TextScanner &text)
{
    PlyProperty property;
    std::string_view type = text.word();
    if (type == "list") {
        property.isList = true;
        property.countType = plyTypeOf(text.word());
        type = text.word();
    }
    property.type = plyTypeOf(type);
    property.name = std::string(text.word());
    property.offset = element.rowSize;
    element.rowSize += plySize(property.isList ? property.countType : property.type);
    element.hasLists = element.hasLists || property.isList;
    element.properties.push_back(std::move(property));
    if (element.properties.size() > 512)
        throw FormatError(ReaderText::tr("The PLY header names too many properties."));
}

void checkCounts(const PlyHeader &header, std::uint64_t fileSize)
{
    // A row of text takes two bytes a value at least.
    std::uint64_t left = fileSize - header.size + 1;
    for (const PlyElement &element : header.elements) {
        const std::uint64_t row =
            header.encoding == PlyEncoding::Ascii ? element.properties.size() * 2 : element.rowSize;
        if (element.count > 0 && (row == 0 || element.count > left / row))
            throw FormatError(
                ReaderText::tr("The file ends early: it announces more data than it holds."));
        left -= element.count * row;
    }
}

} // namespace

std::size_t plySize(PlyType type)
{
    static constexpr std::size_t sizes[] = {1, 1, 2, 2, 4, 4, 4, 8};
    return sizes[static_cast<int>(type)];
}

const PlyProperty *PlyElement::find(std::initializer_list<const char *> names) const
{
    for (const char *wanted : names) {
        const auto it =
            std::find_if(properties.begin(), properties.end(),
                         [wanted](const PlyProperty &property) { return property.name == wanted; });
        if (it != properties.end() && !it->isList)
            return &*it;
    }
    return nullptr;
}

PlyHeader readPlyHeader(const ByteView &bytes)
{
    PlyHeader header;
    TextScanner text(bytes.part(0, std::min<std::uint64_t>(bytes.size(), 256 * 1024)));
    if (text.restOfLine() != "ply")
        throw FormatError(ReaderText::tr("The file does not start as a PLY file does."));
    while (!text.atEnd()) {
        const std::string_view word = text.word();
        if (word == "format") {
            header.encoding = plyEncodingOf(text.word());
        } else if (word == "element") {
            PlyElement element;
            element.name = std::string(text.word());
            std::int64_t count = -1;
            if (!text.integer(count) || count < 0 || header.elements.size() >= 64)
                throw FormatError(ReaderText::tr("The PLY header is damaged."));
            element.count = static_cast<std::uint64_t>(count);
            header.elements.push_back(std::move(element));
        } else if (word == "property") {
            if (header.elements.empty())
                throw FormatError(ReaderText::tr("The PLY header is damaged."));
            addProperty(header.elements.back(), text);
        } else if (word == "end_header") {
            text.skipLine();
            header.size = static_cast<std::uint64_t>(text.position() - bytes.chars());
            checkCounts(header, bytes.size());
            return header;
        }
        text.skipLine();
    }
    throw FormatError(ReaderText::tr("The header of the PLY file has no end."));
}

} // namespace vams::viewers
