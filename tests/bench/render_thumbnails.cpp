// Draws the thumbnail of each file named on the command line into a folder, to be looked at:
// `render_thumbnails OUT FILE...`

#include "core/base/clock.h"
#include "viewers/reader/reader_client.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const QStringList files = QCoreApplication::arguments().mid(2);
    const QDir out(QCoreApplication::arguments().value(1, QStringLiteral(".")));
    vams::viewers::ReaderClient client;
    int failed = 0;
    for (const QString &file : files) {
        const QFileInfo info(file);
        vams::Job job;
        const qint64 start = vams::monotonicMs();
        const auto picture = client.renderThumbnail(
            {file, info.fileName(), vams::viewers::sideFilesIn(info.path())}, QSize(512, 384), job);
        const qint64 ms = vams::monotonicMs() - start;
        if (picture)
            picture->save(out.filePath(info.fileName() + QStringLiteral(".png")));
        else
            ++failed;
        std::printf("%5lld ms  %s  %s\n", static_cast<long long>(ms), qPrintable(info.fileName()),
                    picture ? "" : qPrintable(vams::describe(picture.error())));
    }
    return failed;
}
