// Pictures (everything Qt decodes) and the beginning of texts.

#include "viewers/base/file_kind.h"
#include "viewers/formats/formats.h"
#include "viewers/formats/images.h"

#include <QStringDecoder>

#include <algorithm>

namespace vams::viewers {

namespace {

class ImageLoader final : public Loader
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("image"); }
    [[nodiscard]] QString title() const override { return ReaderText::tr("picture"); }
    [[nodiscard]] QStringList extensions() const override { return extensionsOf(FileKind::Image); }
    [[nodiscard]] int canRead(const QByteArray &head) const override
    {
        static const QByteArrayList marks{"\x89PNG\r\n", "\xff\xd8\xff", "GIF8", "II*", "MM"};
        for (const QByteArray &mark : marks) {
            if (head.startsWith(mark))
                return 100;
        }
        return head.startsWith("glTF") || head.startsWith("%PDF") ? 0 : 20;
    }

protected:
    [[nodiscard]] Loaded read(const Source &source, Job &) const override
    {
        QString why;
        QImage image = decodeImage(source.bytes(), source.options().maxImageSize,
                                   source.options().vectorSize, &why);
        if (image.isNull())
            throw FormatError(ReaderText::tr("The picture cannot be read (%1).").arg(why));
        return image;
    }
};

class TextLoader final : public Loader
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("text"); }
    [[nodiscard]] QString title() const override { return ReaderText::tr("text"); }
    [[nodiscard]] QStringList extensions() const override { return extensionsOf(FileKind::Text); }
    [[nodiscard]] int canRead(const QByteArray &head) const override
    {
        const bool isUtf16 = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
        return head.contains('\0') && !isUtf16 ? 0 : 30;
    }

protected:
    [[nodiscard]] Loaded read(const Source &source, Job &) const override
    {
        constexpr std::uint64_t sampleSize = 16 * 1024;
        const ByteView &bytes = source.bytes();
        const QByteArray head = bytes.part(0, std::min(bytes.size(), sampleSize)).raw();
        const auto encoding =
            QStringConverter::encodingForData(head).value_or(QStringConverter::Utf8);
        QStringDecoder utf8(encoding);
        TextSample sample;
        sample.text = utf8(head);
        sample.isWhole = bytes.size() <= sampleSize;
        return sample;
    }
};

} // namespace

std::unique_ptr<Loader> makeImageLoader()
{
    return std::make_unique<ImageLoader>();
}

std::unique_ptr<Loader> makeTextLoader()
{
    return std::make_unique<TextLoader>();
}

} // namespace vams::viewers
