#pragma once
// The versions of one asset, with what each holds once somebody wants to see it. What shows them
// on the Asset page shares one.

#include "core/base/error.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/model/asset.h"
#include "core/model/asset_version.h"
#include "core/model/file.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace vams::ui {

/// What a version holds. Its files are shared with the requests for their pictures.
struct VersionContent
{
    std::shared_ptr<const std::vector<FileEntry>> files;
    /// Of the asset and of its files. Not there for the current files, which are in no version yet.
    std::optional<std::vector<VersionedMetadata>> metadata;
};

class VersionStore : public QObject
{
    Q_OBJECT

public:
    explicit VersionStore(const PageContext &context, QObject *parent = nullptr);

    /// Reads everything anew; what was read before stays until then.
    void setAsset(const Asset &asset);
    void reload();
    [[nodiscard]] const std::optional<Asset> &asset() const { return m_asset; }
    /// The asset is there, and live.
    [[nodiscard]] bool canChange() const { return m_asset && !m_asset->isArchived(); }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Newest first.
    [[nodiscard]] const std::vector<AssetVersion> &all() const { return m_versions; }
    [[nodiscard]] std::optional<AssetVersion> find(const AssetVersionId &id) const;
    [[nodiscard]] bool showsArchived() const { return m_showsArchived; }
    void setShowsArchived(bool isOn);

    /// Null until `contentRead` told of it. An empty id stands for the current files.
    [[nodiscard]] std::shared_ptr<const VersionContent> content(const AssetVersionId &id) const;
    /// The last reading of it did.
    [[nodiscard]] bool hasFailed(const AssetVersionId &id) const;
    /// Reads it in the background unless it is there or under way.
    void readContent(const AssetVersionId &id);

signals:
    void loaded();
    void failed(const vams::Error &error);
    void showsArchivedChanged(bool isOn);
    void contentRead(const vams::AssetVersionId &id);
    void contentFailed(const vams::AssetVersionId &id, const vams::Error &error);

private:
    void onContent(const AssetVersionId &id, const Result<VersionContent> &content);
    void forgetContents();

    PageContext m_context;
    std::optional<Asset> m_asset;
    std::vector<AssetVersion> m_versions;
    QHash<QString, std::shared_ptr<const VersionContent>> m_contents; ///< by the id's text
    QHash<QString, std::shared_ptr<Job>> m_reading;
    QSet<QString> m_failed;
    int m_round = 0; ///< of contents; those of an earlier one count no more
    std::shared_ptr<Job> m_job;
    bool m_isLoaded = false;
    bool m_showsArchived = false;
};

} // namespace vams::ui
