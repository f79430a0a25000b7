#pragma once
// The parts of a section of the settings: title, heads, rows of label and control with a note.

#include "ui/support/choices.h"

#include <QWidget>

class QVBoxLayout;

namespace vams::ui {

class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    SettingsForm(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void addHead(const QString &text);
    /// The label is the accessible name of the control, if it has none.
    void addRow(const QString &label, QWidget *control, const QString &note = {});
    void addWide(QWidget *widget, int stretch = 0);
    /// Small and muted, over the whole width.
    void addNote(const QString &text);
    /// What comes below stays at the top.
    void addEnd();

private:
    QVBoxLayout *m_column;
};

} // namespace vams::ui
