#include "app/demo/pictures/drawing.h"

#include "app/demo/geometry/outline.h"
#include "app/demo/pictures/stroke_font.h"

#include <QPainter>

#include <cmath>

namespace vams::demo {

namespace {

constexpr double sheetWidth = 420;
constexpr double sheetHeight = 297;
/// The views are drawn half size and enlarged by this: 1 : 1.5 on the sheet.
constexpr double viewScale = 4.0 / 3;

enum class LineStyle
{
    Thick,
    Thin,
    Centre,
    Hatch
};

/// Polylines on a sheet, in millimetres, that can be drawn in two ways.
class Sheet
{
public:
    void line(const Polygon &points, LineStyle style);
    /// What is drawn from now on is enlarged around `centre`.
    void setView(QPointF centre, double scale)
    {
        m_centre = centre;
        m_scale = scale;
    }
    void line(QPointF from, QPointF to, LineStyle style) { line(Polygon{from, to}, style); }
    void circle(QPointF centre, double radius, LineStyle style)
    {
        Polygon points = demo::circle(radius, 96, centre);
        points.push_back(points.front());
        line(points, style);
    }
    void rectangle(const QRectF &r, LineStyle style)
    {
        line({r.topLeft(), r.topRight(), r.bottomRight(), r.bottomLeft(), r.topLeft()}, style);
    }
    void text(QPointF at, const QString &text, double height)
    {
        for (const Polygon &stroke : strokesOf(text, at, height))
            line(stroke, LineStyle::Thin);
    }
    /// A dimension line with arrow heads and its text over the middle.
    void dimension(QPointF from, QPointF to, const QString &text);

    [[nodiscard]] QImage picture(int width) const;
    [[nodiscard]] QByteArray svg() const;

private:
    struct Line
    {
        Polygon points;
        LineStyle style;
    };
    static double widthOf(LineStyle style)
    {
        return style == LineStyle::Thick ? 0.6 : style == LineStyle::Hatch ? 0.18 : 0.28;
    }
    std::vector<Line> m_lines;
    QPointF m_centre;
    double m_scale = 1;
};

void Sheet::line(const Polygon &points, LineStyle style)
{
    Polygon placed;
    for (const QPointF &point : points)
        placed.push_back(m_centre + (point - m_centre) * m_scale);
    m_lines.push_back({std::move(placed), style});
}

void Sheet::dimension(QPointF from, QPointF to, const QString &value)
{
    line(from, to, LineStyle::Thin);
    const QPointF way = to - from;
    const QPointF unit = way / std::hypot(way.x(), way.y());
    const QPointF side(-unit.y(), unit.x());
    for (const auto &[tip, sign] : {std::pair(from, 1.0), std::pair(to, -1.0)}) {
        line({tip + (unit * 3.4 + side * 0.8) * sign, tip, tip + (unit * 3.4 - side * 0.8) * sign},
             LineStyle::Thin);
    }
    text((from + to) / 2 + QPointF(-textWidth(value, 3.5) / 2, -2), value, 3.5);
}

QImage Sheet::picture(int width) const
{
    const double scale = width / sheetWidth;
    QImage image(width, static_cast<int>(sheetHeight * scale), QImage::Format_RGB32);
    image.fill(qRgb(252, 252, 249));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    for (const Line &each : m_lines) {
        QPen pen(QColor(32, 36, 42), widthOf(each.style), Qt::SolidLine, Qt::RoundCap,
                 Qt::RoundJoin);
        if (each.style == LineStyle::Centre)
            pen.setDashPattern({26, 8, 4, 8});
        painter.setPen(pen);
        painter.drawPolyline(each.points.data(), static_cast<int>(each.points.size()));
    }
    return image;
}

QByteArray Sheet::svg() const
{
    QByteArray out = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"420mm\" height=\"297mm\" "
                     "viewBox=\"0 0 420 297\">\n<rect width=\"420\" height=\"297\" "
                     "fill=\"#fcfcf9\"/>\n<g fill=\"none\" stroke=\"#20242a\" "
                     "stroke-linecap=\"round\" stroke-linejoin=\"round\">\n";
    for (const Line &each : m_lines) {
        out += "<polyline stroke-width=\"" + QByteArray::number(widthOf(each.style)) + '"';
        if (each.style == LineStyle::Centre)
            out += " stroke-dasharray=\"7 2 1 2\"";
        out += " points=\"";
        for (const QPointF &point : each.points)
            out += QByteArray::number(point.x(), 'f', 2) + ',' +
                   QByteArray::number(point.y(), 'f', 2) + ' ';
        out += "\"/>\n";
    }
    return out + "</g>\n</svg>\n";
}

/// Seven blades between eye and rim, seen along the shaft. Half size.
void drawFront(Sheet &sheet, QPointF centre)
{
    for (const double radius : {53.0, 52.2})
        sheet.circle(centre, radius, LineStyle::Thick);
    for (const double radius : {33.0, 29.0})
        sheet.circle(centre, radius, LineStyle::Thin);
    sheet.circle(centre, 12, LineStyle::Thick);
    sheet.circle(centre, 8.5, LineStyle::Thick);
    for (int blade = 0; blade < 7; ++blade) {
        for (const double side : {-0.9, 0.9}) {
            Polygon line;
            for (int at = 0; at <= 40; ++at) {
                const double radius = 16.5 + 35.5 * at / 40;
                const double turn = 2 * pi * blade / 7 -
                                    2.06 * std::log(radius / 16.5) / std::log(52 / 16.5) +
                                    side / radius;
                line.push_back(centre + QPointF(radius * std::cos(turn), radius * std::sin(turn)));
            }
            sheet.line(line, LineStyle::Thick);
        }
    }
    sheet.line(centre - QPointF(60, 0), centre + QPointF(60, 0), LineStyle::Centre);
    sheet.line(centre - QPointF(0, 60), centre + QPointF(0, 60), LineStyle::Centre);
    const QPointF low = centre + QPointF(0, 70);
    for (const double x : {-53.0, 53.0})
        sheet.line(centre + QPointF(x, 4), low + QPointF(x, 3), LineStyle::Thin);
    sheet.dimension(low - QPointF(53, 0), low + QPointF(53, 0), QStringLiteral("Ø212 h9"));
    sheet.line(centre + QPointF(38, -38), centre + QPointF(56, -58), LineStyle::Thin);
    sheet.text(centre + QPointF(58, -58), QStringLiteral("7 BLADES"), 3);
}

/// The upper half of the section; the lower is its mirror.
Polygon sectionHalf()
{
    Polygon half{{0, -10}, {24, -10}, {24, -12}, {22, -13}};
    for (int at = 0; at <= 20; ++at) {
        const double part = at / 20.0;
        half.emplace_back(18 - 15 * std::pow(part, 0.45), -13 - 40 * part);
    }
    half.insert(half.end(), {{0, -53}, {0, -32}, {-3, -32}, {-3, -28}, {0, -28}, {0, -10}});
    return half;
}

void drawSection(Sheet &sheet, QPointF centre)
{
    for (const double mirror : {1.0, -1.0}) {
        Polygon half;
        for (const QPointF &p : sectionHalf())
            half.push_back(centre + QPointF(p.x(), p.y() * mirror));
        sheet.line(half, LineStyle::Thick);
        // Hatch: slanting lines, each cut to the section.
        for (double y = -52; y < -10; y += 2.2) {
            const double reach = std::max(0.0, 18 - 15 * std::pow((-13 - y) / 40, 0.45));
            const double width = y > -13 ? 24 : reach;
            sheet.line(centre + QPointF(0.4, y * mirror),
                       centre + QPointF(width - 0.4, (y - std::min(2.0, width * 0.4)) * mirror),
                       LineStyle::Hatch);
        }
        const QPointF top = centre + QPointF(24 - 2, -14 * mirror);
        sheet.line({top, centre + QPointF(27, -15 * mirror), centre + QPointF(19, -34 * mirror),
                    centre + QPointF(12, -53 * mirror), centre + QPointF(3, -53 * mirror)},
                   LineStyle::Thin);
    }
    sheet.line(centre - QPointF(14, 0), centre + QPointF(40, 0), LineStyle::Centre);
    const QPointF low = centre + QPointF(0, 70);
    for (const double x : {0.0, 27.0})
        sheet.line(centre + QPointF(x, x > 0 ? 17 : 55), low + QPointF(x, 3), LineStyle::Thin);
    sheet.dimension(low, low + QPointF(27, 0), QStringLiteral("64.5"));
    const QPointF right = centre + QPointF(46, 0);
    for (const double y : {-10.0, 10.0})
        sheet.line(centre + QPointF(25, y), right + QPointF(3, y), LineStyle::Thin);
    sheet.dimension(right - QPointF(0, 10), right + QPointF(0, 10), QString());
    sheet.text(right + QPointF(4, 1.5), QStringLiteral("Ø28 H7"), 3.5);
    sheet.text(centre + QPointF(-2, -68), QStringLiteral("SECTION A-A"), 4);
}

void drawTitleBlock(Sheet &sheet)
{
    sheet.rectangle({10, 10, 400, 277}, LineStyle::Thick);
    const QRectF block(250, 243, 160, 44);
    sheet.rectangle(block, LineStyle::Thick);
    for (const double y : {254.0, 265.0, 276.0})
        sheet.line({250, y}, {410, y}, LineStyle::Thin);
    for (const double x : {318.0, 368.0})
        sheet.line({x, 254}, {x, 287}, LineStyle::Thin);
    sheet.text({254, 251.5}, QStringLiteral("IMPELLER 212"), 5.5);
    sheet.text({340, 251}, QStringLiteral("PUMP LINE 212"), 3.5);
    const char *const cells[3][3] = {{"MATERIAL CF8M", "SCALE 1:1.5", "SHEET 1/1"},
                                     {"TOLERANCES ISO 2768-MK", "MASS 3.42 KG", "REV C"},
                                     {"BALANCE G6.3", "UNIT MM", "P212-04-011"}};
    constexpr double columns[] = {254, 321, 371};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            sheet.text({columns[column], 262.0 + 11 * row}, QString::fromLatin1(cells[row][column]),
                       3);
    }
}

} // namespace

Drawing impellerDrawing(int width)
{
    Sheet sheet;
    drawTitleBlock(sheet);
    constexpr QPointF front(115, 112);
    constexpr QPointF section(285, 112);
    sheet.setView(front, viewScale);
    drawFront(sheet, front);
    sheet.setView(section, viewScale);
    drawSection(sheet, section);
    sheet.setView({}, 1);
    const char *const notes[] = {"1  ALL EDGES BROKEN 0.5 X 45", "2  BLADE THICKNESS 5.4 +0.6/-0.2",
                                 "3  CAST SURFACES RA 12.5, MACHINED RA 3.2",
                                 "4  BALANCE BY REMOVAL AT RIM ONLY"};
    for (int at = 0; at < 4; ++at)
        sheet.text({24, 232.0 + 9 * at}, QString::fromLatin1(notes[at]), 3.2);
    return {sheet.picture(width), sheet.svg()};
}

} // namespace vams::demo
