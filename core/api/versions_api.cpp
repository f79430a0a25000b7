#include "core/api/versions_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

QString versionsPath(const AssetRef &ref, std::initializer_list<QString> rest)
{
    QString path = pathOf({QStringLiteral("database"), ref.databaseId.text(),
                           QStringLiteral("assets"), ref.assetId.text()});
    return path + pathOf(rest);
}

Result<void> sendVersionVerb(Transport &transport, const AssetRef &ref,
                             const AssetVersionId &version, const QString &verb, Job &job)
{
    Request request;
    request.method = "POST";
    request.path = versionsPath(ref, {QStringLiteral("assetversions"), version.text(), verb});
    return callJson(transport, request, job).map([](const Json &) {});
}

} // namespace

Result<AssetVersionOperation> VersionsApi::create(const AssetRef &ref,
                                                  const NewAssetVersion &version, Job &job) const
{
    Json body{{"comment", version.comment}, {"useLatestFiles", version.files.empty()}};
    if (!version.files.empty())
        body["files"] = version.files;
    if (!version.versionAlias.isEmpty())
        body["versionAlias"] = version.versionAlias;
    return callFor<AssetVersionOperation>(
        m_transport,
        jsonRequest("POST", versionsPath(ref, {QStringLiteral("createVersion")}), body), job);
}

Result<ListPage<AssetVersion>> VersionsApi::list(const AssetRef &ref, const ListQuery &query,
                                                 ArchivedVersions archived, Job &job) const
{
    Request request;
    request.path = versionsPath(ref, {QStringLiteral("getVersions")});
    request.query = listQuery(query);
    if (archived == ArchivedVersions::Include)
        request.query << qMakePair(QStringLiteral("showArchived"), QStringLiteral("true"));
    return callForPage<AssetVersion>(m_transport, request, "versions", job);
}

Result<AssetVersionDetails> VersionsApi::get(const AssetRef &ref, const AssetVersionId &version,
                                             Job &job) const
{
    Request request;
    request.path = versionsPath(ref, {QStringLiteral("getVersion"), version.text()});
    return callFor<AssetVersionDetails>(m_transport, request, job);
}

Result<std::vector<FileEntry>> VersionsApi::files(const AssetRef &ref,
                                                  const AssetVersionId &version, Job &job) const
{
    Request request;
    request.path = versionsPath(ref, {QStringLiteral("listFiles")});
    request.query << qMakePair(QStringLiteral("assetVersionId"), version.text());
    return callForPage<FileEntry>(m_transport, request, "items", job)
        .map([](ListPage<FileEntry> page) { return std::move(page.items); });
}

Result<AssetVersionOperation> VersionsApi::revert(const AssetRef &ref,
                                                  const AssetVersionId &version,
                                                  const QString &comment, RevertedMetadata metadata,
                                                  Job &job) const
{
    const Json body{{"comment", comment},
                    {"revertMetadata", metadata == RevertedMetadata::Restore}};
    return callFor<AssetVersionOperation>(
        m_transport,
        jsonRequest("POST",
                    versionsPath(ref, {QStringLiteral("revertAssetVersion"), version.text()}),
                    body),
        job);
}

Result<void> VersionsApi::update(const AssetRef &ref, const AssetVersionId &version,
                                 const AssetVersionChanges &changes, Job &job) const
{
    Json body = Json::object();
    if (changes.comment)
        body["comment"] = *changes.comment;
    if (changes.versionAlias)
        body["versionAlias"] = *changes.versionAlias;
    const QString path = versionsPath(ref, {QStringLiteral("assetversions"), version.text()});
    return callJson(m_transport, jsonRequest("PUT", path, body), job).map([](const Json &) {});
}

Result<void> VersionsApi::archive(const AssetRef &ref, const AssetVersionId &version,
                                  Job &job) const
{
    return sendVersionVerb(m_transport, ref, version, QStringLiteral("archive"), job);
}

Result<void> VersionsApi::unarchive(const AssetRef &ref, const AssetVersionId &version,
                                    Job &job) const
{
    return sendVersionVerb(m_transport, ref, version, QStringLiteral("unarchive"), job);
}

} // namespace vams::api
