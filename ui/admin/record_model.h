#pragma once
// What lists of the admin pages know of their rows. RecordTable<Item> is the one to use.

#include "core/base/error.h"
#include "ui/support/controls.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QAbstractTableModel>

namespace vams::ui {

/// How a cell is drawn.
enum class CellLook
{
    Text,
    Strong, ///< what names the row
    Muted,
    Mono,
    Number, ///< right-aligned
    Badge,  ///< icon and word in the colour of its kind
    Chips   ///< the lines of the text, as many as fit
};

struct CellBadge
{
    BadgeKind kind = BadgeKind::Plain;
    QString icon;
};

/// A failed act on one of several rows.
struct RecordFailure
{
    QString name;
    Error error;
};

class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        SortRole = Qt::UserRole + 1,
        LookRole,    ///< CellLook, as int
        BadgeRole,   ///< CellBadge
        PictureRole, ///< ThumbnailSpot; invalid in columns without pictures
        SecondRole,  ///< a line under the text, or empty
        SectionRole, ///< the title of the group the row stands in; empty: lists without groups
        SectionRankRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Reads everything again. Rows that are there stay until the new ones have come.
    virtual void refresh() = 0;
    /// As `refresh`, but takes away the rows that are there first: what is asked for is another.
    virtual void restart() = 0;
    /// Reads the next page of a list that is read as one scrolls.
    virtual void readMore() = 0;
    [[nodiscard]] virtual bool readsOnScroll() const = 0;
    /// There are rows that were not read yet.
    [[nodiscard]] virtual bool isMore() const = 0;
    [[nodiscard]] virtual bool hasSections() const = 0;
    /// Ends a reading that takes too long, with the rows that have come.
    virtual void stop() = 0;
    [[nodiscard]] virtual QString keyAt(int row) const = 0;
    [[nodiscard]] virtual QString nameAt(int row) const = 0;
    /// 0 for the column that stretches.
    [[nodiscard]] virtual int columnWidth(int column) const = 0;
    [[nodiscard]] virtual bool hasPictures() const = 0;
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// -1 if it is not there.
    [[nodiscard]] int rowOfKey(const QString &key) const;

signals:
    /// Some rows have come, or the last ones.
    void progressed();
    void loaded();
    void failed(const vams::Error &error);

protected:
    void setReading(bool isReading) { m_isReading = isReading; }
    void setLoaded(bool isLoaded) { m_isLoaded = isLoaded; }

private:
    bool m_isLoaded = false;
    bool m_isReading = false;
};

} // namespace vams::ui
