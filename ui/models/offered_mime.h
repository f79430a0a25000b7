#pragma once
// What is dragged to other programs, or on the clipboard for them: our own form at once, and real
// files, which are made ready while the user is on the way.

#include <QMimeData>
#include <QStringList>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace vams::ui {

/// What of the offer is ready; written by a pool thread, read by whoever takes the drop.
struct OfferedFiles
{
    /// Nothing when it failed.
    void settle(const QStringList &made);

    std::mutex mutex;
    std::condition_variable ready;
    bool isDone = false;
    QStringList paths; ///< of files and folders on this disk
};

class OfferedMime : public QMimeData
{
    Q_OBJECT

public:
    /// `begin` starts to make the files ready: once the pointer leaves our windows or the user
    /// turns to another program, so that nothing is copied for a drag that stays here.
    explicit OfferedMime(std::function<std::shared_ptr<OfferedFiles>()> begin);

    [[nodiscard]] QStringList formats() const override;

signals:
    /// Another program asked for the files before they were ready.
    void missed() const;

protected:
    /// A program that asks too early gets no files rather than a part of them: the window never
    /// waits longer than a blink.
    [[nodiscard]] QVariant retrieveData(const QString &type, QMetaType wanted) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void beginOnce() const;

    std::function<std::shared_ptr<OfferedFiles>()> m_begin;
    mutable std::shared_ptr<OfferedFiles> m_files; ///< null until it has begun
};

/// Local files of another program, or of ours that can be made ready. Unlike `localPaths`, asks for
/// nothing: for what is only held over a place.
bool offersFiles(const QMimeData &data);

} // namespace vams::ui
