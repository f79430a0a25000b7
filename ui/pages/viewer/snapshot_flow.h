#pragma once
// What a picture of the shown file becomes: the preview of its asset or of the file itself, a
// picture in the clipboard or one on the disk.

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/shell/page.h"

#include <QImage>
#include <QObject>
#include <QTemporaryDir>

namespace vams::viewers {
class Viewer;
}

namespace vams::ui {

class UploadFlow;

enum class SnapshotUse
{
    AssetPreview,
    FilePreview,
    Clipboard,
    Disk
};

struct SnapshotOf
{
    AssetRef asset;
    QString assetName;
    QString path;        ///< of the file in the asset
    QString previewPath; ///< of the picture that stands for it now; empty: none does
};

class SnapshotFlow : public QObject
{
    Q_OBJECT

public:
    /// Dialogs and toasts open over `page`; errors stand at the top of the layout of `notices`.
    SnapshotFlow(const PageContext &context, QWidget &page, QWidget &notices);

    void take(viewers::Viewer &viewer, const SnapshotOf &of, SnapshotUse use);
    /// Replaces what is there: whoever chose the place was asked.
    void saveTo(const QImage &picture, const QString &path);

signals:
    /// The file has another preview now.
    void previewChanged();

private:
    void use(const QImage &picture, const SnapshotOf &of, SnapshotUse use);
    void copy(const QImage &picture);
    void chooseFile(const QImage &picture, const SnapshotOf &of);
    void upload(const QImage &picture, const SnapshotOf &of, SnapshotUse use);

    PageContext m_context;
    QWidget &m_page;
    QWidget &m_notices;
    UploadFlow *m_uploads;
    QTemporaryDir m_pictures;
};

} // namespace vams::ui
