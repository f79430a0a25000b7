// Windows and macOS: notices come from an icon beside the clock, which is there as long as a notice
// shows.

#include "app/desktop/system_notice.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>

namespace vams::desktop {

namespace {
constexpr int shownMs = 10'000;
}

class SystemNotice::Impl
{
public:
    explicit Impl(SystemNotice &owner)
        : m_icon(QApplication::windowIcon())
    {
        m_hide.setSingleShot(true);
        m_hide.setInterval(2 * shownMs);
        QObject::connect(&m_hide, &QTimer::timeout, &m_icon, &QSystemTrayIcon::hide);
        QObject::connect(&m_icon, &QSystemTrayIcon::messageClicked, &owner, &SystemNotice::clicked);
    }

    void show(const QString &title, const QString &text)
    {
        if (!QSystemTrayIcon::isSystemTrayAvailable())
            return;
        m_icon.show();
        m_icon.showMessage(title, text, QApplication::windowIcon(), shownMs);
        m_hide.start();
    }

private:
    QSystemTrayIcon m_icon;
    QTimer m_hide;
};

SystemNotice::SystemNotice(QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this))
{}

SystemNotice::~SystemNotice() = default;

void SystemNotice::show(const QString &title, const QString &text)
{
    m_impl->show(title, text);
}

} // namespace vams::desktop
