#include "tests/contract/access/access_fixture.h"
#include "tests/support/run_vams.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// `vams user` on a library that nobody serves.
class UserCommandTest : public ContractTest
{
    Q_OBJECT

private slots:
    void addedThenSignsIn();
    void weakOnesAreRefused_data();
    void weakOnesAreRefused();
    void libraryInUse();
    void wrongUse();

private:
    [[nodiscard]] Outcome run(const QStringList &arguments, const QByteArray &password = {})
    {
        return runVams(QStringList{QStringLiteral("user")} + arguments +
                           QStringList{QStringLiteral("--library"), m_library->folder()},
                       password);
    }
    void closeLibrary()
    {
        m_side.reset();
        m_library->close();
    }
    void openLibrary()
    {
        QFETCH_GLOBAL(QString, transport);
        QVERIFY(m_library->open());
        m_side = std::make_unique<ContractSide>(*m_library, transport);
    }
    [[nodiscard]] int signIn(const char *password)
    {
        return m_side
            ->call("POST", QStringLiteral("/auth/sign-in"),
                   {{"userId", "artist"}, {"password", password}})
            .status;
    }
    const QStringList m_add{QStringLiteral("add"),           QStringLiteral("--user"),
                            QStringLiteral("artist"),        QStringLiteral("--email"),
                            QStringLiteral("a@example.com"), QStringLiteral("--role"),
                            QStringLiteral("admin")};
};

void UserCommandTest::addedThenSignsIn()
{
    closeLibrary();
    const Outcome added = run(m_add, "Correct-Horse-7\n");
    QVERIFY2(added.code == 0, added.errors.constData());
    QVERIFY(!added.errors.contains("Correct") && !added.out.contains("Correct"));
    const Outcome listed = run({QStringLiteral("list")});
    QCOMPARE(listed.code, 0);
    QVERIFY2(listed.out.contains("artist\ta@example.com\t"), listed.out.constData());
    openLibrary();
    QCOMPARE(signIn("Correct-Horse-7"), 200);
    QCOMPARE(m_library->number("SELECT count(*) FROM user_roles WHERE user_id = 'artist' AND "
                               "role_name = 'admin'"),
             1);

    closeLibrary();
    const Outcome changed =
        run({QStringLiteral("password"), QStringLiteral("--user"), QStringLiteral("artist")},
            "Another-Horse-8\n");
    QVERIFY2(changed.code == 0, changed.errors.constData());
    openLibrary();
    QCOMPARE(signIn("Another-Horse-8"), 200);
    QVERIFY(signIn("Correct-Horse-7") != 200);
}

void UserCommandTest::weakOnesAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("short") << m_add << QByteArray("Ab-1\n");
    QTest::newRow("none") << m_add << QByteArray();
    QStringList noRole = m_add;
    noRole.last() = QStringLiteral("nosuch");
    QTest::newRow("role that is not there") << noRole << QByteArray("Correct-Horse-7\n");
    QStringList badUser = m_add;
    badUser[2] = QStringLiteral("a b c");
    QTest::newRow("no user id") << badUser << QByteArray("Correct-Horse-7\n");
}

void UserCommandTest::weakOnesAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, password);
    closeLibrary();
    const Outcome outcome = run(arguments, password);
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.errors.contains("vams: "));
    openLibrary();
    QCOMPARE(m_library->number("SELECT count(*) FROM accounts WHERE user_id = 'artist'"), 0);
    QCOMPARE(m_library->number("SELECT count(*) FROM user_roles WHERE user_id = 'artist'"), 0);
}

void UserCommandTest::libraryInUse()
{
    const Outcome outcome = run(m_add, "Correct-Horse-7\n");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.errors.contains("vams: "), outcome.errors.constData());
}

void UserCommandTest::wrongUse()
{
    QCOMPARE(runVams({QStringLiteral("user"), QStringLiteral("list")}).code, 2);
    QCOMPARE(run({}).code, 2);
    QCOMPARE(run({QStringLiteral("add")}).code, 2);
    QCOMPARE(run({QStringLiteral("burn"), QStringLiteral("--user"), QStringLiteral("artist")}).code,
             2);
}

VAMS_TEST(UserCommandTest)

} // namespace vams::test

#include "user_command_test.moc"
