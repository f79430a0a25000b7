#include "core/backend/auth/expression/rule_search.h"

#include <re2/set.h>

namespace vams::backend {

namespace {

/// Fewer are asked one by one as quickly.
constexpr std::size_t fewestForASet = 8;
constexpr qint64 setMemory = 8 << 20; // bytes

re2::StringPiece pieceOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

} // namespace

class RuleSearch::Set : public re2::RE2::Set
{
public:
    using re2::RE2::Set::Set;
};

RuleSearch::RuleSearch() = default;
RuleSearch::~RuleSearch() = default;

void RuleSearch::add(const QByteArray &pattern, int rule)
{
    m_patterns.push_back(pattern);
    m_rules.push_back(rule);
}

void RuleSearch::compile() const
{
    if (m_rules.size() < fewestForASet)
        return;
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(setMemory);
    auto set = std::make_unique<Set>(options, re2::RE2::ANCHOR_START);
    for (const QByteArray &pattern : m_patterns) {
        if (set->Add(pieceOf(pattern), nullptr) < 0)
            return;
    }
    if (set->Compile())
        m_set = std::move(set);
}

std::vector<int> RuleSearch::candidates(const QByteArray &utf8) const
{
    std::call_once(m_once, [this] { compile(); });
    if (!m_set)
        return m_rules;
    std::vector<int> found;
    re2::RE2::Set::ErrorInfo error{re2::RE2::Set::kNoError};
    if (!m_set->Match(pieceOf(utf8), &found, &error) &&
        error.kind != re2::RE2::Set::kNoError) // out of memory
        return m_rules;
    for (int &at : found)
        at = m_rules.at(static_cast<std::size_t>(at));
    return found;
}

} // namespace vams::backend
