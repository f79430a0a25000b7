#pragma once
// What the window knows of a page, and what a page is given.

#include "ui/shell/location.h"

#include <QJsonObject>
#include <QList>
#include <QWidget>

namespace vams {
class Pools;
namespace api {
class Client;
}
namespace viewers {
class ThumbnailService;
}
} // namespace vams

namespace vams::ui {

class ActionRegistry;
class JobRunner;
class KeptPlaces;
class Navigator;
class Theme;
class UndoHistory;

/// Everything a page may use. All outlive the page.
struct PageContext
{
    api::Client &client;
    Pools &pools;
    Navigator &navigator;
    ActionRegistry &actions;
    JobRunner &jobs;
    Theme &theme;
    viewers::ThumbnailService &thumbnails;
    UndoHistory &undo;
    KeptPlaces &kept;
};

struct Crumb
{
    QString text;
    Location location;
};

/// One page at a time stands in the centre of the window. Pages load in the background and never
/// block.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {}

    /// Where this page is; the window keeps it in its history.
    [[nodiscard]] virtual Location location() const = 0;
    [[nodiscard]] virtual QList<Crumb> breadcrumb() const = 0;
    /// Reads everything again and keeps selection, scroll place and focus.
    virtual void refresh() = 0;
    /// What the window shows at the right for this page; null: no inspector. Owned by the page.
    [[nodiscard]] virtual QWidget *inspector() { return nullptr; }
    /// What stands at the right of the breadcrumb, such as a view switch; null: nothing. Owned by
    /// the page.
    [[nodiscard]] virtual QWidget *tools() { return nullptr; }
    /// What stands in place of the breadcrumb, such as the name of a file; null: the breadcrumb.
    /// Owned by the page.
    [[nodiscard]] virtual QWidget *heading() { return nullptr; }
    /// Shows one thing large: the side bar makes room for it, and in full screen everything around
    /// the page does.
    [[nodiscard]] virtual bool wantsRoom() const { return false; }
    /// Shows another place without a new page, if it differs from its own only in what it narrows;
    /// what was set up here stays. False: a page of its own is needed.
    virtual bool takeLocation(const Location &) { return false; }
    /// Files or folders that were dropped on the page's entry in the side bar.
    virtual void receiveFiles(const QStringList &) {}
    /// What the user set up here and wants to find again after a restart: selection, scroll place,
    /// open folders, sizes. What location() tells is not part of it.
    [[nodiscard]] virtual QJsonObject saveView() const { return {}; }
    /// Takes what saveView gave, perhaps of an older program: unknown or wrong values are passed
    /// over. The page may still be loading.
    virtual void restoreView(const QJsonObject &) {}
    /// Counts for the status bar, such as "14 files, 1 selected".
    [[nodiscard]] virtual QString statusText() const { return {}; }

signals:
    /// Location or breadcrumb changed without a new page.
    void locationChanged();
    void statusChanged();

protected:
    [[nodiscard]] const PageContext &context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace vams::ui
