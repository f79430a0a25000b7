#include "ui/pages/browse/browse_tools.h"

#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

namespace vams::ui {

BrowseTools::BrowseTools(const Theme &theme, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const char *edges[] = {"first", "middle", "last"};
    const char *ids[] = {"view.grid", "view.list", "view.compact"};
    for (int i = 0; i < 3; ++i) {
        QToolButton *button = makeActionButton(actions.action(QLatin1String(ids[i])));
        button->setProperty("kind", "segment");
        button->setProperty("edge", edges[i]);
        row->addWidget(button);
    }
    m_slider->setRange(metrics::tileMin, metrics::tileMax);
    m_slider->setPageStep(metrics::wide);
    m_slider->setSingleStep(metrics::space);
    m_slider->setFixedWidth(metrics::tileMin);
    m_slider->setAccessibleName(tr("Size of the pictures"));
    m_slider->setToolTip(tr("Size of the pictures  Ctrl+wheel"));
    row->addSpacing(metrics::space);
    row->addWidget(makeIconLabel(theme, QStringLiteral("image"), Token::TextMuted, metrics::icon));
    row->addSpacing(metrics::gap);
    row->addWidget(m_slider);
    row->addSpacing(metrics::space);
    row->addWidget(makeActionButton(actions.action(QStringLiteral("view.inspector"))));
    connect(m_slider, &QSlider::valueChanged, this, &BrowseTools::tileWidthChosen);
}

void BrowseTools::setTileWidth(int width)
{
    m_slider->setValue(width);
}

void BrowseTools::setSliderEnabled(bool enabled)
{
    m_slider->setEnabled(enabled);
}

} // namespace vams::ui
