#pragma once
// The container of a glTF 2 file: JSON, buffers and accessors, with every index and offset checked.
// Knows nothing of meshes.

#include "core/base/json.h"
#include "viewers/base/source.h"

#include <map>
#include <span>
#include <vector>

namespace vams::viewers {

class GltfFile
{
public:
    /// Throws FormatError, as every function here.
    explicit GltfFile(const Source &source);

    [[nodiscard]] const Source &source() const { return m_source; }
    [[nodiscard]] const Json &json() const { return m_json; }
    /// Entry of a top-level list such as "meshes".
    [[nodiscard]] const Json &item(const char *list, std::int64_t index) const;
    [[nodiscard]] std::int64_t count(const char *list) const;
    [[nodiscard]] bool needs(const char *extension) const;

    [[nodiscard]] ByteView bufferView(std::int64_t index) const;
    /// Bytes of a "uri": data URI or a file beside this one. Empty when they are not there.
    [[nodiscard]] ByteView uriBytes(const QString &uri) const;

    /// All numbers of an accessor as floats, `width` a row; normalised integers become -1..1.
    [[nodiscard]] std::vector<float> floats(std::int64_t accessor, std::size_t width) const;
    [[nodiscard]] std::vector<std::uint32_t> indices(std::int64_t accessor) const;
    /// Components of one row: 1 for SCALAR up to 16 for MAT4.
    [[nodiscard]] std::size_t widthOf(std::int64_t accessor) const;

private:
    struct Accessor;

    void readContainer();
    void checkVersion() const;
    [[nodiscard]] ByteView buffer(std::int64_t index) const;
    [[nodiscard]] Accessor accessor(std::int64_t index) const;
    void applySparse(const Json &sparse, const Accessor &base, std::vector<float> &values) const;

    const Source &m_source;
    Json m_json;
    ByteView m_binary;
    mutable std::map<QString, QByteArray> m_decoded;
};

/// Members of untrusted objects: the fallback when absent, FormatError when of another type.
namespace gltf {
std::int64_t integer(const Json &object, const char *key, std::int64_t fallback);
float number(const Json &object, const char *key, float fallback);
bool flag(const Json &object, const char *key);
/// `size` numbers, or false when the member is absent.
bool numbers(const Json &object, const char *key, std::span<float> out);
const Json &object(const Json &parent, const char *key);
const Json &list(const Json &parent, const char *key);
std::int64_t index(const Json &value);
} // namespace gltf

} // namespace vams::viewers
