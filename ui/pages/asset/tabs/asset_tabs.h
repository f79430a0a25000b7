#pragma once
// The tabs of the Asset page: a bar with counts, and below it the part that is chosen. Knows no
// asset; the page adds the parts.

#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace vams::ui {

class AssetTabs : public QWidget
{
    Q_OBJECT

public:
    /// `corner` stands at the end of the bar, or under it where the tabs take the room; `notices`
    /// between them and every part.
    AssetTabs(QWidget *corner, QWidget *notices, QWidget *parent = nullptr);

    void add(const QString &id, const QString &text, QWidget *part);
    void setCount(const QString &id, int count);
    void setCornerVisible(bool isVisible) { m_corner->setVisible(isVisible); }
    [[nodiscard]] QString current() const;
    /// An unknown id changes nothing.
    void setCurrent(const QString &id);
    /// The next one, or with -1 the one before; round at the ends.
    void step(int by);
    [[nodiscard]] QWidget *currentPart() const;
    [[nodiscard]] QTabBar &bar() const { return *m_bar; }

signals:
    void currentChanged(const QString &id);

protected:
    bool event(QEvent *event) override;

private:
    /// Where the tabs do not fit their counts go; where both do not, the corner goes under them.
    void fit();
    void showCounts(bool areShown);
    [[nodiscard]] int indexOf(const QString &id) const;

    QTabBar *m_bar;
    QWidget *m_corner; ///< holds what was handed in, which may hide itself
    QStackedWidget *m_parts;
    QHBoxLayout *m_row;
    QHBoxLayout *m_under;          ///< for the corner
    QHash<int, QLabel *> m_counts; ///< by the index of their tab
    bool m_areCountsShown = true;
    int m_wholeWidth = 0; ///< of the tabs with their counts
};

} // namespace vams::ui
