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

/// Small ones are made once from the large one and kept beside it, so that small tiles never
/// decode big pictures.
enum class ThumbnailSize
{
    Small,  ///< fits 128 x 96
    Medium, ///< fits 256 x 192
    Large   ///< fits 512 x 384
};

/// What a picture of this size fits, in pixels.
[[nodiscard]] inline QSize thumbnailPixels(ThumbnailSize size)
{
    return QSize(512, 384) / (size == ThumbnailSize::Large    ? 1
                              : size == ThumbnailSize::Medium ? 2
                                                              : 4);
}
/// The smallest that is sharp where it stands `pixels` wide.
[[nodiscard]] inline ThumbnailSize thumbnailSizeFor(int pixels)
{
    for (const auto size : {ThumbnailSize::Small, ThumbnailSize::Medium})
        if (pixels <= thumbnailPixels(size).width())
            return size;
    return ThumbnailSize::Large;
}

struct ThumbnailRequest
{
    QString contentKey; ///< SHA-256 of the bytes, or another text that changes with them
    QString fileName;   ///< decides the kind
    /// Called on a pool thread when the bytes are needed: the path of a readable local file.
    std::function<Result<QString>(Job &)> localFile;
    /// Where the textures and buffers of a model are found; may be empty. Called on pool threads.
    SideFiles sideFiles;
    ThumbnailSize size = ThumbnailSize::Large; ///< at least
};

/// Lives on the user interface's thread. Pictures have an alpha channel and fit their size; the
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
    /// The largest picture that is in memory; null if there is none. Never touches the disk.
    [[nodiscard]] virtual QImage picture(const QString &contentKey) const = 0;
    /// Whether picture() is of this size or larger; if not, asking for it brings a sharper one.
    [[nodiscard]] virtual bool isSharp(const QString &contentKey, ThumbnailSize) const
    {
        return state(contentKey) == State::Ready;
    }
    /// It is being made at this moment, not only waiting its turn.
    [[nodiscard]] virtual bool isMaking(const QString &) const { return false; }
    /// Why there is none, for people; empty unless the state is Failed.
    [[nodiscard]] virtual QString reason(const QString &contentKey) const = 0;
    /// Asks for a picture. What was asked last is made first; asking again moves it to the front.
    virtual void ask(const ThumbnailRequest &request) = 0;
    /// Drops what waits and has not been asked for since the last call; pages call it when they
    /// scroll or close.
    virtual void forgetWaiting() = 0;

signals:
    /// The state of this content changed to Ready or Failed, or its picture became sharper.
    void finished(const QString &contentKey);
};

} // namespace vams::viewers
