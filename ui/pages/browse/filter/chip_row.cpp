#include "ui/pages/browse/filter/chip_row.h"

#include "ui/support/controls.h"

#include <QEvent>
#include <QPushButton>
#include <QStyle>

namespace vams::ui {

ChipRow::ChipRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rest(makeButton(theme, {}, {}, ButtonKind::Standard, this))
{
    m_rest->setProperty("kind", "chip");
    m_rest->setFixedWidth(metrics::toolRow); // its text changes while the rest is laid out
    m_rest->hide();
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_rest, &QPushButton::clicked, this, &ChipRow::restWanted);
}

void ChipRow::setChips(const std::vector<StateAction> &chips)
{
    for (QPushButton *chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // its click may be what leads here
    }
    m_chips.clear();
    QWidget *before = nullptr;
    for (const StateAction &each : chips) {
        QPushButton *chip =
            makeButton(m_theme, {}, QStringLiteral("close"), ButtonKind::Standard, this);
        chip->setProperty("kind", "chip");
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                      : Qt::LeftToRight);
        chip->setText(chip->fontMetrics().elidedText(each.text, Qt::ElideRight, metrics::tile));
        chip->setToolTip(each.text);
        chip->setAccessibleName(tr("Take away the filter %1").arg(each.text));
        connect(chip, &QPushButton::clicked, this, [run = each.run] { run(); });
        if (before)
            setTabOrder(before, chip);
        before = chip;
        m_chips.push_back(chip);
    }
    for (QWidget *tail : m_tail) {
        if (before)
            setTabOrder(before, tail);
        before = tail;
    }
    updateGeometry();
    arrange();
}

void ChipRow::addTail(QWidget *widget)
{
    widget->setParent(this);
    m_tail.push_back(widget);
    updateGeometry();
}

int ChipRow::tailWidth() const
{
    int width = 0;
    for (const QWidget *tail : m_tail)
        width += tail->isHidden() ? 0 : tail->sizeHint().width() + metrics::gap;
    return width;
}

int ChipRow::chipsWidth(std::size_t count) const
{
    int width = 0;
    for (std::size_t i = 0; i < count; ++i)
        width += m_chips[i]->sizeHint().width() + (i > 0 ? metrics::gap : 0);
    return width;
}

QSize ChipRow::sizeHint() const
{
    return {chipsWidth(m_chips.size()) + tailWidth(), metrics::control};
}

QSize ChipRow::minimumSizeHint() const
{
    const int rest = m_chips.empty() ? 0 : metrics::toolRow;
    return {qMin(rest, chipsWidth(m_chips.size())) + tailWidth(), metrics::control};
}

void ChipRow::arrange()
{
    const int room = width() - tailWidth();
    std::size_t shown = m_chips.size();
    while (shown > 0) {
        const int rest = shown < m_chips.size() ? m_rest->width() + metrics::gap : 0;
        if (chipsWidth(shown) + rest <= room)
            break;
        --shown;
    }
    m_rest->setText(tr("+%1").arg(m_chips.size() - shown));
    m_rest->setAccessibleName(
        tr("%n more filter(s)", nullptr, static_cast<int>(m_chips.size() - shown)));
    m_rest->setToolTip(m_rest->accessibleName());
    int left = 0;
    const auto place = [this, &left](QWidget *widget) {
        const QSize size(widget == m_rest ? m_rest->width() : widget->sizeHint().width(),
                         qMin(widget->sizeHint().height(), height()));
        const QRect rect(QPoint(left, (height() - size.height()) / 2), size);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
        widget->show();
        left += size.width() + metrics::gap;
    };
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (i < shown)
            place(m_chips[i]);
        else
            m_chips[i]->hide();
    }
    m_rest->setVisible(shown < m_chips.size());
    if (shown < m_chips.size())
        place(m_rest);
    for (QWidget *tail : m_tail)
        if (!tail->isHidden())
            place(tail);
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ChipRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

} // namespace vams::ui
