#pragma once
// One way into the program: icon, title, a line under it, and an arrow.

#include <QAbstractButton>

namespace vams::ui {

class Theme;

enum class WayKind
{
    Main,
    Other
};

class WayButton : public QAbstractButton
{
    Q_OBJECT

public:
    WayButton(const Theme &theme, const QString &icon, const QString &title, const QString &line,
              WayKind kind, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_line;
    WayKind m_kind;
};

} // namespace vams::ui
