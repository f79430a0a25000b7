#pragma once
// How a child stands in its parent: the metadata "Translation", "Rotation" (a quaternion), "Scale"
// and "Matrix" of the link, as people read it. A matrix counts where both are there; its rows are
// written one after the other, with the move in the last column.

#include "core/model/metadata.h"
#include "ui/metadata/metadata_undo.h"

#include <array>
#include <optional>

namespace vams::ui {

using Triple = std::array<double, 3>;
using Matrix4 = std::array<std::array<double, 4>, 4>;

struct Placement
{
    Triple move{0, 0, 0};
    Triple turn{0, 0, 0}; ///< degrees about x, then y, then z of the parent
    Triple scale{1, 1, 1};

    bool operator==(const Placement &) const = default;
};

Matrix4 matrixOf(const Placement &placement);
/// Nothing if the matrix does what move, turn and scale cannot say.
std::optional<Placement> placementOf(const Matrix4 &matrix);

/// What the metadata of a link says.
class LinkPlacement
{
public:
    LinkPlacement() = default;
    explicit LinkPlacement(const MetadataSet &metadata);

    /// False: it stands where the parent begins, as nobody said anything.
    [[nodiscard]] bool isSet() const;
    [[nodiscard]] Matrix4 matrix() const;
    [[nodiscard]] std::optional<Placement> parts() const;

    /// What says this from now on; what is there already and would contradict is written anew.
    [[nodiscard]] MetadataWrite writing(const Placement &placement) const;
    [[nodiscard]] MetadataWrite writing(const Matrix4 &matrix) const;
    [[nodiscard]] MetadataWrite clearing() const;
    /// What sets back what such a write changes.
    [[nodiscard]] MetadataWrite back(const MetadataWrite &write) const;
    /// It is so from now on.
    void apply(const MetadataWrite &write);

    /// Other metadata of the link that has a value.
    [[nodiscard]] const std::vector<MetadataRow> &others() const { return m_others; }

private:
    [[nodiscard]] const MetadataItem *find(const char *key) const;

    std::vector<MetadataItem> m_values; ///< of the four that are there
    std::vector<MetadataRow> m_others;
};

} // namespace vams::ui
