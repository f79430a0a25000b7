#pragma once
// Thumbnails on disk, named by content: pictures, and the reasons why there are none. Any thread;
// several programs may share a folder.

#include "core/base/error.h"
#include "viewers/thumbnails/thumbnail_service.h"

#include <QImage>
#include <QString>

#include <optional>

namespace vams::viewers {

/// `picture` no larger than what `size` holds.
[[nodiscard]] QImage thumbnailOf(const QImage &picture, ThumbnailSize size);

class ThumbnailStore
{
public:
    /// `version` of the reader that makes them: others' pictures and failures do not count.
    ThumbnailStore(QString folder, int version);

    /// Null if there is none, or if it is damaged.
    [[nodiscard]] QImage picture(const QString &contentKey,
                                 ThumbnailSize size = ThumbnailSize::Large) const;
    /// Why these bytes have no picture, if that was found out before.
    [[nodiscard]] std::optional<QString> failure(const QString &contentKey) const;

    /// Best effort: a full disk only means that the work is done again.
    /// `picture` is the large one; the smaller ones are made of it and kept too.
    void keepPicture(const QString &contentKey, const QImage &picture) const;
    void keepFailure(const QString &contentKey, const QString &reason) const;

    /// Removes what was made longest ago until the rest is small enough.
    void trim(qint64 maxBytes) const;

private:
    [[nodiscard]] QString pathOf(const QString &contentKey, const QString &ending) const;
    void keepOne(const QString &contentKey, ThumbnailSize size, const QImage &picture) const;
    void write(const QString &path, const QByteArray &bytes) const;

    QString m_folder;
    int m_version;
};

} // namespace vams::viewers
