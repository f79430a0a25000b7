#pragma once
// A laser scanner in a made room: rays from where it stands, the first thing each one hits, with
// noise. So a cloud has what real ones have: shadows, denser near the scanner, ragged edges.

#include "app/demo/pictures/noise.h"
#include "viewers/data/mesh_data.h"

#include <QRgb>

#include <vector>

namespace vams::demo {

/// What rays can hit, in metres.
struct ScanBox
{
    QVector3D min, max;
    QRgb color;
};
struct ScanRod ///< a cylinder with flat ends
{
    QVector3D from, to;
    float radius;
    QRgb color;
};
struct ScanBall
{
    QVector3D centre;
    float radius;
    QRgb color;
};

struct ScanScene
{
    QVector3D roomMin, roomMax; ///< walls, floor and ceiling, seen from inside
    std::vector<ScanBox> boxes;
    std::vector<ScanRod> rods;
    std::vector<ScanBall> balls;

    void addPipe(const std::vector<QVector3D> &path, float radius, QRgb color);
    /// An upright vessel with round heads, on legs.
    void addVessel(const QVector3D &foot, float radius, float height, QRgb color);
    void addPump(const QVector3D &place, QRgb color);
};

/// A plant room with vessels, pumps and pipes.
ScanScene plantRoom();
/// Scans from each station; about `points` in all.
viewers::Mesh scan(const ScanScene &scene, const std::vector<QVector3D> &stations, int points);

/// Points on triangles, evenly, with noise; coloured by their distance from the drawing, as an
/// inspection shows it. Millimetres become metres.
viewers::Mesh sampleSurface(const viewers::Mesh &surface, int points, std::uint64_t seed);
/// An aerial survey of the quarry.
viewers::Mesh sampleQuarry(int points, std::uint64_t seed);

} // namespace vams::demo
