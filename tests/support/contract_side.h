#pragma once
// A temporary library with a clock the test sets, and one caller of it: in process, or over HTTP to
// a listener in this process. What contract tests stand on.

#include "core/api/client.h"
#include "core/backend/embedded_transport.h"
#include "core/backend/storage/sql.h"
#include "core/base/json.h"
#include "core/remote/http_transport.h"
#include "core/server/http_listener.h"

#include <QFloat16>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <map>

namespace nlohmann {

/// What Qt Test prints when a comparison fails.
inline char *toString(const json &value)
{
    return qstrdup(value.dump().c_str());
}

} // namespace nlohmann

namespace vams::test {

/// The clock is shared with the backend and may be set from the test.
class TestLibrary
{
public:
    TestLibrary();

    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/library"); }
    [[nodiscard]] QString databasePath() const;
    /// The disk that `open` hands to the backend.
    void setIo(std::shared_ptr<backend::FileIo> io) { m_options.io = std::move(io); }
    /// Takes mail from the next `open` on.
    void setMail(std::shared_ptr<backend::MailSender> mail) { m_options.mail = std::move(mail); }
    /// Default: nothing is waited for and nothing is watched.
    [[nodiscard]] backend::FolderOptions &folders() { return m_options.folders; }
    /// Passwords cost little.
    [[nodiscard]] backend::IdentityOptions &identity() { return m_options.identity; }
    void setUploadLimit(int perMinute) { m_options.uploadStartsPerMinute = perMinute; }
    Result<void> open();
    /// As `open` of a folder with nothing in it, from a copy of a library that was made once: most
    /// of what an opening takes is making the tables.
    Result<void> openCopy();
    void close();
    [[nodiscard]] backend::Backend &backend() { return *m_backend; }
    /// This user, who has these roles from now on.
    [[nodiscard]] backend::Caller callerWith(const QString &user, const QStringList &roles);
    void advance(qint64 seconds) { m_time->store(m_time->load() + seconds); }

    /// Rows of every table but the logs', read past the backend.
    [[nodiscard]] std::map<QString, qint64> rowCounts() const;
    /// One number of one row, read past the backend.
    [[nodiscard]] qint64 number(const char *sql) const;
    [[nodiscard]] QStringList blobs() const;
    /// Files below staging/.
    [[nodiscard]] QStringList stagedFiles() const;

private:
    /// Past the backend; kept open, since preparing the statements is most of the work.
    [[nodiscard]] backend::sql::Database &reader() const;

    QTemporaryDir m_folder;
    std::shared_ptr<std::atomic<qint64>> m_time;
    backend::LibraryOptions m_options;
    std::unique_ptr<backend::Backend> m_backend;
    mutable std::unique_ptr<backend::sql::Database> m_reader;
};

struct Answer
{
    int status = 0; ///< 0: there was none
    QByteArray body;
    api::Headers headers;
    Json json;
    [[nodiscard]] QString message() const { return jsonText(json, "message"); }
};

/// A file to upload and its bytes.
using FileBytes = std::pair<QString, QByteArray>;

class ContractSide
{
public:
    /// `kind` is "embedded" or "http".
    ContractSide(TestLibrary &library, const QString &kind,
                 const UserId &user = UserId(QStringLiteral("local")));

    [[nodiscard]] api::Transport &transport() { return *m_transport; }
    [[nodiscard]] const QString &baseUrl() const { return m_baseUrl; }

    Answer send(const api::Request &request);
    /// A null body sends none.
    Answer call(const QByteArray &method, const QString &path, const Json &body = nullptr,
                const api::Query &query = {});
    Answer get(const QString &path, const api::Query &query = {})
    {
        return call("GET", path, nullptr, query);
    }

    [[nodiscard]] QString bucketId();
    Answer makeDatabase(const QString &id);
    Answer makeAsset(const QString &database, const QString &id);
    /// Start of an upload with these files.
    Answer startUpload(const AssetRef &ref, const std::vector<FileBytes> &files,
                       const QString &type = QStringLiteral("assetFile"));
    /// Puts every part that `start` asks for; the body of the completion.
    Json putParts(const AssetRef &ref, const Json &start, const std::vector<FileBytes> &files,
                  const QString &type = QStringLiteral("assetFile"));
    Answer complete(const Json &start, const Json &completion);
    /// All three steps.
    Answer upload(const AssetRef &ref, const std::vector<FileBytes> &files,
                  const QString &type = QStringLiteral("assetFile"));
    /// The bytes behind a download link; nothing when there is no link.
    std::optional<QByteArray> bytesOf(const AssetRef &ref, const QString &path,
                                      const QString &version = {});
    /// Relative paths, sorted; archived ones carry a "!".
    QStringList paths(const AssetRef &ref, bool withArchived = false);

private:
    std::unique_ptr<server::HttpListener> m_listener;
    std::unique_ptr<api::Transport> m_transport;
    QString m_baseUrl;
};

/// "/database/{db}/assets/{asset}" + rest.
QString assetPath(const AssetRef &ref, const QString &rest = {});
AssetRef refOf(const char *database, const char *asset);

/// Base of test classes whose every case runs over both transports: a fresh library with the
/// database "data" and the asset "thing" in it.
class ContractTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

protected:
    static AssetRef thing() { return refOf("data", "thing"); }
    static QString thingPath(const QString &rest = {}) { return assetPath(thing(), rest); }

    /// What a class adds to the library before each of its cases.
    virtual void prepare() {}
    /// Whether the case that runs leaves the library as it was: then its next row goes on with it.
    [[nodiscard]] virtual bool isLibraryKept() const { return false; }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<ContractSide> m_side;

private:
    QString m_transport; ///< of `m_side`
    QByteArray m_case;   ///< that `m_library` was made for
};

} // namespace vams::test
