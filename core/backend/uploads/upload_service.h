#pragma once
// The rules of uploads: initialise, take parts, complete. Bytes never pass a database transaction.

#include "core/backend/auth/caller.h"
#include "core/backend/context.h"
#include "core/backend/uploads/part_store.h"
#include "core/backend/uploads/upload_store.h"
#include "core/base/result.h"
#include "core/model/asset.h"

namespace vams::backend {

/// A value, or why this one file failed; the others of an upload go on.
template <class T>
using Expected = tl::expected<T, QString>;

struct UploadOrder
{
    AssetRef asset;
    UploadType type = UploadType::Unknown;
    std::vector<UploadFileRequest> files;
    std::optional<NewAsset> newAsset; ///< made together with the upload if it is not there yet
};

struct UploadCompletion
{
    AssetRef asset;
    UploadType type = UploadType::Unknown;
    UploadId uploadId;
    std::vector<UploadedFile> files;
};

class UploadService
{
public:
    explicit UploadService(const Context &context);

    /// `baseUrl` is where the part URLs begin.
    UploadStart start(const UploadOrder &order, const Caller &caller, const QString &baseUrl) const;
    /// Takes one part; returns its ETag.
    QString putPart(const ObjectGrant &grant, const api::Request &request, Job &job) const;
    UploadResult complete(const UploadCompletion &completion, const Caller &caller, Job &job) const;
    /// Forgets what is over its time and removes parts that belong to nothing. At start.
    void clean() const;

private:
    struct ReadyFile;
    struct Found
    {
        std::optional<Asset> asset;
        std::optional<UploadRecord> upload;
        std::vector<UploadFileRecord> files;
    };
    static std::vector<UploadFileRecord> plan(const Asset &asset, const UploadOrder &order,
                                              const UploadId &id);
    [[nodiscard]] UploadFileTarget targetOf(const UploadFileRecord &record, const BucketId &bucket,
                                            const QString &baseUrl) const;
    [[nodiscard]] Found find(const UploadCompletion &completion) const;
    [[nodiscard]] Expected<ReadyFile> prepare(const Found &found,
                                              const UploadCompletion &completion,
                                              const UploadedFile &file, Job &job) const;
    [[nodiscard]] Expected<StagedBlob> stageFile(const UploadFileRecord &record,
                                                 const UploadedFile &file, Job &job) const;
    /// Why this file cannot be taken; empty if it can.
    static QString problemOf(sql::Database &db, const Asset &asset,
                             const UploadCompletion &completion, const UploadFileRecord &record);
    std::optional<QString> store(const UploadCompletion &completion,
                                 const std::vector<ReadyFile> &ready, const Caller &caller) const;

    const Context &m_context;
    PartStore m_parts;
};

} // namespace vams::backend
