#pragma once
// Identifiers are types, so that a database id cannot be passed where an asset id is meant.

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace vams {

/// A text that identifies one kind of thing. `Tag` is never defined.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &other) const { return m_text.compare(other.m_text) <=> 0; }

private:
    QString m_text;
};

template <class Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.text(), seed);
}

using DatabaseId = Id<struct DatabaseTag>;
using AssetId = Id<struct AssetTag>;
using BucketId = Id<struct BucketTag>;
using UploadId = Id<struct UploadTag>;
using FileVersionId = Id<struct FileVersionTag>;
using AssetVersionId = Id<struct AssetVersionTag>;
using UserId = Id<struct UserTag>;
using AssetLinkId = Id<struct AssetLinkTag>;
using MetadataSchemaId = Id<struct MetadataSchemaTag>;
using CommentId = Id<struct CommentTag>;
using PipelineId = Id<struct PipelineTag>;
using WorkflowId = Id<struct WorkflowTag>;
using ExecutionId = Id<struct ExecutionTag>;

/// Names one asset: asset ids are unique inside their database only.
struct AssetRef
{
    DatabaseId databaseId;
    AssetId assetId;

    bool operator==(const AssetRef &) const = default;
};

size_t qHash(const AssetRef &ref, size_t seed = 0);

/// A random UUID, version 4, in lower case without braces.
QString newUuid();

} // namespace vams
