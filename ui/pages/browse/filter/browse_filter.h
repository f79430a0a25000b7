#pragma once
// What narrows a list of Browse: the button that shows the facets, the facets with the counts of
// the search route, and what is chosen as chips. Where the server has search switched off, none of
// it is there. The page asks for the list; this only says what is wanted.

#include "core/base/job.h"
#include "ui/pages/browse/source/browse_place.h"
#include "ui/shell/page.h"

#include <QObject>

#include <memory>

class QPushButton;
class QToolButton;

namespace vams::ui {

class ChipRow;
class FacetPanel;
struct StateAction;

class BrowseFilter : public QObject
{
    Q_OBJECT

public:
    BrowseFilter(const PageContext &context, const Location &place, QWidget *page);
    ~BrowseFilter() override;

    /// Parts of the page, for its layout.
    [[nodiscard]] QToolButton *button() const { return m_button; }
    [[nodiscard]] ChipRow *chips() const { return m_chips; }
    [[nodiscard]] QWidget *column() const { return m_column; }
    /// Tab leads from this control to the facets.
    void follow(QWidget *control);

    /// The page shows another place, or another filter of it.
    void setPlace(const Location &place);
    /// Counts again, if anybody sees it.
    void refresh();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    /// There is something to be kept under a name.
    [[nodiscard]] bool canSave() const;
    /// What is chosen in few words.
    [[nodiscard]] QString suggestedName() const;
    /// What is chosen, each to be taken away.
    [[nodiscard]] std::vector<StateAction> narrowings();
    void clear();

signals:
    void wanted(const vams::ui::AssetFilter &filter);
    void openChanged(bool open);

private:
    void askForSearch();
    void ask();
    void choose(const QString &group, const QString &key, bool isChosen);
    void updateFacets();
    void updateShown();

    PageContext m_context;
    Location m_place;
    AssetListQuery m_query;
    bool m_canFilter = false; ///< this place
    bool m_hasSearch = false; ///< this server, so far as anything is known
    bool m_isOpen = false;
    SearchAnswer m_answer; ///< its counts
    std::shared_ptr<Job> m_asking;
    QToolButton *m_button;
    QPushButton *m_clear;
    QPushButton *m_save;
    ChipRow *m_chips;
    FacetPanel *m_facets;
    QWidget *m_column; ///< the facets and the line beside them
};

} // namespace vams::ui
