#pragma once
// The centre: one page at a time, made from the registry when it is first visited and kept while it
// is among the last ones, so that going back finds it as it was.

#include "ui/shell/page_registry.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStackedWidget>

class QBoxLayout;
class QVBoxLayout;

namespace vams::ui {

class CrumbBar;

class PageArea : public QWidget
{
    Q_OBJECT

public:
    PageArea(const PageRegistry &registry, const PageContext &context, QWidget *parent = nullptr);
    ~PageArea() override;

    /// Shows the page of this location; an unknown one says so in place.
    void open(const Location &location);
    /// The breadcrumb becomes a field to write a place in.
    void editPath();
    /// The line with breadcrumb and tools goes to the top of `place`; null: it stands above the
    /// page, as ever.
    void lendHead(QBoxLayout *place);
    /// What the pages of these places show, by link: those that are there and those that were.
    [[nodiscard]] QJsonObject saveViews(const QList<Location> &places) const;
    /// For pages that are made from now on.
    void restoreViews(const QJsonObject &saved);
    /// Null before the first page.
    [[nodiscard]] Page *page() const;

signals:
    /// Another page is there.
    void pageChanged();
    void statusChanged();
    /// The present page changed its own location.
    void locationChanged();

private:
    Page *make(const Location &location);
    void show(Page *page);
    void showCrumbs(const Page &page);
    void dropOldest();
    static void takeHome(Page *page);

    static constexpr qsizetype maxPages = 6;
    static constexpr qsizetype maxViews = 200;

    const PageRegistry &m_registry;
    PageContext m_context;
    QVBoxLayout *m_column;
    CrumbBar *m_crumbs;
    QStackedWidget *m_stack;
    QList<Page *> m_pages;               ///< latest first
    QHash<QString, QJsonObject> m_views; ///< by link, of pages that are not there
};

} // namespace vams::ui
