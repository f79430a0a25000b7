#pragma once
// Where the bytes of an object version are: a blob, or a file in a registered folder that must be
// what the row says. The only place that may ask for the path of a blob to read it.

#include "core/backend/context.h"
#include "core/backend/objects/object_store.h"

#include <map>

namespace vams::backend {

/// Throws ApiError when the file is gone (404), was changed (409; it is looked at again) or cannot
/// be reached (503).
api::FileRange localFileOf(const Context &context, const ObjectVersion &object);

/// As above, without a request that waits for the bytes: only what the library knows.
void requireBytes(const Context &context, sql::Database &db, const ObjectVersion &object);

/// Bytes that stand in a folder, taken into the library for copies that must not hang on the files
/// there.
class SourceCopies
{
public:
    SourceCopies(const Context &context, Job &job)
        : m_context(context)
        , m_job(job)
    {}
    ~SourceCopies();
    SourceCopies(const SourceCopies &) = delete;
    SourceCopies &operator=(const SourceCopies &) = delete;

    /// Reads the file; outside of any transaction.
    void take(const ObjectVersion &object);
    /// Makes blobs of what was taken; they are kept while this lives.
    void publish();
    /// The version with its bytes in the library. Throws when they were not taken: another revision
    /// came meanwhile.
    [[nodiscard]] ObjectVersion detached(ObjectVersion object) const;

private:
    const Context &m_context;
    Job &m_job;
    std::map<QString, StagedBlob> m_staged; ///< by version id
    std::optional<BlobPins> m_pins;
};

/// Throws 400 when removing the versions of this key (or of all keys below this prefix) for good
/// would leave out a file that still stands in its folder: we never remove it there.
void refuseStandingKey(sql::Database &db, const BucketId &bucket, const QString &key);
void refuseStandingBelow(sql::Database &db, const BucketId &bucket, const QString &prefix);

} // namespace vams::backend
