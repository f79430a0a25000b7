#include "ui/shell/places/saved_search_verbs.h"

#include "ui/shell/navigator.h"
#include "ui/shell/places/kept_places.h"
#include "ui/support/text_dialog.h"
#include "ui/support/toast.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace vams::ui {

namespace {

class SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(SavedSearches)
};

constexpr int longestSearchName = 100;

/// What is wrong with a name; `own` is the one it has now.
QString nameProblem(const KeptPlaces &kept, const QString &text, const QString &own)
{
    const QString name = text.simplified();
    if (name.isEmpty())
        return SearchWords::tr("Write a name.");
    if (name.size() > longestSearchName)
        return SearchWords::tr("At most %1 characters.").arg(longestSearchName);
    if (name != own && kept.search(name))
        return SearchWords::tr("A saved search has this name already.");
    if (own.isEmpty() && kept.searches().size() >= KeptPlaces::mostSearches)
        return SearchWords::tr("There are %1 saved searches. Remove one first.")
            .arg(KeptPlaces::mostSearches);
    return {};
}

} // namespace

void askToSaveSearch(const PageContext &context, QWidget *where, const Location &place,
                     const QString &suggestedName)
{
    TextQuestion question;
    question.title = SearchWords::tr("Save search");
    question.label = SearchWords::tr("Name");
    question.mainButton = SearchWords::tr("Save");
    question.value = suggestedName.simplified().left(longestSearchName);
    question.problem = [&kept = context.kept](const QString &text) {
        return nameProblem(kept, text, {});
    };
    askText(where, context.theme, question, [context, place](const QString &name) {
        context.kept.saveSearch({name, place});
    });
}

void askToRenameSearch(const PageContext &context, QWidget *where, const QString &name)
{
    TextQuestion question;
    question.title = SearchWords::tr("Rename saved search");
    question.label = SearchWords::tr("Name");
    question.mainButton = SearchWords::tr("Rename");
    question.value = name;
    question.problem = [&kept = context.kept, name](const QString &text) {
        return nameProblem(kept, text, name);
    };
    askText(where, context.theme, question,
            [context, name](const QString &wanted) { context.kept.renameSearch(name, wanted); });
}

void removeSearch(const PageContext &context, QWidget *where, const QString &name)
{
    KeptPlaces &kept = context.kept;
    const SavedSearch *known = kept.search(name);
    if (!known)
        return;
    const SavedSearch search = *known;
    const int index = kept.removeSearch(name);
    showToast(where, context.theme, SearchWords::tr("Search \"%1\" removed").arg(name),
              {SearchWords::tr("Undo"), [&kept, search, index] {
                   if (!kept.search(search.name))
                       kept.saveSearch(search, index);
               }});
}

void showSearchMenu(const PageContext &context, QWidget *where, const QString &name,
                    const QPoint &globalPos)
{
    auto *menu = new QMenu(where);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &icon, const QString &text, auto run) {
        QAction *action = menu->addAction(context.theme.icon(icon), text);
        QObject::connect(action, &QAction::triggered, where, run);
    };
    add(QStringLiteral("search"), SearchWords::tr("Open"), [context, name] {
        if (const SavedSearch *search = context.kept.search(name))
            context.navigator.open(search->place);
    });
    add(QStringLiteral("edit"), SearchWords::tr("Rename..."),
        [context, where, name] { askToRenameSearch(context, where, name); });
    menu->addSeparator();
    add(QStringLiteral("trash"), SearchWords::tr("Remove"),
        [context, where, name] { removeSearch(context, where, name); });
    menu->popup(globalPos);
}

bool isSaved(const PageContext &context, const Location &place)
{
    const auto &searches = context.kept.searches();
    return std::any_of(searches.begin(), searches.end(),
                       [&place](const SavedSearch &search) { return search.place == place; });
}

} // namespace vams::ui
