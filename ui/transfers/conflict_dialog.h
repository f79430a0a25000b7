#pragma once
// Asks, before anything is sent, what to do with files whose place in the asset is taken: a new
// revision, both under two names, or leave it out; file by file or the same for all.

#include "ui/support/dialog.h"
#include "ui/widgets/thumbnail_painter.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace vams::ui {

enum class UploadChoice
{
    NewRevision,
    KeepBoth, ///< under a free name
    Skip
};

/// A file on this machine and the one that is in its place.
struct UploadConflict
{
    QString path; ///< in the asset, "/mesh/a.glb"
    qint64 here = 0;
    qint64 size = 0;     ///< of the new one
    int revisions = 0;   ///< of the one that is there; 0 where nobody knows
    bool isSame = false; ///< byte for byte
};

class ConflictDialog : public Dialog
{
    Q_OBJECT

public:
    /// The picture of the file that is in this place now.
    using PictureOf = std::function<ThumbnailSpot(const QString &path)>;

    /// `all`: how many files are to be uploaded, these among them.
    ConflictDialog(const Theme &theme, viewers::ThumbnailService &thumbnails,
                   const std::vector<UploadConflict> &conflicts, int all,
                   const PictureOf &pictureOf, QWidget *parent);

    /// In the order of the conflicts.
    [[nodiscard]] std::vector<UploadChoice> choices() const;

private:
    void addRow(QGridLayout &grid, const UploadConflict &conflict, QWidget *picture);
    void onChosen(int row);
    void updateButton();

    std::vector<QComboBox *> m_choices;
    QCheckBox *m_forAll;
    int m_all;
};

} // namespace vams::ui
