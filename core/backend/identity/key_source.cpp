#include "core/backend/identity/key_source.h"

#include "core/base/log.h"

#include <curl/curl.h>

namespace vams::backend {

namespace {

constexpr qsizetype largestKeyDocument = 1024 * 1024;
constexpr long fetchSeconds = 10;

std::size_t takeKeyBytes(char *from, std::size_t size, std::size_t count, void *data)
{
    auto *to = static_cast<QByteArray *>(data);
    const auto length = static_cast<qsizetype>(size * count);
    if (to->size() + length > largestKeyDocument)
        return 0; // breaks the transfer off
    to->append(from, length);
    return size * count;
}

struct EasyDeleter
{
    void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
};

class NetworkKeySource final : public KeySource
{
public:
    std::optional<QByteArray> fetch(const QUrl &url) override
    {
        static const CURLcode isReady = curl_global_init(CURL_GLOBAL_DEFAULT);
        const std::unique_ptr<CURL, EasyDeleter> curl(curl_easy_init());
        if (isReady != CURLE_OK || !curl || !mayFetchKeys(url))
            return std::nullopt;
        QByteArray body;
        curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, fetchSeconds);
        curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "http,https");
        curl_easy_setopt(curl.get(), CURLOPT_FOLLOWLOCATION, 0L);
        curl_easy_setopt(curl.get(), CURLOPT_URL, url.toEncoded().constData());
        curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, takeKeyBytes);
        curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &body);
        if (url.scheme() == QLatin1String("http"))
            curl_easy_setopt(curl.get(), CURLOPT_NOPROXY, "*"); // it is this machine
        const CURLcode code = curl_easy_perform(curl.get());
        long status = 0;
        curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
        if (code == CURLE_OK && status == 200)
            return body;
        qCWarning(logBackend) << "The identity provider's" << url.path()
                              << "could not be read:" << curl_easy_strerror(code) << status;
        return std::nullopt;
    }
};

} // namespace

bool mayFetchKeys(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == QLatin1String("https"))
        return true;
    return url.scheme() == QLatin1String("http") &&
           (url.host() == QLatin1String("localhost") || url.host() == QLatin1String("127.0.0.1") ||
            url.host() == QLatin1String("::1"));
}

std::shared_ptr<KeySource> networkKeySource()
{
    return std::make_shared<NetworkKeySource>();
}

} // namespace vams::backend
