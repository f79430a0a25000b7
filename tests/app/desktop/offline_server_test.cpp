#include "app/desktop/open_library.h"
#include "core/api/client.h"
#include "core/api/saved_answer.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"
#include "ui/shell/connection_watch.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vams;
using namespace vams::desktop;

namespace {
constexpr char serverToken[] = "a-token-for-tests"; // of ContractSide
}

class OfflineServerTest : public QObject
{
    Q_OBJECT

private slots:
    void OpensWithWhatWasReadLast();
    void AnotherTokenSeesNothingOfIt();

private:
    /// A server with one database, that was opened once and is gone.
    void leaveServer(const QString &token);

    QTemporaryDir m_folder;
    QString m_address;
};

void OfflineServerTest::leaveServer(const QString &token)
{
    test::TestLibrary library;
    QVERIFY(library.open());
    test::ContractSide side(library, QStringLiteral("http"));
    QCOMPARE(side.makeDatabase(QStringLiteral("pumps")).status, 200);
    m_address = side.baseUrl();
    Job job;
    auto opened = openServer(m_address, token, m_folder.filePath(token), job);
    QVERIFY2(opened, opened ? "" : qPrintable(describe(opened.error())));
    const api::Client client(*opened->transport);
    QCOMPARE(client.databases().list({50, {}}, job)->items.size(), std::size_t(1));
}

void OfflineServerTest::OpensWithWhatWasReadLast()
{
    leaveServer(QString::fromLatin1(serverToken));
    Job job;
    auto again = openServer(m_address, QString::fromLatin1(serverToken),
                            m_folder.filePath(QString::fromLatin1(serverToken)), job);
    QVERIFY2(again, again ? "" : qPrintable(describe(again.error())));
    ui::ConnectionWatch watch(*again->transport);
    QSignalSpy online(&watch, &ui::ConnectionWatch::onlineChanged);
    const api::Client client(watch);
    const auto databases = client.databases().list({50, {}}, job);
    QVERIFY(databases);
    QCOMPARE(databases->items.front().databaseId.text(), QStringLiteral("pumps"));
    QCOMPARE(online.size(), 1);
    QVERIFY(!watch.isOnline());
}

void OfflineServerTest::AnotherTokenSeesNothingOfIt()
{
    leaveServer(QString::fromLatin1(serverToken));
    Job job;
    QVERIFY(answersFolder(m_address, QStringLiteral("a")) !=
            answersFolder(m_address, QStringLiteral("b")));
    QCOMPARE(openServer(m_address, QStringLiteral("other"),
                        m_folder.filePath(QStringLiteral("other")), job)
                 .error()
                 .kind,
             ErrorKind::Offline);
}

VAMS_TEST(OfflineServerTest)
#include "offline_server_test.moc"
