#pragma once
// The four numbers above the inventory: assets, revisions of files, bytes, health.

#include "core/model/operations/resource.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QLabel;

namespace vams::ui {

class ResourceSummary : public QWidget
{
    Q_OBJECT

public:
    explicit ResourceSummary(QWidget *parent = nullptr);

    void show(const std::vector<Resource> &resources, const QString &checkedAt);

private:
    struct Number
    {
        QLabel *value = nullptr;
        QLabel *note = nullptr;
    };
    std::array<Number, 4> m_numbers;
};

} // namespace vams::ui
