#pragma once
// Asks what to do with files that a download would meet on the disk.

#include "core/transfer/download.h"
#include "ui/support/dialog.h"

class QRadioButton;

namespace vams::ui {

class ExistingDialog : public Dialog
{
    Q_OBJECT

public:
    ExistingDialog(const Theme &theme, const QString &folder, int existing, int all,
                   QWidget *parent);

    [[nodiscard]] transfer::ConflictPolicy policy() const;

private:
    QRadioButton *m_keep;
    QRadioButton *m_replace;
};

} // namespace vams::ui
