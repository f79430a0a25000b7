#include "ui/language/pseudo_translator.h"

#include <QRegularExpression>

#include <iterator>

namespace vams::ui {

namespace {

constexpr char16_t plainLetters[] = u"abcdefghijklnoprstuvwyzACDEGHIJKLNORSTUWYZ";
constexpr char16_t accentLetters[] = u"áƀçðéƒĝĥîĵķļñöþŕšţûṽŵýžÅÇÐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽ";
static_assert(std::size(plainLetters) == std::size(accentLetters));

constexpr QChar openBracket(u'⟦');
constexpr QChar closeBracket(u'⟧');
constexpr QChar padLetter(u'ẋ');
constexpr QChar rightToLeftMark(u'\u200f');
constexpr int padWord = 6; ///< letters, so that a wrapped text can wrap here too

QChar withAccent(QChar letter)
{
    const qsizetype at = QStringView(plainLetters).indexOf(letter);
    return at < 0 ? letter : QChar(accentLetters[at]);
}

/// What a person must not see changed: %1, %L1, %n, &amp;, <b>, and the mnemonic with its letter.
const QRegularExpression &keptParts()
{
    static const QRegularExpression parts(
        QStringLiteral("%L?\\d{1,2}|%n|&[a-zA-Z]+;|&#\\d+;|&[^\\s]|<[^<>]*>|\\{\\w+\\}"));
    return parts;
}

QString padding(qsizetype letters)
{
    // 40 %, and at least two: short words grow most in other languages.
    const qsizetype count = qMax<qsizetype>(2, (letters * 2 + 4) / 5);
    QString text;
    for (qsizetype at = 0; at < count; ++at) {
        if (at % padWord == 0)
            text += QLatin1Char(' ');
        text += padLetter;
    }
    return text;
}

} // namespace

PseudoTranslator::PseudoTranslator(const QTranslator &english, bool rightToLeft, QObject *parent)
    : QTranslator(parent)
    , m_english(english)
    , m_rightToLeft(rightToLeft)
{}

QString PseudoTranslator::translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const
{
    const QLatin1String name(context);
    if (m_rightToLeft && qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return QStringLiteral("RTL");
    // Names of keys are read back, and the direction is no text.
    if (name == QLatin1String("QShortcut") || name == QLatin1String("QGuiApplication") ||
        name == QLatin1String("QApplication"))
        return {};
    const QString english = m_english.translate(context, source, disambiguation, n);
    const QString text = disguise(english.isEmpty() ? QString::fromUtf8(source) : english);
    return m_rightToLeft && !text.isEmpty() ? rightToLeftMark + text : text;
}

QString PseudoTranslator::disguise(const QString &text)
{
    if (text.trimmed().isEmpty())
        return text;
    QString changed(openBracket);
    qsizetype letters = 0;
    qsizetype at = 0;
    const auto change = [&](qsizetype until) {
        for (; at < until; ++at) {
            letters += text.at(at).isLetter() ? 1 : 0;
            changed += withAccent(text.at(at));
        }
    };
    for (auto parts = keptParts().globalMatch(text); parts.hasNext();) {
        const QRegularExpressionMatch part = parts.next();
        change(part.capturedStart());
        changed += part.captured();
        at = part.capturedEnd();
    }
    change(text.size());
    return letters == 0 ? text : changed + padding(letters) + closeBracket;
}

QString PseudoTranslator::undisguise(const QString &text)
{
    static const QRegularExpression added(QStringLiteral("⟦|( ?ẋ+)+⟧"));
    QString plain = text;
    plain.remove(added).remove(rightToLeftMark);
    for (QChar &letter : plain)
        if (const qsizetype at = QStringView(accentLetters).indexOf(letter); at >= 0)
            letter = QChar(plainLetters[at]);
    return plain;
}

} // namespace vams::ui
