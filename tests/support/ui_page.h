#pragma once
// What a page is given, for tests of pages: a client over a FakeTransport, real actions, jobs and
// navigation, and thumbnails that the test makes up.

#include "core/api/client.h"
#include "core/base/pools.h"
#include "tests/support/fake_transport.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/shell/places/kept_places.h"
#include "ui/shell/undo/undo_history.h"
#include "ui/theme/theme.h"
#include "viewers/thumbnails/thumbnail_service.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QTest>

namespace vams::test {

/// Pictures by file name; what has none stays waiting.
class FakeThumbnails final : public viewers::ThumbnailService
{
    Q_OBJECT

public:
    using ThumbnailService::ThumbnailService;

    QHash<QString, QImage> byName;
    QHash<QString, QString> failures; ///< content key -> reason
    QStringList asked;
    QList<viewers::ThumbnailSize> sizes; ///< of what was asked

    [[nodiscard]] State state(const QString &key) const override
    {
        if (failures.contains(key))
            return State::Failed;
        return m_ready.contains(key) ? State::Ready : State::Unknown;
    }
    [[nodiscard]] QImage picture(const QString &key) const override { return m_ready.value(key); }
    [[nodiscard]] QString reason(const QString &key) const override { return failures.value(key); }
    void ask(const viewers::ThumbnailRequest &request) override
    {
        asked << request.fileName;
        sizes << request.size;
        if (byName.contains(request.fileName) && !m_ready.contains(request.contentKey)) {
            m_ready.insert(request.contentKey, byName.value(request.fileName));
            emit finished(request.contentKey);
        }
    }
    void forgetWaiting() override {}

private:
    QHash<QString, QImage> m_ready;
};

class PageHarness
{
public:
    PageHarness()
        : client(transport)
        , actions(theme)
    {
        theme.setScheme(ui::Theme::Scheme::Dark);
        theme.applyTo(*qApp);
        ui::declareCommonCommands(actions);
    }
    /// Held answers are let go first, or the pools would wait for them for ever.
    ~PageHarness()
    {
        transport.releaseAll();
        jobs.cancelAll();
        pools.shutDown();
    }

    [[nodiscard]] ui::PageContext context()
    {
        return {client, pools, navigator, actions, jobs, theme, thumbnails, undo, kept};
    }

    void trigger(const char *id)
    {
        QAction *action = actions.action(QLatin1String(id));
        QVERIFY2(action, id);
        QVERIFY2(action->isEnabled(), id);
        action->trigger();
    }
    [[nodiscard]] bool isEnabled(const char *id)
    {
        return actions.action(QLatin1String(id))->isEnabled();
    }

    /// The JSON body of the newest request to this path; null if there is none.
    [[nodiscard]] Json sent(const QByteArray &method, const QString &path) const
    {
        const auto requests = transport.requests();
        for (auto it = requests.rbegin(); it != requests.rend(); ++it) {
            if (it->method == method && it->path == path)
                return parseJson(it->body).value_or(Json());
        }
        return {};
    }

    FakeTransport transport;
    api::Client client;
    Pools pools;
    ui::Theme theme;
    ui::ActionRegistry actions;
    ui::Navigator navigator;
    ui::JobRunner jobs;
    FakeThumbnails thumbnails;
    ui::UndoHistory undo{pools.requests()};
    ui::KeptPlaces kept;
};

} // namespace vams::test
