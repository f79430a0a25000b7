#include "viewers/documents/text_pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace vams::viewers {

namespace {

constexpr qint64 headSize = 64 * 1024;
/// How far past the size of a page a line end is looked for.
constexpr qint64 lineReach = 64 * 1024;

bool isWide(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
}

bool isValidUtf8(const QByteArray &bytes)
{
    // A cut at the end leaves at most three bytes of a character.
    for (int cut = 0; cut < 4 && cut <= bytes.size(); ++cut) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(bytes).chopped(cut));
        if (!decoder.hasError() && !text.contains(QChar::ReplacementCharacter))
            return true;
    }
    return false;
}

/// The first place at or after `from` where a page may begin: after a line end if one is near, else
/// where a character begins.
qint64 boundaryIn(const QByteArray &bytes, qint64 from, TextEncoding encoding)
{
    const qint64 step = isWide(encoding) ? 2 : 1;
    const qint64 end = std::min<qint64>(bytes.size(), from + lineReach);
    const int low = encoding == TextEncoding::Utf16Be ? 1 : 0;
    for (qint64 at = from; at + step <= end; at += step) {
        const bool isLineEnd = bytes[at + low] == '\n' && (step == 1 || bytes[at + 1 - low] == 0);
        if (isLineEnd)
            return at + step;
    }
    qint64 at = from;
    while (encoding == TextEncoding::Utf8 && at < bytes.size() && (bytes[at] & 0xc0) == 0x80)
        ++at;
    return at;
}

/// Numbers the lines and folds the long ones.
void numberLines(TextPage &page)
{
    page.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    page.text.replace(u'\r', u'\n');
    page.text.replace(QChar::Null, u'\u2400');
    QString folded;
    bool isFolded = false;
    qsizetype start = 0;
    while (start <= page.text.size()) {
        qsizetype end = page.text.indexOf(u'\n', start);
        if (end < 0)
            end = page.text.size();
        for (qsizetype at = start; at == start || at < end; at += TextPages::longestLine) {
            page.numbers.push_back(page.lines);
            if (end - start > TextPages::longestLine || isFolded) {
                if (!isFolded)
                    folded = page.text.left(start);
                isFolded = true;
                folded += QStringView(page.text).mid(
                    at, std::min<qsizetype>(TextPages::longestLine, end - at));
                folded += u'\n';
            }
        }
        if (end < page.text.size())
            ++page.lines;
        start = end + 1;
    }
    if (isFolded) {
        folded.chop(1);
        page.text = folded;
    }
}

Error unreadable(const QFile &file)
{
    return {ErrorKind::Io,
            QCoreApplication::translate("TextPages", "The file could not be read."),
            file.fileName(),
            file.errorString(),
            {},
            0};
}

} // namespace

TextEncoding detectEncoding(const QByteArray &head)
{
    if (head.startsWith("\xff\xfe"))
        return TextEncoding::Utf16Le;
    if (head.startsWith("\xfe\xff"))
        return TextEncoding::Utf16Be;
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype at = 0; at + 1 < head.size(); at += 2) {
        evenZeros += head[at] == 0;
        oddZeros += head[at + 1] == 0;
    }
    // Western text in UTF-16 has a zero in nearly every character.
    const qsizetype many = head.size() / 2 * 4 / 10;
    if (many > 0 && oddZeros > many && evenZeros < oddZeros / 10)
        return TextEncoding::Utf16Le;
    if (many > 0 && evenZeros > many && oddZeros < evenZeros / 10)
        return TextEncoding::Utf16Be;
    return isValidUtf8(head) ? TextEncoding::Utf8 : TextEncoding::Latin1;
}

QString decodeText(const QByteArray &bytes, TextEncoding encoding)
{
    static constexpr QStringConverter::Encoding encodings[] = {
        QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE,
        QStringConverter::Latin1};
    QStringDecoder decoder(encodings[static_cast<int>(encoding)]);
    return decoder(bytes);
}

QString encodingName(TextEncoding encoding)
{
    static const QString names[] = {QStringLiteral("UTF-8"), QStringLiteral("UTF-16 LE"),
                                    QStringLiteral("UTF-16 BE"), QStringLiteral("Latin-1")};
    return names[static_cast<int>(encoding)];
}

TextPages::TextPages(QString path, qint64 pageSize)
    : m_path(std::move(path))
    , m_pageSize(pageSize)
{}

Result<TextPage> TextPages::read(int index, Job &job) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(unreadable(file));
    TextPage page;
    page.fileSize = file.size();
    page.encoding = detectEncoding(file.read(headSize));
    page.count =
        static_cast<int>(std::max<qint64>(1, (page.fileSize + m_pageSize - 1) / m_pageSize));
    page.index = std::clamp(index, 0, page.count - 1);
    if (!file.seek(page.index * m_pageSize))
        return fail(unreadable(file));
    const QByteArray bytes = file.read(m_pageSize + lineReach);
    if (file.error() != QFileDevice::NoError)
        return fail(unreadable(file));
    if (job.isCancelled())
        return fail(cancelledError());
    const qint64 from = page.index == 0 ? 0 : boundaryIn(bytes, 0, page.encoding);
    const qint64 to =
        bytes.size() <= m_pageSize ? bytes.size() : boundaryIn(bytes, m_pageSize, page.encoding);
    page.text = decodeText(bytes.mid(from, to - from), page.encoding);
    numberLines(page);
    return page;
}

} // namespace vams::viewers
