#include "ui/shell/crumb_bar.h"

#include "ui/shell/path_field.h"
#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>

namespace vams::ui {

CrumbBar::CrumbBar(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_crumbPlace(new QWidget)
    , m_crumbs(new QHBoxLayout(m_crumbPlace))
    , m_field(new PathField(context))
    , m_headingPlace(new QHBoxLayout)
    , m_toolPlace(new QHBoxLayout)
{
    setFixedHeight(metrics::crumbBar);
    setAccessibleName(tr("Where you are"));
    m_crumbs->setContentsMargins(0, 0, 0, 0);
    m_crumbs->setSpacing(0);
    m_toolPlace->setSpacing(metrics::gap);
    m_field->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, 0, metrics::space, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_crumbPlace, 1);
    row->addLayout(m_headingPlace, 1);
    row->addWidget(m_field, 1);
    row->addLayout(m_toolPlace);
    connect(m_field, &PathField::chosen, this, &CrumbBar::chosen);
    connect(m_field, &PathField::refused, this, &CrumbBar::refused);
    connect(m_field, &PathField::left, this, &CrumbBar::endEdit);
}

void CrumbBar::edit()
{
    place()->hide();
    m_field->start(m_path);
}

void CrumbBar::endEdit()
{
    if (m_field->isHidden())
        return;
    const bool hadFocus = m_field->hasFocus();
    m_field->hide();
    place()->show();
    if (hadFocus)
        emit left();
}

void CrumbBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && place()->isVisible() &&
        place()->geometry().contains(event->position().toPoint()))
        edit();
    else
        QWidget::mousePressEvent(event);
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
            last->setCursor(Qt::IBeamCursor);
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

QWidget *CrumbBar::place() const
{
    return m_heading ? m_heading.data() : m_crumbPlace;
}

void CrumbBar::setHeading(QWidget *heading)
{
    if (m_heading != heading) {
        if (m_heading) {
            m_headingPlace->removeWidget(m_heading);
            m_heading->hide();
        }
        m_heading = heading;
        if (heading)
            m_headingPlace->addWidget(heading, 1);
    }
    m_crumbPlace->setVisible(place() == m_crumbPlace && m_field->isHidden());
    if (heading)
        heading->setVisible(m_field->isHidden());
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
