#pragma once
// What the search field asks while one types: the search route, or, where the server has search
// switched off, the names of all assets. The first answer decides for the session.

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/model/search.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace vams {
class Pools;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

class NameSearch;
struct NamedAsset;

enum class Suggest
{
    AssetsAndFiles,
    Assets ///< to choose one of them: nothing leads to all results
};

class SearchSource : public QObject
{
    Q_OBJECT

public:
    SearchSource(api::Client &client, Pools &pools, Suggest what, QObject *parent = nullptr);
    ~SearchSource() override;

    /// Somebody is about to type.
    void prepare();
    /// Something changed: names that were read are stale.
    void invalidate();
    /// Asks after a short pause, unless more is typed; the answer comes by found(). A newer text
    /// replaces an older one; an empty one asks nothing.
    void find(const QString &text);
    /// Asks no more for what is being typed.
    void stop();
    /// This server cannot search; so far as anything is known.
    [[nodiscard]] bool isNamesOnly() const { return m_way == Way::Names; }

signals:
    /// The best assets and files. `answer.total` counts what is not among them, too.
    void found(const QString &text, const vams::SearchAnswer &answer);

private:
    enum class Way
    {
        Unknown,
        Search,
        Names
    };

    void ask();
    void onAnswer(const Result<SearchAnswer> &answer);
    void onNames(const QString &text, const std::vector<NamedAsset> &matches);

    api::Client &m_client;
    Pools &m_pools;
    Suggest m_what;
    NameSearch *m_names;
    std::shared_ptr<Job> m_asking;
    QTimer m_pause;
    QString m_text;
    Way m_way = Way::Unknown;
    int m_generation = 0;
};

} // namespace vams::ui
