#include "tests/architecture/source_rules.h"

#include <QHash>
#include <QRegularExpression>

namespace vams::test {

namespace {

using Findings = std::vector<Finding>;

/// What a box may include beside itself.
const QHash<QString, QStringList> &allowedArrows()
{
    static const QStringList everyCore{"core/base",    "core/model",    "core/api",
                                       "core/remote",  "core/transfer", "core/sync",
                                       "core/backend", "core/server"};
    static const QHash<QString, QStringList> arrows{
        {"core/base", {}},
        {"core/model", {"core/base"}},
        {"core/api", {"core/base", "core/model"}},
        {"core/remote", {"core/base", "core/model", "core/api"}},
        {"core/transfer", {"core/base", "core/model", "core/api"}},
        {"core/sync", {"core/base", "core/model", "core/api", "core/transfer"}},
        {"core/backend", {"core/base", "core/model", "core/api"}},
        {"core/server", {"core/base", "core/model", "core/api", "core/backend"}},
        {"viewers", {"core/base"}},
        {"ui", {"core/base", "core/model", "core/api", "core/transfer", "core/sync", "viewers"}},
        {"app", QStringList(everyCore) << "ui"
                                       << "viewers"},
        {"tests", QStringList(everyCore) << "ui"
                                         << "viewers"
                                         << "app"},
    };
    return arrows;
}

QString boxOf(const QString &path)
{
    const QString top = path.section('/', 0, 0);
    return top == "core" ? path.section('/', 0, 1) : top;
}

struct Ban
{
    const char *pattern;
    const char *where;   ///< the rule holds for paths that start with this
    const char *allowed; ///< but not for these: a regular expression
    const char *instead;
};

const Ban bans[] = {
    {R"(\.then\()", "", "", "runAsync"},
    {R"(\bQEventLoop\b)", "", "^tests/", "runAsync"},
    {R"(\bprocessEvents\b)", "", "^tests/", "runAsync"},
    {R"(\bQMessageBox\b)", "", "^ui/support/|^tests/", "ui/support"},
    {R"(\bsqlite3_)", "", "^core/backend/storage/|^tests/", "core/backend/storage"},
    {R"(\bstd::filesystem\b)", "", "", "QFile, QDir"},
    {R"(\bQThread\s*[*&(]|:\s*public\s+QThread\b|\bQThread\s+m_)", "",
     "^core/(base|remote)/|^tests/", "a pool"},
    {R"(\bwaitForFinished\b)", "ui/", "", "runAsync"},
    {R"(^using namespace )", "", "^tests/", "names with their namespace; the build joins files"},
    {R"(\b(qDebug|printf)\s*\()", "core/", "", "the logging categories"},
    {R"(\S.*\bQ_OBJECT\b)", "", "", "Q_OBJECT on a line of its own, else moc skips the class"},
};

int lineOf(const QString &text, qsizetype position)
{
    return static_cast<int>(text.left(position).count('\n')) + 1;
}

void checkArrows(const QString &path, const QString &text, Findings &findings)
{
    static const QRegularExpression include(
        R"(^\s*#\s*include\s+"((?:core|ui|viewers|app|tests)/[^"]+)\")",
        QRegularExpression::MultilineOption);
    const QString from = boxOf(path);
    const QStringList allowed = allowedArrows().value(from);
    for (const QRegularExpressionMatch &match : include.globalMatch(text)) {
        const QString to = boxOf(match.captured(1));
        if (to != from && !allowed.contains(to))
            findings.push_back({path, lineOf(text, match.capturedStart()), "arrow",
                                QString("%1 may not include %2").arg(from, match.captured(1))});
    }
    static const QRegularExpression module(
        R"(^\s*#\s*include\s+<Qt(Core|Gui|Widgets|Network|Svg|OpenGL|Concurrent|3D\w+)>)",
        QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : module.globalMatch(text))
        findings.push_back({path, lineOf(text, match.capturedStart()), "banned",
                            match.captured().trimmed() + ": include single classes"});
}

void checkSize(const QString &path, const QString &text, Findings &findings)
{
    const bool isTest = path.startsWith("tests/");
    const int limit = path.endsWith("CMakeLists.txt") ? 150
                      : isTest                        ? 800
                      : path.endsWith(".h")           ? 250
                                                      : 500;
    const auto lines = static_cast<int>(text.count('\n'));
    if (lines > limit)
        findings.push_back(
            {path, 1, "size", QString("%1 lines, at most %2").arg(lines).arg(limit)});
}

void checkBans(const QString &path, const QString &code, Findings &findings)
{
    for (const Ban &ban : bans) {
        if (!path.startsWith(QLatin1String(ban.where)))
            continue;
        if (*ban.allowed != 0 && QRegularExpression(ban.allowed).match(path).hasMatch())
            continue;
        const QRegularExpression pattern(ban.pattern, QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch &match : pattern.globalMatch(code))
            findings.push_back(
                {path, lineOf(code, match.capturedStart()), "banned",
                 QString("%1: use %2").arg(match.captured().trimmed(), ban.instead)});
    }
}

/// Core and ui hand errors on as values; format readers and the backend may throw, and have one
/// place each that catches.
void checkCatches(const QString &path, const QString &code, Findings &findings)
{
    static const QRegularExpression pattern(R"(\bcatch\s*\()");
    if (path.startsWith("tests/"))
        return;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(code))
        findings.push_back({path, lineOf(code, match.capturedStart()), "catch",
                            "exceptions are caught at the named borders only"});
}

void checkSql(const QString &path, const QString &text, Findings &findings)
{
    static const QRegularExpression sql(
        R"("\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+TABLE\s))");
    static const QRegularExpression rawSql(
        R"(R"\w*\(\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s))");
    if (path.startsWith("tests/") || path.startsWith("core/backend/storage/") ||
        QRegularExpression(R"(_store\.(cpp|h)$)").match(path).hasMatch())
        return;
    for (const QRegularExpression &pattern : {sql, rawSql}) {
        for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
            findings.push_back(
                {path, lineOf(text, match.capturedStart()), "sql", "SQL belongs into a store"});
    }
}

enum class ScopeKind
{
    Outer, ///< namespace or class: functions may stand in it
    Function,
    Other
};

ScopeKind kindOf(const QString &head, ScopeKind around)
{
    static const QRegularExpression type(R"(\b(class|struct|union|enum)\b[^()=]*$)");
    static const QRegularExpression nameSpace(R"(\b(namespace|extern)\b[^()]*$)");
    if (around != ScopeKind::Outer)
        return ScopeKind::Other;
    if (nameSpace.match(head).hasMatch() || type.match(head).hasMatch())
        return ScopeKind::Outer;
    return head.contains('(') ? ScopeKind::Function : ScopeKind::Other;
}

/// Counts braces: a body that opens behind parentheses in a namespace or class is a function.
void checkFunctions(const QString &path, const QString &code, Findings &findings)
{
    constexpr int limit = 60;
    struct Scope
    {
        ScopeKind kind;
        int firstLine;
        QString name;
    };
    std::vector<Scope> scopes{{ScopeKind::Outer, 1, {}}};
    QString head;
    int line = 1;
    int headLine = 1;
    for (const QChar c : code) {
        if (c == '\n')
            ++line;
        if (c == '{') {
            scopes.push_back({kindOf(head, scopes.back().kind), headLine, head.simplified()});
        } else if (c == '}' && scopes.size() > 1) {
            const Scope scope = scopes.back();
            scopes.pop_back();
            const bool isTable = path.startsWith("tests/") && scope.name.contains("_data()");
            const int lines = line - scope.firstLine + 1;
            if (scope.kind == ScopeKind::Function && lines > limit && !isTable)
                findings.push_back({path, scope.firstLine, "function",
                                    QString("%1 lines, at most %2: %3")
                                        .arg(lines)
                                        .arg(limit)
                                        .arg(scope.name.left(80))});
        }
        if (c == '{' || c == '}' || c == ';') {
            head.clear();
        } else if (!head.isEmpty() || !c.isSpace()) {
            if (head.isEmpty())
                headLine = line;
            head += c;
        }
    }
    if (scopes.size() != 1)
        findings.push_back({path, line, "function", "the braces of this file do not match"});
}

} // namespace

QString withoutCommentsAndLiterals(const QString &text)
{
    static const QRegularExpression pattern(
        R"re(//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|(?<![0-9A-Fa-f])'(?:[^'\\\n]|\\.)+'|^[ \t]*#(?:[^\n]*\\\n)*[^\n]*)re",
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QString code;
    code.reserve(text.size());
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        code += QStringView(text).mid(end, match.capturedStart() - end);
        code += QString(match.captured().count('\n'), '\n');
        end = match.capturedEnd();
    }
    return code + text.mid(end);
}

std::vector<Finding> checkSource(const QString &path, const QString &text)
{
    Findings findings;
    checkSize(path, text, findings);
    if (path.endsWith("CMakeLists.txt"))
        return findings;
    const QString code = withoutCommentsAndLiterals(text);
    checkArrows(path, text, findings);
    checkBans(path, code, findings);
    checkCatches(path, code, findings);
    checkSql(path, text, findings);
    checkFunctions(path, code, findings);
    return findings;
}

std::vector<Finding> checkFolders(const QStringList &paths)
{
    constexpr int limit = 40;
    QHash<QString, int> counts;
    for (const QString &path : paths)
        ++counts[path.section('/', 0, -2)];
    Findings findings;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > limit)
            findings.push_back({it.key(), 0, "folder",
                                QString("%1 files, at most %2").arg(it.value()).arg(limit)});
    }
    return findings;
}

} // namespace vams::test
