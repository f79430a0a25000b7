#pragma once
// One right in the grid of a constraint: none, Allow or Deny, as icon and word. A click or Space
// takes the next one; A, D and Del choose.

#include "ui/pages/constraints/constraint_text.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace vams::ui {

class RightButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `name`: "Read for artists".
    RightButton(const Theme &theme, const QString &name, Effect effect, QWidget *parent = nullptr);

    [[nodiscard]] Effect effect() const { return m_effect; }
    void setEffect(Effect effect);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void effectChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void tell();

    const Theme &m_theme;
    QString m_name;
    Effect m_effect;
};

} // namespace vams::ui
