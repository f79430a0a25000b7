#include "viewers/documents/hex_dump.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace vams::viewers {

namespace {

constexpr int bytesInLine = 16;

struct Signature
{
    int offset;
    QByteArray bytes;
    const char *meaning;
};

const std::vector<Signature> &signatures()
{
    static const std::vector<Signature> known{
        {0, "glTF", QT_TRANSLATE_NOOP("HexDump", "Binary glTF model")},
        {0, "\x89PNG", QT_TRANSLATE_NOOP("HexDump", "PNG picture")},
        {0, "\xff\xd8\xff", QT_TRANSLATE_NOOP("HexDump", "JPEG picture")},
        {0, "GIF8", QT_TRANSLATE_NOOP("HexDump", "GIF picture")},
        {0, "II*", QT_TRANSLATE_NOOP("HexDump", "TIFF picture")},
        {0, "MM", QT_TRANSLATE_NOOP("HexDump", "TIFF picture, big-endian")},
        {8, "WEBP", QT_TRANSLATE_NOOP("HexDump", "WebP picture")},
        {0, "v/1\x01", QT_TRANSLATE_NOOP("HexDump", "OpenEXR picture")},
        {0, "8BPS", QT_TRANSLATE_NOOP("HexDump", "Photoshop document")},
        {0, "ply\n", QT_TRANSLATE_NOOP("HexDump", "PLY model or point cloud")},
        {0, "ply\r", QT_TRANSLATE_NOOP("HexDump", "PLY model or point cloud")},
        {0, "LASF", QT_TRANSLATE_NOOP("HexDump", "LAS or LAZ point cloud")},
        {0, "ASTM-E57", QT_TRANSLATE_NOOP("HexDump", "E57 point cloud")},
        {0, "ISO-10303-21", QT_TRANSLATE_NOOP("HexDump", "STEP exchange file (CAD or IFC)")},
        {0, "Kaydara FBX Binary", QT_TRANSLATE_NOOP("HexDump", "Binary FBX scene")},
        {0, "BLENDER", QT_TRANSLATE_NOOP("HexDump", "Blender scene")},
        {0, "PXR-USDC", QT_TRANSLATE_NOOP("HexDump", "Binary USD scene")},
        {0, "#usda", QT_TRANSLATE_NOOP("HexDump", "USD scene as text")},
        {0, "solid ", QT_TRANSLATE_NOOP("HexDump", "STL model as text")},
        {0, "\x28\xb5\x2f\xfd", QT_TRANSLATE_NOOP("HexDump", "Zstandard archive")},
        {0, "\x1f\x8b", QT_TRANSLATE_NOOP("HexDump", "Gzip archive")},
        {0, "PK\x03\x04", QT_TRANSLATE_NOOP("HexDump", "ZIP archive, or a format built on it")},
        {0, "7z\xbc\xaf", QT_TRANSLATE_NOOP("HexDump", "7-Zip archive")},
        {0, "Rar!", QT_TRANSLATE_NOOP("HexDump", "RAR archive")},
        {257, "ustar", QT_TRANSLATE_NOOP("HexDump", "TAR archive")},
        {0, "%PDF", QT_TRANSLATE_NOOP("HexDump", "PDF document")},
        {0, "SQLite format 3", QT_TRANSLATE_NOOP("HexDump", "SQLite database")},
        {4, "ftyp", QT_TRANSLATE_NOOP("HexDump", "MP4 or QuickTime video")},
        {0, "\x1a\x45\xdf\xa3", QT_TRANSLATE_NOOP("HexDump", "Matroska or WebM video")},
        {0, "OggS", QT_TRANSLATE_NOOP("HexDump", "Ogg audio or video")},
        {8, "WAVE", QT_TRANSLATE_NOOP("HexDump", "WAVE audio")},
        {0,
         "\x7f"
         "ELF",
         QT_TRANSLATE_NOOP("HexDump", "Program for Linux")},
        {0, "MZ", QT_TRANSLATE_NOOP("HexDump", "Program for Windows")},
        {0, "<?xml", QT_TRANSLATE_NOOP("HexDump", "XML text")},
    };
    return known;
}

void appendHex(QString &text, quint64 value, int digits)
{
    static constexpr char letters[] = "0123456789abcdef";
    for (int digit = digits - 1; digit >= 0; --digit)
        text += QLatin1Char(letters[(value >> (digit * 4)) & 0xf]);
}

} // namespace

QString hexDump(const QByteArray &bytes, qint64 firstOffset)
{
    QString text;
    text.reserve(bytes.size() / bytesInLine * 80 + 80);
    for (qsizetype line = 0; line < bytes.size(); line += bytesInLine) {
        if (line > 0)
            text += u'\n';
        appendHex(text, static_cast<quint64>(firstOffset + line), 8);
        QString ascii;
        for (int column = 0; column < bytesInLine; ++column) {
            text += column % 8 == 0 ? QStringLiteral("  ") : QStringLiteral(" ");
            if (line + column >= bytes.size()) {
                text += QStringLiteral("  ");
                continue;
            }
            const auto byte = static_cast<unsigned char>(bytes[line + column]);
            appendHex(text, byte, 2);
            ascii += byte >= 0x20 && byte < 0x7f ? QLatin1Char(static_cast<char>(byte))
                                                 : QLatin1Char('.');
        }
        text += QStringLiteral("  |") + ascii + u'|';
    }
    return text;
}

QString guessSignature(const QByteArray &head)
{
    const auto &known = signatures();
    const auto found = std::find_if(known.begin(), known.end(), [&head](const Signature &each) {
        return head.mid(each.offset, each.bytes.size()) == each.bytes;
    });
    return found == known.end() ? QString()
                                : QCoreApplication::translate("HexDump", found->meaning);
}

} // namespace vams::viewers
