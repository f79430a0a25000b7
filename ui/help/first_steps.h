#pragma once
// Three cards that point at what one needs first. They lie over the window; Esc leaves them.

#include "ui/theme/theme.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace vams::ui {

struct FirstStep
{
    QPointer<QWidget> target; ///< what the card points at; gone: the card stands in the middle
    QString title;
    QString text;
};

class FirstSteps : public QWidget
{
    Q_OBJECT

public:
    /// Covers `over` and deletes itself at the end.
    FirstSteps(const Theme &theme, QList<FirstStep> steps, QWidget *over);

    [[nodiscard]] int step() const { return m_at; }

signals:
    /// Read to the end, or left before.
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void go(int to);
    void place();
    void end();
    [[nodiscard]] QRect target() const;

    const Theme &m_theme;
    QList<FirstStep> m_steps;
    QFrame *m_card;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_skip;
    QPushButton *m_next;
    QPointer<QWidget> m_focused; ///< before the cards came
    int m_at = 0;
};

} // namespace vams::ui
