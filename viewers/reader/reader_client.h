#pragma once
// Reads untrusted files in helper processes, so that a bad file ends in a message and never in a
// crash of the program. The only way for the program to get at the bytes of a model or picture.

#include "core/base/job.h"
#include "viewers/base/file_source.h"
#include "viewers/data/mesh_data.h"
#include "viewers/reader/mesh_facts.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace vams::viewers {

struct ReaderOptions
{
    QString program;   ///< the helper; empty: `vams-reader` beside the program
    int processes = 3; ///< at most so many at a time
    /// Bytes a process may use; 0: half of the machine, 8 GB at most.
    qint64 memoryLimit = 0;
    int timeLimitMs = 120000; ///< for one file
};

/// Thread-safe; every call blocks and belongs on a pool. Processes start on first use, stay warm,
/// and are replaced when they die. Cancelling the job kills the process that works for it.
class ReaderClient
{
public:
    explicit ReaderClient(ReaderOptions options = {});
    ~ReaderClient();
    ReaderClient(const ReaderClient &) = delete;
    ReaderClient &operator=(const ReaderClient &) = delete;

    Result<MeshData> loadMesh(const FileSource &source, Job &job);
    /// Scaled down to fit `maxSize` when that is not empty; upright as its EXIF data tell.
    Result<QImage> loadImage(const FileSource &source, QSize maxSize, Job &job);
    Result<MeshFacts> readFacts(const FileSource &source, Job &job);
    /// A picture with an alpha channel for a tile: model, point cloud, image or page of text.
    Result<QImage> renderThumbnail(const FileSource &source, QSize size, Job &job);

    /// Version of what thumbnails look like; remembered failures of other versions are tried again.
    static int thumbnailVersion();

private:
    class Lease;

    ReaderOptions m_options;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<std::unique_ptr<class ReaderProcess>> m_idle;
    int m_running = 0;
};

} // namespace vams::viewers
