#include "app/demo/pictures/stroke_font.h"

#include <QList>

namespace vams::demo {

namespace {

constexpr double advance = 5.4 / 6; ///< of the height, to the next letter

struct Glyph
{
    char16_t sign;
    /// Strokes, each a row of points "xy" on a grid 4 wide and 6 high; a blank begins the next.
    const char *strokes;
};

constexpr Glyph glyphs[] = {
    {u'A', "002640 0242"},
    {u'B', "000636454433 0333424130 3000"},
    {u'C', "4536160501103041"},
    {u'D', "00062645412000"},
    {u'E', "40000646 0333"},
    {u'F', "000646 0333"},
    {u'G', "45361605011030414323"},
    {u'H', "0006 4046 0343"},
    {u'I', "2026 1030 1636"},
    {u'J', "4641301001"},
    {u'K', "0006 4602 1340"},
    {u'L', "060040"},
    {u'M', "0006234640"},
    {u'N', "00064046"},
    {u'O', "100105163645413010"},
    {u'P', "00063645443303"},
    {u'Q', "100105163645413010 2240"},
    {u'R', "00063645443303 2340"},
    {u'S', "453616050413334241301001"},
    {u'T', "2026 0646"},
    {u'U', "060110304146"},
    {u'V', "062046"},
    {u'W', "0610233046"},
    {u'X', "0046 0640"},
    {u'Y', "062346 2320"},
    {u'Z', "06460040"},
    {u'0', "100105163645413010 0145"},
    {u'1', "052620 1030"},
    {u'2', "0516364544000040"},
    {u'3', "051636454433 133342413010 1001"},
    {u'4', "30360242"},
    {u'5', "46060333424130 3000"},
    {u'6', "4536160501103041423303"},
    {u'7', "064610"},
    {u'8', "133344453616050413020110304142 4233"},
    {u'9', "0110304145361605041343"},
    {u'.', "2021"},
    {u',', "1021"},
    {u'-', "1333"},
    {u'+', "1333 2224"},
    {u'/', "0046"},
    {u':', "2122 2425"},
    {u'\u00d8', "100105163645413010 0046"},
};

const char *strokesFor(QChar sign)
{
    for (const Glyph &glyph : glyphs) {
        if (glyph.sign == sign.toUpper().unicode())
            return glyph.strokes;
    }
    return "";
}

} // namespace

std::vector<Polygon> strokesOf(const QString &text, QPointF at, double height)
{
    std::vector<Polygon> strokes;
    const double unit = height / 6;
    for (const QChar sign : text) {
        Polygon stroke;
        const QByteArray points(strokesFor(sign));
        for (const QByteArray &line : points.split(' ')) {
            for (qsizetype next = 0; next + 1 < line.size(); next += 2)
                stroke.push_back(
                    at + QPointF((line[next] - '0') * unit * 0.86, -(line[next + 1] - '0') * unit));
            if (stroke.size() > 1)
                strokes.push_back(stroke);
            stroke.clear();
        }
        at.rx() += height * advance;
    }
    return strokes;
}

double textWidth(const QString &text, double height)
{
    return static_cast<double>(text.size()) * height * advance;
}

} // namespace vams::demo
