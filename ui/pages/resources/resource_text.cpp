#include "ui/pages/resources/resource_text.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

struct KindRow
{
    QLatin1String kind;
    const char *section;
    const char *icon;
    const char *one;
    const char *counted; ///< %1 is the number
    const char *advice;
};

// clang-format off
constexpr KindRow kindRows[] = {
    {resourceKind::storage,     QT_TRANSLATE_NOOP("Resources", "Storage"),        "server",   QT_TRANSLATE_NOOP("Resources", "1 blob"), QT_TRANSLATE_NOOP("Resources", "%1 blobs"),
     QT_TRANSLATE_NOOP("Resources", "Make room on the disk that holds the library, or move the library to a larger one.")},
    {resourceKind::bucket,      QT_TRANSLATE_NOOP("Resources", "Buckets"),        "bucket",   QT_TRANSLATE_NOOP("Resources", "1 object"), QT_TRANSLATE_NOOP("Resources", "%1 objects"),
     QT_TRANSLATE_NOOP("Resources", "Connect the drive or bring the files back. Nothing in the library is lost; it sees them again by itself.")},
    {resourceKind::queue,       QT_TRANSLATE_NOOP("Resources", "Queues"),         "queue",    QT_TRANSLATE_NOOP("Resources", "1 waiting"), QT_TRANSLATE_NOOP("Resources", "%1 waiting"),
     QT_TRANSLATE_NOOP("Resources", "Messages that failed too often wait here. Have them tried again once the cause is gone; the others go on meanwhile.")},
    {resourceKind::topic,       QT_TRANSLATE_NOOP("Resources", "Topics"),         "topic",    QT_TRANSLATE_NOOP("Resources", "1 queue"), QT_TRANSLATE_NOOP("Resources", "%1 queues"), ""},
    {resourceKind::worker,      QT_TRANSLATE_NOOP("Resources", "Functions"),      "function", QT_TRANSLATE_NOOP("Resources", "1 waiting"), QT_TRANSLATE_NOOP("Resources", "%1 waiting"),
     QT_TRANSLATE_NOOP("Resources", "It tries again by itself. If the error stays, restart the program and copy the text above into a report.")},
    {resourceKind::searchIndex, QT_TRANSLATE_NOOP("Resources", "Search indexes"), "index",    QT_TRANSLATE_NOOP("Resources", "1 document"), QT_TRANSLATE_NOOP("Resources", "%1 documents"),
     QT_TRANSLATE_NOOP("Resources", "Serve the library without --search off to search it.")},
    {resourceKind::log,         QT_TRANSLATE_NOOP("Resources", "Log groups"),     "audit",    QT_TRANSLATE_NOOP("Resources", "1 row"), QT_TRANSLATE_NOOP("Resources", "%1 rows"),
     QT_TRANSLATE_NOOP("Resources", "Check the chain on the page Audit: it names the first row that is not as it was written.")},
    {resourceKind::table,       QT_TRANSLATE_NOOP("Resources", "Tables"),         "table",    QT_TRANSLATE_NOOP("Resources", "1 row"), QT_TRANSLATE_NOOP("Resources", "%1 rows"), ""},
    {resourceKind::index,       QT_TRANSLATE_NOOP("Resources", "Indexes"),        "index",    QT_TRANSLATE_NOOP("Resources", "1 row"), QT_TRANSLATE_NOOP("Resources", "%1 rows"), ""},
};
// clang-format on

QString trResource(const char *text)
{
    return QCoreApplication::translate("Resources", text);
}

int rankOf(const Resource &resource)
{
    int rank = 0;
    for (const KindRow &row : kindRows) {
        if (resource.kind == row.kind)
            return rank;
        ++rank;
    }
    return rank;
}

const KindRow *rowOf(const Resource &resource)
{
    const auto rank = static_cast<std::size_t>(rankOf(resource));
    return rank < std::size(kindRows) ? &kindRows[rank] : nullptr;
}

} // namespace

RecordSection resourceSection(const Resource &resource)
{
    const KindRow *row = rowOf(resource);
    return {rankOf(resource), row ? trResource(row->section) : trResource("Others")};
}

QString resourceIcon(const Resource &resource)
{
    const KindRow *row = rowOf(resource);
    return row ? QLatin1String(row->icon) : QStringLiteral("resources");
}

QString resourceCount(const Resource &resource)
{
    if (!resource.count)
        return {};
    const KindRow *row = rowOf(resource);
    const QString text = !row ? humanCount(*resource.count)
                         : *resource.count == 1
                             ? trResource(row->one)
                             : trResource(row->counted).arg(humanCount(*resource.count));
    return resource.isEstimate ? trResource("about %1").arg(text) : text;
}

QString resourceSize(const Resource &resource)
{
    if (!resource.bytes)
        return {};
    const QString text = humanSize(*resource.bytes);
    return resource.isEstimate ? trResource("about %1").arg(text) : text;
}

QString resourceHealthText(const Resource &resource)
{
    if (resource.health == resourceHealth::ok)
        return trResource("Healthy");
    return resource.health == resourceHealth::warning ? trResource("Look at it")
                                                      : trResource("Problem");
}

CellBadge resourceBadge(const Resource &resource)
{
    if (resource.health == resourceHealth::ok)
        return {BadgeKind::Success, QStringLiteral("check")};
    return resource.health == resourceHealth::warning
               ? CellBadge{BadgeKind::Warning, QStringLiteral("warning")}
               : CellBadge{BadgeKind::Danger, QStringLiteral("error")};
}

QString resourceAdvice(const Resource &resource)
{
    const KindRow *row = rowOf(resource);
    return resource.health == resourceHealth::ok || !row || row->advice[0] == '\0'
               ? QString()
               : trResource(row->advice);
}

} // namespace vams::ui
