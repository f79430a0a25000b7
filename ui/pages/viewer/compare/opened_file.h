#pragma once
// The bytes of a file on this machine, and what they are.

#include "core/base/job.h"
#include "core/base/result.h"
#include "ui/support/file_cache.h"
#include "viewers/base/file_kind.h"

namespace vams::ui {

struct OpenedFile
{
    QString localPath;
    viewers::FileKind kind = viewers::FileKind::Other;
    bool isText = false;    ///< may be shown as text too
    bool isFetched = false; ///< the bytes came over the network
};

/// An empty version: the newest.
WantedFile wantedRevision(const WantedFile &newest, const FileVersionId &version);
/// For pool threads. `limit` > 0: no more than this is fetched.
Result<OpenedFile> openedFile(const api::Client &client, const WantedFile &wanted,
                              const QString &fileName, qint64 limit, Job &job);

} // namespace vams::ui
