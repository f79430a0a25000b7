#pragma once
// A condition on documents: what filters, metadata queries and the fields of a simple search
// become. Texts are compared without regard to case unless a match is exact.

#include "core/backend/search/search_budget.h"
#include "core/backend/search/search_document.h"

#include <QRegularExpression>

#include <optional>
#include <vector>

namespace vams::backend {

enum class TermMatch
{
    Exact,    ///< the whole value, case included
    Equal,    ///< the whole value
    Words,    ///< the whole value, or these words in it, in this order
    Pattern,  ///< the whole value, with * and ?
    Contains, ///< anywhere in the value
    Exists,   ///< any value
    Range
};

struct SearchTerm
{
    /// "str_assetname", "MD_.key", "MD_.*" for every entry; empty: the searchable core fields.
    QString field;
    TermMatch match = TermMatch::Words;
    QString text; ///< of a Range its lower end; empty: open
    QString upper;
    bool includesLower = true;
    bool includesUpper = true;
    /// Made by SearchCondition::of.
    QString folded;
    QRegularExpression expression; ///< of Words
    QString keyPattern;            ///< of an entry's key
};

/// A tree: a term, or a combination of conditions.
struct SearchCondition
{
    enum class Kind
    {
        Term,
        All,
        Any,
        Not
    };

    Kind kind = Kind::All; ///< without parts: holds always
    SearchTerm term;
    std::vector<SearchCondition> parts;

    static SearchCondition of(SearchTerm term);
    static SearchCondition all(std::vector<SearchCondition> parts);
    static SearchCondition any(std::vector<SearchCondition> parts);
    static SearchCondition negated(SearchCondition part);
    [[nodiscard]] bool isEmpty() const { return kind == Kind::All && parts.empty(); }
};

/// Throws ApiError when the budget is spent.
bool holds(const SearchCondition &condition, const Json &document, SearchBudget &budget);

/// The values of a field as texts; of a list each member.
QStringList fieldTexts(const Json &document, const QString &field);
/// The fields that a query without a field looks at.
const QStringList &searchableFields(SearchIndex index);

/// A GLOB or wildcard pattern that means the text itself.
QString globEscaped(const QString &text);

} // namespace vams::backend
