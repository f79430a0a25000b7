#include "ui/pages/search/search_bar.h"

#include "ui/pages/search/search_place.h"
#include "ui/support/controls.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <iterator>

namespace vams::ui {

namespace {

struct KindRow
{
    const char *text;
    std::vector<SearchKind> kinds;
};

const KindRow kindRows[] = {
    {QT_TRANSLATE_NOOP("vams::ui::SearchBar", "Assets and files"), {}},
    {QT_TRANSLATE_NOOP("vams::ui::SearchBar", "Assets"), {SearchKind::Asset}},
    {QT_TRANSLATE_NOOP("vams::ui::SearchBar", "Files"), {SearchKind::File}},
};

struct SearchOrderRow
{
    SearchOrder order;
    const char *text;
};

constexpr SearchOrderRow searchOrderRows[] = {
    {SearchOrder::Best, QT_TRANSLATE_NOOP("vams::ui::SearchBar", "Best match")},
    {SearchOrder::Name, QT_TRANSLATE_NOOP("vams::ui::SearchBar", "Name")},
    {SearchOrder::Newest, QT_TRANSLATE_NOOP("vams::ui::SearchBar", "Newest")},
};

QString barText(const char *text)
{
    return QCoreApplication::translate("vams::ui::SearchBar", text);
}

} // namespace

SearchBar::SearchBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QButtonGroup(this))
    , m_archived(new QCheckBox(tr("Include archived")))
    , m_widen(makeButton(theme, tr("Clear filters"), QStringLiteral("close"), ButtonKind::Quiet))
    , m_save(makeButton(theme, tr("Save search"), {}, ButtonKind::Link))
    , m_order(makeButton(theme, {}, QStringLiteral("sort"), ButtonKind::Quiet))
{
    setFixedHeight(metrics::filterBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space, 0, metrics::space, 0);
    row->setSpacing(metrics::space);
    row->addWidget(makeKinds());
    row->addWidget(m_archived);
    row->addWidget(m_widen);
    row->addWidget(m_save);
    row->addStretch();
    row->addWidget(m_order);
    m_widen->hide();
    setUpOrder();
    connect(m_archived, &QCheckBox::clicked, this, [this](bool on) {
        m_question.includeArchived = on;
        emit changed(m_question);
    });
    connect(m_save, &QPushButton::clicked, this, &SearchBar::saveWanted);
    connect(m_widen, &QPushButton::clicked, this, [this] { emit changed(widened(m_question)); });
}

QWidget *SearchBar::makeKinds()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    int id = 0;
    for (const KindRow &kind : kindRows) {
        auto *button = new QToolButton;
        button->setText(barText(kind.text));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("kind", "segment");
        button->setProperty("edge", id == 0                              ? "first"
                                    : id == int(std::size(kindRows)) - 1 ? "last"
                                                                         : "");
        m_kinds->addButton(button, id++);
        row->addWidget(button);
    }
    connect(m_kinds, &QButtonGroup::idClicked, this, &SearchBar::chooseKind);
    return box;
}

void SearchBar::setUpOrder()
{
    auto *menu = new QMenu(m_order);
    for (const SearchOrderRow &row : searchOrderRows) {
        QAction *action = menu->addAction(barText(row.text));
        connect(action, &QAction::triggered, this,
                [this, order = row.order] { chooseOrder(order); });
    }
    m_order->setMenu(menu);
    m_order->setToolTip(tr("Order of the results"));
}

void SearchBar::chooseKind(int row)
{
    m_question.kinds = kindRows[row].kinds;
    // A kind of the other one would leave nothing.
    if (m_question.kinds == std::vector{SearchKind::Asset})
        m_question.extension.clear();
    if (m_question.kinds == std::vector{SearchKind::File})
        m_question.assetType.clear();
    emit changed(m_question);
}

void SearchBar::chooseOrder(SearchOrder order)
{
    m_question.order = order;
    emit changed(m_question);
}

QWidget *SearchBar::lastControl() const
{
    return m_order;
}

void SearchBar::setSaveable(bool saveable)
{
    m_save->setVisible(saveable);
}

void SearchBar::setQuestion(const SearchQuestion &question)
{
    m_question = question;
    for (int id = 0; id < static_cast<int>(std::size(kindRows)); ++id)
        if (kindRows[id].kinds == question.kinds)
            m_kinds->button(id)->setChecked(true);
    m_archived->setChecked(question.includeArchived);
    m_widen->setVisible(isNarrowed(question));
    m_order->setText(barText(searchOrderRows[static_cast<int>(question.order)].text));
    m_order->setAccessibleName(tr("Order: %1").arg(m_order->text()));
}

} // namespace vams::ui
