#pragma once
// The information panel of the viewer: what the server knows of the file, what was read from it,
// and its metadata.

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/model/file.h"
#include "core/model/metadata.h"
#include "ui/pages/viewer/fact_section.h"
#include "ui/shell/page.h"

#include <QPair>

#include <memory>

class QLabel;

namespace vams::ui {

class FactsPanel : public QWidget
{
    Q_OBJECT

public:
    using Pairs = QList<QPair<QString, QString>>;

    explicit FactsPanel(const PageContext &context, QWidget *parent = nullptr);

    /// `shown`: the earlier revision that is looked at and its number; null: the newest.
    void setFile(const AssetRef &asset, const FileEntry &entry, const FileVersion *shown = nullptr,
                 int number = 0);
    /// Reads the metadata again.
    void refresh();
    /// Empty: the part is not shown.
    void setRead(const Pairs &facts);
    [[nodiscard]] const FactSection &file() const { return *m_file; }
    [[nodiscard]] const FactSection &read() const { return *m_read; }
    [[nodiscard]] const FactSection &metadata() const { return *m_metadata; }

    /// Names of the parts that are folded.
    [[nodiscard]] QStringList folded() const;
    void setFolded(const QStringList &parts);

signals:
    /// The file's metadata are to be changed.
    void editMetadataWanted();
    void foldedChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void loadMetadata();
    void showMetadata(const Result<MetadataSet> &set);
    [[nodiscard]] QList<std::pair<QString, FactSection *>> parts() const;

    PageContext m_context;
    MetadataTarget m_target;
    bool m_isLoaded = false; ///< the metadata of the target are, or on their way
    std::shared_ptr<Job> m_metadataJob;
    QLabel *m_name;
    QLabel *m_badge;
    FactSection *m_file;
    FactSection *m_read;
    FactSection *m_metadata;
};

} // namespace vams::ui
