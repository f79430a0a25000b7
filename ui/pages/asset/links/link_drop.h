#pragma once
// Shows, while assets are dragged over the tab, what each place of it would make of them: parents
// in the leading third, children in the trailing one, related ones in the lower part between.

#include "ui/pages/asset/links/link_group.h"

#include <QWidget>

#include <optional>

namespace vams::ui {

class Theme;

class LinkDrop : public QWidget
{
    Q_OBJECT

public:
    LinkDrop(const Theme &theme, QWidget *over);

    /// In its own coordinates; nothing in the middle.
    [[nodiscard]] std::optional<LinkGroup> groupAt(const QPoint &at) const;
    void setActive(std::optional<LinkGroup> group);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect zone(LinkGroup group) const;

    const Theme &m_theme;
    std::optional<LinkGroup> m_active;
};

} // namespace vams::ui
