#include "ui/search/hit_text.h"

#include "core/base/text.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace vams::ui {

namespace {

class HitText
{
    Q_DECLARE_TR_FUNCTIONS(HitText)
};

struct FieldLabel
{
    const char *field;
    const char *label;
};

/// Fields worth a line, the most telling one first. Those of the name, the place and the kind are
/// shown where these stand.
constexpr FieldLabel fieldLabels[] = {
    {"str_description", QT_TRANSLATE_NOOP("HitText", "Description")},
    {"MD_.", nullptr},
    {"AB_.", nullptr},
    {"str_asset_version_comment", QT_TRANSLATE_NOOP("HitText", "Version comment")},
    {"list_tags", QT_TRANSLATE_NOOP("HitText", "Tag")},
    {"str_etag", QT_TRANSLATE_NOOP("HitText", "ETag")},
};

QString bareField(const QString &field)
{
    constexpr QLatin1String keyword(".keyword");
    return field.endsWith(keyword) ? field.chopped(keyword.size()) : field;
}

/// The marked text of this field; empty if nothing was found there.
MarkedText matchIn(const SearchHit &hit, const char *field)
{
    for (const SearchMatch &match : hit.matches)
        if (bareField(match.field) == QLatin1String(field))
            return markedText(match.text);
    return {};
}

MarkedText textOf(const SearchHit &hit, const char *field, const QString &plain)
{
    MarkedText text = matchIn(hit, field);
    if (text.empty())
        appendText(text, plain);
    return text;
}

bool isFieldOf(const FieldLabel &row, const QString &field)
{
    // What the store writes beside the bytes is nothing that somebody has written about them.
    if (field.startsWith(QLatin1String("MD_.s3_")))
        return false;
    return row.label ? field == QLatin1String(row.field)
                     : field.startsWith(QLatin1String(row.field));
}

} // namespace

QString nameOf(const SearchHit &hit)
{
    return hit.kind == SearchKind::File ? hit.path.mid(hit.path.lastIndexOf(QLatin1Char('/')) + 1)
                                        : hit.assetName;
}

MarkedText nameTextOf(const SearchHit &hit)
{
    if (hit.kind == SearchKind::Asset)
        return textOf(hit, "str_assetname", hit.assetName);
    const MarkedText path = textOf(hit, "str_key", hit.path);
    return midText(path, plainText(path).lastIndexOf(QLatin1Char('/')) + 1);
}

MarkedText placeTextOf(const SearchHit &hit)
{
    MarkedText text;
    const QString database = hit.asset.databaseId.text();
    if (hit.kind == SearchKind::Asset) {
        appendText(text, HitText::tr("in %1").arg(database));
        return text;
    }
    // The asset's name stands within the sentence, wherever the language puts it.
    const QString sentence =
        HitText::tr("%1 in %2", "a file: asset, database").arg(QString(QChar(0x1f)), database);
    const qsizetype at = sentence.indexOf(QChar(0x1f));
    appendText(text, sentence.left(at));
    appendText(text, textOf(hit, "str_assetname", hit.assetName));
    appendText(text, sentence.mid(at + 1));
    return text;
}

MarkedText folderTextOf(const SearchHit &hit)
{
    if (hit.kind == SearchKind::Asset)
        return {};
    MarkedText text = textOf(hit, "str_assetname", hit.assetName);
    const MarkedText path = textOf(hit, "str_key", hit.path);
    const qsizetype end = plainText(path).lastIndexOf(QLatin1Char('/'));
    if (end <= 0)
        return text;
    MarkedText folder = midText(path, path.front().text.startsWith(QLatin1Char('/')) ? 1 : 0);
    qsizetype left = end - 1;
    for (TextPart &part : folder) {
        part.text.truncate(qMax<qsizetype>(left, 0));
        left -= part.text.size();
        part.text.replace(QLatin1Char('/'), QLatin1String(" / "));
    }
    std::erase_if(folder, [](const TextPart &part) { return part.text.isEmpty(); });
    appendText(text, QStringLiteral(" / "));
    appendText(text, folder);
    return text;
}

MarkedText matchTextOf(const SearchHit &hit)
{
    const SearchMatch *best = nullptr;
    auto bestRow = std::end(fieldLabels);
    for (const SearchMatch &match : hit.matches) {
        const auto row =
            std::find_if(std::begin(fieldLabels), bestRow, [&match](const FieldLabel &each) {
                return isFieldOf(each, bareField(match.field));
            });
        if (row == bestRow)
            continue;
        best = &match;
        bestRow = row;
    }
    if (!best)
        return {};
    const QString label =
        bestRow->label
            ? QCoreApplication::translate("HitText", bestRow->label)
            : bareField(best->field).mid(static_cast<qsizetype>(qstrlen(bestRow->field)));
    MarkedText text;
    appendText(text, HitText::tr("%1: ", "a field, before its value").arg(label));
    appendText(text, excerpt(markedText(best->text)));
    // A tag says little; what the thing is stands behind it.
    if (best->field.startsWith(QLatin1String("list_tags")) && !hit.description.isEmpty())
        appendText(text, QStringLiteral(" \u00b7 ") + hit.description.simplified());
    return text;
}

QString iconOf(const SearchHit &hit)
{
    if (hit.kind == SearchKind::File)
        return fileKindIcon(hit.path);
    return QStringLiteral("assets");
}

QString resultCountText(int count, bool isExact)
{
    if (!isExact)
        return HitText::tr("more than %1 results").arg(humanCount(count));
    return count == 1 ? HitText::tr("1 result") : HitText::tr("%1 results").arg(humanCount(count));
}

} // namespace vams::ui
