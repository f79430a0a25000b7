#pragma once
// Databases and the buckets their files live in.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"

#include <QString>

namespace vams {

struct Bucket
{
    BucketId bucketId;
    QString bucketName;
    QString baseAssetsPrefix;

    bool operator==(const Bucket &) const = default;
};

struct Database
{
    DatabaseId databaseId;
    QString description;
    QString dateCreated; ///< long date of the contract, UTC
    int assetCount = 0;
    BucketId defaultBucketId;
    QString bucketName;
    QString baseAssetsPrefix;
    bool restrictMetadataOutsideSchemas = false;
    QString restrictFileUploadsToExtensions; ///< comma list such as ".glb,.usd"; empty: all

    bool operator==(const Database &) const = default;
};

void to_json(Json &json, const Bucket &bucket);
void from_json(const Json &json, Bucket &bucket);
void to_json(Json &json, const Database &database);
void from_json(const Json &json, Database &database);

} // namespace vams
