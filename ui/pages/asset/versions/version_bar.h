#pragma once
// The version selector in the head of the Files tab: current files, or the files as a version holds
// them. The page asks `chosen` whenever it loads files.

#include "core/model/asset_version.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QToolButton;

namespace vams::ui {

class VersionStore;

class VersionBar : public QWidget
{
    Q_OBJECT

public:
    /// Errors stand in `notices`. The commands must be bound already.
    VersionBar(const PageContext &context, VersionStore &store, QWidget &notices);

    /// Nothing: the files as they are now.
    [[nodiscard]] std::optional<AssetVersion> chosen() const;
    void choose(const AssetVersionId &version);

signals:
    void chosenChanged();

private:
    void addMenu();
    void showVersions();

    PageContext m_context;
    VersionStore &m_store;
    QWidget &m_notices;
    QComboBox *m_choice;
    QLabel *m_readOnly;
    QToolButton *m_create;
    QToolButton *m_more;
};

} // namespace vams::ui
