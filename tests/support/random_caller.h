#pragma once
// Random calls of the routes that change something, the same for the same seed: most are good,
// some hit what is not there or in the wrong state.

#include "core/api/transport.h"
#include "core/base/ids.h"
#include "core/base/json.h"

#include <QRandomGenerator>
#include <QStringList>

namespace vams::test {

class RandomCaller
{
public:
    RandomCaller(api::Transport &transport, quint32 seed)
        : m_transport(transport)
        , m_random(seed)
    {}

    /// Two databases. Returns false when there was no answer.
    bool prepare();
    /// One call, or the few of an upload. Returns false when the server is gone.
    bool step();
    /// Answers of status 500 and above: there must be none.
    [[nodiscard]] const QStringList &crashes() const { return m_crashes; }
    /// How many calls were answered with success, by route name.
    [[nodiscard]] const QMap<QString, int> &successes() const { return m_successes; }

private:
    struct Verb
    {
        const char *name;
        void (RandomCaller::*run)();
    };
    static const Verb verbs[];

    void makeAsset();
    void editAsset();
    void archiveAsset();
    void unarchiveAsset();
    void deleteAsset();
    void upload();
    void createFolder();
    void moveFile();
    void copyFile();
    void archiveFile();
    void unarchiveFile();
    void deleteFile();
    void deleteFolder();
    void setPrimary();
    void revertFile();
    void createVersion();
    void revertVersion();
    void archiveVersion();
    void nameVersion();
    void putMetadata();
    void replaceMetadata();
    void deleteMetadata();
    void putFileMetadata();
    void link();
    void unlink();
    void comment();
    void putSchema();

    Json send(const QByteArray &method, const QString &path, const Json &body = nullptr);
    QString randomDatabase();
    QString randomAsset();
    QString randomFile();
    QString assetPath(const QString &rest);
    int below(int bound) { return m_random.bounded(bound); }

    api::Transport &m_transport;
    QRandomGenerator m_random;
    QString m_verb;
    bool m_isGone = false;
    QStringList m_crashes;
    QStringList m_links;
    QMap<QString, int> m_successes;
    QString m_bucket;
};

} // namespace vams::test
