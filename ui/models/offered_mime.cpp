#include "ui/models/offered_mime.h"

#include "ui/models/file_mime.h"

#include <QEvent>
#include <QGuiApplication>
#include <QUrl>

#include <chrono>

namespace vams::ui {

namespace {

constexpr auto offerPatience = std::chrono::milliseconds(250);
const QString uriListType = QStringLiteral("text/uri-list");

} // namespace

void OfferedFiles::settle(const QStringList &made)
{
    const std::lock_guard lock(mutex);
    isDone = true;
    paths = made;
    ready.notify_all();
}

OfferedMime::OfferedMime(std::function<std::shared_ptr<OfferedFiles>()> begin)
    : m_begin(std::move(begin))
{
    qGuiApp->installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive)
                    beginOnce();
            });
}

QStringList OfferedMime::formats() const
{
    return QStringList{uriListType} + QMimeData::formats();
}

QVariant OfferedMime::retrieveData(const QString &type, QMetaType wanted) const
{
    if (type != uriListType)
        return QMimeData::retrieveData(type, wanted);
    beginOnce();
    QVariantList urls;
    {
        std::unique_lock lock(m_files->mutex);
        m_files->ready.wait_for(lock, offerPatience, [this] { return m_files->isDone; });
        for (const QString &path : m_files->paths)
            urls << QUrl::fromLocalFile(path);
        if (m_files->isDone)
            return urls;
    }
    emit missed();
    return urls;
}

bool OfferedMime::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragLeave && watched->isWindowType())
        beginOnce();
    return QMimeData::eventFilter(watched, event);
}

bool offersFiles(const QMimeData &data)
{
    return qobject_cast<const OfferedMime *>(&data) || !localPaths(data).isEmpty();
}

void OfferedMime::beginOnce() const
{
    if (!m_files)
        m_files = m_begin();
}

} // namespace vams::ui
