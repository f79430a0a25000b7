#pragma once
// The ring around the control or list that has the keyboard. It shows when focus came by the
// keyboard; fields and pages draw their own.

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
    /// How the user works now: where a page takes the focus by itself, that decides.
    void setByKeys(bool byKeys) { m_isByKeys = byKeys; }

private:
    const Theme &m_theme;
    QPointer<QFocusFrame> m_frame;
    QPointer<QWidget> m_inner; ///< within a list
    bool m_isByKeys = false;
};

} // namespace vams::ui
