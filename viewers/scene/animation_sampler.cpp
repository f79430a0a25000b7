#include "viewers/scene/animation_sampler.h"

#include <QMatrix3x3>

#include <algorithm>
#include <map>

namespace vams::viewers {

namespace {

struct Placement
{
    QVector3D move;
    QQuaternion turn;
    QVector3D scale;
};

Placement placementOf(const QMatrix4x4 &matrix)
{
    Placement placement;
    placement.move = matrix.column(3).toVector3D();
    QVector3D axes[3];
    for (int axis = 0; axis < 3; ++axis) {
        axes[axis] = matrix.column(axis).toVector3D();
        placement.scale[axis] = axes[axis].length();
    }
    if (QVector3D::dotProduct(QVector3D::crossProduct(axes[0], axes[1]), axes[2]) < 0)
        placement.scale[0] = -placement.scale[0];
    QMatrix3x3 rotation;
    for (int column = 0; column < 3; ++column) {
        const float scale = placement.scale[column];
        for (int row = 0; row < 3; ++row)
            rotation(row, column) = scale != 0 ? axes[column][row] / scale : row == column;
    }
    placement.turn = QQuaternion::fromRotationMatrix(rotation);
    return placement;
}

struct Moment
{
    std::size_t from;
    std::size_t to;
    float amount;
};

Moment momentIn(const std::vector<float> &times, float seconds)
{
    const auto after = std::upper_bound(times.begin(), times.end(), seconds);
    if (after == times.begin())
        return {0, 0, 0};
    const auto to = static_cast<std::size_t>(after - times.begin());
    if (after == times.end())
        return {to - 1, to - 1, 0};
    const float span = times[to] - times[to - 1];
    return {to - 1, to, span > 0 ? (seconds - times[to - 1]) / span : 0};
}

QVector3D vectorAt(const AnimationChannel &channel, std::size_t key)
{
    const float *value = &channel.values[key * 3];
    return {value[0], value[1], value[2]};
}

QQuaternion turnAt(const AnimationChannel &channel, std::size_t key)
{
    const float *value = &channel.values[key * 4];
    return {value[3], value[0], value[1], value[2]};
}

void apply(const AnimationChannel &channel, float seconds, Placement &placement)
{
    const Moment at = momentIn(channel.times, seconds);
    if (channel.path == AnimationPath::Rotation) {
        placement.turn =
            QQuaternion::slerp(turnAt(channel, at.from), turnAt(channel, at.to), at.amount);
        return;
    }
    const QVector3D from = vectorAt(channel, at.from);
    const QVector3D value = from + (vectorAt(channel, at.to) - from) * at.amount;
    (channel.path == AnimationPath::Translation ? placement.move : placement.scale) = value;
}

} // namespace

std::vector<PlacedNode> sample(const Animation &animation, const std::vector<Node> &nodes,
                               float seconds)
{
    std::map<int, Placement> placements;
    for (const AnimationChannel &channel : animation.channels) {
        auto found = placements.find(channel.node);
        if (found == placements.end())
            found =
                placements.emplace(channel.node, placementOf(nodes[channel.node].transform)).first;
        apply(channel, seconds, found->second);
    }
    std::vector<PlacedNode> placed;
    for (const auto &[node, placement] : placements) {
        QMatrix4x4 transform;
        transform.translate(placement.move);
        transform.rotate(placement.turn);
        transform.scale(placement.scale);
        placed.push_back({node, transform});
    }
    return placed;
}

} // namespace vams::viewers
