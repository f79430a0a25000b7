#pragma once
// What one rule says to a question of "Test access". A click or Enter opens its constraint.

#include "core/model/access/constraint.h"
#include "ui/theme/theme.h"

#include <QFrame>

namespace vams::ui {

class RuleCard : public QFrame
{
    Q_OBJECT

public:
    RuleCard(const Theme &theme, const RuleVerdict &rule, bool decides, QWidget *parent = nullptr);

signals:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace vams::ui
