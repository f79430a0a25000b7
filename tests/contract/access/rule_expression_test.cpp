#include "core/backend/auth/compiled_constraint.h"
#include "core/backend/auth/expression/rule_expression.h"
#include "core/base/json.h"
#include "tests/support/test_main.h"

#include <QFile>

namespace vams::test {

namespace {

backend::CompiledCriterion nameCriterion(const QString &operation, const QString &value)
{
    return {{QStringLiteral("assetName"), operation, value},
            backend::fieldIndex(QStringLiteral("assetName"))};
}

bool holds(const backend::CompiledCriterion &criterion, const QString &text)
{
    const backend::AuthObject object{.objectType = QStringLiteral("asset"), .assetName = text};
    return criterion.matches(backend::ObjectView(object), false);
}

} // namespace

/// The values of criteria are expressions of Python's `re`, or are refused.
class RuleExpressionTest : public QObject
{
    Q_OBJECT

private slots:
    void asPython();
    void meanings_data();
    void meanings();
    void tags_data();
    void tags();
    void refusals_data();
    void refusals();
    void refusedAsACriterion();
};

/// What Python itself said: tests/data/rules/make_python_matches.py.
void RuleExpressionTest::asPython()
{
    QFile file(QStringLiteral(VAMS_SOURCE_DIR "/tests/data/rules/python_matches.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Json> cases = parseJson(file.readAll());
    QVERIFY(cases);
    QVERIFY(cases->size() >= 900);
    int refused = 0;
    QStringList wrong;
    for (const Json &row : *cases) {
        const backend::CompiledCriterion criterion =
            nameCriterion(row.at(1).get<QString>(), row.at(0).get<QString>());
        if (!criterion.problem().isEmpty()) {
            ++refused;
            continue;
        }
        if (holds(criterion, row.at(2).get<QString>()) != row.at(3).get<bool>())
            wrong << QString::fromUtf8(dumpJson(row));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    qInfo("%d of %d are refused", refused, static_cast<int>(cases->size()));
    QVERIFY(refused < 90);
}

void RuleExpressionTest::meanings_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *operation, const char *value, const char *text, bool expected) {
        QTest::addRow("%s %s in %s", operation, value, text)
            << QString::fromUtf8(operation) << QString::fromUtf8(value) << QString::fromUtf8(text)
            << expected;
    };
    row("equals", "abc", "abc", true);
    row("equals", "abc", "abc\n", true);
    row("equals", "abc", "abc\n\n", false);
    row("equals", "abc", "Abc", false);
    row("equals", "abc", "abcd", false);
    row("equals", "A|B", "Axyz", true);
    row("equals", "A|B", "B", true);
    row("equals", "A|B", "xB", false);
    row("equals", "A|B", "Bx", false);
    row("equals", "(A|B)", "Axyz", false);
    row("equals", "v2.abc", "v2-abc", true);
    row("equals", "v2\\.abc", "v2-abc", false);
    row("equals", "a\\Z|b", "a\n", false);
    row("equals", "a\\Z|b", "a", true);
    row("equals", "a$", "a\n", true);
    row("contains", "a$|b", "xa\n", true);
    row("contains", "(a$|b)", "xa\ny", false);
    row("contains", "a", "\na", false);
    row("contains", "a", "xa\n\n", true);
    row("contains", "(?s:.)a", "\na", true);
    row("does_not_contain", "a", "\na", true);
    row("does_not_contain", "a", "xax", false);
    row("starts_with", "(?i:über)", "ÜBER alles", true);
    row("starts_with", ".*", "", true);
    row("starts_with", "", "abc", false); // empty: refused
    row("ends_with", "b", "a\nb", false);
    row("ends_with", "b", "ab\n", true);
    row("ends_with", ".*", "a\nb", false);
    row("equals", "\\w+", "straße_字9", true);
    row("equals", "\\w+", "a b", false);
    row("equals", "\\d+", "٣٤", true);
    row("equals", "a\\sb", "a\u00a0b", true);
    row("equals", "[\\W_]+", "_-_", true);
    row("equals", "a{,2}", "", true);
    row("equals", "a{,2}", "aaa", false);
    row("equals", "a{x}", "a{x}", true);
    row("equals", "a(?#why)b", "ab", true);
    row("equals", "(?m:a$)\\nb", "a\nb", true);
    row("is_one_of", "b.c", "ab.cd", true);
    row("is_one_of", "b.c", "abxcd", false);
    row("is_not_one_of", "(", "a(", false);
    row("equals", "it's, \"quoted\" && \\(x\\) \\|\\| p\\.obj", "it's, \"quoted\" && (x) || p.obj",
        true);
}

void RuleExpressionTest::meanings()
{
    QFETCH(QString, operation);
    QFETCH(QString, value);
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(holds(nameCriterion(operation, value), text), expected);
}

void RuleExpressionTest::tags_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<bool>("expected");
    const QStringList both{QStringLiteral("red"), QStringLiteral("dark blue")};
    const auto row = [](const char *operation, const char *value, const QStringList &tags,
                        bool expected) {
        QTest::addRow("%s %s of %d", operation, value, static_cast<int>(tags.size()))
            << QString::fromUtf8(operation) << QString::fromUtf8(value) << tags << expected;
    };
    row("is_one_of", "red", both, true);
    row("is_one_of", "blue", both, false); // a member, not a part of one
    row("is_not_one_of", "blue", both, true);
    row("contains", "blue", both, true);
    row("does_not_contain", "blue", both, false);
    row("does_not_contain", "green", both, true);
    row("equals", "r.d", both, true);
    row("contains", ".*", {}, false);
    row("does_not_contain", ".*", {}, true);
}

void RuleExpressionTest::tags()
{
    QFETCH(QString, operation);
    QFETCH(QString, value);
    QFETCH(QStringList, tags);
    QFETCH(bool, expected);
    const backend::CompiledCriterion criterion({QStringLiteral("tags"), operation, value},
                                               backend::tagsField());
    const backend::AuthObject object{.objectType = QStringLiteral("asset"), .tags = tags};
    QCOMPARE(criterion.matches(backend::ObjectView(object), false), expected);
}

void RuleExpressionTest::refusals_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("character"); ///< from 1
    const auto row = [](const char *value, int character) {
        QTest::addRow("%s", value) << QString::fromUtf8(value) << character;
    };
    row("a(?=b)", 2);
    row("a$b", 3);
    row("(a|b$)b", 7);
    row("(a$){2}", 5);
    row("(?m:a$b)(?:c$)+", 15);
    row("a(?!b)", 2);
    row("(?<=a)b", 1);
    row("(?<!a)b", 1);
    row("(a)\\1", 4);
    row("(?P<n>a)(?P=n)", 9);
    row("(?P<n>a)(?P<n>b)", 13);
    row("(?P<1>a)", 5);
    row("(?i)a", 1);
    row("a(?i)", 2);
    row("(?x:a)", 1);
    row("(?i-i:a)", 1);
    row("(?-:a)", 1);
    row("(?>a)", 1);
    row("(?(1)a)", 1);
    row("a\nb", 2);
    row("\\bword", 1);
    row("a\\B", 2);
    row("\\q", 1);
    row("ab\\", 3);
    row("\\x4", 1);
    row("\\ud800", 1);
    row("\\777", 1);
    row("[\\8]", 2);
    row("(a", 3);
    row("ab)", 3);
    row("[a", 1);
    row("[]", 1);
    row("[b-a]", 2);
    row("[\\d-a]", 2);
    row("[^\\W\\d]", 1);
    row("*a", 1);
    row("a|+", 3);
    row("^*", 2);
    row("(?:?)", 4);
    row("a**", 3);
    row("a*+", 3);
    row("a{2}{3}", 5);
    row("a{3,2}", 2);
    row("a{1001}", 2);
    row("a{99999999999999999999}", 2);
    row("(?#open", 1);
    QTest::newRow("NUL") << QStringLiteral("ab") + QChar(0) << 3;
}

void RuleExpressionTest::refusals()
{
    QFETCH(QString, value);
    QFETCH(int, character);
    const Result<backend::RuleExpression> expression = backend::readRuleExpression(value);
    QVERIFY(!expression);
    QCOMPARE(expression.error().kind, ErrorKind::Invalid);
    QVERIFY2(expression.error().message.startsWith(QStringLiteral("Character %1: ").arg(character)),
             qPrintable(expression.error().message));
}

/// What is read well and still cannot be run; and such a criterion matches where it must.
void RuleExpressionTest::refusedAsACriterion()
{
    QString deep(3000, u'(');
    deep += QLatin1Char('a') + QString(3000, u')');
    for (const QString &value :
         {QString(), QString(backend::longestRuleValue + 1, u'a'), deep,
          QStringLiteral("((a{1000}){1000}){1000}"), QStringLiteral("(?:\\w{900}){900}")}) {
        const backend::CompiledCriterion criterion = nameCriterion(QStringLiteral("equals"), value);
        QVERIFY2(criterion.problem().contains(QLatin1String("assetName")),
                 qPrintable(criterion.problem()));
        const backend::AuthObject object{.objectType = QStringLiteral("asset"), .assetName = value};
        QVERIFY(!criterion.matches(backend::ObjectView(object), false));
        QVERIFY(criterion.matches(backend::ObjectView(object), true));
    }
    QVERIFY(!nameCriterion(QStringLiteral("matches"), QStringLiteral("a")).problem().isEmpty());
    const QString longest(backend::longestRuleValue, u'a');
    QVERIFY(holds(nameCriterion(QStringLiteral("equals"), longest), longest));
}

VAMS_TEST(RuleExpressionTest)

} // namespace vams::test

#include "rule_expression_test.moc"
