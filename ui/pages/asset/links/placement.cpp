#include "ui/pages/asset/links/placement.h"

#include "core/base/json.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace vams::ui {

namespace {

constexpr char moveKey[] = "Translation";
constexpr char turnKey[] = "Rotation";
constexpr char scaleKey[] = "Scale";
constexpr char matrixKey[] = "Matrix";
constexpr const char *placementKeys[] = {moveKey, turnKey, scaleKey, matrixKey};
constexpr double nearlyZero = 1e-9;
constexpr double nearlySquare = 1e-6; ///< cosine of the angle between two axes

constexpr Matrix4 unitMatrix{{{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}}};

/// Without what is only the rounding of a computer.
double plain(double value)
{
    const double rounded = std::round(value * 1e9) / 1e9;
    return rounded == 0 ? 0 : rounded; // no -0
}

double dot(const Triple &a, const Triple &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

std::optional<std::vector<double>> numbers(const MetadataItem *item,
                                           const std::vector<const char *> &keys)
{
    const Result<Json> json = item ? parseJson(item->metadataValue.toUtf8()) : Result<Json>(Json());
    if (!json || !json->is_object())
        return std::nullopt;
    std::vector<double> found;
    for (const char *key : keys) {
        if (!json->contains(key) || !json->at(key).is_number())
            return std::nullopt;
        found.push_back(json->at(key).get<double>());
    }
    return found;
}

std::optional<Triple> triple(const MetadataItem *item)
{
    const auto found = numbers(item, {"x", "y", "z"});
    return found ? std::optional(Triple{(*found)[0], (*found)[1], (*found)[2]}) : std::nullopt;
}

std::optional<Matrix4> readMatrix(const MetadataItem *item)
{
    const Result<Json> json = item ? parseJson(item->metadataValue.toUtf8()) : Result<Json>(Json());
    if (!json || !json->is_array() || json->size() != 4)
        return std::nullopt;
    Matrix4 matrix{};
    for (std::size_t row = 0; row < 4; ++row) {
        if (!(*json)[row].is_array() || (*json)[row].size() != 4)
            return std::nullopt;
        for (std::size_t column = 0; column < 4; ++column) {
            if (!(*json)[row][column].is_number())
                return std::nullopt;
            matrix[row][column] = (*json)[row][column].get<double>();
        }
    }
    return matrix;
}

/// w, x, y, z
std::array<double, 4> quaternionOf(const Triple &turn)
{
    const double cx = std::cos(qDegreesToRadians(turn[0]) / 2);
    const double sx = std::sin(qDegreesToRadians(turn[0]) / 2);
    const double cy = std::cos(qDegreesToRadians(turn[1]) / 2);
    const double sy = std::sin(qDegreesToRadians(turn[1]) / 2);
    const double cz = std::cos(qDegreesToRadians(turn[2]) / 2);
    const double sz = std::sin(qDegreesToRadians(turn[2]) / 2);
    return {cx * cy * cz + sx * sy * sz, sx * cy * cz - cx * sy * sz, cx * sy * cz + sx * cy * sz,
            cx * cy * sz - sx * sy * cz};
}

/// Columns of length 1: the axes after the turn.
Matrix4 turnOf(double w, double x, double y, double z)
{
    const double length = std::sqrt(w * w + x * x + y * y + z * z);
    if (length < nearlyZero)
        return unitMatrix;
    w /= length;
    x /= length;
    y /= length;
    z /= length;
    return {{{1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y), 0},
             {2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x), 0},
             {2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y), 0},
             {0, 0, 0, 1}}};
}

Triple anglesOf(const std::array<Triple, 3> &axes)
{
    const auto at = [&axes](int row, int column) {
        return axes[static_cast<std::size_t>(column)][static_cast<std::size_t>(row)];
    };
    const double up = std::clamp(-at(2, 0), -1.0, 1.0);
    if (std::abs(up) > 1 - nearlyZero) // x and z turn about the same axis: all of it is x
        return {plain(qRadiansToDegrees(std::atan2(-at(1, 2), at(1, 1)))),
                plain(qRadiansToDegrees(std::asin(up))), 0};
    return {plain(qRadiansToDegrees(std::atan2(at(2, 1), at(2, 2)))),
            plain(qRadiansToDegrees(std::asin(up))),
            plain(qRadiansToDegrees(std::atan2(at(1, 0), at(0, 0))))};
}

Matrix4 matrixOfParts(const Triple &move, const Matrix4 &turn, const Triple &scale)
{
    Matrix4 matrix = unitMatrix;
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            matrix[row][column] = plain(turn[row][column] * scale[column]);
        matrix[row][3] = move[row];
    }
    return matrix;
}

MetadataItem tripleItem(const char *key, const Triple &value)
{
    const Json json{{"x", plain(value[0])}, {"y", plain(value[1])}, {"z", plain(value[2])}};
    return {QLatin1String(key), QString::fromUtf8(dumpJson(json)), MetadataValueType::Xyz};
}

MetadataItem turnItem(const Triple &turn)
{
    const auto q = quaternionOf(turn);
    const Json json{{"w", plain(q[0])}, {"x", plain(q[1])}, {"y", plain(q[2])}, {"z", plain(q[3])}};
    return {QLatin1String(turnKey), QString::fromUtf8(dumpJson(json)), MetadataValueType::Wxyz};
}

MetadataItem matrixItem(const Matrix4 &matrix)
{
    Json json = Json::array();
    for (const auto &row : matrix) {
        Json line = Json::array();
        for (const double value : row)
            line.push_back(plain(value));
        json.push_back(line);
    }
    return {QLatin1String(matrixKey), QString::fromUtf8(dumpJson(json)),
            MetadataValueType::Matrix4x4};
}

} // namespace

Matrix4 matrixOf(const Placement &placement)
{
    const auto q = quaternionOf(placement.turn);
    return matrixOfParts(placement.move, turnOf(q[0], q[1], q[2], q[3]), placement.scale);
}

std::optional<Placement> placementOf(const Matrix4 &matrix)
{
    for (std::size_t column = 0; column < 4; ++column)
        if (std::abs(matrix[3][column] - unitMatrix[3][column]) > nearlyZero)
            return std::nullopt;
    std::array<Triple, 3> axes;
    Placement placement;
    for (std::size_t column = 0; column < 3; ++column) {
        axes[column] = {matrix[0][column], matrix[1][column], matrix[2][column]};
        placement.scale[column] = std::sqrt(dot(axes[column], axes[column]));
        if (placement.scale[column] < nearlyZero)
            return std::nullopt;
        for (double &value : axes[column])
            value /= placement.scale[column];
        placement.move[column] = matrix[column][3];
    }
    if (std::abs(dot(axes[0], axes[1])) > nearlySquare ||
        std::abs(dot(axes[1], axes[2])) > nearlySquare ||
        std::abs(dot(axes[0], axes[2])) > nearlySquare)
        return std::nullopt;
    const Triple normal{axes[1][1] * axes[2][2] - axes[1][2] * axes[2][1],
                        axes[1][2] * axes[2][0] - axes[1][0] * axes[2][2],
                        axes[1][0] * axes[2][1] - axes[1][1] * axes[2][0]};
    if (dot(axes[0], normal) < 0) { // a mirror: said of the first axis
        placement.scale[0] = -placement.scale[0];
        for (double &value : axes[0])
            value = -value;
    }
    placement.turn = anglesOf(axes);
    for (double &value : placement.scale)
        value = plain(value);
    return placement;
}

LinkPlacement::LinkPlacement(const MetadataSet &metadata)
{
    for (const MetadataRow &row : metadata.metadata) {
        if (row.metadataValue.isEmpty())
            continue;
        const bool isOurs =
            std::any_of(std::begin(placementKeys), std::end(placementKeys),
                        [&row](const char *key) { return row.metadataKey == QLatin1String(key); });
        if (isOurs)
            m_values.push_back({row.metadataKey, row.metadataValue, row.metadataValueType});
        else
            m_others.push_back(row);
    }
}

void LinkPlacement::apply(const MetadataWrite &write)
{
    const auto forget = [this](const QString &key) {
        std::erase_if(m_values, [&](const MetadataItem &item) { return item.metadataKey == key; });
    };
    for (const QString &key : write.removed)
        forget(key);
    for (const MetadataItem &item : write.items) {
        forget(item.metadataKey);
        m_values.push_back(item);
    }
}

const MetadataItem *LinkPlacement::find(const char *key) const
{
    const auto found =
        std::find_if(m_values.begin(), m_values.end(), [key](const MetadataItem &item) {
            return item.metadataKey == QLatin1String(key);
        });
    return found == m_values.end() ? nullptr : &*found;
}

bool LinkPlacement::isSet() const
{
    return !m_values.empty();
}

Matrix4 LinkPlacement::matrix() const
{
    if (const auto matrix = readMatrix(find(matrixKey)))
        return *matrix;
    const Triple move = triple(find(moveKey)).value_or(Triple{0, 0, 0});
    const Triple scale = triple(find(scaleKey)).value_or(Triple{1, 1, 1});
    const auto turn = numbers(find(turnKey), {"w", "x", "y", "z"});
    return matrixOfParts(
        move, turn ? turnOf((*turn)[0], (*turn)[1], (*turn)[2], (*turn)[3]) : unitMatrix, scale);
}

std::optional<Placement> LinkPlacement::parts() const
{
    return placementOf(matrix());
}

MetadataWrite LinkPlacement::writing(const Placement &placement) const
{
    MetadataWrite write;
    write.items = {tripleItem(moveKey, placement.move), turnItem(placement.turn),
                   tripleItem(scaleKey, placement.scale)};
    if (find(matrixKey))
        write.items.push_back(matrixItem(matrixOf(placement)));
    return write;
}

MetadataWrite LinkPlacement::writing(const Matrix4 &matrix) const
{
    MetadataWrite write;
    write.items = {matrixItem(matrix)};
    const auto parts = placementOf(matrix);
    for (const char *key : {moveKey, turnKey, scaleKey}) {
        if (!find(key))
            continue;
        if (!parts)
            write.removed << QLatin1String(key);
        else
            write.items.push_back(key == moveKey   ? tripleItem(moveKey, parts->move)
                                  : key == turnKey ? turnItem(parts->turn)
                                                   : tripleItem(scaleKey, parts->scale));
    }
    return write;
}

MetadataWrite LinkPlacement::clearing() const
{
    MetadataWrite write;
    for (const MetadataItem &item : m_values)
        write.removed << item.metadataKey;
    return write;
}

MetadataWrite LinkPlacement::back(const MetadataWrite &write) const
{
    MetadataWrite back;
    const auto restore = [this, &back](const QString &key) {
        if (const MetadataItem *item = find(key.toLatin1().constData()))
            back.items.push_back(*item);
        else
            back.removed << key;
    };
    for (const MetadataItem &item : write.items)
        restore(item.metadataKey);
    for (const QString &key : write.removed)
        restore(key);
    return back;
}

} // namespace vams::ui
