#include "tests/architecture/source_rules.h"
#include "tests/support/test_main.h"

#include <QDebug>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace vams::test {

namespace {

/// A place that may break one rule, and why. One that is no longer needed fails the test.
struct NamedException
{
    const char *path;
    const char *rule;
    const char *reason;
};

const NamedException namedExceptions[] = {
    {"core/base/json.cpp", "catch", "the JSON library tells about bad text by exceptions only"},
    {"core/base/run_async.h", "catch", "border: no exception may cross a thread"},
    {"core/api", "folder", "a pair of files a domain of the contract, and nothing else"},
    {"core/api/call.h", "catch", "border: an answer may be anything"},
    {"core/backend/backend.cpp", "catch", "border: what stops a library from opening is an Error"},
    {"core/backend/library_reader.h", "catch", "border: as above, for reading beside a server"},
    {"core/backend/audit/audit_writer.cpp", "catch", "a thread of the backend: nobody to tell"},
    {"core/backend/events/event_pump.cpp", "catch",
     "border: a worker has nobody to tell; the message is tried again"},
    {"core/backend/http/router.cpp", "catch", "border: what a handler throws becomes an answer"},
    {"viewers/base/loader.cpp", "catch", "border: what a reader throws becomes an Error"},
    {"viewers/documents/syntax.cpp", "function", "a table of languages: data, not steps"},
};

QStringList sourcePaths()
{
    QProcess git;
    git.setWorkingDirectory(VAMS_SOURCE_DIR);
    git.start("git", {"ls-files"});
    QStringList paths;
    if (git.waitForFinished() && git.exitCode() == 0) {
        paths = QString::fromUtf8(git.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
    } else { // an unpacked archive
        const QDir root(VAMS_SOURCE_DIR);
        QDirIterator it(root.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths << root.relativeFilePath(it.next());
    }
    static const QRegularExpression source(
        R"(^(core|ui|viewers|app|tests)/.*(\.h|\.cpp|CMakeLists\.txt)$|^CMakeLists\.txt$)");
    return paths.filter(source);
}

QString report(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << QString("%1:%2: %3: %4")
                     .arg(finding.path)
                     .arg(finding.line)
                     .arg(finding.rule, finding.message);
    return lines.join('\n');
}

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void sourcesFollowTheRules();
    void violationIsFound_data();
    void violationIsFound();
    void goodSourcePasses();
    void fullFolderIsFound();
    void literalsAndCommentsAreBlanked();
};

void ArchitectureTest::sourcesFollowTheRules()
{
    const QStringList paths = sourcePaths();
    QVERIFY(paths.size() > 100);
    std::vector<Finding> findings = checkFolders(paths);
    for (const QString &path : paths) {
        QFile file(QDir(VAMS_SOURCE_DIR).filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            continue; // listed by git, but removed here and not committed yet
        const auto found = checkSource(path, QString::fromUtf8(file.readAll()));
        findings.insert(findings.end(), found.begin(), found.end());
    }
    for (const NamedException &exception : namedExceptions) {
        const auto removed = std::erase_if(findings, [&](const Finding &finding) {
            return finding.path == exception.path && finding.rule == exception.rule;
        });
        if (removed == 0 && paths.contains(exception.path))
            findings.push_back({exception.path, 0, exception.rule, "exception no longer needed"});
    }
    for (const Finding &finding : findings) // each on its own: Qt Test cuts long texts
        qWarning().noquote() << report({finding});
    QVERIFY(findings.empty());
}

void ArchitectureTest::violationIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *path, const QString &text, const char *rule) {
        QTest::newRow(name) << path << text << rule;
    };
    row("core to ui", "core/base/x.h", "#include \"ui/shell/page.h\"\n", "arrow");
    row("model to api", "core/model/x.cpp", "#include \"core/api/client.h\"\n", "arrow");
    row("ui to backend", "ui/pages/x.cpp", "# include \"core/backend/backend.h\"\n", "arrow");
    row("ui to remote", "ui/pages/x.cpp", "#include \"core/remote/connect.h\"\n", "arrow");
    row("viewers to api", "viewers/x.cpp", "#include \"core/api/client.h\"\n", "arrow");
    row("product to tests", "app/x.cpp", "#include \"tests/support/test_server.h\"\n", "arrow");
    row("whole module", "ui/x.cpp", "#include <QtCore>\n", "banned");
    row("long header", "ui/x.h", QString(251, '\n'), "size");
    row("long source", "ui/x.cpp", QString(501, '\n'), "size");
    row("long test", "tests/ui/x_test.cpp", QString(801, '\n'), "size");
    row("long CMakeLists", "ui/CMakeLists.txt", QString(151, '\n'), "size");
    row("long function", "ui/x.cpp", "namespace a {\nvoid f()\n{" + QString(70, '\n') + "}\n}\n",
        "function");
    row("long member", "ui/x.cpp",
        "struct A : B\n{\n    A(int a)\n        : m_a(a)\n    {" + QString(70, '\n') + "}\n};\n",
        "function");
    row("long const function", "ui/x.cpp",
        "Result<int> A::f(const B &b) const\n{\n  if (b) {" + QString(60, '\n') + "}\n}\n",
        "function");
    row("then", "ui/x.cpp", "void f() { future.then(this, g); }\n", "banned");
    row("event loop", "ui/x.cpp", "void f() { QEventLoop loop; }\n", "banned");
    row("message box", "ui/pages/x.cpp", "void f() { QMessageBox::about(a, b); }\n", "banned");
    row("sqlite", "core/backend/files/x.cpp", "void f() { sqlite3_open(a, b); }\n", "banned");
    row("filesystem", "core/base/x.cpp", "std::filesystem::path p;\n", "banned");
    row("thread", "viewers/x.h", "class A : public QThread {};\n", "banned");
    row("using namespace", "ui/x.cpp", "using namespace vams;\n", "banned");
    row("Q_OBJECT in a line", "ui/x.h", "class X : public QObject { Q_OBJECT };\n", "banned");
    row("catch", "ui/x.cpp", "void f() { try { g(); } catch (...) { } }\n", "catch");
    row("SQL", "core/backend/files/files_service.cpp", "auto s = \"SELECT a FROM b\";\n", "sql");
    row("raw SQL", "core/backend/files/files_routes.cpp", "auto s = R\"(\n  DELETE FROM b)\";\n",
        "sql");
}

void ArchitectureTest::violationIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const auto findings = checkSource(path, text);
    QVERIFY2(findings.size() == 1, qPrintable(report(findings)));
    QTEST(findings.front().rule, "rule");
}

void ArchitectureTest::goodSourcePasses()
{
    QFile sample(QDir(VAMS_SOURCE_DIR).filePath("tests/architecture/good_source.txt"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(sample.readAll());
    const auto findings = checkSource("ui/pages/x.cpp", text);
    QVERIFY2(findings.empty(), qPrintable(report(findings)));
    QVERIFY(checkSource("core/backend/files/files_store.cpp", "auto s = \"SELECT a\";\n").empty());
}

void ArchitectureTest::fullFolderIsFound()
{
    QStringList paths;
    for (int i = 0; i < 40; ++i)
        paths << QString("ui/a/%1.h").arg(i) << QString("ui/b/%1.h").arg(i);
    QVERIFY(checkFolders(paths).empty());
    paths << "ui/a/one_more.h";
    QCOMPARE(checkFolders(paths).size(), 1u);
}

void ArchitectureTest::literalsAndCommentsAreBlanked()
{
    const QString text = "a /* x\n */ b \"c\\\"d\" e // f\nR\"x(\n\")x\" g '\\'' h";
    QCOMPARE(withoutCommentsAndLiterals(text).simplified(), QString("a b e g h"));
    QCOMPARE(withoutCommentsAndLiterals(text).count('\n'), text.count('\n'));
}

VAMS_TEST(ArchitectureTest)

} // namespace vams::test

#include "architecture_test.moc"
