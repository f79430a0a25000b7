#include "ui/shell/crumb_bar.h"

#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace vams::ui {

CrumbBar::CrumbBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_crumbs(new QHBoxLayout)
    , m_toolPlace(new QHBoxLayout)
{
    setFixedHeight(metrics::crumbBar);
    setAccessibleName(tr("Where you are"));
    m_crumbs->setSpacing(0);
    m_toolPlace->setSpacing(metrics::gap);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, 0, metrics::space, 0);
    row->setSpacing(metrics::gap);
    row->addLayout(m_crumbs, 1);
    row->addLayout(m_toolPlace);
}

void CrumbBar::setCrumbs(const QList<Crumb> &crumbs)
{
    while (QLayoutItem *item = m_crumbs->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // a crumb may be what was clicked
        }
        delete item;
    }
    for (qsizetype i = 0; i < crumbs.size(); ++i) {
        const Crumb &crumb = crumbs[i];
        if (i + 1 == crumbs.size()) {
            QLabel *last = makeElidedLabel(crumb.text, TextStyle::Strong);
            last->setContentsMargins(metrics::gap, 0, 0, 0);
            m_crumbs->addWidget(last, 1);
            continue;
        }
        auto *button = new QToolButton;
        button->setText(
            button->fontMetrics().elidedText(crumb.text, Qt::ElideRight, metrics::sideBar));
        button->setAccessibleName(crumb.text);
        button->setProperty("kind", "crumb");
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this,
                [this, location = crumb.location] { emit chosen(location); });
        m_crumbs->addWidget(button);
        m_crumbs->addWidget(
            makeIconLabel(m_theme, QStringLiteral("chev-right"), Token::TextMuted, metrics::icon));
    }
    if (crumbs.isEmpty())
        m_crumbs->addStretch(1);
}

void CrumbBar::setTools(QWidget *tools)
{
    if (m_tools == tools)
        return;
    if (m_tools) {
        m_toolPlace->removeWidget(m_tools);
        m_tools->hide();
    }
    m_tools = tools;
    if (tools) {
        m_toolPlace->addWidget(tools);
        tools->show();
    }
}

} // namespace vams::ui
