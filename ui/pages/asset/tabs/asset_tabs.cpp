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
{
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setAccessibleName(tr("Parts of the asset"));
    auto *held = new QHBoxLayout(m_corner);
    held->setContentsMargins(0, 0, 0, 0);
    held->addWidget(corner);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space, 0, metrics::space, 0);
    row->addWidget(m_bar);
    row->addStretch(1);
    row->addWidget(m_corner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(makeLine(Qt::Horizontal));
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
    QLabel *count = makeBadge({});
    count->hide();
    m_bar->setTabButton(index, QTabBar::RightSide, count);
    count->hide(); // the bar shows what it takes
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
    auto *badge = qobject_cast<QLabel *>(m_bar->tabButton(index, QTabBar::RightSide));
    if (!badge)
        return;
    badge->setText(humanCount(count));
    badge->adjustSize();
    badge->show();
    // The bar measures a tab when its button is set.
    m_bar->setTabButton(index, QTabBar::RightSide, nullptr);
    m_bar->setTabButton(index, QTabBar::RightSide, badge);
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
