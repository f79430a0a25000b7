#pragma once
// What one sees without a library: four ways in, and what was open before. Only asks: whoever
// listens opens the library and answers with setBusy, setDone or setFailed.

#include "ui/pages/welcome/recent_libraries.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QProgressBar;
class QThreadPool;
class QVBoxLayout;

namespace vams::ui {

class ActionRegistry;
class Dialog;
class RecentCard;

class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(Theme &theme, ActionRegistry &actions, RecentLibraries &recent, QThreadPool &pool,
                QWidget *parent = nullptr);

    /// Something is being opened: tells what, offers Cancel, and takes no other wish.
    void setBusy(const QString &text);
    void setProgress(const QString &text, double fraction);
    void setDone();
    /// Shows the error in the dialog that asked, or on the page.
    void setFailed(const Error &error);
    /// A form of this page is waiting for its answer.
    [[nodiscard]] bool isAsking() const;
    /// Opens the forms; also for the commands of the menu while a library is open.
    void askNewLibrary(QWidget *over);
    void askOpenLibrary(QWidget *over);
    void askConnect(QWidget *over, const QString &address = {});

signals:
    void newLibrary(const QString &path, const QString &name);
    /// A folder, or the address of a server on the list.
    void openLibrary(const QString &place);
    /// `remember`: keep the key in the keychain of the system.
    void connectToServer(const QString &address, const QString &token, bool remember);
    void openDemo();
    void cancelled();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeWays();
    QWidget *makeWay(const QString &icon, const QString &title, const QString &text, bool isMain,
                     const QString &command);
    QWidget *makeRight();
    QWidget *makeBusy();
    void rebuildRecent();
    void arrangeRecent();
    void readRecent(RecentCard *card);
    void filter(const QString &text);

    Theme &m_theme;
    ActionRegistry &m_actions;
    RecentLibraries &m_recent;
    QThreadPool &m_pool;
    QWidget *m_right = nullptr;
    QWidget *m_busy = nullptr;
    QLabel *m_busyText = nullptr;
    QProgressBar *m_busyBar = nullptr;
    QVBoxLayout *m_errorPlace = nullptr;
    QWidget *m_cardPlace = nullptr;
    QGridLayout *m_cards = nullptr;
    QLabel *m_noRecent = nullptr;
    QString m_filter;
    QPointer<Dialog> m_dialog;
};

} // namespace vams::ui
