#pragma once
// The value of a criterion, which VAMS defines as a regular expression of Python's `re`, as one
// that RE2 runs in linear time. What RE2 has no answer to is refused with its place and the way
// out.

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vams::backend {

inline constexpr int longestRuleValue =
    4000; ///< characters; original clients write lists of some 1,300

/// What Python's `$` is to RE2, which takes the line break that may end the text along.
inline constexpr char endOfText[] = "\\n?\\z";

struct RuleExpression
{
    QByteArray pattern;             ///< for RE2; alternation is not grouped, as in the contract
    std::optional<QString> literal; ///< the one text it stands for, where it stands for one
    bool matchesAny = false;        ///< it is `.*`
};

/// Fails with ErrorKind::Invalid: the message names the character (counted from 1), the advice what
/// to write instead.
Result<RuleExpression> readRuleExpression(const QString &value);

} // namespace vams::backend
