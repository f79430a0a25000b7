#pragma once
// The list of measured distances beside a model.

#include "viewers/mesh/panel/measurements.h"

#include <QWidget>

class QKeySequence;
class QLabel;
class QToolButton;
class QTreeView;

namespace vams::viewers {

class MeasurePanel : public QWidget
{
    Q_OBJECT

public:
    /// `measureKeys` start the tool; the list must outlive the panel.
    MeasurePanel(Measurements &list, const QKeySequence &measureKeys, const ViewerStyle &style,
                 QWidget *parent = nullptr);

    [[nodiscard]] QTreeView &view() const { return *m_view; }
    /// Row, or -1.
    [[nodiscard]] int selected() const;
    void select(int row);
    void setColors(const ViewerStyle &style);

signals:
    void selectedChanged();

private:
    void setUpView();
    void setUpActions();
    void update();

    Measurements &m_list;
    QTreeView *m_view;
    QLabel *m_hint;
    QToolButton *m_copy;
    QToolButton *m_clear;
};

} // namespace vams::viewers
