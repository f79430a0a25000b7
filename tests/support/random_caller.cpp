#include "tests/support/random_caller.h"

namespace vams::test {

const RandomCaller::Verb RandomCaller::verbs[] = {
    {"makeAsset", &RandomCaller::makeAsset},
    {"makeAsset", &RandomCaller::makeAsset},
    {"editAsset", &RandomCaller::editAsset},
    {"archiveAsset", &RandomCaller::archiveAsset},
    {"unarchiveAsset", &RandomCaller::unarchiveAsset},
    {"unarchiveAsset", &RandomCaller::unarchiveAsset},
    {"deleteAsset", &RandomCaller::deleteAsset},
    {"upload", &RandomCaller::upload},
    {"upload", &RandomCaller::upload},
    {"upload", &RandomCaller::upload},
    {"upload", &RandomCaller::upload},
    {"upload", &RandomCaller::upload},
    {"upload", &RandomCaller::upload},
    {"createFolder", &RandomCaller::createFolder},
    {"moveFile", &RandomCaller::moveFile},
    {"moveFile", &RandomCaller::moveFile},
    {"copyFile", &RandomCaller::copyFile},
    {"archiveFile", &RandomCaller::archiveFile},
    {"unarchiveFile", &RandomCaller::unarchiveFile},
    {"deleteFile", &RandomCaller::deleteFile},
    {"deleteFolder", &RandomCaller::deleteFolder},
    {"setPrimary", &RandomCaller::setPrimary},
    {"revertFile", &RandomCaller::revertFile},
    {"createVersion", &RandomCaller::createVersion},
    {"createVersion", &RandomCaller::createVersion},
    {"revertVersion", &RandomCaller::revertVersion},
    {"archiveVersion", &RandomCaller::archiveVersion},
    {"nameVersion", &RandomCaller::nameVersion},
    {"putMetadata", &RandomCaller::putMetadata},
    {"replaceMetadata", &RandomCaller::replaceMetadata},
    {"deleteMetadata", &RandomCaller::deleteMetadata},
    {"putFileMetadata", &RandomCaller::putFileMetadata},
    {"link", &RandomCaller::link},
    {"unlink", &RandomCaller::unlink},
    {"comment", &RandomCaller::comment},
    {"putSchema", &RandomCaller::putSchema},
};

bool RandomCaller::prepare()
{
    m_verb = QStringLiteral("prepare");
    const Json buckets = send("GET", QStringLiteral("/buckets"));
    if (m_isGone || !buckets.contains("Items"))
        return false;
    m_bucket = jsonText(buckets["Items"][0], "bucketId");
    for (const char *id : {"data", "more"})
        send("POST", QStringLiteral("/database"),
             {{"databaseId", id}, {"description", "random calls"}, {"defaultBucketId", m_bucket}});
    return !m_isGone;
}

bool RandomCaller::step()
{
    const Verb &verb = verbs[below(static_cast<int>(std::size(verbs)))];
    m_verb = QLatin1String(verb.name);
    (this->*verb.run)();
    return !m_isGone;
}

Json RandomCaller::send(const QByteArray &method, const QString &path, const Json &body)
{
    if (m_isGone)
        return {};
    api::Request request;
    if (body.is_null()) {
        request.method = method;
        request.path = path;
    } else {
        request = api::jsonRequest(method, path, body);
    }
    Job job;
    const Result<api::Response> response = m_transport.send(request, job);
    if (!response) {
        m_isGone = true;
        return {};
    }
    if (response->status >= 500)
        m_crashes << QStringLiteral("%1 %2 -> %3 %4")
                         .arg(QString::fromLatin1(method), path)
                         .arg(response->status)
                         .arg(QString::fromUtf8(response->body.left(200)));
    if (response->isSuccess())
        ++m_successes[m_verb];
    return parseJson(response->body).value_or(Json());
}

QString RandomCaller::randomDatabase()
{
    return below(5) == 0 ? QStringLiteral("more") : QStringLiteral("data");
}

QString RandomCaller::randomAsset()
{
    return QStringLiteral("asset-%1").arg(below(2));
}

QString RandomCaller::randomFile()
{
    static const QStringList folders{QString(), QStringLiteral("sub/"),
                                     QStringLiteral("sub/deep/")};
    static const QStringList names{QStringLiteral("pump.glb"), QStringLiteral("note.txt"),
                                   QStringLiteral("äöü 100%.obj"),
                                   QStringLiteral("pump.glb.previewFile.png")};
    return folders.at(qMax(0, below(4) - 1)) + names.at(qMax(0, below(6) - 2));
}

QString RandomCaller::assetPath(const QString &rest)
{
    return QStringLiteral("/database/%1/assets/%2/%3").arg(randomDatabase(), randomAsset(), rest);
}

void RandomCaller::makeAsset()
{
    const QString id = randomAsset();
    send("POST", QStringLiteral("/assets"),
         {{"databaseId", randomDatabase()},
          {"assetId", id},
          {"assetName", QStringLiteral("Name of %1").arg(id)},
          {"description", "made at random"},
          {"isDistributable", below(2) == 0}});
}

void RandomCaller::editAsset()
{
    send("PUT", QStringLiteral("/database/%1/assets/%2").arg(randomDatabase(), randomAsset()),
         {{"assetName", QStringLiteral("Edited %1").arg(below(5))}});
}

void RandomCaller::archiveAsset()
{
    if (below(3) != 0) // or nothing lives long enough to have a history
        return;
    send("DELETE", assetPath(QStringLiteral("archiveAsset")), {{"confirmArchive", true}});
}

void RandomCaller::unarchiveAsset()
{
    send("PUT", assetPath(QStringLiteral("unarchiveAsset")), {{"confirmUnarchive", true}});
}

void RandomCaller::deleteAsset()
{
    if (below(5) != 0)
        return;
    send("DELETE", assetPath(QStringLiteral("deleteAsset")), {{"confirmPermanentDelete", true}});
}

void RandomCaller::upload()
{
    const QString database = randomDatabase();
    const QString asset = randomAsset();
    const QString name = randomFile();
    const QByteArray bytes(below(3) == 0 ? 0 : 1 + below(2000), char('a' + below(6)));
    const Json start = send("POST", QStringLiteral("/uploads"),
                            {{"databaseId", database},
                             {"assetId", asset},
                             {"uploadType", "assetFile"},
                             {"files", {{{"relativeKey", name}, {"file_size", bytes.size()}}}}});
    if (!start.is_object() || !start.contains("uploadId"))
        return;
    const Json &target = start["files"][0];
    Json parts = Json::array();
    for (const Json &url : target["partUploadUrls"]) {
        api::Request request;
        request.method = "PUT";
        request.path = jsonText(url, "UploadUrl");
        request.body = bytes;
        Job job;
        const Result<api::Response> put = m_transport.send(request, job);
        if (!put) {
            m_isGone = true;
            return;
        }
        parts.push_back(
            {{"PartNumber", 1}, {"ETag", QString::fromLatin1(put->headers.value("ETag"))}});
    }
    send("POST", QStringLiteral("/uploads/%1/complete").arg(jsonText(start, "uploadId")),
         {{"databaseId", database},
          {"assetId", asset},
          {"uploadType", "assetFile"},
          {"files",
           {{{"relativeKey", name}, {"uploadIdS3", target["uploadIdS3"]}, {"parts", parts}}}}});
}

void RandomCaller::createFolder()
{
    send("POST", assetPath(QStringLiteral("createFolder")), {{"relativeKey", "sub/"}});
}

void RandomCaller::moveFile()
{
    send("POST", assetPath(QStringLiteral("moveFile")),
         {{"sourcePath", randomFile()}, {"destinationPath", randomFile()}});
}

void RandomCaller::copyFile()
{
    Json body{{"sourcePath", randomFile()}, {"destinationPath", randomFile()}};
    if (below(2) == 0) {
        body["destinationAssetId"] = randomAsset();
        body["destinationDatabaseId"] = randomDatabase();
    }
    send("POST", assetPath(QStringLiteral("copyFile")), body);
}

void RandomCaller::archiveFile()
{
    send("DELETE", assetPath(QStringLiteral("archiveFile")), {{"filePath", randomFile()}});
}

void RandomCaller::unarchiveFile()
{
    send("POST", assetPath(QStringLiteral("unarchiveFile")), {{"filePath", randomFile()}});
}

void RandomCaller::deleteFile()
{
    send("DELETE", assetPath(QStringLiteral("deleteFile")),
         {{"filePath", randomFile()}, {"confirmPermanentDelete", true}});
}

void RandomCaller::deleteFolder()
{
    send("DELETE", assetPath(QStringLiteral("deleteFile")),
         {{"filePath", "sub/deep/"}, {"isPrefix", true}, {"confirmPermanentDelete", true}});
}

void RandomCaller::setPrimary()
{
    send("PUT", assetPath(QStringLiteral("setPrimaryFile")),
         {{"filePath", randomFile()}, {"primaryType", below(2) == 0 ? "primary" : ""}});
}

void RandomCaller::revertFile()
{
    const QString file = randomFile();
    const QString database = randomDatabase();
    const QString asset = randomAsset();
    const QString base = QStringLiteral("/database/%1/assets/%2/").arg(database, asset);
    api::Request request;
    request.path = base + QStringLiteral("fileInfo");
    request.query = {{QStringLiteral("filePath"), file},
                     {QStringLiteral("includeVersions"), QStringLiteral("true")}};
    Job job;
    const Result<api::Response> info = m_transport.send(request, job);
    if (!info) {
        m_isGone = true;
        return;
    }
    const Json json = parseJson(info->body).value_or(Json());
    if (!json.is_object() || !json.contains("versions") || json["versions"].empty())
        return;
    const Json &versions = json["versions"];
    const QString version =
        jsonText(versions[static_cast<std::size_t>(below(int(versions.size())))], "versionId");
    send("POST", base + QStringLiteral("revertFileVersion/") + version, {{"filePath", file}});
}

void RandomCaller::createVersion()
{
    send("POST", assetPath(QStringLiteral("createVersion")),
         {{"comment", "at random"}, {"useLatestFiles", true}});
}

void RandomCaller::revertVersion()
{
    send("POST", assetPath(QStringLiteral("revertAssetVersion/%1").arg(below(5))),
         {{"comment", "back"}, {"revertMetadata", below(2) == 0}});
}

void RandomCaller::archiveVersion()
{
    const QString verb = below(2) == 0 ? QStringLiteral("archive") : QStringLiteral("unarchive");
    send("POST", assetPath(QStringLiteral("assetversions/%1/%2").arg(below(5)).arg(verb)));
}

void RandomCaller::nameVersion()
{
    send("PUT", assetPath(QStringLiteral("assetversions/%1").arg(below(5))),
         {{"versionAlias", QStringLiteral("alias-%1").arg(below(3))}});
}

void RandomCaller::putMetadata()
{
    send("POST", assetPath(QStringLiteral("metadata")),
         {{"metadata",
           {{{"metadataKey", QStringLiteral("key%1").arg(below(4))},
             {"metadataValue", QStringLiteral("word%1").arg(below(4))}}}}});
}

void RandomCaller::replaceMetadata()
{
    send("PUT", assetPath(QStringLiteral("metadata")),
         {{"updateType", "replace_all"},
          {"metadata",
           {{{"metadataKey", QStringLiteral("key%1").arg(below(4))}, {"metadataValue", "new"}}}}});
}

void RandomCaller::deleteMetadata()
{
    send("DELETE", assetPath(QStringLiteral("metadata")),
         {{"metadataKeys", {QStringLiteral("key%1").arg(below(4))}}});
}

void RandomCaller::putFileMetadata()
{
    send("POST", assetPath(QStringLiteral("metadata/file")),
         {{"filePath", randomFile()},
          {"type", below(2) == 0 ? "metadata" : "attribute"},
          {"metadata",
           {{{"metadataKey", "made"}, {"metadataValue", QStringLiteral("way%1").arg(below(3))}}}}});
}

void RandomCaller::link()
{
    const Json made = send("POST", QStringLiteral("/asset-links"),
                           {{"fromAssetId", randomAsset()},
                            {"fromAssetDatabaseId", randomDatabase()},
                            {"toAssetId", randomAsset()},
                            {"toAssetDatabaseId", randomDatabase()},
                            {"relationshipType", below(2) == 0 ? "parentChild" : "related"}});
    if (made.is_object() && made.contains("assetLinkId"))
        m_links << jsonText(made, "assetLinkId");
}

void RandomCaller::unlink()
{
    if (!m_links.isEmpty())
        send("DELETE", QStringLiteral("/asset-links/") + m_links.at(below(int(m_links.size()))));
}

void RandomCaller::comment()
{
    send("POST",
         QStringLiteral("/comments/assets/%1/assetVersionId:commentId/0:comment-%2")
             .arg(randomAsset())
             .arg(below(5)),
         {{"commentBody", "said at random"}});
}

void RandomCaller::putSchema()
{
    if (below(5) != 0)
        return;
    send("POST", QStringLiteral("/metadataschema"),
         {{"databaseId", randomDatabase()},
          {"metadataSchemaEntityType", "assetMetadata"},
          {"schemaName", "at random"},
          {"fields",
           {{"fields",
             {{{"metadataFieldKeyName", QStringLiteral("key%1").arg(below(4))},
               {"metadataFieldValueType", "string"}}}}}}});
}

} // namespace vams::test
