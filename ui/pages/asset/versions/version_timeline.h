#pragma once
// The versions of an asset along a line of time, newest first, each with a picture. The current row
// is side A of the comparison; B is marked.

#include "ui/pages/asset/versions/version_store.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace vams::ui {

/// The two versions that are compared. An empty id stands for the current files.
struct VersionPair
{
    AssetVersionId a;
    AssetVersionId b;

    bool operator==(const VersionPair &) const = default;
};

class VersionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        VersionRole = Qt::UserRole + 1, ///< const AssetVersion *
        MarkRole                        ///< "A", "B" or empty
    };

    explicit VersionModel(const VersionStore &store, QObject *parent = nullptr);

    void setPair(const VersionPair &pair);
    [[nodiscard]] int rowOf(const AssetVersionId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// What a screen reader says of the row.
    [[nodiscard]] QString spoken(const AssetVersion &version) const;
    [[nodiscard]] QString markOf(const AssetVersion &version) const;

    std::vector<AssetVersion> m_versions;
    VersionPair m_pair;
};

class VersionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `spot` is asked when a row is drawn.
    VersionDelegate(const Theme &theme, viewers::ThumbnailService &thumbnails,
                    std::function<ThumbnailSpot(const AssetVersion &)> spot, QWidget *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    /// Reckoned from the left, and placed.
    struct Row
    {
        QRect rect;
        Qt::LayoutDirection direction;

        [[nodiscard]] QRect placed(const QRect &part) const;
    };

    void paintLine(QPainter &painter, const Row &row, const QModelIndex &index) const;
    void paintTexts(QPainter &painter, const Row &row, QRect rect, const QModelIndex &index) const;
    /// What is left of `line`.
    QRect paintBadge(QPainter &painter, const Row &row, const QRect &line, const QString &text,
                     Token fill, Token ink, Qt::Alignment side) const;

    const Theme &m_theme;
    ThumbnailPainter m_pictures;
    std::function<ThumbnailSpot(const AssetVersion &)> m_spot;
};

class VersionTimeline : public QListView
{
    Q_OBJECT

public:
    VersionTimeline(const PageContext &context, VersionStore &store, QWidget *parent = nullptr);

    /// What the user looks at: side A. Nothing while there are no versions.
    [[nodiscard]] std::optional<AssetVersion> current() const;
    void setPair(const VersionPair &pair);
    [[nodiscard]] VersionModel &versions() { return m_model; }

signals:
    void currentVersionChanged(const vams::AssetVersionId &id);
    /// Clicked with Ctrl: side B.
    void otherWanted(const vams::AssetVersionId &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] ThumbnailSpot spotOf(const AssetVersion &version);

    PageContext m_context;
    VersionStore &m_store;
    VersionModel m_model;
};

/// "v7".
QString shortVersionName(const AssetVersionId &id);
/// The file whose picture stands for a version; null if none has one.
const FileEntry *coverOf(const std::vector<FileEntry> &files, const Asset &asset);

} // namespace vams::ui
