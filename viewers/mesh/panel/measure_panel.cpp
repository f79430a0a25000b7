#include "viewers/mesh/panel/measure_panel.h"

#include "viewers/mesh/panel/panel_head.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace vams::viewers {

namespace {

constexpr int mostRows = 5;

} // namespace

MeasurePanel::MeasurePanel(Measurements &list, const QKeySequence &measureKeys,
                           const ViewerStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_view(new QTreeView)
    , m_hint(new QLabel)
    , m_copy(makePanelButton(QStringLiteral("copy"), tr("Copy all distances")))
    , m_clear(makePanelButton(QStringLiteral("trash"), tr("Remove all distances")))
{
    m_hint->setText(
        tr("Press %1 and click two points.").arg(measureKeys.toString(QKeySequence::NativeText)));
    m_hint->setWordWrap(true);
    m_hint->setProperty("textStyle", QStringLiteral("small"));
    m_hint->setContentsMargins(panelMargin, 0, panelMargin, panelMargin);
    setUpView();
    setUpActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makePanelHead(tr("Measurements"), {m_copy, m_clear}));
    column->addWidget(m_hint);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(panelGap, 0, panelGap, 0);
    inset->addWidget(m_view);
    column->addLayout(inset);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&list, signal, this, &MeasurePanel::update);
    connect(&list, &QAbstractItemModel::modelReset, this, &MeasurePanel::update);
    setColors(style);
    update();
}

void MeasurePanel::setUpView()
{
    m_view->setModel(&m_list);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAccessibleName(tr("Measured distances"));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Measurements::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(Measurements::Length, QHeaderView::ResizeToContents);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MeasurePanel::selectedChanged);
}

void MeasurePanel::setUpActions()
{
    auto *rename = new QAction(tr("Rename"), m_view);
    rename->setShortcut(Qt::Key_F2);
    auto *remove = new QAction(tr("Remove"), m_view);
    remove->setShortcut(Qt::Key_Delete);
    for (QAction *action : {rename, remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(rename, &QAction::triggered, this, [this] {
        if (selected() >= 0)
            m_view->edit(m_list.index(selected(), Measurements::Name));
    });
    connect(remove, &QAction::triggered, this, [this] {
        if (selected() >= 0)
            m_list.remove(selected());
    });
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_list.asText()); });
    connect(m_clear, &QToolButton::clicked, &m_list, &Measurements::clear);
}

int MeasurePanel::selected() const
{
    return m_view->currentIndex().row();
}

void MeasurePanel::select(int row)
{
    m_view->setCurrentIndex(m_list.index(row, Measurements::Name));
}

void MeasurePanel::setColors(const ViewerStyle &style)
{
    m_list.setColors(style);
    tintPanelButton(*m_copy, style);
    tintPanelButton(*m_clear, style);
}

void MeasurePanel::update()
{
    const int rows = m_list.rowCount();
    m_hint->setVisible(rows == 0);
    m_view->setVisible(rows > 0);
    m_copy->setEnabled(rows > 0);
    m_clear->setEnabled(rows > 0);
    const int shown = std::min(rows, mostRows);
    m_view->setFixedHeight(shown * m_view->sizeHintForRow(0) + panelGap);
    emit selectedChanged();
}

} // namespace vams::viewers
