#pragma once
// Asks for one short text: the name of a folder, a type. The problem stands under the field while
// one writes.

#include "ui/support/dialog.h"

namespace vams::ui {

struct TextQuestion
{
    QString title;
    QString label;
    QString mainButton;
    QString value;
    /// What is wrong with the text, for people; empty if nothing is.
    std::function<QString(const QString &)> problem;
};

/// Opens the dialog over `parent`'s window; `yes` gets the text without spaces around it.
Dialog *askText(QWidget *parent, const Theme &theme, const TextQuestion &question,
                std::function<void(const QString &)> yes);

} // namespace vams::ui
