#pragma once
// The states of a view: content, loading (a skeleton after 150 ms), empty or filtered to nothing,
// error, refused. A page wraps its list or form in one.

#include "core/base/error.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>
#include <QTimer>

#include <functional>
#include <vector>

namespace vams::ui {

class ErrorPanel;

enum class SkeletonShape
{
    Tiles,
    Rows,
    Form
};

struct StateAction
{
    QString text;
    QString icon;
    std::function<void()> run;
};

/// A sentence and the action that fills the place; the first action is the main one.
struct EmptyState
{
    QString icon;
    QString title;
    QString sentence;
    std::vector<StateAction> actions;
    std::vector<StateAction> filters = {}; ///< what leaves everything out, each to be taken away
};

class StateView : public QStackedWidget
{
    Q_OBJECT

public:
    enum class State
    {
        Content,
        Loading,
        Empty,
        Error
    };

    StateView(const Theme &theme, QWidget *content, SkeletonShape shape, QWidget *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    void showContent();
    /// Leaves what is there for 150 ms, so that a quick answer does not flicker.
    void showLoading();
    void showEmpty(const EmptyState &empty);
    /// A refusal says which right is missing, and what to hand to an administrator.
    void showError(const Error &error, std::function<void()> retry);

private:
    void showRefusal(const Error &error, std::function<void()> retry);
    QLayout *filterChips(const std::vector<StateAction> &filters);
    void enter(State state, QWidget *page);

    const Theme &m_theme;
    State m_state = State::Content;
    QWidget *m_content;
    QWidget *m_skeleton;
    QWidget *m_empty;
    QWidget *m_emptyInner = nullptr;
    QWidget *m_errorPage;
    ErrorPanel *m_error;
    QTimer m_delay;
};

} // namespace vams::ui
