#pragma once
// A folder of the user's whose files are referenced in place. Not in the original contract, where
// an external bucket is set up by the deployment.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"

#include <QString>

#include <optional>
#include <vector>

namespace vams {

/// Something in the folder that is left out, and why.
struct FolderProblem
{
    QString path; ///< relative; bytes that are no text are percent-encoded
    QString reason;

    bool operator==(const FolderProblem &) const = default;
};

/// Values of RegisteredFolder::state.
namespace folderState {
inline constexpr QLatin1String isNew("new"); ///< not looked at yet
inline constexpr QLatin1String scanning("scanning");
inline constexpr QLatin1String watching("watching");
inline constexpr QLatin1String away("away"); ///< not reachable; nothing is known to be missing
inline constexpr QLatin1String unregistered("unregistered");
} // namespace folderState

/// Values of `sourceState` of files and revisions; empty for bytes in the library.
namespace sourceState {
inline constexpr QLatin1String present("present");
inline constexpr QLatin1String missing("missing");   ///< not seen by the last scan
inline constexpr QLatin1String replaced("replaced"); ///< of an older revision: other bytes by now
inline constexpr QLatin1String away("away");         ///< the folder cannot be reached
} // namespace sourceState

struct RegisteredFolder
{
    BucketId bucketId;
    QString bucketName;
    QString folderPath;
    DatabaseId defaultSyncDatabaseId;
    QString state;
    QString stateMessage;
    QString lastScan; ///< ISO; empty before the first
    qint64 lastScanMs = 0;
    int fileCount = 0;
    int missingCount = 0;
    qint64 totalSize = 0;
    int hashesDue = 0; ///< files whose content is still to be read
    int problemCount = 0;
    std::vector<FolderProblem> problems; ///< the first hundred; only of a single folder

    bool operator==(const RegisteredFolder &) const = default;
};

struct NewFolder
{
    QString folderPath;               ///< absolute, on the machine that holds the library
    QString bucketName;               ///< empty: the folder's name
    DatabaseId defaultSyncDatabaseId; ///< empty: one of its own
};

/// Only what is set is changed.
struct FolderChanges
{
    std::optional<QString> folderPath;
    std::optional<QString> bucketName;
    std::optional<DatabaseId> defaultSyncDatabaseId;
};

void to_json(Json &json, const FolderProblem &problem);
void from_json(const Json &json, FolderProblem &problem);
void to_json(Json &json, const RegisteredFolder &folder);
void from_json(const Json &json, RegisteredFolder &folder);

} // namespace vams
