#include "core/transfer/upload_ledger.h"

#include "core/base/json.h"

#include <QCryptographicHash>

namespace vams::transfer {

namespace {

OpenBatch readBatch(const Json &saved)
{
    OpenBatch batch;
    batch.start = saved.at("start").get<UploadStart>();
    for (const auto &[relativeKey, parts] : saved.at("parts").items())
        batch.parts[QString::fromStdString(relativeKey)] = parts.get<std::vector<UploadedPart>>();
    return batch;
}

} // namespace

QString UploadLedger::keyOf(const UploadBatch &batch)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const PlannedFile &file : batch) {
        const QString line = QStringLiteral("%1\n%2\n%3\n%4\n%5\n")
                                 .arg(file.item.relativeKey, file.item.localPath)
                                 .arg(file.item.size)
                                 .arg(file.modified.toMSecsSinceEpoch())
                                 .arg(file.partSize);
        hash.addData(line.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

void UploadLedger::begin(const QString &key, const UploadStart &start)
{
    const std::lock_guard lock(m_mutex);
    m_open[key] = {start, {}};
}

void UploadLedger::addPart(const QString &key, const QString &relativeKey, const UploadedPart &part)
{
    const std::lock_guard lock(m_mutex);
    m_open[key].parts[relativeKey].push_back(part);
}

void UploadLedger::end(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_open.erase(key);
}

std::optional<OpenBatch> UploadLedger::find(const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_open.find(key);
    return it == m_open.end() ? std::nullopt : std::optional(it->second);
}

void UploadLedger::setDone(const QString &relativeKey)
{
    const std::lock_guard lock(m_mutex);
    m_done.insert(relativeKey);
}

std::vector<UploadItem> UploadLedger::left(const std::vector<UploadItem> &items) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<UploadItem> left;
    for (const UploadItem &item : items)
        if (!m_done.contains(item.relativeKey))
            left.push_back(item);
    return left;
}

Json UploadLedger::save() const
{
    const std::lock_guard lock(m_mutex);
    Json open = Json::object();
    for (const auto &[key, batch] : m_open) {
        Json parts = Json::object();
        for (const auto &[relativeKey, sent] : batch.parts)
            parts[relativeKey.toStdString()] = sent;
        open[key.toStdString()] = {{"start", batch.start}, {"parts", parts}};
    }
    return {{"open", open}, {"done", m_done}};
}

void UploadLedger::load(const Json &saved)
{
    const std::lock_guard lock(m_mutex);
    m_open.clear();
    m_done.clear();
    const Result<void> read = readJson([&] {
        m_done = saved.at("done").get<std::set<QString>>();
        for (const auto &[key, batch] : saved.at("open").items())
            m_open[QString::fromStdString(key)] = readBatch(batch);
    });
    if (!read)
        m_open.clear(); // it only costs sending again
}

} // namespace vams::transfer
