#pragma once
// The page around one RecordList, or around several in tabs. A page of the administration derives
// from it and adds its lists in the constructor.

#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace vams::ui {

class RecordList;

class RecordPage : public Page
{
    Q_OBJECT

public:
    RecordPage(const PageContext &context, const Location &location, const QString &title,
               QWidget *parent = nullptr);

    [[nodiscard]] Location location() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    void refresh() override;
    [[nodiscard]] QWidget *inspector() override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] RecordList &list(int tab = 0) const;

protected:
    /// Tabs show from the second one on. To be called in the constructor.
    void addList(RecordList *list);
    void focusInEvent(QFocusEvent *event) override;

private:
    void chooseTab(int tab);
    [[nodiscard]] RecordList &shown() const;

    Location m_location;
    QString m_title;
    QTabBar *m_tabs;
    QStackedWidget *m_lists;
    QStackedWidget *m_inspector;
};

} // namespace vams::ui
