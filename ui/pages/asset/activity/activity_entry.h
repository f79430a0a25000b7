#pragma once
// One line of what happened to an asset, and where it leads.

#include "core/base/ids.h"
#include "core/model/comment.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace vams::ui {

enum class ActivityKind
{
    Version, ///< and what became of the asset as a whole
    Comment,
    File,
    Execution,
    Audit
};

/// What happens to many files at once, and is told in one line then.
enum class FileAct
{
    None,
    Revised, ///< a revision is there: sent, copied, or made of another one
    Uploaded,
    Archived,
    Downloaded
};

struct ActivityFiles
{
    QStringList paths;      ///< "/sub/file.glb"
    FileVersionId revision; ///< of the one file; empty: the newest
    bool canBeOpened = false;
};

/// Nothing: the line leads nowhere.
using ActivityPlace =
    std::variant<std::monostate, AssetVersionId, CommentKey, ExecutionId, ActivityFiles>;

struct ActivityEntry
{
    ActivityKind kind = ActivityKind::Version;
    QString key; ///< the same after it was read again
    QDateTime time;
    QDate day; ///< of the user's time zone; ActivityFeed fills it in
    QString icon;
    QString text;   ///< a sentence
    QString detail; ///< a second line; may be empty
    QString who;    ///< empty where nobody tells
    ActivityPlace place;
    FileAct act = FileAct::None;
    int revision = 0; ///< number of the file's; 0: unknown

    [[nodiscard]] bool leadsSomewhere() const
    {
        return !std::holds_alternative<std::monostate>(place);
    }
};

} // namespace vams::ui
