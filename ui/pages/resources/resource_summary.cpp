#include "ui/pages/resources/resource_summary.h"

#include "core/base/text.h"
#include "ui/support/controls.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace vams::ui {

namespace {

const Resource *findResource(const std::vector<Resource> &resources, QLatin1String kind,
                             const char *location)
{
    const auto found =
        std::find_if(resources.begin(), resources.end(), [&](const Resource &resource) {
            return resource.kind == kind && resource.location == QLatin1String(location);
        });
    return found == resources.end() ? nullptr : &*found;
}

QString countOf(const Resource *resource)
{
    return resource && resource->count ? humanCount(*resource->count) : QStringLiteral("-");
}

} // namespace

ResourceSummary::ResourceSummary(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(metrics::recentStrip);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::gap);
    row->setSpacing(metrics::space);
    const QString titles[] = {tr("Assets"), tr("Revisions of files"), tr("Stored"), tr("Health")};
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        if (i > 0)
            row->addWidget(makeLine(Qt::Vertical));
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        m_numbers[i].value = makeLabel(QStringLiteral("-"), TextStyle::Section);
        m_numbers[i].value->setAccessibleName(titles[i]);
        m_numbers[i].note = makeMuted({}, TextStyle::Small);
        column->addWidget(makeMuted(titles[i], TextStyle::Small));
        column->addWidget(m_numbers[i].value);
        column->addWidget(m_numbers[i].note);
        row->addLayout(column, 1);
    }
}

void ResourceSummary::show(const std::vector<Resource> &resources, const QString &checkedAt)
{
    const Resource *blobs = findResource(resources, resourceKind::storage, "blobs/");
    const Resource *database = findResource(resources, resourceKind::storage, "library.sqlite");
    const auto well = std::count_if(resources.begin(), resources.end(), [](const Resource &each) {
        return each.health == resourceHealth::ok;
    });
    const auto all = static_cast<qint64>(resources.size());
    m_numbers[0].value->setText(countOf(findResource(resources, resourceKind::table, "assets")));
    m_numbers[0].note->setText(
        tr("in %1 databases")
            .arg(countOf(findResource(resources, resourceKind::table, "databases"))));
    m_numbers[1].value->setText(
        countOf(findResource(resources, resourceKind::table, "object_versions")));
    m_numbers[1].note->setText(tr("in %1 blobs").arg(countOf(blobs)));
    m_numbers[2].value->setText(blobs && blobs->bytes ? humanSize(*blobs->bytes)
                                                      : QStringLiteral("-"));
    m_numbers[2].note->setText(database && database->bytes
                                   ? tr("and %1 of database").arg(humanSize(*database->bytes))
                                   : QString());
    m_numbers[3].value->setText(tr("%1 of %2").arg(humanCount(well), humanCount(all)));
    const QDateTime checked = QDateTime::fromString(checkedAt, Qt::ISODateWithMs).toLocalTime();
    m_numbers[3].note->setText(
        all > well ? tr("%1 need a look, at %2")
                         .arg(humanCount(all - well), checked.toString(QStringLiteral("HH:mm:ss")))
                   : tr("all well at %1").arg(checked.toString(QStringLiteral("HH:mm:ss"))));
}

} // namespace vams::ui
