#include "ui/pages/asset/tabs/asset_tabs.h"

#include "core/base/text.h"
#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>

namespace vams::ui {

AssetTabs::AssetTabs(QWidget *corner, QWidget *notices, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar)
    , m_corner(new QWidget)
    , m_parts(new QStackedWidget)
    , m_row(new QHBoxLayout)
    , m_under(new QHBoxLayout)
{
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setAccessibleName(tr("Parts of the asset"));
    auto *held = new QHBoxLayout(m_corner);
    held->setContentsMargins(0, 0, 0, 0);
    held->addWidget(corner);
    m_row->setContentsMargins(metrics::space, 0, metrics::space, 0);
    m_row->addWidget(m_bar);
    m_row->addStretch(1);
    m_row->addWidget(m_corner);
    m_under->setContentsMargins(metrics::space, 0, metrics::space, 0);
    m_under->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addLayout(m_under);
    column->addWidget(notices);
    column->addWidget(m_parts, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_parts->setCurrentIndex(index);
        emit currentChanged(current());
    });
}

void AssetTabs::add(const QString &id, const QString &text, QWidget *part)
{
    m_parts->addWidget(part);
    const int index = m_bar->addTab(text);
    m_bar->setTabData(index, id);
}

bool AssetTabs::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return isHandled;
}

void AssetTabs::fit()
{
    const int room = width() - 2 * metrics::space;
    if (m_areCountsShown)
        m_wholeWidth = m_bar->sizeHint().width();
    if (const bool fits = m_wholeWidth <= room; fits != m_areCountsShown)
        showCounts(fits);
    const int both = m_bar->sizeHint().width() + m_row->spacing() + m_corner->sizeHint().width();
    QHBoxLayout *wanted = both <= room ? m_row : m_under;
    if (wanted->indexOf(m_corner) >= 0)
        return;
    (both <= room ? m_under : m_row)->removeWidget(m_corner);
    wanted->addWidget(m_corner);
    m_corner->layout()->setContentsMargins(0, wanted == m_row ? 0 : metrics::gap, 0, 0);
}

int AssetTabs::indexOf(const QString &id) const
{
    for (int index = 0; index < m_bar->count(); ++index) {
        if (m_bar->tabData(index).toString() == id)
            return index;
    }
    return -1;
}

void AssetTabs::setCount(const QString &id, int count)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    QLabel *&badge = m_counts[index];
    if (!badge)
        badge = makeBadge({}, BadgeKind::Plain, m_bar); // without a number it would take room
    badge->setText(humanCount(count));
    badge->adjustSize();
    m_bar->setTabToolTip(index, humanCount(count));
    // The bar measures a tab when its button is set.
    m_bar->setTabButton(index, QTabBar::RightSide, nullptr);
    showCounts(true);
    fit();
}

void AssetTabs::showCounts(bool areShown)
{
    m_areCountsShown = areShown;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        m_bar->setTabButton(count.key(), QTabBar::RightSide, areShown ? count.value() : nullptr);
        count.value()->setVisible(areShown);
    }
}

QString AssetTabs::current() const
{
    return m_bar->tabData(m_bar->currentIndex()).toString();
}

void AssetTabs::setCurrent(const QString &id)
{
    if (const int index = indexOf(id); index >= 0)
        m_bar->setCurrentIndex(index);
}

void AssetTabs::step(int by)
{
    const int count = m_bar->count();
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
}

QWidget *AssetTabs::currentPart() const
{
    return m_parts->currentWidget();
}

} // namespace vams::ui
