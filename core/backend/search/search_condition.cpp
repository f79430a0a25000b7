#include "core/backend/search/search_condition.h"

#include <QDateTime>

namespace vams::backend {

namespace {

constexpr qsizetype longText = 32;

QString valueText(const Json &value)
{
    if (value.is_string())
        return value.get<QString>();
    if (value.is_number_float()) // as people write it: 3, not 3.0
        return QString::number(value.get<double>(), 'g', 15);
    return value.is_null() ? QString() : QString::fromStdString(value.dump());
}

void addTexts(const Json &value, QStringList &texts)
{
    if (value.is_array()) {
        for (const Json &member : value)
            addTexts(member, texts);
    } else if (!value.is_object() && !value.is_null()) {
        texts << valueText(value);
    }
}

/// The whole text against a pattern with * and ?, both folded, in time that grows with their
/// product at most: a regular expression with many stars would take for ever.
bool matchesWildcards(const QString &text, const QString &pattern, SearchBudget &budget)
{
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype star = -1; ///< of the pattern, the last one met
    qsizetype retry = 0; ///< where the text goes on when the star takes one more
    while (at < text.size()) {
        if (in < pattern.size() && pattern[in] == QLatin1Char('*')) {
            star = in++;
            retry = at;
        } else if (in < pattern.size() &&
                   (pattern[in] == QLatin1Char('?') || pattern[in] == text[at])) {
            ++in;
            ++at;
        } else if (star >= 0) {
            budget.spend(in - star); // what was looked at in vain
            in = star + 1;
            at = ++retry;
        } else {
            return false;
        }
    }
    while (in < pattern.size() && pattern[in] == QLatin1Char('*'))
        ++in;
    return in == pattern.size();
}

/// The words as words: not inside of others.
QRegularExpression wordExpression(const QString &words)
{
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])")
                                  .arg(QRegularExpression::escape(words)),
                              QRegularExpression::UseUnicodePropertiesOption);
}

bool isEntryField(const QString &field)
{
    return field.startsWith(QLatin1String("MD_.")) || field.startsWith(QLatin1String("AB_."));
}

/// Of the entries below MD_ or AB_ whose key matches.
QStringList entryTexts(const Json &document, const SearchTerm &term, SearchBudget &budget)
{
    QStringList texts;
    const auto entries = document.find(term.field.left(3).toStdString());
    if (entries == document.end() || !entries->is_object())
        return texts;
    for (const auto &[name, value] : entries->items()) {
        budget.spend(static_cast<qint64>(name.size()));
        if (matchesWildcards(searchFolded(QString::fromStdString(name)), term.keyPattern, budget))
            addTexts(value, texts);
    }
    return texts;
}

/// Numbers as numbers, dates as dates, the rest as texts.
std::partial_ordering compareValues(const QString &value, const QString &limit)
{
    bool isNumber = false;
    bool isLimitNumber = false;
    const double number = value.toDouble(&isNumber);
    const double limitNumber = limit.toDouble(&isLimitNumber);
    if (isNumber && isLimitNumber)
        return number <=> limitNumber;
    const QDateTime time = QDateTime::fromString(value, Qt::ISODate);
    const QDateTime limitTime = QDateTime::fromString(limit, Qt::ISODate);
    if (time.isValid() && limitTime.isValid())
        return time.toMSecsSinceEpoch() <=> limitTime.toMSecsSinceEpoch();
    return value.compare(limit) <=> 0;
}

bool isInRange(const SearchTerm &term, const QString &value)
{
    if (!term.text.isEmpty()) {
        const auto order = compareValues(value, term.text);
        if (order < 0 || (order == 0 && !term.includesLower))
            return false;
    }
    if (!term.upper.isEmpty()) {
        const auto order = compareValues(value, term.upper);
        if (order > 0 || (order == 0 && !term.includesUpper))
            return false;
    }
    return true;
}

bool valueMatches(const SearchTerm &term, const QString &value, SearchBudget &budget)
{
    // A long text that almost is there is begun at every character.
    const bool isLong = term.folded.size() > longText &&
                        (term.match == TermMatch::Words || term.match == TermMatch::Contains);
    budget.spend(value.size() * (isLong ? term.folded.size() : 1));
    switch (term.match) {
    case TermMatch::Exact:
        return value == term.text;
    case TermMatch::Equal:
        return searchFolded(value) == term.folded;
    case TermMatch::Words: {
        const QString folded = searchFolded(value);
        return folded == term.folded || term.expression.match(folded).hasMatch();
    }
    case TermMatch::Pattern:
        return matchesWildcards(searchFolded(value), term.folded, budget);
    case TermMatch::Contains:
        return searchFolded(value).contains(term.folded);
    case TermMatch::Exists:
        return true;
    case TermMatch::Range:
        return isInRange(term, value);
    }
    return false;
}

bool termHolds(const SearchTerm &term, const Json &document, SearchBudget &budget)
{
    budget.ask();
    QStringList values;
    if (term.field.isEmpty()) {
        const bool isFile = jsonText(document, "_rectype") == QLatin1String("file");
        for (const QString &field :
             searchableFields(isFile ? SearchIndex::Files : SearchIndex::Assets))
            values << fieldTexts(document, field);
    } else if (isEntryField(term.field)) {
        values = entryTexts(document, term, budget);
    } else {
        values = fieldTexts(document, term.field);
    }
    return std::any_of(values.begin(), values.end(),
                       [&](const QString &value) { return valueMatches(term, value, budget); });
}

} // namespace

SearchCondition SearchCondition::of(SearchTerm term)
{
    term.folded = searchFolded(term.text);
    if (term.match == TermMatch::Words)
        term.expression = wordExpression(term.folded);
    if (isEntryField(term.field))
        term.keyPattern = searchFolded(term.field.mid(4));
    return {Kind::Term, std::move(term), {}};
}

SearchCondition SearchCondition::all(std::vector<SearchCondition> parts)
{
    return {Kind::All, {}, std::move(parts)};
}

SearchCondition SearchCondition::any(std::vector<SearchCondition> parts)
{
    return {Kind::Any, {}, std::move(parts)};
}

SearchCondition SearchCondition::negated(SearchCondition part)
{
    SearchCondition condition{Kind::Not, {}, {}};
    condition.parts.push_back(std::move(part));
    return condition;
}

bool holds(const SearchCondition &condition, const Json &document, SearchBudget &budget)
{
    const auto partHolds = [&](const SearchCondition &part) {
        return holds(part, document, budget);
    };
    const std::vector<SearchCondition> &parts = condition.parts;
    switch (condition.kind) {
    case SearchCondition::Kind::Term:
        return termHolds(condition.term, document, budget);
    case SearchCondition::Kind::All:
        return std::all_of(parts.begin(), parts.end(), partHolds);
    case SearchCondition::Kind::Any:
        return std::any_of(parts.begin(), parts.end(), partHolds);
    case SearchCondition::Kind::Not:
        return std::none_of(parts.begin(), parts.end(), partHolds);
    }
    return false;
}

QStringList fieldTexts(const Json &document, const QString &field)
{
    QString name = field;
    if (name.endsWith(QLatin1String(".keyword")))
        name.chop(8);
    QStringList texts;
    if (!isEntryField(name)) {
        if (const auto it = document.find(name.toStdString()); it != document.end())
            addTexts(*it, texts);
        return texts;
    }
    const auto entries = document.find(name.left(3).toStdString());
    if (entries != document.end() && entries->contains(name.mid(4).toStdString()))
        addTexts(entries->at(name.mid(4).toStdString()), texts);
    return texts;
}

const QStringList &searchableFields(SearchIndex index)
{
    static const QStringList assets{QStringLiteral("str_assetname"),
                                    QStringLiteral("str_description"),
                                    QStringLiteral("str_assettype"), QStringLiteral("list_tags"),
                                    QStringLiteral("str_asset_version_comment")};
    static const QStringList files{QStringLiteral("str_key"), QStringLiteral("str_assetname"),
                                   QStringLiteral("str_fileext"), QStringLiteral("str_etag"),
                                   QStringLiteral("list_tags")};
    return index == SearchIndex::Assets ? assets : files;
}

QString globEscaped(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == QLatin1Char('*') || c == QLatin1Char('?') || c == QLatin1Char('['))
            escaped += QLatin1Char('[') + QString(c) + QLatin1Char(']');
        else
            escaped += c;
    }
    return escaped;
}

} // namespace vams::backend
