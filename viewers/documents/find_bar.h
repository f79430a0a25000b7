#pragma once
// The row for finding text: what, how many, next and previous.

#include "viewers/base/viewer_style.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace vams::viewers {

class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(const ViewerStyle &style, QWidget *parent = nullptr);

    void setColors(const ViewerStyle &style);
    /// Shows the bar with the text selected, ready to type.
    void begin();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Qt::CaseSensitivity caseSensitivity() const;
    /// `current` counts from 0.
    void showCount(int current, int count, bool isCapped);

signals:
    void textChanged();
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const QString &text);
    void close();

    ViewerStyle m_style;
    QLineEdit *m_edit;
    QLabel *m_count;
    QToolButton *m_case;
    QList<QToolButton *> m_buttons;
};

} // namespace vams::viewers
