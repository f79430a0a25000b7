#pragma once
// Two versions of an asset held against each other: which two, the pictures of the file that is
// chosen, and the list of what differs.

#include "core/base/error.h"
#include "ui/pages/asset/versions/change_model.h"
#include "ui/pages/asset/versions/picture_compare.h"
#include "ui/pages/asset/versions/version_timeline.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTabBar;
class QTreeView;

namespace vams::ui {

class StateView;

class ComparePane : public QWidget
{
    Q_OBJECT

public:
    ComparePane(const PageContext &context, VersionStore &store, QWidget *parent = nullptr);

    void setPair(const VersionPair &pair);
    [[nodiscard]] const VersionPair &pair() const { return m_pair; }
    [[nodiscard]] QTreeView &table() const { return *m_table; }
    [[nodiscard]] ChangeModel &changes() { return m_model; }
    [[nodiscard]] PictureCompare &pictures() const { return *m_pictures; }
    /// The change of a file whose row is current; null in the list of metadata.
    [[nodiscard]] const FileChange *currentFile() const;

signals:
    /// The user chose other sides.
    void pairChosen(const vams::ui::VersionPair &pair);
    void currentFileChanged();
    void openWanted();
    void menuWanted(const QPoint &globalPos);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makePictures();
    [[nodiscard]] QWidget *makeFilters();
    void setUpTable();
    void fillChoices();
    void showPair();
    void showRows();
    void showNothing();
    void showPictures();
    void updateCounts();
    [[nodiscard]] std::vector<ChangeModel::Row> fileRows() const;
    [[nodiscard]] std::vector<ChangeModel::Row> metadataRows() const;
    [[nodiscard]] ComparedPicture pictureOf(const std::optional<FileEntry> &file,
                                            const AssetVersionId &version);
    [[nodiscard]] viewers::ThumbnailRequest requestOf(const FileEntry &file,
                                                      const AssetVersionId &version) const;
    [[nodiscard]] QString nameOf(const AssetVersionId &id) const;
    [[nodiscard]] bool showsMetadata() const;

    PageContext m_context;
    VersionStore &m_store;
    VersionPair m_pair;
    std::vector<FileChange> m_files;
    std::vector<MetadataChange> m_metadata;
    ChangeModel m_model;
    StateView *m_state = nullptr;
    QComboBox *m_first;
    QComboBox *m_second;
    QWidget *m_pictureBox = nullptr;
    QStringList m_pictureKeys; ///< of both sides
    QLabel *m_fileName;
    QLabel *m_share;
    PictureCompare *m_pictures;
    QTabBar *m_kind; ///< files or metadata
    QLabel *m_total;
    QList<QCheckBox *> m_filters; ///< as changeKinds
    StateView *m_rows = nullptr;
    QTreeView *m_table;
};

} // namespace vams::ui
