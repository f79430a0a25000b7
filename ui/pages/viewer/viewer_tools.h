#pragma once
// The commands of the viewer page and its head: at the left the name of the file, at the right the
// tools.

#include "viewers/base/file_kind.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace vams::ui {

class ActionRegistry;
class Theme;

void declareViewerCommands(ActionRegistry &actions);

/// "3D model", for the switch of viewers.
QString viewerName(viewers::FileKind kind);

/// Way out, name of the file, its asset and facts.
class ViewerHeading : public QWidget
{
    Q_OBJECT

public:
    ViewerHeading(const Theme &theme, const ActionRegistry &actions, QWidget *parent);

    void setFile(const QString &name, const QString &asset, const QString &facts);

signals:
    void assetWanted();

private:
    QLabel *m_name;
    QToolButton *m_asset;
    QLabel *m_facts;
};

/// Previous and next, the switch of viewers, snapshot, everything else in a menu.
class ViewerTools : public QWidget
{
    Q_OBJECT

public:
    ViewerTools(const Theme &theme, const ActionRegistry &actions, QWidget *parent);

    [[nodiscard]] QComboBox &kinds() const { return *m_kinds; }
    void setComparing(bool isComparing);
    /// "3 of 12"; empty: it stands nowhere.
    void setPosition(const QString &text);
    /// Stands in the menu behind "...".
    void setOpenWith(QMenu *menu);

private:
    void setUpCompare(const Theme &theme, const ActionRegistry &actions);
    QToolButton *addMore(const Theme &theme, const ActionRegistry &actions);

    QLabel *m_position;
    QComboBox *m_kinds;
    QToolButton *m_compare;
    QMenu *m_more;
};

} // namespace vams::ui
