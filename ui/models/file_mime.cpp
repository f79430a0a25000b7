#include "ui/models/file_mime.h"

#include "core/base/json.h"

#include <QMimeData>
#include <QUrl>

namespace vams::ui {

void setFileSelection(QMimeData &data, const FileSelection &selection)
{
    const Json json{{"database", selection.asset.databaseId},
                    {"asset", selection.asset.assetId},
                    {"paths", selection.paths}};
    data.setData(QString::fromLatin1(fileMimeType), dumpJson(json));
    data.setText(selection.paths.join(QLatin1Char('\n')));
}

std::unique_ptr<QMimeData> fileMimeData(const FileSelection &selection)
{
    auto data = std::make_unique<QMimeData>();
    setFileSelection(*data, selection);
    return data;
}

std::optional<FileSelection> fileSelection(const QMimeData &data)
{
    const QString type = QString::fromLatin1(fileMimeType);
    if (!data.hasFormat(type))
        return std::nullopt;
    // Any program can put this type on the clipboard: it is read like any untrusted text.
    const Result<Json> json = parseJson(data.data(type));
    if (!json || !json->is_object() || !json->contains("paths") || !json->at("paths").is_array())
        return std::nullopt;
    FileSelection selection;
    selection.asset = {DatabaseId(jsonText(*json, "database")), AssetId(jsonText(*json, "asset"))};
    for (const Json &path : json->at("paths")) {
        if (path.is_string())
            selection.paths << path.get<QString>();
    }
    const bool isComplete = !selection.asset.databaseId.isEmpty() &&
                            !selection.asset.assetId.isEmpty() && !selection.paths.isEmpty();
    return isComplete ? std::optional(selection) : std::nullopt;
}

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace vams::ui
