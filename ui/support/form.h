#pragma once
// Rows of a dialog or inspector: label, editor, and the problem under it.

#include <QWidget>

class QLabel;

namespace vams::ui {

class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Label above the editor. `hint` stands under it in small type while there is no problem.
    FormField(const QString &label, QWidget *editor, const QString &hint = {},
              QWidget *parent = nullptr);

    /// What is wrong with the value, under the field; empty takes it away.
    void setProblem(const QString &problem);
    [[nodiscard]] bool hasProblem() const { return m_hasProblem; }

private:
    QWidget *m_editor;
    QLabel *m_note;
    QString m_hint;
    bool m_hasProblem = false;
};

} // namespace vams::ui
