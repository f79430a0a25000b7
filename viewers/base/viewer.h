#pragma once
// One file, full size: what all viewers have in common. Loading, progress, cancelling and failing
// look the same everywhere and are done here; a viewer fills the content.

#include "core/base/run_async.h"
#include "viewers/base/file_source.h"
#include "viewers/base/viewer_style.h"

#include <QList>
#include <QPair>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QStackedLayout;

namespace vams::viewers {

class StatusPanel;

/// Label and value, in the order in which the information panel shows them.
using Facts = QList<QPair<QString, QString>>;

/// What part of a file is seen, as numbers that mean something to viewers of the same kind.
struct ViewPlace
{
    QString kind; ///< empty: nothing is told
    std::vector<double> numbers;

    bool operator==(const ViewPlace &) const = default;
};

/// Lives on the user interface's thread. QWidget::actions() holds what can be done, named and with
/// shortcuts that work while the focus is inside; the objectName of an action is its icon.
class Viewer : public QWidget
{
    Q_OBJECT

public:
    enum class State
    {
        Empty,
        Loading,
        Ready,
        Failed
    };

    Viewer(const ViewerStyle &style, QThreadPool &loaders, QWidget *parent = nullptr);
    ~Viewer() override;

    /// Loads in the background; an earlier load is cancelled.
    void open(const FileSource &source);
    void cancelLoading();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } ///< while Failed
    [[nodiscard]] const FileSource &source() const { return m_source; }
    [[nodiscard]] virtual Facts facts() const = 0;
    /// How much there is, for the status bar: "412,806 triangles". Empty: nothing to tell.
    [[nodiscard]] virtual QString summary() const { return {}; }

    /// Where one looks, so that another viewer can look there too.
    [[nodiscard]] virtual ViewPlace viewPlace() const { return {}; }
    /// Of another kind of viewer: stays as it is.
    virtual void setViewPlace(const ViewPlace &) {}

    /// Shows or hides what some viewers have beside the content: a scene tree, tools.
    virtual void setPanelShown(bool) {}

    /// A picture of what is shown, without tool bars. `done` is called on this thread, perhaps
    /// later, and not at all once `receiver` is gone.
    virtual void takePicture(QObject *receiver, std::function<void(Result<QImage>)> done) = 0;

    /// What can be done about a file that cannot be shown, besides trying again.
    void setOffers(const QList<QAction *> &offers);
    void setViewerStyle(const ViewerStyle &style);
    [[nodiscard]] const ViewerStyle &viewerStyle() const { return m_style; }

signals:
    void ready();
    void failed(const vams::Error &error);
    void factsChanged();
    void viewPlaceChanged();
    /// By the user; not by setPanelShown().
    void panelShownChanged(bool isShown);

protected:
    /// Starts the load of source() by calling load().
    virtual void startLoading() = 0;
    /// Applies viewerStyle() to the content.
    virtual void applyStyle() = 0;

    void setContent(QWidget *content);
    void showFailure(const Error &error);

    /// `work(Job&) -> Result<T>` on the loaders' pool, then `show(T)` here, unless another file was
    /// opened meanwhile.
    template <class Work, class Show>
    void load(Work work, Show show);

    /// An action of this viewer; `icon` names its picture.
    QAction *addViewerAction(const QString &icon, const QString &text, const QKeySequence &keys);

private:
    void showLoading();
    void showProgress(const Progress &progress);
    void showContent();

    ViewerStyle m_style;
    QThreadPool &m_loaders;
    QStackedLayout *m_stack = nullptr;
    StatusPanel *m_status = nullptr;
    QWidget *m_content = nullptr;
    FileSource m_source;
    State m_state = State::Empty;
    Error m_error;
    std::shared_ptr<Job> m_job;
};

template <class Work, class Show>
void Viewer::load(Work work, Show show)
{
    // The number of the load tells late answers of an earlier one apart.
    auto number = std::make_shared<Job *>(nullptr);
    m_job = runAsync(
        m_loaders, this, std::move(work),
        [this, number, show = std::move(show)](auto result) {
            if (m_job.get() != *number)
                return;
            if (!result) {
                showFailure(result.error());
                return;
            }
            show(std::move(*result));
            if (m_state == State::Loading)
                showContent();
        },
        [this, number](const Progress &progress) {
            if (m_job.get() == *number)
                showProgress(progress);
        });
    *number = m_job.get();
}

} // namespace vams::viewers
