#pragma once
// One untrusted file that a loader reads: its bytes (mapped, not copied) and the files beside it.

#include "core/base/result.h"
#include "viewers/base/byte_view.h"
#include "viewers/base/side_files.h"

#include <QFile>
#include <QString>

#include <map>
#include <memory>

namespace vams::viewers {

/// What the caller will do with the data, so that loaders need not make more than that.
struct LoadOptions
{
    int maxImageSize = 4096; ///< longer side of textures and pictures; larger ones are scaled down
    int vectorSize = 0;      ///< longer side of drawings (SVG); 0: as they say
};

class Source
{
public:
    /// Maps the file; an Io error when it cannot be opened.
    static Result<std::unique_ptr<Source>> open(const QString &path, const QString &fileName,
                                                SideFiles sideFiles, LoadOptions options = {});
    /// For bytes that are in memory already.
    Source(QByteArray bytes, QString fileName, SideFiles sideFiles = {}, LoadOptions options = {});

    [[nodiscard]] const ByteView &bytes() const { return m_view; }
    [[nodiscard]] QByteArray head() const; ///< the first 4 KiB
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] const LoadOptions &options() const { return m_options; }

    /// The bytes of a file beside this one, valid as long as the source; null when there is none.
    [[nodiscard]] const ByteView *sideFile(const QString &relativeName) const;

private:
    struct SideFile
    {
        std::unique_ptr<QFile> file;
        ByteView view;
    };

    Source() = default;

    std::unique_ptr<QFile> m_file;
    QByteArray m_bytes;
    ByteView m_view;
    QString m_fileName;
    SideFiles m_sideFiles;
    LoadOptions m_options;
    mutable std::map<QString, SideFile> m_opened;
};

} // namespace vams::viewers
