#pragma once
// The centre: one page at a time, made from the registry when it is first visited and kept while it
// is among the last ones, so that going back finds it as it was.

#include "ui/shell/page_registry.h"

#include <QList>
#include <QStackedWidget>

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
    void dropOldest();

    static constexpr qsizetype maxPages = 6;

    const PageRegistry &m_registry;
    PageContext m_context;
    CrumbBar *m_crumbs;
    QStackedWidget *m_stack;
    QList<Page *> m_pages; ///< latest first
};

} // namespace vams::ui
