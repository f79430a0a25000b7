#include "core/backend/search/search_hit.h"

#include "core/model/search.h"

namespace vams::backend {

namespace {

QString baseName(const QString &path)
{
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

int wordScore(const QString &word, const QString &name, const QStringList &labels)
{
    if (name == word)
        return 100;
    if (name.startsWith(word))
        return 60;
    if (name.contains(word))
        return 40;
    return labels.contains(word, Qt::CaseInsensitive) ? 20 : 1;
}

/// The text with the words marked; empty when it holds none.
QString highlighted(const QString &text, const QStringList &words)
{
    QString out;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype next = -1;
        qsizetype length = 0;
        for (const QString &word : words) {
            const qsizetype found = text.indexOf(word, at, Qt::CaseInsensitive);
            const bool isNearer =
                next < 0 || found < next || (found == next && word.size() > length);
            if (found >= 0 && isNearer) {
                next = found;
                length = word.size();
            }
        }
        if (next < 0)
            break;
        out += text.mid(at, next - at) + highlightStart + text.mid(next, length) + highlightEnd;
        at = next + length;
    }
    return out.isEmpty() ? out : out + text.mid(at);
}

void addHighlights(Json &highlights, const Json &document, const QString &field,
                   const QStringList &words)
{
    for (const QString &text : fieldTexts(document, field)) {
        if (const QString marked = highlighted(text, words); !marked.isEmpty())
            highlights[field.toStdString()].push_back(marked);
    }
}

Json highlightsOf(const SearchQuery &query, SearchIndex index, const Json &document)
{
    Json highlights = Json::object();
    if (query.words.isEmpty())
        return highlights;
    for (const QString &field : searchableFields(index))
        addHighlights(highlights, document, field, query.words);
    for (const char *object : {"MD_", "AB_"}) {
        if (!query.inMetadata || !document.contains(object))
            continue;
        for (const auto &entry : document.at(object).items()) {
            const QString field =
                QLatin1String(object) + QLatin1Char('.') + QString::fromStdString(entry.key());
            addHighlights(highlights, document, field, query.words);
        }
    }
    return highlights;
}

Json explanationOf(const SearchQuery &query, SearchIndex index, const Json &highlights, int score)
{
    const char *kind = query.words.isEmpty()    ? (query.hasMetadataQuery ? "metadata" : "none")
                       : query.hasMetadataQuery ? "combined"
                                                : "general";
    const QString indexName =
        index == SearchIndex::Assets ? QStringLiteral("asset") : QStringLiteral("file");
    Json fields = Json::array();
    Json reasons = Json::object();
    for (const auto &[field, texts] : highlights.items()) {
        const QString name = QString::fromStdString(field);
        fields.push_back(field);
        reasons[field] = name.startsWith(QLatin1String("MD_"))
                             ? QStringLiteral("Matched metadata field '%1'").arg(name)
                         : name.startsWith(QLatin1String("AB_"))
                             ? QStringLiteral("Matched field '%1'").arg(name)
                             : QStringLiteral("Matched core %1 field '%2'").arg(indexName, name);
    }
    return {{"matched_fields", fields},
            {"match_reasons", reasons},
            {"query_type", kind},
            {"index_type", indexName},
            {"score_breakdown",
             {{"total_score", score},
              {"field_matches", fields.size()},
              {"highlight_matches", highlights.size()}}}};
}

QString documentId(SearchIndex index, const Json &document)
{
    const QString database = jsonText(document, "str_databaseid");
    const QString asset = jsonText(document, "str_assetid");
    if (index == SearchIndex::Files)
        return database + QLatin1Char('#') + asset + QLatin1Char('#') +
               jsonText(document, "str_key");
    const bool isArchived = document.value("bool_archived", false);
    return database + (isArchived ? QStringLiteral("#deleted#") : QStringLiteral("#")) + asset;
}

} // namespace

int scoreOf(const QStringList &words, SearchIndex index, const Json &document)
{
    const bool isAsset = index == SearchIndex::Assets;
    const QString name = searchFolded(isAsset ? jsonText(document, "str_assetname")
                                              : baseName(jsonText(document, "str_key")));
    QStringList labels = fieldTexts(document, QStringLiteral("list_tags"));
    labels << jsonText(document, isAsset ? "str_assettype" : "str_fileext");
    int score = 0;
    for (const QString &word : words)
        score += wordScore(word, name, labels);
    return score;
}

Json searchHit(const SearchQuery &query, SearchIndex index, Json document, int score)
{
    const bool isAsset = index == SearchIndex::Assets;
    const Json highlights = highlightsOf(query, index, document);
    Json hit{{"_index", isAsset ? "assets" : "files"},
             {"_id", documentId(index, document)},
             {"_score", score},
             {"highlight", highlights.empty() ? Json() : highlights},
             {"explanation", nullptr},
             {"_index_type", isAsset ? "asset" : "file"}};
    if (query.explain)
        hit["explanation"] = explanationOf(query, index, highlights, score);
    hit["_source"] = std::move(document);
    return hit;
}

QStringList indexedFields(SearchIndex index)
{
    QStringList fields{QStringLiteral("_rectype"),
                       QStringLiteral("str_databaseid"),
                       QStringLiteral("str_assetid"),
                       QStringLiteral("str_assetname"),
                       QStringLiteral("str_bucketid"),
                       QStringLiteral("str_bucketname"),
                       QStringLiteral("str_bucketprefix"),
                       QStringLiteral("str_previewfilekey"),
                       QStringLiteral("list_tags"),
                       QStringLiteral("bool_archived"),
                       QStringLiteral("MD_")};
    if (index == SearchIndex::Files) {
        fields << QStringLiteral("str_key") << QStringLiteral("str_fileext")
               << QStringLiteral("date_lastmodified") << QStringLiteral("num_filesize")
               << QStringLiteral("str_etag") << QStringLiteral("str_s3_version_id")
               << QStringLiteral("AB_");
    } else {
        fields << QStringLiteral("str_assettype") << QStringLiteral("str_description")
               << QStringLiteral("bool_isdistributable") << QStringLiteral("str_asset_version_id")
               << QStringLiteral("date_asset_version_createdate")
               << QStringLiteral("str_asset_version_comment")
               << QStringLiteral("str_assetlocationkey")
               << QStringLiteral("bool_has_asset_children")
               << QStringLiteral("bool_has_asset_parents")
               << QStringLiteral("bool_has_assets_related");
    }
    return fields;
}

} // namespace vams::backend
