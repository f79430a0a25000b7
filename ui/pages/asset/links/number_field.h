#pragma once
// A line for a number with a letter before it, such as X. Up and Down change it by one, with Shift
// by ten.

#include <QLineEdit>

namespace vams::ui {

class Theme;

class NumberField : public QLineEdit
{
    Q_OBJECT

public:
    NumberField(const Theme &theme, const QString &letter, const QString &name,
                QWidget *parent = nullptr);

    /// What is stored. While somebody writes, what is written stays.
    void setNumber(double number);
    [[nodiscard]] double number() const { return m_number; }
    void restore();

signals:
    /// A number was written, and is another one.
    void numberWritten();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take();
    void stepBy(double step);

    const Theme &m_theme;
    QString m_letter;
    double m_number = 0;
};

} // namespace vams::ui
