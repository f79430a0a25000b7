#pragma once
// Metadata of databases, assets, files and links between assets.

#include "core/api/transport.h"
#include "core/model/metadata.h"

namespace vams::api {

class MetadataApi
{
public:
    explicit MetadataApi(Transport &transport)
        : m_transport(transport)
    {}

    /// With a row for each field of a schema that has no value yet.
    Result<MetadataSet> get(const MetadataTarget &target, Job &job) const;
    /// What the asset or the file had when the version was made.
    Result<MetadataSet> getOfVersion(const MetadataTarget &target, const AssetVersionId &version,
                                     Job &job) const;
    /// Overwrites keys that are there, and writes the schemas' defaults of absent fields.
    Result<MetadataBulkResult> create(const MetadataTarget &target,
                                      const std::vector<MetadataItem> &items, Job &job) const;
    Result<MetadataBulkResult> update(const MetadataTarget &target,
                                      const std::vector<MetadataItem> &items, MetadataUpdate mode,
                                      Job &job) const;
    Result<MetadataBulkResult> remove(const MetadataTarget &target, const QStringList &keys,
                                      Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
