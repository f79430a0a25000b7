#include "ui/admin/record_model.h"

namespace vams::ui {

int RecordModel::rowOfKey(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (keyAt(row) == key)
            return row;
    return -1;
}

} // namespace vams::ui
