#pragma once
// The panel beside a model: scene tree, measured distances, section. Keeps what they say and what
// the view shows the same.

#include "viewers/mesh/panel/measurements.h"

#include <QWidget>

#include <optional>

class QAction;

namespace vams::viewers {

class CloudPanel;
class MeasurePanel;
class MeshViewport;
class PartsPanel;
class SectionPanel;

/// What the viewer offers; switches are checkable.
struct ModelCommands
{
    QAction *measure; ///< switch
    QAction *section; ///< switch
    QAction *hide;    ///< hides or shows the selected part
    QAction *isolate;
    QAction *showAll;
};

class ModelPanel : public QWidget
{
    Q_OBJECT

public:
    /// The viewport must outlive the panel.
    ModelPanel(MeshViewport &viewport, const QString &fileName, const ModelCommands &commands,
               const ViewerStyle &style, QWidget *parent = nullptr);

    [[nodiscard]] PartsPanel &parts() const { return *m_parts; }
    [[nodiscard]] MeasurePanel &measurements() const { return *m_measurePanel; }
    [[nodiscard]] SectionPanel &section() const { return *m_section; }
    /// -1: none.
    [[nodiscard]] int selectedPart() const;
    [[nodiscard]] QString partName(int part) const;
    /// Takes back the first point of a distance; false when there is none.
    bool cancelPoint();
    void setColors(const ViewerStyle &style);

signals:
    void selectedPartChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();
    void bindParts();
    void bindMeasuring();
    void bindSection();
    void clickAt(const QPointF &position);
    void hoverAt(const QPointF &position);
    void showDimensions();
    void onPartSelected();
    void updateCommands();

    MeshViewport &m_viewport;
    ModelCommands m_commands;
    Measurements *m_measurements;
    PartsPanel *m_parts;
    CloudPanel *m_cloud = nullptr; ///< in place of the tree
    MeasurePanel *m_measurePanel;
    SectionPanel *m_section;
    std::optional<QVector3D> m_first; ///< of the distance that is being measured
    std::optional<QVector3D> m_under; ///< the pointer
};

} // namespace vams::viewers
