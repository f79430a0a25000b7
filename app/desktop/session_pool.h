#pragma once
// The libraries that are open, each once, however many windows show it. For the user interface's
// thread; opening and closing run on one thread of their own, so that a library is closed before
// it is opened anew.

#include "app/desktop/library_session.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace vams::desktop {

class SessionPool : public QObject
{
    Q_OBJECT

public:
    using Session = std::shared_ptr<LibrarySession>;
    using OpenWork = std::function<Result<OpenedLibrary>(Job &)>;
    using Opened = std::function<void(const Result<Session> &)>;

    /// Nothing is kept of jobs that are not done without a folder for them.
    SessionPool(viewers::ReaderClient &reader, QString thumbnailFolder, QString jobsFolder = {},
                QObject *parent = nullptr);
    /// Waits until everything is closed.
    ~SessionPool() override;

    /// Gives the library at this place to `opened`: at once if it is open, else when `work` has
    /// opened it. Whoever wants the same place meanwhile gets the same library. Nobody is called
    /// after `owner` is gone.
    void open(const QString &place, OpenWork work, QObject *owner, Opened opened,
              std::function<void(const Progress &)> progress = {});
    void cancel(const QString &place);
    /// A window shows the library no more; with the last one it closes.
    void leave(Session session);
    /// Null if it is not open.
    [[nodiscard]] Session find(const QString &place) const;
    [[nodiscard]] int windowsOf(const Session &session) const;
    /// For small work of the program that must not disturb requests, such as pictures of libraries.
    [[nodiscard]] QThreadPool &thread() { return m_opener; }

signals:
    /// A library was opened that was not open; before any window shows it.
    void sessionOpened(vams::desktop::LibrarySession *session);
    /// The settings ask for the library at `from` to be moved to `to`.
    void moveWanted(const QString &from, const QString &to);

private:
    struct Waiter
    {
        QPointer<QObject> owner;
        Opened opened;
        std::function<void(const Progress &)> progress;
    };

    void onOpened(const QString &place, Result<OpenedLibrary> result);

    viewers::ReaderClient &m_reader;
    QString m_thumbnailFolder;
    QString m_jobsFolder;
    QThreadPool m_opener;
    QHash<QString, Session> m_open; ///< by place
    QHash<QString, int> m_users;
    QHash<QString, std::vector<Waiter>> m_waiting;
    QHash<QString, std::shared_ptr<Job>> m_jobs;
};

} // namespace vams::desktop
