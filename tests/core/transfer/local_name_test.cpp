#include "core/transfer/local_name.h"
#include "tests/support/temporary_files.h"
#include "tests/support/test_main.h"

namespace vams::test {

class LocalNameTest : public QObject
{
    Q_OBJECT

private slots:
    void localName_data();
    void localName();
    void longNamesKeepTheirExtension();
    void localPath();
    void isInside();
    void freePath();
};

void LocalNameTest::localName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("local");
    const auto row = [](const char *name, const char *local) {
        QTest::addRow("%s", name) << QString::fromUtf8(name) << QString::fromUtf8(local);
    };
    row("gear.glb", "gear.glb");
    row("ü Ω.glb", "ü Ω.glb");
    row(".hidden", ".hidden");
    row("a:b?*.glb", "a_b__.glb");
    row("a/b\\c", "a_b_c");
    row("tab\t\n", "tab__");
    row("CON", "_CON");
    row("nul.txt", "_nul.txt");
    row("com1.tar.gz", "_com1.tar.gz");
    row("console.txt", "console.txt");
    row("trailing. . ", "trailing");
    row(".", "_");
    row("..", "_");
    row("", "_");
}

void LocalNameTest::localName()
{
    QFETCH(QString, name);
    QTEST(transfer::localName(name), "local");
}

void LocalNameTest::longNamesKeepTheirExtension()
{
    const QString emoji = QString::fromUtf8("\xF0\x9F\x98\x80");
    const QString name = transfer::localName(emoji.repeated(100) + QStringLiteral(".glb"));
    QVERIFY(name.endsWith(QLatin1String(".glb")));
    QCOMPARE(name.toUtf8().size(), 200);
    QCOMPARE(name, emoji.repeated(49) + QStringLiteral(".glb"));
}

void LocalNameTest::localPath()
{
    QCOMPARE(transfer::localPath(QStringLiteral("/x"), QStringLiteral("/a/../../b.glb")),
             QStringLiteral("/x/a/_/_/b.glb"));
    QCOMPARE(transfer::localPath(QStringLiteral("/x"), QStringLiteral("C:\\a")),
             QStringLiteral("/x/C__a"));
}

void LocalNameTest::isInside()
{
    const TemporaryFiles files;
    files.write(QStringLiteral("in/a"), "x");
    files.write(QStringLiteral("out/a"), "x");
    QVERIFY(QFile::link(files.path(QStringLiteral("out")), files.path(QStringLiteral("in/link"))));
    const QString folder = files.path(QStringLiteral("in"));
    QVERIFY(transfer::isInside(folder, folder));
    QVERIFY(transfer::isInside(folder, folder + QStringLiteral("/new/deep")));
    QVERIFY(!transfer::isInside(folder, files.path(QStringLiteral("inner"))));
    QVERIFY(!transfer::isInside(folder, folder + QStringLiteral("/../out")));
    QVERIFY(!transfer::isInside(folder, folder + QStringLiteral("/link/new")));
    QVERIFY(!transfer::isInside(files.path(QStringLiteral("gone")), folder));
}

void LocalNameTest::freePath()
{
    const QStringList taken{QStringLiteral("/x/a.tar.gz"), QStringLiteral("/x/a.tar (2).gz"),
                            QStringLiteral("/x/b")};
    const auto isTaken = [&taken](const QString &path) { return taken.contains(path); };
    QCOMPARE(transfer::freePath(QStringLiteral("/x/a.tar.gz"), isTaken),
             QStringLiteral("/x/a.tar (3).gz"));
    QCOMPARE(transfer::freePath(QStringLiteral("/x/b"), isTaken), QStringLiteral("/x/b (2)"));
    QCOMPARE(transfer::freePath(QStringLiteral("/x/c"), isTaken), QStringLiteral("/x/c"));
}

VAMS_TEST(LocalNameTest)

} // namespace vams::test

#include "local_name_test.moc"
