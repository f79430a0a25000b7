#include "ui/shell/path_field.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/models/library_catalog.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

namespace vams::ui {

namespace {

struct PathText
{
    Q_DECLARE_TR_FUNCTIONS(vams::ui::PathField)
};

tl::unexpected<Error> noSuch(const QString &message, const QString &subject)
{
    return fail(ErrorKind::NotFound, message, subject,
                PathText::tr("Write a database, an asset of it, and a path; or paste a link."));
}

/// An id is tried first, then the name as search knows it.
Result<AssetRef> findAsset(const api::Client &client, const DatabaseId &database,
                           const QString &text, Job &job)
{
    const AssetRef byId{database, AssetId(text)};
    if (const auto asset = client.assets().get(byId, job))
        return asset->ref();
    SearchQuestion question;
    question.query = text;
    question.kinds = {SearchKind::Asset};
    question.databaseId = database;
    const auto answer = client.search().search(question, job);
    if (!answer)
        return fail(answer.error());
    for (const SearchHit &hit : answer->hits)
        if (hit.assetName.compare(text, Qt::CaseInsensitive) == 0)
            return hit.asset;
    return noSuch(PathText::tr("There is no asset \"%1\" in %2.").arg(text, database.text()), text);
}

} // namespace

Result<Location> findPlace(const api::Client &client, const QString &text, Job &job)
{
    const QString wanted = text.trimmed();
    if (wanted.startsWith(QLatin1String("vams:"), Qt::CaseInsensitive)) {
        const Location place = Location::fromLink(wanted);
        if (place.page.isEmpty())
            return noSuch(PathText::tr("This is no link of this program."), wanted);
        return place;
    }
    const QStringList parts = wanted.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return Location{QStringLiteral("databases"), {}};
    const auto databases = readAllDatabases(client, job);
    if (!databases)
        return fail(databases.error());
    const QString name = parts.first().trimmed();
    const auto database =
        std::find_if(databases->begin(), databases->end(), [&name](const auto &d) {
            return d.databaseId.text().compare(name, Qt::CaseInsensitive) == 0;
        });
    if (database == databases->end())
        return noSuch(PathText::tr("There is no database \"%1\".").arg(name), name);
    if (parts.size() == 1)
        return Location{QStringLiteral("browse"),
                        {{QStringLiteral("database"), database->databaseId.text()}}};
    const auto asset = findAsset(client, database->databaseId, parts[1].trimmed(), job);
    if (!asset)
        return fail(asset.error());
    QString path = parts.mid(2).join(QLatin1Char('/'));
    if (!path.isEmpty())
        path = QLatin1Char('/') + path +
               (wanted.endsWith(QLatin1Char('/')) ? QStringLiteral("/") : QString());
    return Location::ofAsset(*asset, path);
}

PathField::PathField(const PageContext &context, QWidget *parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_databases(new QStringListModel(this))
{
    setAccessibleName(tr("Place or link"));
    setPlaceholderText(tr("database/asset/path, or a link"));
    auto *completer = new QCompleter(m_databases, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
}

void PathField::start(const QString &text)
{
    setText(text);
    readDatabases();
    show();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void PathField::readDatabases()
{
    runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client](Job &job) { return readAllDatabases(client, job); },
        [this](const Result<std::vector<Database>> &databases) {
            QStringList names;
            for (const Database &database : databases.value_or(std::vector<Database>()))
                names << database.databaseId.text();
            m_databases->setStringList(names);
        });
}

void PathField::go()
{
    if (m_job)
        m_job->cancel();
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, text = text()](Job &job) {
            return findPlace(client, text, job);
        },
        [this](const Result<Location> &place) {
            if (place) {
                emit left();
                emit chosen(*place);
            } else if (place.error().kind != ErrorKind::Cancelled) {
                selectAll();
                emit refused(place.error().message);
            }
        });
}

void PathField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go();
        return;
    case Qt::Key_Escape:
        emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void PathField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // The completer's list takes the focus for a while; a menu and another window give it back.
    if (event->reason() == Qt::MouseFocusReason || event->reason() == Qt::TabFocusReason ||
        event->reason() == Qt::BacktabFocusReason)
        emit left();
}

} // namespace vams::ui
