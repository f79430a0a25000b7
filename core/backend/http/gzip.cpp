#include "core/backend/http/gzip.h"

#include <QtEndian>

#include <array>

namespace vams::backend {

namespace {

constexpr qsizetype longAnswer = 102400;

std::array<quint32, 256> makeCrcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 at = 0; at < 256; ++at) {
        quint32 value = at;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table[at] = value;
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = makeCrcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFFU] ^ (crc >> 8U);
    return ~crc;
}

void appendNumber(QByteArray &to, quint32 number)
{
    std::array<char, 4> bytes{};
    qToLittleEndian(number, bytes.data());
    to.append(bytes.data(), bytes.size());
}

bool acceptsGzip(const QByteArray &header)
{
    for (const QByteArray &part : header.split(',')) {
        const QList<QByteArray> words = part.simplified().toLower().split(';');
        if (words.first().trimmed() != "gzip")
            continue;
        for (const QByteArray &word : words.mid(1)) {
            if (word.trimmed().startsWith("q="))
                return word.trimmed().mid(2).toDouble() > 0;
        }
        return true;
    }
    return false;
}

} // namespace

QByteArray gzip(const QByteArray &bytes)
{
    // Qt packs in zlib's format: four bytes of its own, two of zlib, the packed bytes, four of a
    // checksum. gzip has the same packed bytes between a head and a tail of another form.
    const QByteArray packed = qCompress(bytes, 6);
    QByteArray file("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    file.append(packed.constData() + 6, packed.size() - 10);
    appendNumber(file, crc32(bytes));
    appendNumber(file, static_cast<quint32>(bytes.size()));
    return file;
}

void packLongAnswer(const api::Request &request, api::Response &response)
{
    response.headers.set("Vary", "Accept-Encoding");
    if (response.body.size() <= longAnswer ||
        !acceptsGzip(request.headers.value("Accept-Encoding")))
        return;
    response.body = gzip(response.body);
    response.headers.set("Content-Encoding", "gzip");
}

} // namespace vams::backend
