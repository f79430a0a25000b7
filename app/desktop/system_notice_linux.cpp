// Linux: the notification service of the session (specification "Desktop Notifications" of
// freedesktop.org), over D-Bus.

#include "app/desktop/system_notice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

namespace vams::desktop {

namespace {

const QString noticeService = QStringLiteral("org.freedesktop.Notifications");
const QString noticePath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int timeoutOfSystem = -1;

} // namespace

class SystemNotice::Impl : public QObject
{
    Q_OBJECT

public:
    explicit Impl(SystemNotice &owner)
        : m_owner(owner)
    {
        QDBusConnection::sessionBus().connect(noticeService, noticePath, noticeService,
                                              QStringLiteral("ActionInvoked"), this,
                                              SLOT(onAction(uint, QString)));
    }

    void show(const QString &title, const QString &text)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(noticeService, noticePath, noticeService,
                                                           QStringLiteral("Notify"));
        const QStringList actions{QStringLiteral("default"), SystemNotice::tr("Show")};
        // The body may be read as markup.
        call.setArguments({QGuiApplication::applicationDisplayName(), m_id,
                           QStringLiteral("vams-desktop"), title, text.toHtmlEscaped(), actions,
                           QVariantMap(), timeoutOfSystem});
        auto *watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<uint> reply = *watcher;
            if (reply.isValid())
                m_id = reply.value();
            watcher->deleteLater();
        });
    }

private slots:
    void onAction(uint id, const QString &)
    {
        if (id == m_id)
            emit m_owner.clicked();
    }

private:
    SystemNotice &m_owner;
    uint m_id = 0;
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

#include "system_notice_linux.moc"
