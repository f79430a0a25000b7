#pragma once
// Asks what to do with files whose place is taken, before anything is moved or copied.

#include "ui/pages/asset/file_plan.h"
#include "ui/support/dialog.h"

namespace vams::ui {

enum class TakenChoice
{
    KeepBoth, ///< under a free name
    Skip
};

class TakenDialog : public Dialog
{
    Q_OBJECT

public:
    TakenDialog(const Theme &theme, const FilePlan &plan, QWidget *parent);

signals:
    void decided(vams::ui::TakenChoice choice);
};

} // namespace vams::ui
