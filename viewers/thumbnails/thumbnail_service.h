#pragma once
// Pictures of files, made in the background and kept by content. What the user interface knows of
// thumbnails.

#include "core/base/job.h"
#include "viewers/base/side_files.h"

#include <QImage>
#include <QObject>
#include <QString>

#include <functional>

namespace vams::viewers {

struct ThumbnailRequest
{
    QString contentKey; ///< SHA-256 of the bytes, or another text that changes with them
    QString fileName;   ///< decides the kind
    /// Called on a pool thread when the bytes are needed: the path of a readable local file.
    std::function<Result<QString>(Job &)> localFile;
    /// Where the textures and buffers of a model are found; may be empty. Called on pool threads.
    SideFiles sideFiles;
};

/// Lives on the user interface's thread. Pictures have an alpha channel and fit 512 x 384; the
/// caller scales down.
class ThumbnailService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class State
    {
        Unknown,
        Waiting,
        Ready,
        Failed
    };

    [[nodiscard]] virtual State state(const QString &contentKey) const = 0;
    /// The picture, if it is in memory; null otherwise. Never touches the disk.
    [[nodiscard]] virtual QImage picture(const QString &contentKey) const = 0;
    /// Why there is none, for people; empty unless the state is Failed.
    [[nodiscard]] virtual QString reason(const QString &contentKey) const = 0;
    /// Asks for a picture. What was asked last is made first; asking again moves it to the front.
    virtual void ask(const ThumbnailRequest &request) = 0;
    /// Drops what waits and has not been asked for since the last call; pages call it when they
    /// scroll or close.
    virtual void forgetWaiting() = 0;

signals:
    /// The state of this content changed to Ready or Failed.
    void finished(const QString &contentKey);
};

} // namespace vams::viewers
