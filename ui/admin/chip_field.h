#pragma once
// Several short texts as chips: typed with Enter or a comma, offered from a list, taken off with a
// click or Backspace.

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QLineEdit;
class QStringListModel;

namespace vams::ui {

class ChipField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is that of one chip: "role".
    ChipField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setChips(const QStringList &chips);
    [[nodiscard]] const QStringList &chips() const { return m_chips; }
    /// What still stands in the line counts too.
    [[nodiscard]] QStringList chipsAndTyped() const;
    void setOffers(const QStringList &offers);
    /// Texts outside the offers are not taken.
    void setOnlyOffers(bool only) { m_onlyOffers = only; }
    [[nodiscard]] QString typed() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void add(const QString &chip);
    void remove(const QString &chip);
    void showChips();

    const Theme &m_theme;
    QString m_name;
    QStringList m_chips;
    QStringList m_offers;
    bool m_onlyOffers = false;
    QWidget *m_place;
    QLineEdit *m_line;
    QStringListModel *m_model;
};

} // namespace vams::ui
