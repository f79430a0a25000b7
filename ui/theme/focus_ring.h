#pragma once
// The ring around the control that has the keyboard. It shows when focus came by the keyboard;
// fields, lists and pages draw their own.

#include <QFocusFrame>
#include <QPointer>

namespace vams::ui {

class Theme;

class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(const Theme &theme);
    ~FocusRing() override;

    /// To be told of every focus event of the program.
    void focusIn(QWidget *widget, Qt::FocusReason reason);
    void focusOut(QWidget *widget);

private:
    const Theme &m_theme;
    QPointer<QFocusFrame> m_frame;
};

} // namespace vams::ui
