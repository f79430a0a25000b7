#pragma once
// The bar above the results: assets or files or both, archived ones, order, and the way out of what
// narrows.

#include "core/model/search.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QPushButton;

namespace vams::ui {

class Theme;

class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(const Theme &theme, QWidget *parent = nullptr);

    /// Where Tab leaves the bar.
    [[nodiscard]] QWidget *lastControl() const;
    void setQuestion(const SearchQuestion &question);
    void setSaveable(bool saveable);

signals:
    void changed(const vams::SearchQuestion &question);
    void saveWanted();

private:
    QWidget *makeKinds();
    void setUpOrder();
    void chooseKind(int row);
    void chooseOrder(SearchOrder order);

    SearchQuestion m_question;
    QButtonGroup *m_kinds;
    QCheckBox *m_archived;
    QPushButton *m_widen;
    QPushButton *m_save;
    QPushButton *m_order;
};

} // namespace vams::ui
