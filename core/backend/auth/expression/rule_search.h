#pragma once
// Finds by one pass over a text which of many rules can match at all, so that hundreds of
// expressions cost about as much as one. What is found is still to be asked.

#include <QByteArray>

#include <memory>
#include <mutex>
#include <vector>

namespace re2 {
class RE2;
}

namespace vams::backend {

/// Filled first, then asked by any number of threads.
class RuleSearch
{
public:
    RuleSearch();
    ~RuleSearch();
    RuleSearch(const RuleSearch &) = delete;
    RuleSearch &operator=(const RuleSearch &) = delete;

    /// `pattern` is of RE2 and is matched from the start of the text.
    void add(const QByteArray &pattern, int rule);
    /// Every rule one of whose patterns matches, and possibly others.
    [[nodiscard]] std::vector<int> candidates(const QByteArray &utf8) const;

private:
    class Set;
    void compile() const;

    std::vector<QByteArray> m_patterns;
    std::vector<int> m_rules; ///< a pattern each
    mutable std::once_flag m_once;
    mutable std::unique_ptr<Set> m_set; ///< null: all are candidates
};

} // namespace vams::backend
