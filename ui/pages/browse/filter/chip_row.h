#pragma once
// What narrows a list as chips in one line, each to be taken away. Those that find no room are
// counted in a last one.

#include "ui/support/state_view.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace vams::ui {

class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(const Theme &theme, QWidget *parent = nullptr);

    /// The text of each, and what its click does.
    void setChips(const std::vector<StateAction> &chips);
    /// Stands behind the chips, and is never left out.
    void addTail(QWidget *widget);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The chip that counts the rest was clicked.
    void restWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int tailWidth() const;
    /// Of the first ones, with the gaps between.
    [[nodiscard]] int chipsWidth(std::size_t count) const;

    const Theme &m_theme;
    std::vector<QPushButton *> m_chips;
    std::vector<QWidget *> m_tail;
    QPushButton *m_rest;
};

} // namespace vams::ui
