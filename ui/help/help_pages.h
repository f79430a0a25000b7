#pragma once
// The help: one short Markdown page for each page of the program (resources/help). `{edit.search}`
// in a page is the shortcut of that command, as it is now.

#include <QString>
#include <QStringList>

namespace vams::ui {

class ActionRegistry;

class HelpPages
{
public:
    /// "index" leads to all others.
    static const QString index;

    explicit HelpPages(const ActionRegistry &actions);

    /// Names of the pages there are in English.
    [[nodiscard]] static QStringList all();
    /// The Markdown in the language in use, else in English; empty if there is no such page.
    [[nodiscard]] QString text(const QString &page) const;
    /// The first line, without its mark.
    [[nodiscard]] QString title(const QString &page) const;

private:
    const ActionRegistry &m_actions;
};

} // namespace vams::ui
