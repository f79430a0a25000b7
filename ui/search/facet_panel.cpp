#include "ui/search/facet_panel.h"

#include "core/base/text.h"
#include "ui/support/controls.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int foldedRows = 8;
constexpr int mostFacetRows = 200; ///< what nobody would scroll through

} // namespace

FacetRow::FacetRow(const Theme &theme, const FacetGroup &group, const FacetValue &value)
    : QCheckBox(value.text)
    , m_theme(theme)
    , m_group(group.id)
    , m_key(value.key)
    , m_count(humanCount(value.count))
{
    setChecked(value.isChosen);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(value.text);
    setAccessibleName(tr("%1: %2, %3").arg(group.title, value.text, m_count));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize FacetRow::sizeHint() const
{
    return {metrics::facets - 2 * (metrics::space - metrics::tight), metrics::facetRow};
}

void FacetRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect.adjust(metrics::tight, 0, -metrics::tight, 0); // within the focus ring
    option.state &= ~QStyle::State_HasFocus;
    painter.setFont(m_theme.font(TextStyle::Small));
    const int countWidth = painter.fontMetrics().horizontalAdvance(m_count);
    painter.setPen(m_theme.color(Token::TextMuted));
    painter.drawText(option.rect, Qt::AlignTrailing | Qt::AlignVCenter, m_count);
    painter.setFont(font());
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight,
                                           option.rect.width() - countWidth - metrics::indicator -
                                               2 * metrics::gap);
    style()->drawControl(QStyle::CE_CheckBox, &option, &painter, this);
}

FacetPanel::FacetPanel(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setFixedWidth(metrics::facets);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Filters"));
    setWidget(new QWidget);
}

void FacetPanel::setGroups(const std::vector<FacetGroup> &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    rebuild();
}

void FacetPanel::rebuild()
{
    QString group;
    QString key;
    Qt::FocusReason reason = Qt::OtherFocusReason;
    for (const FacetRow *row : widget()->findChildren<FacetRow *>()) {
        if (row->hasFocus()) {
            group = row->group();
            key = row->key();
            reason = row->underMouse() ? Qt::OtherFocusReason : Qt::TabFocusReason; // the ring
        }
    }
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::space - metrics::tight, metrics::gap,
                               metrics::space - metrics::tight, metrics::space);
    column->setSpacing(0);
    for (const FacetGroup &each : m_groups)
        if (!each.values.empty())
            addGroup(*column, each);
    column->addStretch();
    QWidget *old = takeWidget();
    old->deleteLater(); // its own row may be what calls
    setWidget(body);
    QWidget *before = m_before;
    for (QAbstractButton *each : body->findChildren<QAbstractButton *>()) {
        if (before)
            setTabOrder(before, each);
        before = each;
    }
    for (FacetRow *row : body->findChildren<FacetRow *>())
        if (!key.isEmpty() && row->group() == group && row->key() == key)
            row->setFocus(reason);
}

void FacetPanel::addGroup(QVBoxLayout &column, const FacetGroup &group)
{
    QLabel *title = makeLabel(group.title, TextStyle::SmallMedium);
    title->setProperty("textStyle", "smallStrong");
    title->setFixedHeight(metrics::tableHead);
    title->setIndent(metrics::tight);
    column.addWidget(title);
    const int count = static_cast<int>(group.values.size());
    const bool isUnfolded = m_unfolded.contains(group.id);
    const int most = isUnfolded ? mostFacetRows : foldedRows;
    for (int i = 0; i < count; ++i) {
        const FacetValue &value = group.values[static_cast<std::size_t>(i)];
        if (i >= most && !value.isChosen)
            continue;
        auto *row = new FacetRow(m_theme, group, value);
        connect(row, &QCheckBox::clicked, this,
                [this, id = group.id, key = value.key](bool on) { emit toggled(id, key, on); });
        column.addWidget(row);
    }
    if (count > foldedRows && !isUnfolded) {
        QPushButton *all =
            makeButton(m_theme, tr("Show all %1").arg(humanCount(count)), {}, ButtonKind::Link);
        all->setAccessibleName(tr("%1: show all %2").arg(group.title, humanCount(count)));
        connect(all, &QPushButton::clicked, this, [this, id = group.id] {
            m_unfolded.insert(id);
            rebuild();
        });
        column.addWidget(all, 0, Qt::AlignLeading);
    }
    column.addSpacing(metrics::gap);
}

} // namespace vams::ui
