#pragma once
// The Versions tab of an asset: its versions along a line of time, and two of them held against
// each other.

#include "ui/pages/asset/versions/compare_pane.h"

#include <QJsonObject>
#include <QWidget>

class QAbstractButton;
class QPushButton;

namespace vams::ui {

class StateView;

class VersionsTab : public QWidget
{
    Q_OBJECT

public:
    /// Errors of the list stand in the tab. The commands of VersionVerbs must be bound already.
    VersionsTab(const PageContext &context, VersionStore &store, QWidget *parent = nullptr);

    /// The version that is looked at: side A, unless that is the current files.
    [[nodiscard]] std::optional<AssetVersion> chosen() const;
    /// Looks at it, once it is there; archived ones are shown for it.
    void showVersion(const AssetVersionId &id);
    [[nodiscard]] ComparePane &compare() const { return *m_compare; }
    [[nodiscard]] VersionTimeline &timeline() const { return *m_timeline; }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QJsonObject saveView() const;
    void restoreView(const QJsonObject &view);

signals:
    void countChanged(int count);
    void chosenChanged();
    void downloadWanted(const vams::AssetVersion &version,
                        const std::vector<vams::FileEntry> &files);
    /// In the Files tab.
    void filesWanted(const vams::AssetVersionId &version);
    void openWanted(const vams::FileEntry &file, const vams::AssetVersionId &version);

private:
    [[nodiscard]] QWidget *makeTimeline();
    void bindCommands();
    void onLoaded();
    void setPair(const VersionPair &pair);
    void lookAt(const AssetVersionId &id);
    void compareWith(const AssetVersionId &id);
    void updateButtons();
    void showMenu(const QPoint &globalPos, const QStringList &commands);
    void download();
    /// Of the file that is chosen on this side, if it can be opened.
    [[nodiscard]] std::optional<FileEntry> fileOf(bool isSecond) const;
    void open(bool isSecond);

    PageContext m_context;
    VersionStore &m_store;
    StateView *m_state = nullptr;
    VersionTimeline *m_timeline;
    ComparePane *m_compare;
    QAbstractButton *m_archived;
    QPushButton *m_revert;
    QPushButton *m_download;
    std::optional<AssetVersionId> m_downloading; ///< waits for its files
    std::optional<AssetVersionId> m_wanted;      ///< to be looked at
};

} // namespace vams::ui
