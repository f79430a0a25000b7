#include "tests/core/server/listener_fixture.h"

#include <QUrl>

namespace vams::test {

QByteArray targetOf(const QString &objectUrl)
{
    const QUrl url(objectUrl);
    return url.path(QUrl::FullyEncoded).toLatin1() + '?' + url.query(QUrl::FullyEncoded).toLatin1();
}

void ListenerCase::init()
{
    m_library = std::make_unique<TestLibrary>();
    QVERIFY(m_library->open());
    m_side = std::make_unique<ContractSide>(*m_library, QStringLiteral("http"));
    server::ListenerOptions options;
    options.burst = 0;
    listen(options);
    m_bucketId = m_side->bucketId().toLatin1();
}

void ListenerCase::cleanup()
{
    m_listener.reset();
    m_side.reset();
    m_library.reset();
}

void ListenerCase::listen(const server::ListenerOptions &options)
{
    server::TokenTable tokens;
    tokens.add(rawToken, {UserId(QStringLiteral("local")), true});
    tokens.add(strangersToken, {UserId(QStringLiteral("stranger")), true});
    m_listener = std::make_unique<server::HttpListener>(m_library->backend(), tokens, options);
    m_url = m_listener->start().value();
}

bool ListenerCase::hasDatabase(const QString &id) const
{
    return m_side->get(QStringLiteral("/database/") + id).status == 200;
}

QByteArray ListenerCase::databaseBody(const QByteArray &id) const
{
    return "{\"databaseId\":\"" + id + "\",\"description\":\"made by a test\"," +
           "\"defaultBucketId\":\"" + m_bucketId + "\"}";
}

QByteArray ListenerCase::hiddenRequest() const
{
    const QByteArray body = databaseBody("smuggled");
    return "POST /database HTTP/1.1\r\nHost: x\r\n" + rawBearer +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray ListenerCase::storedFile(const QByteArray &bytes)
{
    m_side->makeDatabase(QStringLiteral("data"));
    m_side->makeAsset(QStringLiteral("data"), QStringLiteral("thing"));
    const AssetRef ref = refOf("data", "thing");
    m_side->upload(ref, {{QStringLiteral("/file.bin"), bytes}});
    return targetOf(jsonText(m_side
                                 ->call("POST", assetPath(ref, QStringLiteral("/download")),
                                        {{"downloadType", "assetFile"}, {"key", "/file.bin"}})
                                 .json,
                             "downloadUrl"));
}

Json ListenerCase::startedUpload(qint64 size)
{
    m_side->makeDatabase(QStringLiteral("data"));
    m_side->makeAsset(QStringLiteral("data"), QStringLiteral("thing"));
    return m_side
        ->call("POST", QStringLiteral("/uploads"),
               {{"databaseId", "data"},
                {"assetId", "thing"},
                {"uploadType", "assetFile"},
                {"files", {{{"relativeKey", "/part.bin"}, {"file_size", size}}}}})
        .json;
}

QByteArray ListenerCase::partTarget(const Json &start)
{
    return targetOf(jsonText(start.at("files").at(0).at("partUploadUrls").at(0), "UploadUrl"));
}

} // namespace vams::test
