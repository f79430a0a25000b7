#include "core/backend/auth/compiled_constraint.h"

#include "core/backend/auth/expression/rule_expression.h"

#include <re2/re2.h>

namespace vams::backend {

namespace {

/// As criterionFields(), in the same order; a null member is the list of tags.
constexpr std::array fieldMembers{&AuthObject::databaseId,
                                  &AuthObject::assetName,
                                  &AuthObject::assetType,
                                  static_cast<QString AuthObject::*>(nullptr),
                                  &AuthObject::tagName,
                                  &AuthObject::tagTypeName,
                                  &AuthObject::roleName,
                                  &AuthObject::userId,
                                  &AuthObject::pipelineId,
                                  &AuthObject::pipelineType,
                                  &AuthObject::pipelineExecutionType,
                                  &AuthObject::workflowId,
                                  &AuthObject::metadataSchemaName,
                                  &AuthObject::metadataSchemaEntityType,
                                  &AuthObject::objectType,
                                  &AuthObject::routePath};

constexpr qint64 expressionMemory = 4 << 20; // bytes; larger ones are refused

/// Python's `$` also stands before a line break that ends the text.
bool isEndOrLastBreak(const QString &text, qsizetype at)
{
    return at == text.size() || (at == text.size() - 1 && text.at(at) == QLatin1Char('\n'));
}

/// The `.` of VAMS' `.*` does not cross a line break.
bool hasBreakBefore(const QString &text, qsizetype at)
{
    const qsizetype lineBreak = text.indexOf(QLatin1Char('\n'));
    return lineBreak >= 0 && lineBreak < at;
}

bool endsWithLiteral(const QString &text, const QString &literal)
{
    for (qsizetype at = text.size() - literal.size();
         at >= 0 && at >= text.size() - literal.size() - 1; --at) {
        if (isEndOrLastBreak(text, at + literal.size()) &&
            QStringView(text).mid(at, literal.size()) == literal && !hasBreakBefore(text, at))
            return true;
    }
    return false;
}

/// The expression around the value (API.md section 3.1). RE2 is told to begin at the start.
QByteArray aroundValue(CriterionTest test, const QByteArray &value)
{
    switch (test) {
    case CriterionTest::Equals:
        return '^' + value + endOfText;
    case CriterionTest::StartsWith:
        return '^' + value + ".*";
    case CriterionTest::EndsWith:
        return ".*" + value + endOfText;
    default:
        return ".*" + value + ".*";
    }
}

} // namespace

int fieldIndex(const QString &name)
{
    return static_cast<int>(criterionFields().indexOf(name));
}

int tagsField()
{
    static const int index = fieldIndex(QStringLiteral("tags"));
    return index;
}

const QString &ObjectView::text(int field) const
{
    return m_object.*fieldMembers.at(static_cast<std::size_t>(field));
}

const QByteArray &ObjectView::utf8(int field) const
{
    std::optional<QByteArray> &text = m_utf8.at(static_cast<std::size_t>(field));
    if (!text)
        text = this->text(field).toUtf8();
    return *text;
}

CompiledCriterion::CompiledCriterion(const Criterion &criterion, int field)
    : m_source(criterion)
    , m_field(field)
{
    struct Meaning
    {
        const char *name;
        CriterionTest test;
        bool isNegated;
    };
    static constexpr std::array meanings{Meaning{"equals", CriterionTest::Equals, false},
                                         Meaning{"contains", CriterionTest::Contains, false},
                                         Meaning{"does_not_contain", CriterionTest::Contains, true},
                                         Meaning{"starts_with", CriterionTest::StartsWith, false},
                                         Meaning{"ends_with", CriterionTest::EndsWith, false},
                                         Meaning{"is_one_of", CriterionTest::IsOneOf, false},
                                         Meaning{"is_not_one_of", CriterionTest::IsOneOf, true}};
    const auto meaning = std::find_if(meanings.begin(), meanings.end(), [&](const Meaning &known) {
        return criterion.operation == QLatin1String(known.name);
    });
    if (meaning == meanings.end()) {
        m_problem = QStringLiteral("There is no operator %1.").arg(criterion.operation);
        return;
    }
    m_test = meaning->test;
    m_isNegated = meaning->isNegated;
    if (criterion.value.isEmpty())
        m_problem = QStringLiteral("The value of %1 is empty or no text.").arg(criterion.field);
    else if (criterion.value.size() > longestRuleValue)
        m_problem = QStringLiteral("The value of %1 is longer than %2 characters.")
                        .arg(criterion.field)
                        .arg(longestRuleValue);
    else if (m_test == CriterionTest::IsOneOf) {
        m_kind = ValueKind::Literal;
        m_literal = criterion.value;
    } else {
        compileExpression();
    }
}

void CompiledCriterion::compileExpression()
{
    const Result<RuleExpression> expression = readRuleExpression(m_source.value);
    const QString place = QStringLiteral("The value of %1 cannot be used. ").arg(m_source.field);
    if (!expression) {
        m_problem = place + expression.error().message;
        if (!expression.error().advice.isEmpty())
            m_problem += QLatin1Char(' ') + expression.error().advice;
        return;
    }
    if (expression->literal) {
        m_kind = ValueKind::Literal;
        m_literal = *expression->literal;
        if (!m_literal.contains(QLatin1Char('\n')))
            return;
    }
    if (expression->matchesAny &&
        (m_test == CriterionTest::Contains || m_test == CriterionTest::StartsWith)) {
        m_kind = ValueKind::Any;
        return;
    }
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(expressionMemory);
    const QByteArray pattern = aroundValue(m_test, expression->pattern);
    auto compiled = std::make_shared<re2::RE2>(
        re2::StringPiece(pattern.constData(), static_cast<std::size_t>(pattern.size())), options);
    if (!compiled->ok()) {
        m_kind = ValueKind::Broken;
        m_problem =
            place + QStringLiteral("It is too large or repeats too often; write it shorter.");
        return;
    }
    m_kind = ValueKind::Expression;
    m_expression = std::move(compiled);
}

QByteArray CompiledCriterion::searchPattern() const
{
    if (m_isNegated)
        return {};
    if (m_kind == ValueKind::Expression)
        return QByteArray::fromStdString(m_expression->pattern());
    const QByteArray utf8 = m_literal.toUtf8();
    // Half a character of UTF-16 is in no UTF-8.
    if (m_kind != ValueKind::Literal || QString::fromUtf8(utf8) != m_literal)
        return {};
    const bool isAtStart = m_test == CriterionTest::StartsWith || m_test == CriterionTest::Equals;
    return (isAtStart ? QByteArray() : QByteArrayLiteral("(?s:.*)")) +
           QByteArray::fromStdString(re2::RE2::QuoteMeta(
               re2::StringPiece(utf8.constData(), static_cast<std::size_t>(utf8.size()))));
}

bool CompiledCriterion::matchesUtf8(const QByteArray &text) const
{
    const re2::StringPiece piece(text.constData(), static_cast<std::size_t>(text.size()));
    return m_expression->Match(piece, 0, piece.size(), re2::RE2::ANCHOR_START, nullptr, 0);
}

bool CompiledCriterion::matchesText(const QString &text) const
{
    switch (m_test) {
    case CriterionTest::Equals:
        return text.startsWith(m_literal) && isEndOrLastBreak(text, m_literal.size());
    case CriterionTest::StartsWith:
        return text.startsWith(m_literal);
    case CriterionTest::EndsWith:
        return endsWithLiteral(text, m_literal);
    case CriterionTest::IsOneOf:
        return text.contains(m_literal);
    case CriterionTest::Contains:
        break;
    }
    const qsizetype at = text.indexOf(m_literal);
    return at >= 0 && !hasBreakBefore(text, at);
}

bool CompiledCriterion::matchesList(const QStringList &list) const
{
    if (m_test == CriterionTest::IsOneOf)
        return list.contains(m_literal);
    return std::any_of(list.begin(), list.end(), [this](const QString &entry) {
        return m_kind == ValueKind::Any ||
               (m_kind == ValueKind::Literal ? matchesText(entry) : matchesUtf8(entry.toUtf8()));
    });
}

bool CompiledCriterion::matches(const ObjectView &view, bool brokenMatches) const
{
    if (m_kind == ValueKind::Broken)
        return brokenMatches;
    bool isMatch = m_kind == ValueKind::Any;
    if (m_field == tagsField())
        isMatch = matchesList(view.object().tags);
    else if (m_kind == ValueKind::Literal)
        isMatch = matchesText(view.text(m_field));
    else if (m_kind == ValueKind::Expression)
        isMatch = matchesUtf8(view.utf8(m_field));
    return isMatch != m_isNegated;
}

bool CompiledRule::matches(const ObjectView &view, bool brokenMatches) const
{
    const auto holds = [&](const CompiledCriterion &criterion) {
        return criterion.matches(view, brokenMatches);
    };
    return list == CriteriaList::All ? std::all_of(criteria.begin(), criteria.end(), holds)
                                     : std::any_of(criteria.begin(), criteria.end(), holds);
}

std::shared_ptr<const CompiledConstraint> compileConstraint(const Constraint &constraint)
{
    auto compiled = std::make_shared<CompiledConstraint>();
    compiled->id = constraint.constraintId;
    compiled->name = constraint.name;
    compiled->objectType = constraint.objectType;
    const auto add = [&](CriteriaList list, const std::vector<Criterion> &criteria) {
        CompiledRule rule{list, {}};
        for (const Criterion &criterion : criteria) {
            const int field = fieldIndex(criterion.field);
            if (field < 0)
                continue;
            rule.criteria.emplace_back(criterion, field);
            if (!rule.criteria.back().problem().isEmpty())
                compiled->problems << rule.criteria.back().problem();
        }
        if (!rule.criteria.empty())
            compiled->rules.push_back(std::move(rule));
    };
    add(CriteriaList::All, constraint.criteriaAnd);
    add(CriteriaList::Any, constraint.criteriaOr);
    return compiled;
}

} // namespace vams::backend
