#pragma once
// Names the files that cannot be uploaded, and why, before anything starts.

#include "ui/support/dialog.h"

namespace vams::ui {

struct UploadPlanned;

class RefusedDialog : public Dialog
{
    Q_OBJECT

public:
    RefusedDialog(const Theme &theme, const UploadPlanned &planned, QWidget *parent);
};

} // namespace vams::ui
