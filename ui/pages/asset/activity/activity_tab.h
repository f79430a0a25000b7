#pragma once
// The Activity tab of an asset: what happened to it as one line of time, by days, newest first. A
// line leads to what it tells of. Reads when it is looked at.

#include "core/model/asset.h"
#include "ui/pages/asset/activity/activity_entry.h"
#include "ui/shell/page.h"

#include <optional>

class QLabel;
class QListView;
class QPushButton;

namespace vams::ui {

class ActivityFeed;
class ActivityModel;
class SegmentChoice;
class StateView;

class ActivityTab : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityTab(const PageContext &context, QWidget *parent = nullptr);

    void setAsset(const Asset &asset);
    /// At once, or when the tab shows.
    void refresh();
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QListView &view() const { return *m_view; }
    [[nodiscard]] ActivityModel &lines() const { return *m_lines; }
    [[nodiscard]] StateView &state() const { return *m_state; }

signals:
    void statusChanged();
    void versionWanted(const vams::AssetVersionId &version);
    void commentWanted(const vams::CommentKey &comment);
    void executionWanted(const vams::ExecutionId &execution);
    /// One file in the viewer; an empty revision is the newest.
    void fileWanted(const QString &path, const vams::FileVersionId &revision);
    void filesWanted(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeGapLine();
    void setUpView();
    void read();
    void choose(int segment);
    void follow();
    void showState();
    void showGaps();
    /// Reads on while there is room below the last line.
    void fill();
    void open(const QModelIndex &index);
    void keepPlace();
    void restorePlace();

    PageContext m_context;
    std::optional<Asset> m_asset;
    bool m_isStale = true;
    int m_vainReadings = 0; ///< in a row that brought no line
    int m_linesBefore = 0;
    ActivityFeed *m_feed;
    ActivityModel *m_lines;
    QListView *m_view;
    SegmentChoice *m_kinds;
    QLabel *m_archived; ///< says what an archived asset does not tell
    QLabel *m_reading;
    QPushButton *m_older;
    QWidget *m_gapLine = nullptr;
    QLabel *m_gapText = nullptr;
    StateView *m_state;
    QString m_keptKey;
    int m_keptScroll = 0;
};

} // namespace vams::ui
