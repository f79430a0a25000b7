#include "app/demo/clouds/scanner.h"

#include <QColor>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vams::demo {

namespace {

struct Ray
{
    QVector3D origin;
    QVector3D way; ///< unit length
};

struct Hit
{
    float distance = 1e9f;
    QVector3D normal;
    QRgb color = 0;

    void take(float at, const QVector3D &outward, QRgb paint)
    {
        if (at > 0.05f && at < distance) {
            distance = at;
            normal = outward;
            color = paint;
        }
    }
};

/// Where a ray enters and leaves a box, by axis.
struct BoxSpan
{
    float enter = -1e9f, leave = 1e9f;
    int enterAxis = 0, leaveAxis = 0;
};

BoxSpan spanOf(const Ray &ray, const QVector3D &min, const QVector3D &max)
{
    BoxSpan span;
    for (int axis = 0; axis < 3; ++axis) {
        const float speed = std::abs(ray.way[axis]) > 1e-6f ? ray.way[axis] : 1e-6f;
        const float a = (min[axis] - ray.origin[axis]) / speed;
        const float b = (max[axis] - ray.origin[axis]) / speed;
        if (std::min(a, b) > span.enter) {
            span.enter = std::min(a, b);
            span.enterAxis = axis;
        }
        if (std::max(a, b) < span.leave) {
            span.leave = std::max(a, b);
            span.leaveAxis = axis;
        }
    }
    return span;
}

QVector3D axisNormal(int axis, float sign)
{
    QVector3D normal;
    normal[axis] = sign;
    return normal;
}

void hitBox(const Ray &ray, const ScanBox &box, Hit &hit)
{
    const BoxSpan span = spanOf(ray, box.min, box.max);
    if (span.enter < span.leave)
        hit.take(span.enter, axisNormal(span.enterAxis, ray.way[span.enterAxis] > 0 ? -1.0f : 1.0f),
                 box.color);
}

void hitBall(const Ray &ray, const ScanBall &ball, Hit &hit)
{
    const QVector3D to = ball.centre - ray.origin;
    const float along = QVector3D::dotProduct(to, ray.way);
    const float inside = ball.radius * ball.radius - (to.lengthSquared() - along * along);
    if (inside < 0)
        return;
    const float at = along - std::sqrt(inside);
    hit.take(at, (ray.origin + ray.way * at - ball.centre).normalized(), ball.color);
}

void hitRod(const Ray &ray, const ScanRod &rod, Hit &hit)
{
    const QVector3D axis = (rod.to - rod.from).normalized();
    const float length = (rod.to - rod.from).length();
    const QVector3D from = ray.origin - rod.from;
    const float wayAlong = QVector3D::dotProduct(ray.way, axis);
    const float fromAlong = QVector3D::dotProduct(from, axis);
    const QVector3D way = ray.way - axis * wayAlong;
    const QVector3D offset = from - axis * fromAlong;
    const float a = way.lengthSquared();
    const float b = QVector3D::dotProduct(way, offset);
    const float c = offset.lengthSquared() - rod.radius * rod.radius;
    if (a > 1e-9f && b * b - a * c >= 0) {
        const float at = (-b - std::sqrt(b * b - a * c)) / a;
        const float along = fromAlong + wayAlong * at;
        if (along >= 0 && along <= length)
            hit.take(at, (offset + way * at).normalized(), rod.color);
    }
    if (std::abs(wayAlong) < 1e-6f)
        return;
    for (const float end : {0.0f, length}) {
        const float at = (end - fromAlong) / wayAlong;
        if ((offset + way * at).lengthSquared() <= rod.radius * rod.radius)
            hit.take(at, end > 0 ? axis : -axis, rod.color);
    }
}

/// Walls, floor and ceiling of concrete; the floor is darker and stained.
void hitRoom(const Ray &ray, const ScanScene &scene, Hit &hit)
{
    const BoxSpan span = spanOf(ray, scene.roomMin, scene.roomMax);
    const QVector3D at = ray.origin + ray.way * span.leave;
    const bool isFloor = span.leaveAxis == 2 && ray.way.z() < 0;
    const float stain =
        fractalNoise((at.x() + at.z()) * 0.9f, (at.y() + at.z() * 0.7f) * 0.9f, 5, 3);
    int grey = static_cast<int>((isFloor ? 128.0f : 196.0f) * (1 + 0.2f * stain));
    // A painted skirting, and lines of a walkway on the floor.
    QRgb color = qRgb(grey, grey - 3, grey - 10);
    if (!isFloor && at.z() < 1.1f && span.leaveAxis != 2)
        color = qRgb(118, 138, 136);
    if (isFloor && (std::abs(at.y() + 2.05f) < 0.05f || std::abs(at.y() + 3.1f) < 0.05f))
        color = qRgb(222, 184, 66);
    hit.take(span.leave, axisNormal(span.leaveAxis, ray.way[span.leaveAxis] > 0 ? -1.0f : 1.0f),
             color);
}

Hit cast(const Ray &ray, const ScanScene &scene)
{
    Hit hit;
    hitRoom(ray, scene, hit);
    for (const ScanBox &box : scene.boxes)
        hitBox(ray, box, hit);
    for (const ScanRod &rod : scene.rods)
        hitRod(ray, rod, hit);
    for (const ScanBall &ball : scene.balls)
        hitBall(ray, ball, hit);
    return hit;
}

void addPoint(viewers::Mesh &cloud, const QVector3D &point, QRgb color, float light)
{
    cloud.positions.insert(cloud.positions.end(), {point.x(), point.y(), point.z()});
    cloud.bounds.include(point);
    const auto lit = [light](int value) {
        return static_cast<std::uint8_t>(
            std::clamp(static_cast<int>(static_cast<float>(value) * light), 0, 255));
    };
    for (const std::uint8_t part :
         {lit(qRed(color)), lit(qGreen(color)), lit(qBlue(color)), std::uint8_t(255)})
        cloud.colors.push_back(part);
}

viewers::Mesh emptyCloud(const QString &name)
{
    viewers::Mesh cloud;
    cloud.name = name;
    cloud.primitive = viewers::Primitive::Points;
    return cloud;
}

bool isCutAway(const QVector3D &point, const ScanScene &scene)
{
    constexpr float skin = 0.03f;
    return point.z() > scene.roomMax.z() - skin || point.y() < scene.roomMin.y() + skin ||
           point.x() > scene.roomMax.x() - skin;
}

} // namespace

viewers::Mesh scan(const ScanScene &scene, const std::vector<QVector3D> &stations, int points)
{
    viewers::Mesh cloud = emptyCloud(QStringLiteral("Scan"));
    Random random(19);
    const int rays = points / static_cast<int>(stations.size());
    for (const QVector3D &station : stations) {
        for (int at = 0; at < rays; ++at) {
            // A spiral over the sphere, so that rays are spread evenly; none straight down.
            const double z = 1 - 2 * (at + 0.5) / rays;
            const double turn = at * 2.399963229728653 + random.between(0, 0.01);
            const double flat = std::sqrt(1 - z * z);
            if (z < -0.93)
                continue;
            const Ray ray{station, QVector3D(float(flat * std::cos(turn)),
                                             float(flat * std::sin(turn)), float(z))};
            const Hit hit = cast(ray, scene);
            const float facing = -QVector3D::dotProduct(hit.normal, ray.way);
            // Grazing rays come back seldom; the ceiling and two walls are cut away, as reviewers
            // do it, so that one looks inside.
            const QVector3D point = ray.origin + ray.way * hit.distance;
            if (random.next() > 0.25 + 1.6 * facing || isCutAway(point, scene))
                continue;
            const auto noise = static_cast<float>(random.normal(0.004 / std::max(0.25f, facing)));
            const float sun = QVector3D::dotProduct(hit.normal, QVector3D(0.3f, -0.45f, 0.84f));
            const float light = 0.86f + 0.32f * sun + static_cast<float>(random.normal(0.035));
            addPoint(cloud, point + ray.way * noise, hit.color, light);
        }
    }
    return cloud;
}

namespace {

/// Blue (below) over green (on the drawing) to red (above), for a deviation of -1 to 1.
QRgb deviationColor(float deviation)
{
    const float hue = std::clamp(0.34f - deviation * 0.33f, 0.0f, 0.66f);
    return QColor::fromHsvF(hue, 0.78f, 0.92f).rgb();
}

} // namespace

viewers::Mesh sampleSurface(const viewers::Mesh &surface, int points, std::uint64_t seed)
{
    const auto corner = [&](std::size_t index) {
        const float *at = &surface.positions[std::size_t(3) * surface.indices[index]];
        return QVector3D(at[0], at[1], at[2]);
    };
    std::vector<double> sums; // of the areas, to choose triangles by
    double sum = 0;
    for (std::size_t at = 0; at + 2 < surface.indices.size(); at += 3) {
        const QVector3D a = corner(at);
        sum += static_cast<double>(
            QVector3D::crossProduct(corner(at + 1) - a, corner(at + 2) - a).length());
        sums.push_back(sum);
    }
    viewers::Mesh cloud = emptyCloud(QStringLiteral("Scan"));
    Random random(seed);
    for (int point = 0; point < points; ++point) {
        const auto chosen = std::lower_bound(sums.begin(), sums.end(), random.next() * sum);
        const auto at = 3 * static_cast<std::size_t>(chosen - sums.begin());
        auto u = static_cast<float>(random.next());
        auto v = static_cast<float>(random.next());
        if (u + v > 1) {
            u = 1 - u;
            v = 1 - v;
        }
        const QVector3D a = corner(at);
        const QVector3D ab = corner(at + 1) - a;
        const QVector3D ac = corner(at + 2) - a;
        const QVector3D normal = QVector3D::crossProduct(ab, ac).normalized();
        const QVector3D place = a + ab * u + ac * v;
        const float wave = fractalNoise(place.x() / 60 + place.z() / 90, place.y() / 60, 3, 91);
        const auto noise = static_cast<float>(random.normal(0.12));
        const float light = 0.72f + 0.26f * normal.z() + 0.12f * normal.x();
        addPoint(cloud, (place + normal * (wave * 0.8f + noise)) / 1000,
                 deviationColor(wave * 1.9f + noise * 0.35f), light);
    }
    return cloud;
}

} // namespace vams::demo
