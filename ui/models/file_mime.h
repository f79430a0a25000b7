#pragma once
// Files of an asset on the clipboard and under the pointer while they are dragged.

#include "core/base/ids.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QMimeData;

namespace vams::ui {

struct FileSelection
{
    AssetRef asset;
    QStringList paths; ///< folders end with "/"

    bool operator==(const FileSelection &) const = default;
};

/// Makes what is dragged of a selection; the caller owns it.
using FileOffer = std::function<QMimeData *(const FileSelection &selection)>;

inline constexpr char fileMimeType[] = "application/x-vams-files";

std::unique_ptr<QMimeData> fileMimeData(const FileSelection &selection);
void setFileSelection(QMimeData &data, const FileSelection &selection);
/// Nothing if the data holds no files of an asset, or is not what `fileMimeData` makes.
std::optional<FileSelection> fileSelection(const QMimeData &data);
/// Local files and folders that another program drags or has copied.
QStringList localPaths(const QMimeData &data);

} // namespace vams::ui
