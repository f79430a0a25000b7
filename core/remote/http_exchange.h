#pragma once
// One attempt: a request goes out, its answer comes in. Lives on the network thread; knows nothing
// of repeating, redirects or tokens.

#include "core/api/message.h"
#include "core/base/job.h"
#include "core/remote/answer_sink.h"
#include "core/remote/upload_body.h"

#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <future>
#include <memory>

class QNetworkAccessManager;

namespace vams::remote {

struct ExchangeLimits
{
    qint64 connectMs = 30'000; ///< until the server took the connection
    qint64 idleMs = 30'000;    ///< between two signs of life of a transfer
    qint64 answerMs = 120'000; ///< from the end of the request to the start of the answer
    qint64 answerBytes = 256LL * 1024 * 1024; ///< of an answer in memory
};

struct ExchangeEnd
{
    api::Response response;
    std::optional<Error> error;
    bool wasSent = true;     ///< false: the server cannot have seen the request
    bool mayRecover = false; ///< an error that another attempt may cure
};

class HttpExchange : public QObject
{
    Q_OBJECT

public:
    /// The references must live until the end has come. `sink` may be null.
    HttpExchange(const api::Request &request, QUrl url, api::Headers headers, AnswerSink *sink,
                 const ExchangeLimits &limits, Job &job);

    [[nodiscard]] std::future<ExchangeEnd> end() { return m_promise.get_future(); }

    void start(QNetworkAccessManager &manager);
    void cancel();

private:
    void watch(QNetworkReply *reply);
    QNetworkReply *send(QNetworkAccessManager &manager);
    void readHead();
    void readBody();
    void take(const QByteArray &bytes);
    void keep(const QByteArray &bytes);
    void noteUpload(qint64 sent, qint64 total);
    void noteTlsProblems(const QList<QSslError> &problems);
    void waitFor(qint64 ms);
    void stop(Error error, bool mayRecover);
    void finish();
    void noteReplyError();
    [[nodiscard]] bool isCutOff() const;

    const api::Request &m_request;
    QUrl m_url;
    api::Headers m_headers;
    AnswerSink *m_sink;
    ExchangeLimits m_limits;
    Job &m_job;

    UploadBody m_body;
    QTimer m_timer;
    QTimer m_askAgain; ///< when the limit of the line lets nothing through
    QNetworkReply *m_reply = nullptr;
    bool m_hasHead = false;
    bool m_isOver = false;
    qint64 m_arrived = 0; ///< bytes of this answer
    QStringList m_tlsProblems;
    ExchangeEnd m_end;
    std::promise<ExchangeEnd> m_promise;
};

} // namespace vams::remote
