#include "app/desktop/desktop_options.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vams;
using namespace vams::desktop;

class DesktopOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void NothingOpensNothing();
    void RelativePathsAreTakenFromTheirFolder();
    void ALinkIsAPlace();
    void BadInputSaysWhatIsWrong_data();
    void BadInputSaysWhatIsWrong();
    void TheTokenIsTheFirstLineUpToAComma();
};

namespace {

Result<DesktopOptions> optionsOf(QStringList arguments,
                                 const QString &folder = QStringLiteral("/w"))
{
    arguments.prepend(QStringLiteral("vams-desktop"));
    return parseDesktopOptions(arguments, folder);
}

} // namespace

void DesktopOptionsTest::NothingOpensNothing()
{
    const auto options = optionsOf({});
    QVERIFY(options);
    QVERIFY(!options->namesLibrary());
    QVERIFY(options->link.page.isEmpty());
    QVERIFY(!options->scheme);
}

void DesktopOptionsTest::RelativePathsAreTakenFromTheirFolder()
{
    QCOMPARE(optionsOf({QStringLiteral("--library"), QStringLiteral("../a")})->library,
             QStringLiteral("/a"));
    QCOMPARE(optionsOf({QStringLiteral("lib")})->library, QStringLiteral("/w/lib"));
}

void DesktopOptionsTest::ALinkIsAPlace()
{
    const auto options = optionsOf({QStringLiteral("vams://open/browse?database=pumps")});
    QVERIFY(options);
    QCOMPARE(options->link.page, QStringLiteral("browse"));
    QCOMPARE(options->link.argument(QStringLiteral("database")), QStringLiteral("pumps"));
    QVERIFY(!options->namesLibrary());
}

void DesktopOptionsTest::BadInputSaysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("option") << QStringList{QStringLiteral("--nonsense")}
                            << QStringLiteral("nonsense");
    QTest::newRow("theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")}
                           << QStringLiteral("--theme");
    QTest::newRow("language") << QStringList{QStringLiteral("--language"), QStringLiteral("xx")}
                              << QStringLiteral("--language");
    QTest::newRow("token file") << QStringList{QStringLiteral("--token-file"), QStringLiteral("no")}
                                << QStringLiteral("/w/no");
    QTest::newRow("link") << QStringList{QStringLiteral("vams://elsewhere/x")}
                          << QStringLiteral("vams://elsewhere/x");
}

void DesktopOptionsTest::BadInputSaysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const auto options = optionsOf(arguments);
    QVERIFY(!options);
    QVERIFY2(options.error().message.contains(said), qPrintable(options.error().message));
}

void DesktopOptionsTest::TheTokenIsTheFirstLineUpToAComma()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("token")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(" secret ,builder\nother,artist\n");
    file.close();
    const auto options =
        optionsOf({QStringLiteral("--token-file"), QStringLiteral("token")}, folder.path());
    QVERIFY(options);
    QCOMPARE(options->token, QStringLiteral("secret"));
}

VAMS_TEST(DesktopOptionsTest)
#include "desktop_options_test.moc"
