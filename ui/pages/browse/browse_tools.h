#pragma once
// The tools of Browse at the right of the breadcrumb: grid or list, size of the tiles, inspector.

#include <QWidget>

class QSlider;

namespace vams::ui {

class ActionRegistry;
class Theme;

class BrowseTools : public QWidget
{
    Q_OBJECT

public:
    BrowseTools(const Theme &theme, const ActionRegistry &actions, QWidget *parent = nullptr);

    void setTileWidth(int width);
    /// The slider is for the grid only.
    void setSliderEnabled(bool enabled);

signals:
    void tileWidthChosen(int width);

private:
    QSlider *m_slider;
};

} // namespace vams::ui
