#pragma once
// Edits how a child stands in its parent: move, turn and scale, or the sixteen numbers. Each number
// is told as soon as it is written.

#include "ui/pages/asset/links/placement.h"

#include <QWidget>

#include <vector>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace vams::ui {

class NumberField;
class Theme;

class PlacementForm : public QWidget
{
    Q_OBJECT

public:
    explicit PlacementForm(const Theme &theme, QWidget *parent = nullptr);

    /// A field that is being written in keeps its text.
    void setPlacement(const LinkPlacement &placement, bool isReadOnly);
    /// Numbers as they are stored, but for the one that is being written.
    void restore();
    /// What was typed was of another link.
    void forgetTyped();

signals:
    void partsWritten(const vams::ui::Placement &placement);
    void matrixWritten(const vams::ui::Matrix4 &matrix);
    void clearWanted();

private:
    enum Page
    {
        PartsPage,
        MatrixPage
    };

    [[nodiscard]] QWidget *makeHead(const Theme &theme);
    [[nodiscard]] QWidget *makeParts();
    [[nodiscard]] QWidget *makeMatrix();
    void showPage(Page page);
    void writeParts();
    void writeMatrix();

    QStackedWidget *m_pages = nullptr;
    QToolButton *m_choices[2] = {};
    QToolButton *m_clear = nullptr;
    QLabel *m_note;
    std::vector<NumberField *> m_parts;  ///< move, turn, scale: x, y, z each
    std::vector<NumberField *> m_matrix; ///< by rows
    LinkPlacement m_placement;
};

} // namespace vams::ui
