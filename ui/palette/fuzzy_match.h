#pragma once
// Whether letters that were typed lead to a name, and how well: in order, with gaps; starts of
// words and letters in a row count most. Pure, for any thread.

#include <QString>
#include <QStringView>

#include <vector>

namespace vams::ui {

struct FuzzyMatch
{
    int score = -1;             ///< -1: no match; higher is better
    std::vector<int> positions; ///< of the letters in the name, rising

    explicit operator bool() const { return score >= 0; }
};

/// What was typed, made ready once for many names. Spaces only separate: "new db" finds "New
/// database". Case does not count.
class FuzzyPattern
{
public:
    explicit FuzzyPattern(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_letters.isEmpty(); }
    /// The quick half: whether there is a match at all.
    [[nodiscard]] bool leadsTo(QStringView name) const;
    [[nodiscard]] FuzzyMatch match(QStringView name) const;

private:
    QString m_letters; ///< folded, without spaces
};

struct FuzzyRank
{
    int index = 0; ///< of the name
    FuzzyMatch match;
};

/// The best `limit` of many names, best first; `bonus` (by index; may be empty) is added to the
/// score of what matches. Of equals the shorter name comes first, then the earlier.
std::vector<FuzzyRank> bestMatches(const std::vector<QString> &names, const FuzzyPattern &pattern,
                                   const std::vector<int> &bonus, std::size_t limit);

} // namespace vams::ui
