#pragma once
// What the settings page needs of the program around it. Implemented by app/: the page knows no
// backend.

#include "core/base/job.h"
#include "ui/support/preferences.h"

#include <QStringList>

namespace vams::ui {

struct LibraryFacts
{
    qint64 databaseBytes = 0;
    qint64 blobBytes = 0;
    int blobs = 0;
};

struct LibraryCheckReport
{
    int blobs = 0;
    qint64 bytes = 0;
    int problemCount = 0;
    QStringList problems; ///< the first of them, for people
};

class SettingsHost
{
public:
    virtual ~SettingsHost() = default;

    /// False: a server's, of which this program does not hold the files.
    [[nodiscard]] virtual bool isLocal() const = 0;
    [[nodiscard]] virtual QString libraryName() const = 0;
    /// Folder or address.
    [[nodiscard]] virtual QString place() const = 0;

    // On a thread of the session's pools; block.
    virtual Result<LibraryFacts> readFacts(Job &job) = 0;
    /// Reads every file and compares it with what the library says of it.
    virtual Result<LibraryCheckReport> check(Job &job) = 0;
    /// A library that can be opened, in a folder of its own below this one.
    virtual Result<void> backUp(const QString &folder, Job &job) = 0;

    // On the user interface's thread.
    /// Closes the library, moves its folder to this place, and opens it there.
    virtual void moveTo(const QString &folder) = 0;
    /// The password is kept in memory only.
    virtual void applyNetwork(const NetworkChoice &network, const QString &password) = 0;
    /// In bytes a second over all transfers with servers, from now on; 0: none.
    virtual void applyTransferLimits(qint64 upload, qint64 download) = 0;
};

} // namespace vams::ui
