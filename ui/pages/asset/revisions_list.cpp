#include "ui/pages/asset/revisions_list.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/support/controls.h"
#include "ui/support/relative_time.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
constexpr size_t revisionsAtOnce = 20;
}

RevisionsList::RevisionsList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void RevisionsList::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_versions.clear();
    m_shown = 0;
}

void RevisionsList::showLoading()
{
    clear();
    QLabel *label = makeMuted(tr("Reading the revisions..."));
    label->setContentsMargins(metrics::space, metrics::tight, metrics::space, metrics::tight);
    m_column->addWidget(label);
}

void RevisionsList::setRevisions(const std::vector<FileVersion> &versions, bool isReadOnly)
{
    clear();
    m_versions = versions;
    m_isReadOnly = isReadOnly;
    addRows();
}

void RevisionsList::addRows()
{
    const size_t end = std::min(m_versions.size(), m_shown + revisionsAtOnce);
    for (; m_shown < end; ++m_shown)
        addRow(m_versions[m_shown], static_cast<int>(m_versions.size() - m_shown));
    if (m_shown == m_versions.size())
        return;
    auto *more = makeButton(
        m_theme,
        tr("Show %1 more").arg(humanCount(static_cast<qint64>(m_versions.size() - m_shown))), {},
        ButtonKind::Link);
    connect(more, &QPushButton::clicked, this, [this, more] {
        more->deleteLater();
        m_column->removeWidget(more);
        addRows();
    });
    m_column->addWidget(more, 0, Qt::AlignLeft);
}

void RevisionsList::addRow(const FileVersion &version, int number)
{
    auto *row = new QWidget;
    row->setFixedHeight(metrics::rowPicture);
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(metrics::space, 0, metrics::gap, 0);
    cells->setSpacing(metrics::tight);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    QLabel *title = makeLabel(version.isArchived ? tr("Archived") : tr("Revision %1").arg(number));
    const QDateTime time = fromContractDate(version.lastModified);
    QStringList second{relativeTime(time)};
    if (!version.isArchived)
        second << humanSize(version.size);
    for (const AssetVersionLabel &label : version.assetVersionIds)
        second << label.label;
    QLabel *details = makeElidedLabel(second.join(QStringLiteral(" · ")), TextStyle::Small);
    row->setToolTip(absoluteTime(time));
    texts->addStretch();
    texts->addWidget(title);
    texts->addWidget(details);
    texts->addStretch();
    cells->addLayout(texts, 1);
    if (version.isLatest)
        cells->addWidget(makeBadge(tr("Current"), BadgeKind::Accent));
    if (!version.isArchived) {
        if (!version.isLatest) {
            auto *open =
                makeIconButton(m_theme, QStringLiteral("eye"), tr("Open revision %1").arg(number));
            connect(open, &QToolButton::clicked, this,
                    [this, version] { emit openWanted(version); });
            cells->addWidget(open);
        }
        if (!version.isLatest && !m_isReadOnly) {
            auto *revert = makeIconButton(m_theme, QStringLiteral("undo"),
                                          tr("Make revision %1 the current one").arg(number));
            connect(revert, &QToolButton::clicked, this,
                    [this, version, number] { emit revertWanted(version, number); });
            cells->addWidget(revert);
        }
        auto *download = makeIconButton(m_theme, QStringLiteral("download"),
                                        tr("Download revision %1").arg(number));
        connect(download, &QToolButton::clicked, this,
                [this, version, number] { emit downloadWanted(version, number); });
        cells->addWidget(download);
    }
    m_column->addWidget(row);
}

} // namespace vams::ui
