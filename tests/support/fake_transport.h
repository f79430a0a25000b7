#pragma once
// A Transport without a back end, for tests of what stands above the seam: answers come from a
// table of (method, path), can be held until the test releases them, and every request is recorded.

#include "core/api/transport.h"
#include "core/base/json.h"

#include <QIODevice>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace vams::test {

/// A path ending in "*" matches every path that starts with the rest; "*" as method matches all.
/// The newest matching rule wins. A request no rule matches gets a 404 that names it. Thread-safe.
class FakeTransport final : public api::Transport
{
public:
    using Handler = std::function<Result<api::Response>(const api::Request &)>;

    /// Ends held calls and waits until no call is inside.
    ~FakeTransport() override
    {
        std::unique_lock lock(m_mutex);
        m_closing = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_inside == 0; });
    }

    void answer(const QByteArray &method, const QString &path, const Json &body, int status = 200)
    {
        answerWith(method, path, [text = dumpJson(body), status](const api::Request &) {
            api::Response response;
            response.status = status;
            response.headers.set("Content-Type", "application/json");
            response.body = text;
            return response;
        });
    }

    /// Raw bytes, as object URLs answer.
    void answerBytes(const QByteArray &method, const QString &path, const QByteArray &body)
    {
        answerWith(method, path, [body](const api::Request &) {
            api::Response response;
            response.body = body;
            return response;
        });
    }

    /// An answer of the contract's error form.
    void refuse(const QByteArray &method, const QString &path, int status, const QString &message)
    {
        answer(method, path, Json{{"message", message}}, status);
    }

    /// No answer at all: offline, time-out.
    void failWith(const QByteArray &method, const QString &path, const Error &error)
    {
        answerWith(method, path, [error](const api::Request &) { return fail(error); });
    }

    /// `handler` runs on the thread that called `send`; its answer goes to the sink if there is
    /// one.
    void answerWith(const QByteArray &method, const QString &path, Handler handler)
    {
        const std::lock_guard lock(m_mutex);
        m_rules.insert(m_rules.begin(), Rule{{method, path}, std::move(handler)});
    }

    /// Calls that match wait from now on, until `release` of the same pair or their job's cancel.
    void hold(const QByteArray &method, const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        m_holds.push_back({method, path});
    }

    void release(const QByteArray &method, const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        std::erase(m_holds, Pattern{method, path});
        m_changed.notify_all();
    }

    void releaseAll()
    {
        const std::lock_guard lock(m_mutex);
        m_holds.clear();
        m_changed.notify_all();
    }

    /// Calls that wait at this moment.
    [[nodiscard]] int heldCount() const
    {
        const std::lock_guard lock(m_mutex);
        return m_held;
    }

    [[nodiscard]] std::vector<api::Request> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

    [[nodiscard]] int count(const QByteArray &method, const QString &path) const
    {
        const std::lock_guard lock(m_mutex);
        const Pattern pattern{method, path};
        return static_cast<int>(
            std::count_if(m_requests.begin(), m_requests.end(),
                          [&](const api::Request &request) { return pattern.matches(request); }));
    }

    void clearRequests()
    {
        const std::lock_guard lock(m_mutex);
        m_requests.clear();
    }

    Result<api::Response> send(const api::Request &request, Job &job) override
    {
        auto wake = job.token().onCancel([this] {
            const std::lock_guard lock(m_mutex);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        ++m_inside;
        m_requests.push_back(request);
        ++m_held;
        m_changed.wait(lock, [&] { return m_closing || job.isCancelled() || !isHeld(request); });
        --m_held;
        const Handler handler = handlerFor(request);
        const bool stopped = m_closing || job.isCancelled();
        lock.unlock();
        Result<api::Response> result =
            stopped ? Result<api::Response>(fail(cancelledError())) : handler(request);
        if (result && result->isSuccess() && request.sink != nullptr) {
            request.sink->write(result->body);
            result->body.clear();
        }
        wake.reset(); // before the destructor may go on
        lock.lock();
        --m_inside;
        m_changed.notify_all();
        return result;
    }

private:
    struct Pattern
    {
        QByteArray method;
        QString path;

        bool operator==(const Pattern &) const = default;
        [[nodiscard]] bool matches(const api::Request &request) const
        {
            if (method != "*" && method != request.method)
                return false;
            return path.endsWith(QLatin1Char('*')) ? request.path.startsWith(path.chopped(1))
                                                   : request.path == path;
        }
    };
    struct Rule
    {
        Pattern pattern;
        Handler handler;
    };

    [[nodiscard]] bool isHeld(const api::Request &request) const
    {
        return std::any_of(m_holds.begin(), m_holds.end(),
                           [&](const Pattern &pattern) { return pattern.matches(request); });
    }

    [[nodiscard]] Handler handlerFor(const api::Request &request) const
    {
        for (const Rule &rule : m_rules) {
            if (rule.pattern.matches(request))
                return rule.handler;
        }
        return [](const api::Request &unmatched) {
            api::Response response;
            response.status = 404;
            response.body = dumpJson(
                Json{{"message", QStringLiteral("No answer is set for %1 %2")
                                     .arg(QString::fromLatin1(unmatched.method), unmatched.path)}});
            return response;
        };
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Rule> m_rules;
    std::vector<Pattern> m_holds;
    std::vector<api::Request> m_requests;
    int m_held = 0;
    int m_inside = 0;
    bool m_closing = false;
};

} // namespace vams::test
