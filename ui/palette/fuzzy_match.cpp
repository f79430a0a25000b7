#include "ui/palette/fuzzy_match.h"

#include <algorithm>
#include <array>
#include <limits>

namespace vams::ui {

namespace {

constexpr int letterScore = 10;
constexpr int wordStartScore = 30;
constexpr int nameStartScore = 20; ///< besides that of a word
constexpr int rowScore = 16;       ///< follows the letter before it
constexpr int longestGapCost = 8;
constexpr int noScore = std::numeric_limits<int>::min() / 2;
/// Of longer names only the beginning is looked at.
constexpr qsizetype longestName = 120;
constexpr qsizetype longestPattern = 40;

bool startsWord(QStringView name, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = name[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && name[at].isUpper()) ||
           (!before.isDigit() && name[at].isDigit());
}

/// Scores of one letter of the pattern at each place of the name: `best[j]` for its being at `j`.
using ScoreRow = std::array<int, longestName>;

/// The last place of the letter before, for each place of this one.
using FromRow = std::array<qint16, longestName>;

int placeScore(QStringView name, qsizetype at)
{
    return letterScore + (startsWord(name, at) ? wordStartScore : 0) +
           (at == 0 ? nameStartScore : 0);
}

} // namespace

FuzzyPattern::FuzzyPattern(const QString &typed)
{
    for (const QChar c : typed)
        if (!c.isSpace() && m_letters.size() < longestPattern)
            m_letters.append(c.toCaseFolded());
}

bool FuzzyPattern::leadsTo(QStringView name) const
{
    qsizetype found = 0;
    const qsizetype end = qMin(name.size(), longestName);
    for (qsizetype at = 0; at < end && found < m_letters.size(); ++at)
        if (name[at].toCaseFolded() == m_letters[found])
            ++found;
    return found == m_letters.size();
}

FuzzyMatch FuzzyPattern::match(QStringView name) const
{
    if (m_letters.isEmpty())
        return {0, {}};
    if (!leadsTo(name))
        return {};
    const qsizetype length = qMin(name.size(), longestName);
    const auto letters = static_cast<std::size_t>(m_letters.size());
    std::array<ScoreRow, 2> scores{};
    std::vector<FromRow> from(letters);
    for (std::size_t letter = 0; letter < letters; ++letter) {
        ScoreRow &now = scores[letter % 2];
        const ScoreRow &before = scores[(letter + 1) % 2];
        int bestBefore = noScore; // of the places before the one before this
        qsizetype bestAt = -1;
        for (qsizetype at = 0; at < length; ++at) {
            const auto here = static_cast<std::size_t>(at);
            now[here] = noScore;
            if (letter > 0 && at > 1 && before[here - 2] >= bestBefore - 1) {
                bestBefore = before[here - 2];
                bestAt = at - 2;
            } else if (bestAt >= 0 && bestBefore > noScore && at - bestAt <= longestGapCost) {
                --bestBefore; // a longer gap costs more, up to a limit
            }
            if (name[at].toCaseFolded() != m_letters[static_cast<qsizetype>(letter)])
                continue;
            if (letter == 0) {
                now[here] = placeScore(name, at);
                continue;
            }
            const int inRow =
                at > 0 && before[here - 1] > noScore ? before[here - 1] + rowScore : noScore;
            const bool isRow = inRow >= bestBefore;
            if (isRow ? inRow <= noScore : bestBefore <= noScore)
                continue;
            now[here] = placeScore(name, at) + (isRow ? inRow : bestBefore);
            from[letter][here] = static_cast<qint16>(isRow ? at - 1 : bestAt);
        }
    }
    const ScoreRow &last = scores[(letters - 1) % 2];
    const auto best = std::max_element(last.begin(), last.begin() + length);
    FuzzyMatch result{qMax(0, *best), std::vector<int>(letters)};
    auto at = static_cast<int>(best - last.begin());
    for (std::size_t letter = letters; letter-- > 0;) {
        result.positions[letter] = at;
        if (letter > 0)
            at = from[letter][static_cast<std::size_t>(at)];
    }
    return result;
}

std::vector<FuzzyRank> bestMatches(const std::vector<QString> &names, const FuzzyPattern &pattern,
                                   const std::vector<int> &bonus, std::size_t limit)
{
    std::vector<FuzzyRank> ranks;
    for (std::size_t i = 0; i < names.size(); ++i) {
        FuzzyMatch match = pattern.match(names[i]);
        if (!match)
            continue;
        match.score += i < bonus.size() ? bonus[i] : 0;
        ranks.push_back({static_cast<int>(i), std::move(match)});
    }
    const auto isBetter = [&names](const FuzzyRank &a, const FuzzyRank &b) {
        if (a.match.score != b.match.score)
            return a.match.score > b.match.score;
        const auto left = names[static_cast<std::size_t>(a.index)].size();
        const auto right = names[static_cast<std::size_t>(b.index)].size();
        return left != right ? left < right : a.index < b.index;
    };
    const std::size_t kept = std::min(limit, ranks.size());
    std::partial_sort(ranks.begin(), ranks.begin() + static_cast<std::ptrdiff_t>(kept), ranks.end(),
                      isBetter);
    ranks.resize(kept);
    return ranks;
}

} // namespace vams::ui
