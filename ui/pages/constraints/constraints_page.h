#pragma once
// Constraints: the rules of who may do what, and "Test access" that explains them.

#include "core/model/access/constraint.h"
#include "ui/admin/record_page.h"

class QStackedWidget;
class QTabBar;

namespace vams::ui {

class AccessPanel;
struct AccessNames;
template <class Item>
class RecordTable;

class ConstraintsPage : public RecordPage
{
    Q_OBJECT

public:
    /// The argument "find" is what the filter begins with.
    ConstraintsPage(const PageContext &context, const Location &location,
                    QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *inspector() override;

private:
    void setUpList();
    void setUpInspector();
    void readUsers();
    void testAccess();
    /// Reads the names that can be chosen, then opens the editor.
    void edit(const Constraint &constraint, bool isNew);
    void openDialog(const Constraint &constraint, bool isNew, const AccessNames &names);

    RecordTable<Constraint> *m_constraints;
    QWidget *m_side;
    QTabBar *m_sideTabs;
    QStackedWidget *m_sideStack;
    AccessPanel *m_access;
};

} // namespace vams::ui
