#pragma once
// What unfolds from the name of the library: those that were open before with their pictures, and
// the ways to another one. By mouse and keys.

#include "ui/shell/library/recent_entry.h"
#include "ui/shell/page.h"

#include <QFrame>

class QListWidget;
class QListWidgetItem;

namespace vams::ui {

class LibrarySwitcher : public QFrame
{
    Q_OBJECT

public:
    explicit LibrarySwitcher(const PageContext &context, QWidget *parent);

    /// Opens below `button`. `current`: the place that is open.
    void open(const QList<RecentEntry> &recent, const QString &current, const QWidget &button);

signals:
    void chosen(const QString &place);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addActions();
    void addEntry(const RecentEntry &entry, const QString &current);
    void readEntry(const RecentEntry &entry, int row);
    void choose(const QListWidgetItem *item);

    PageContext m_context;
    QListWidget *m_list;
    QList<RecentEntry> m_recent;
    int m_generation = 0; ///< answers for an older list are dropped
};

} // namespace vams::ui
