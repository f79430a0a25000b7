#pragma once
// What a search found: assets and files as rows, narrowed by facets. The question is the page's
// location.

#include "core/base/error.h"
#include "core/model/search.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <optional>

class QTreeView;

namespace vams::ui {

class FacetPanel;
class SearchBar;
class SearchListModel;
class StateView;
struct StateAction;

class SearchPage : public Page
{
    Q_OBJECT

public:
    SearchPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);
    ~SearchPage() override;

    [[nodiscard]] Location location() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    void refresh() override;
    [[nodiscard]] QString statusText() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void setUpList();
    void connectParts();
    void bindCommands();
    void ask();
    void updateSaving();
    void change(const SearchQuestion &question);
    void narrow(const QString &group, const QString &key, bool isChosen);
    void onReplaced();
    void onFailed(const Error &error);
    void giveWay();
    void updateState();
    [[nodiscard]] std::vector<StateAction> narrowings();
    void showNothingFound();
    void updateFacets();
    void needVisible();
    void keepCurrent();
    void openAt(const QModelIndex &index);
    void copyLink();
    void showMenu(const QPoint &globalPos);
    [[nodiscard]] const SearchHit *current() const;
    [[nodiscard]] Location placeOfHit(const SearchHit &hit) const;

    SearchQuestion m_question;
    SearchListModel *m_model;
    SearchBar *m_bar;
    QWidget *m_side; ///< the facets and the line beside them
    FacetPanel *m_facets;
    QTreeView *m_list;
    StateView *m_state;
    QWidget *m_notices;
    QTimer m_visibleTimer;
    std::optional<SearchHit> m_keptCurrent;
    int m_keptScroll = 0;
    bool m_isAnswered = false; ///< the rows answer the question of the location
};

} // namespace vams::ui
