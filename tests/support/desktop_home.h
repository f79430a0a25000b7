#pragma once
// The whole program with folders of its own, and a small library to open in it.

#include "app/desktop/desktop.h"
#include "app/desktop/open_library.h"
#include "core/api/client.h"
#include "core/transfer/upload.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace vams::test {

class DesktopHome
{
public:
    DesktopHome()
    {
        // The test mode would give every case the same folders.
        QStandardPaths::setTestModeEnabled(false);
        QApplication::setOrganizationName(QStringLiteral("VAMS"));
        QApplication::setApplicationName(QStringLiteral("VAMS Desktop"));
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            qputenv(name, QFile::encodeName(m_folder.filePath(QLatin1String(name))));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           m_folder.filePath(QStringLiteral("XDG_CONFIG_HOME")));
        QApplication::setQuitOnLastWindowClosed(false);
    }
    ~DesktopHome() { QStandardPaths::setTestModeEnabled(true); }
    Q_DISABLE_COPY_MOVE(DesktopHome)

    [[nodiscard]] QString library() const { return m_folder.filePath(QStringLiteral("lib")); }

    /// Database "pumps" with the asset "Impeller" and two files in it.
    [[nodiscard]] bool makeLibrary()
    {
        Job job;
        auto opened =
            desktop::openLocal(library(), QStringLiteral("Shop"), desktop::LibraryPlace::New, job);
        if (!opened)
            return false;
        const api::Client client(*opened->transport);
        const auto buckets = client.databases().buckets(job);
        if (!buckets || buckets->empty())
            return false;
        Database database;
        database.databaseId = DatabaseId(QStringLiteral("pumps"));
        database.description = QStringLiteral("Everything about pumps");
        database.defaultBucketId = buckets->front().bucketId;
        if (!client.databases().create(database, job))
            return false;
        NewAsset asset;
        asset.databaseId = database.databaseId;
        asset.assetName = QStringLiteral("Impeller");
        asset.description = QStringLiteral("Closed impeller, five blades");
        const Result<AssetId> id = client.assets().create(asset, job);
        if (!id)
            return false;
        impeller = {database.databaseId, *id};
        return upload(client, job);
    }

    [[nodiscard]] static QList<ui::MainWindow *> windows()
    {
        QList<ui::MainWindow *> found;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *window = qobject_cast<ui::MainWindow *>(widget);
                window && window->isVisible())
                found.append(window);
        return found;
    }

    AssetRef impeller;

private:
    [[nodiscard]] bool upload(const api::Client &client, Job &job)
    {
        const QString picture = m_folder.filePath(QStringLiteral("front.png"));
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString text = m_folder.filePath(QStringLiteral("readme.md"));
        QFile file(text);
        if (!image.save(picture) || !file.open(QIODevice::WriteOnly) ||
            file.write("# Impeller\n") < 0)
            return false;
        file.close();
        std::vector<transfer::UploadItem> items;
        for (const QString &path : {picture, text})
            items.push_back(
                {path, QLatin1Char('/') + QFileInfo(path).fileName(), QFileInfo(path).size()});
        QThreadPool pool;
        const auto report = transfer::uploadFiles(client, impeller, items, {}, pool, job);
        return report && report->outcome();
    }

    QTemporaryDir m_folder;
};

} // namespace vams::test
