#include "ui/search/search_source.h"

#include "core/api/client.h"
#include "core/base/log.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/search/name_search.h"

#include <algorithm>

namespace vams::ui {

namespace {

constexpr int pauseMs = 150;
constexpr int mostSuggestions = 8;
/// Assets stand before files; so many files are shown even where the assets fill the list.
constexpr int leastFiles = 3;

/// Of assets only, and as if there were no more.
Result<SearchAnswer> askAssets(const api::Client &client, const QString &text, Job &job)
{
    SearchQuestion question;
    question.query = text;
    question.kinds = {SearchKind::Asset};
    question.size = mostSuggestions;
    Result<SearchAnswer> answer = client.search().search(question, job);
    if (answer) {
        answer->total = static_cast<int>(answer->hits.size());
        answer->isTotalExact = true;
    }
    return answer;
}

Result<SearchAnswer> askAssetsAndFiles(const api::Client &client, const QString &text, Job &job)
{
    SearchQuestion question;
    question.query = text;
    question.size = mostSuggestions;
    Result<SearchAnswer> answer = client.search().search(question, job);
    if (!answer)
        return answer;
    const auto files = std::count_if(answer->hits.begin(), answer->hits.end(),
                                     [](const auto &hit) { return hit.kind == SearchKind::File; });
    const bool isFull = static_cast<int>(answer->hits.size()) >= mostSuggestions;
    if (!isFull || files >= leastFiles || answer->extensions.empty())
        return answer;
    question.kinds = {SearchKind::File};
    question.size = leastFiles;
    const Result<SearchAnswer> more = client.search().search(question, job);
    if (!more)
        return more;
    answer->hits.resize(std::min(answer->hits.size() - static_cast<std::size_t>(files),
                                 mostSuggestions - more->hits.size()));
    answer->hits.insert(answer->hits.end(), more->hits.begin(), more->hits.end());
    return answer;
}

/// The name with the text marked, as an answer of the server would have it.
SearchHit namedHit(const NamedAsset &named, const QString &text)
{
    SearchHit hit;
    hit.asset = named.ref;
    hit.assetName = named.name;
    const qsizetype at = named.name.indexOf(text, 0, Qt::CaseInsensitive);
    if (at >= 0)
        hit.matches = {{QStringLiteral("str_assetname"),
                        named.name.left(at) + highlightStart + named.name.mid(at, text.size()) +
                            highlightEnd + named.name.mid(at + text.size())}};
    return hit;
}

} // namespace

SearchSource::SearchSource(api::Client &client, Pools &pools, Suggest what, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pools(pools)
    , m_what(what)
    , m_names(new NameSearch(client, pools, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchSource::ask);
    connect(m_names, &NameSearch::found, this, &SearchSource::onNames);
}

SearchSource::~SearchSource()
{
    stop();
}

void SearchSource::prepare()
{
    if (m_way == Way::Names)
        m_names->prepare();
}

void SearchSource::invalidate()
{
    m_names->invalidate();
}

void SearchSource::stop()
{
    m_pause.stop();
    m_text.clear();
    ++m_generation; // an answer that is on its way already is not for us any more
    if (m_asking)
        m_asking->cancel();
    m_asking.reset();
}

void SearchSource::find(const QString &text)
{
    stop();
    m_text = text;
    if (m_way == Way::Names)
        m_names->find(text);
    else if (text.isEmpty())
        emit found(text, {});
    else
        m_pause.start();
}

void SearchSource::ask()
{
    m_asking = runAsync(
        m_pools.requests(), this,
        [&client = m_client, text = m_text, what = m_what](Job &job) {
            return what == Suggest::Assets ? askAssets(client, text, job)
                                           : askAssetsAndFiles(client, text, job);
        },
        [this, generation = m_generation](const Result<SearchAnswer> &answer) {
            if (generation == m_generation)
                onAnswer(answer);
        });
}

void SearchSource::onAnswer(const Result<SearchAnswer> &answer)
{
    m_asking.reset();
    if (answer) {
        m_way = Way::Search;
        emit found(m_text, *answer);
        return;
    }
    // Suggestions are a help only: the results page will tell what is wrong.
    if (m_way != Way::Unknown || answer.error().kind != ErrorKind::NotFound)
        return;
    qCInfo(logUi) << "Search is switched off there: names of assets are read instead";
    m_way = Way::Names;
    m_names->prepare();
    m_names->find(m_text);
}

void SearchSource::onNames(const QString &text, const std::vector<NamedAsset> &matches)
{
    SearchAnswer answer;
    for (const NamedAsset &match : matches)
        answer.hits.push_back(namedHit(match, text));
    answer.total = static_cast<int>(answer.hits.size());
    emit found(text, answer);
}

} // namespace vams::ui
