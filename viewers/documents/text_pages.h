#pragma once
// Reads text files of any size in pages that end at line ends; tells the encoding from the bytes.

#include "core/base/job.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vams::viewers {

enum class TextEncoding
{
    Utf8,
    Utf16Le,
    Utf16Be,
    Latin1
};

/// From the byte order mark, the zeros, and whether the bytes are valid UTF-8; a character cut off
/// at the end does not count against it.
[[nodiscard]] TextEncoding detectEncoding(const QByteArray &head);
[[nodiscard]] QString decodeText(const QByteArray &bytes, TextEncoding encoding);
[[nodiscard]] QString encodingName(TextEncoding encoding);

struct TextPage
{
    QString text; ///< lines end with \n
    TextEncoding encoding = TextEncoding::Utf8;
    int index = 0;
    int count = 1; ///< pages of the file
    qint64 fileSize = 0;
    /// For every line of `text` its number from the start of the page; very long lines are folded
    /// into several, which share their number.
    std::vector<int> numbers;
    int lines = 0; ///< line ends in this page
};

class TextPages
{
public:
    static constexpr qint64 standardPageSize = 4 * 1024 * 1024;
    static constexpr int longestLine = 4000;

    explicit TextPages(QString path, qint64 pageSize = standardPageSize);

    /// Blocks; belongs on a pool. Reads this page only.
    [[nodiscard]] Result<TextPage> read(int index, Job &job) const;

private:
    QString m_path;
    qint64 m_pageSize;
};

} // namespace vams::viewers
