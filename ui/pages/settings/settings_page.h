#pragma once
// Everything the user may choose: a list of sections at the left, the chosen one at the right.

#include "ui/pages/settings/sections.h"

class QListWidget;
class QStackedWidget;

namespace vams::ui {

class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// The location's argument "section" says which one is shown: "appearance", "library",
    /// "transfers", "programs", "shortcuts", "network", "language", "about".
    SettingsPage(const PageContext &context, const Location &location, SettingsHost &host,
                 QWidget *parent = nullptr, Preferences preferences = Preferences());

    [[nodiscard]] Location location() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    void refresh() override {}

private:
    void layOut();
    void showSection(int row);

    SettingsContext m_settings;
    QListWidget *m_list;
    QStackedWidget *m_sections;
};

} // namespace vams::ui
