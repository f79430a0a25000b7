#include "app/desktop/kept_jobs.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/run_async.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace vams::desktop {

namespace {

constexpr int writeAfterMs = 2000;
/// Writing takes at most this part of the time.
constexpr int idleShare = 50;
constexpr JsonLimits fileLimits{.bytes = 512LL * 1024 * 1024, .depth = 64, .elements = 50'000'000};

} // namespace

QString keptJobsFile(const QString &folder, const QString &place)
{
    const QByteArray name =
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".json"));
}

std::vector<SavedJob> readKeptJobs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > fileLimits.bytes)
        return {};
    const Result<Json> json = parseJson(file.readAll(), fileLimits);
    if (!json)
        return {};
    std::vector<SavedJob> jobs;
    const Result<void> read = readJson([&] {
        for (const Json &saved : json->at("jobs"))
            jobs.push_back({{saved.at("kind").get<QString>(),
                             saved.at("title").get<QString>(),
                             saved.at("paused").get<bool>(),
                             {}},
                            saved.at("state")});
    });
    if (!read)
        qCWarning(logUi) << "kept jobs cannot be read:" << read.error().detail;
    return jobs;
}

Result<void> writeKeptJobs(const QString &path, const std::vector<ui::KeptJob> &jobs)
{
    if (jobs.empty()) {
        QFile::remove(path);
        return {};
    }
    Json saved = Json::array();
    for (const ui::KeptJob &job : jobs)
        saved.push_back({{"kind", job.kind},
                         {"title", job.title},
                         {"paused", job.isPaused},
                         {"state", job.keep()}});
    const QByteArray bytes = dumpJson({{"jobs", std::move(saved)}});
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Io, KeptJobs::tr("What is under way could not be kept."), path, {},
                    file.errorString());
    return {};
}

KeptJobs::KeptJobs(const ui::JobRunner &jobs, QThreadPool &pool, QString path)
    : m_jobs(jobs)
    , m_pool(pool)
    , m_path(std::move(path))
    , m_hasFile(QFileInfo::exists(m_path))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &KeptJobs::write);
    connect(&jobs, &ui::JobRunner::activityChanged, this, [this] {
        if (!m_isStopped && !m_isWriting && !m_timer.isActive())
            m_timer.start();
    });
}

void KeptJobs::stop()
{
    m_isStopped = true;
    m_timer.stop();
}

void KeptJobs::write()
{
    std::vector<ui::KeptJob> jobs = m_jobs.unfinished();
    if (m_isStopped || (jobs.empty() && !m_hasFile))
        return;
    m_isWriting = true;
    m_hasFile = !jobs.empty();
    const qint64 begin = monotonicMs();
    runAsync(
        m_pool, this,
        [jobs = std::move(jobs), path = m_path](Job &) { return writeKeptJobs(path, jobs); },
        [this, begin](const Result<void> &written) {
            m_isWriting = false;
            if (!written)
                qCWarning(logUi) << "kept jobs cannot be written:" << written.error().detail;
            const auto took = static_cast<int>(monotonicMs() - begin);
            m_timer.setInterval(qMax(writeAfterMs, took * idleShare));
            if (m_jobs.activeCount() > 0)
                m_timer.start();
        });
}

} // namespace vams::desktop
