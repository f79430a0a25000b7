#include "app/desktop/open_library.h"

#include "app/demo/demo_library.h"
#include "core/api/client.h"
#include "core/backend/embedded_transport.h"
#include "core/backend/library.h"
#include "core/base/log.h"
#include "core/remote/answer_cache.h"
#include "core/remote/connect.h"
#include "core/remote/server_address.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>

namespace vams::desktop {

namespace {

class OpenText
{
    Q_DECLARE_TR_FUNCTIONS(OpenLibrary)
};

Result<void> checkPlace(const QString &folder, LibraryPlace place)
{
    const bool isLibrary = backend::Library::isLibrary(folder);
    if (place == LibraryPlace::New && isLibrary)
        return fail(ErrorKind::Conflict, OpenText::tr("There is a library in this folder already."),
                    folder, OpenText::tr("Open it, or choose another folder."));
    if (place == LibraryPlace::New && QDir(folder).exists() && !QDir(folder).isEmpty())
        return fail(
            ErrorKind::Conflict, OpenText::tr("The folder is not empty."), folder,
            OpenText::tr("Choose a new or an empty folder, so that nothing gets mixed up."));
    if (place == LibraryPlace::Existing && !QDir(folder).exists())
        return fail(ErrorKind::NotFound, OpenText::tr("The folder is not there."), folder,
                    OpenText::tr("Connect the drive it is on, or choose another folder."));
    if (place == LibraryPlace::Existing && !isLibrary)
        return fail(ErrorKind::Invalid, OpenText::tr("There is no library in this folder."), folder,
                    OpenText::tr("Choose the folder that holds the file library.sqlite."));
    return {};
}

} // namespace

QString cleanPlace(const QString &folder)
{
    return QDir::cleanPath(QDir(folder).absolutePath());
}

Result<OpenedLibrary> openLocal(const QString &folder, const QString &name, LibraryPlace place,
                                Job &job)
{
    const QString path = cleanPlace(folder);
    const Result<void> checked = checkPlace(path, place);
    if (!checked)
        return fail(checked.error());
    backend::LibraryOptions options;
    options.folder = path;
    options.name = name;
    options.mode = place == LibraryPlace::New ? backend::LibraryMode::CreateIfMissing
                                              : backend::LibraryMode::MustExist;
    auto transport = backend::EmbeddedTransport::open(options, job);
    if (!transport)
        return fail(transport.error());
    OpenedLibrary opened;
    opened.info.name = (*transport)->backend().libraryName();
    opened.info.place = path;
    opened.info.user = QDir::home().dirName();
    opened.info.kind = ui::SessionKind::Local;
    opened.transport = std::move(*transport);
    return opened;
}

Result<OpenedLibrary> openDemoLibrary(Job &job)
{
    const QString folder = demo::defaultDemoFolder();
    Result<OpenedLibrary> opened = openLocal(
        folder, OpenText::tr("Demo library"),
        backend::Library::isLibrary(folder) ? LibraryPlace::Existing : LibraryPlace::New, job);
    if (!opened)
        return opened;
    QThreadPool pool;
    const api::Client client(*opened->transport);
    const Result<void> filled = demo::fillDemoLibrary(client, pool, job);
    if (!filled)
        return fail(filled.error());
    return opened;
}

Result<OpenedLibrary> moveLibrary(const QString &from, const QString &to, Job &job)
{
    if (QFileInfo::exists(to) || !QDir().rename(from, to))
        return fail(ErrorKind::Io, OpenText::tr("The library could not be moved."), to,
                    OpenText::tr("It is where it was. Another drive needs a backup that is opened "
                                 "there; a folder of this name must not be there already."));
    return openLocal(to, QString(), LibraryPlace::Existing, job);
}

/// A server answers a token it does not know with a bare "Forbidden".
static Error refusal(Error error)
{
    if (error.kind != ErrorKind::Denied)
        return error;
    error.message = OpenText::tr("The server does not accept this token or API key.");
    error.advice = OpenText::tr("Check that it is complete and has not expired.");
    return error;
}

namespace {

/// The server, and what it answered before.
class RememberedServer final : public api::Transport
{
public:
    RememberedServer(std::unique_ptr<api::Transport> server, const QString &folder,
                     bool startsOffline)
        : m_server(std::move(server))
        , m_cache(*m_server, folder, {.startsOffline = startsOffline})
    {}

    Result<api::Response> send(const api::Request &request, Job &job) override
    {
        return m_cache.send(request, job);
    }

private:
    std::unique_ptr<api::Transport> m_server;
    remote::AnswerCache m_cache;
};

QString rootFile(const QString &answers)
{
    return answers + QStringLiteral(".root");
}

void keepRoot(const QString &answers, const QUrl &root)
{
    QDir().mkpath(QFileInfo(answers).path());
    QSaveFile file(rootFile(answers));
    if (!file.open(QIODevice::WriteOnly) || file.write(root.toEncoded()) < 0 || !file.commit())
        qCInfo(logRemote) << "the root of the server could not be kept:" << file.errorString();
}

/// Where the API was when the server was reached last; null if that is not known.
std::unique_ptr<remote::HttpTransport> lastKnown(const QString &answers, const QString &token)
{
    QFile file(rootFile(answers));
    if (answers.isEmpty() || !file.open(QIODevice::ReadOnly))
        return nullptr;
    const Result<QUrl> root = remote::rootOf(QString::fromUtf8(file.readAll()));
    const Result<QByteArray> authorization = remote::authorizationOf(token);
    if (!root || !authorization)
        return nullptr;
    return std::make_unique<remote::HttpTransport>(*root, *authorization);
}

QString hashed(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

QString answersFolder(const QString &address)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation))
        .filePath(QStringLiteral("answers/") + hashed(address));
}

QString answersFolder(const QString &address, const QString &token)
{
    return QDir(answersFolder(address)).filePath(hashed(token));
}

Result<OpenedLibrary> openServer(const QString &address, const QString &token,
                                 const QString &answers, Job &job)
{
    auto connection = remote::connectTo(address, token, {}, job);
    std::unique_ptr<remote::HttpTransport> server;
    if (connection)
        server = std::move(connection->transport);
    else if (connection.error().kind == ErrorKind::Offline)
        server = lastKnown(answers, token);
    if (!server)
        return fail(connection.error());
    OpenedLibrary opened;
    opened.info.name = server->root().host();
    opened.info.place = address;
    opened.info.user = OpenText::tr("Signed in with a token");
    opened.info.kind = ui::SessionKind::Remote;
    const QUrl root = server->root();
    opened.transport = std::move(server);
    if (!answers.isEmpty())
        opened.transport =
            std::make_unique<RememberedServer>(std::move(opened.transport), answers, !connection);
    const api::Client client(*opened.transport);
    const auto first = client.databases().list({1, {}}, job);
    if (!first)
        return fail(connection ? refusal(first.error()) : connection.error());
    if (connection && !answers.isEmpty())
        keepRoot(answers, root);
    return opened;
}

} // namespace vams::desktop
