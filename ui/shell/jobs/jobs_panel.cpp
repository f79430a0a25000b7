#include "ui/shell/jobs/jobs_panel.h"

#include "ui/shell/jobs/job_row.h"
#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

JobsPanel::JobsPanel(const Theme &theme, JobRunner &jobs, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_jobs(jobs)
    , m_rows(new QWidget)
    , m_clear(makeButton(theme, tr("Clear finished"), {}, ButtonKind::Quiet))
{
    setProperty("area", "float");
    setAccessibleName(tr("Jobs"));
    auto *close = makeIconButton(theme, QStringLiteral("close"), tr("Close"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space, metrics::gap, metrics::gap, metrics::gap);
    head->addWidget(makeLabel(tr("Jobs"), TextStyle::Section), 1);
    head->addWidget(m_clear);
    head->addWidget(close);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_rows);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(scroll, 1);
    connect(close, &QToolButton::clicked, this, &JobsPanel::closed);
    connect(m_clear, &QPushButton::clicked, &jobs, &JobRunner::clearFinished);
    connect(&jobs, &QAbstractItemModel::rowsInserted, this, &JobsPanel::rebuild);
    connect(&jobs, &QAbstractItemModel::rowsRemoved, this, &JobsPanel::rebuild);
    connect(&jobs, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &index) { updateRow(index.row()); });
    rebuild();
}

void JobsPanel::placeAbove(const QPoint &bottomRight)
{
    const int width = qMin(metrics::dialog, parentWidget()->width() - 2 * metrics::gap);
    const int most = qMin<int>(metrics::dialog, parentWidget()->height() - 2 * metrics::topBar);
    const int height = qMin(most, metrics::wide + m_rows->sizeHint().height());
    setGeometry(bottomRight.x() - width, bottomRight.y() - height, width, height);
    raise();
}

void JobsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

void JobsPanel::rebuild()
{
    QLayout *layout = m_rows->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    auto *rows = static_cast<QVBoxLayout *>(layout);
    for (int row = 0; row < m_jobs.rowCount(); ++row) {
        auto *widget = new JobRow(m_theme, m_jobs, m_jobs.at(row).id);
        widget->showJob(m_jobs.at(row));
        rows->addWidget(widget);
        rows->addWidget(makeLine(Qt::Horizontal));
    }
    if (m_jobs.rowCount() == 0) {
        QLabel *none = makeMuted(tr("Nothing is running. Uploads and downloads show here."));
        none->setAlignment(Qt::AlignCenter);
        none->setWordWrap(true);
        none->setContentsMargins(metrics::margin, metrics::margin, metrics::margin,
                                 metrics::margin);
        rows->addWidget(none);
    }
    rows->addStretch();
    m_clear->setEnabled(m_jobs.rowCount() > m_jobs.activeCount());
}

void JobsPanel::updateRow(int row)
{
    const JobInfo &job = m_jobs.at(row);
    for (JobRow *widget : m_rows->findChildren<JobRow *>(QString(), Qt::FindDirectChildrenOnly))
        if (widget->id() == job.id)
            widget->showJob(job);
    m_clear->setEnabled(m_jobs.rowCount() > m_jobs.activeCount());
}

} // namespace vams::ui
