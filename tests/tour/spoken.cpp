#include "tests/tour/spoken.h"

#include "ui/language/language.h"
#include "ui/language/pseudo_translator.h"

#include <QFile>
#include <QMultiHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <vector>

namespace vams::tour {

namespace {

struct Pattern
{
    QRegularExpression spoken; ///< with a group for each placeholder
    QStringList placeholders;
    QString english;
};

struct Dictionary
{
    QMultiHash<QString, QString> whole; ///< by what is said
    std::vector<Pattern> patterns;
};

QString bare(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("..."));
}

void add(Dictionary &words, const QString &english, const QString &spoken)
{
    static const QRegularExpression placeholder(QStringLiteral("%\\d|%n"));
    if (!spoken.contains(placeholder)) {
        words.whole.insert(bare(spoken), bare(english));
        return;
    }
    Pattern pattern{{}, {}, english};
    QString expression;
    qsizetype at = 0;
    for (auto found = placeholder.globalMatch(spoken); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        expression += QRegularExpression::escape(spoken.mid(at, match.capturedStart() - at)) +
                      QStringLiteral("(.+)");
        pattern.placeholders << match.captured();
        at = match.capturedEnd();
    }
    expression += QRegularExpression::escape(spoken.mid(at));
    if (bare(expression).count(QRegularExpression(QStringLiteral("[a-zA-Z]"))) < 3)
        return; // "%1, %2" fits everything
    pattern.spoken.setPattern(QRegularExpression::anchoredPattern(expression));
    words.patterns.push_back(pattern);
}

Dictionary readDictionary(const QString &language)
{
    Dictionary words;
    QFile file(QStringLiteral(VAMS_SOURCE_DIR "/resources/translations/vams_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    QString english;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            english = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            add(words, english, xml.readElementText());
        else if (xml.name() == QLatin1String("translation") &&
                 xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            add(words, english, xml.text().toString());
    }
    return words;
}

} // namespace

QStringList inEnglish(const QString &text)
{
    const QString language = ui::Language::current();
    if (language.startsWith(QLatin1String("qps")))
        return {ui::PseudoTranslator::undisguise(text)};
    if (language == QLatin1String("en") || text.isEmpty())
        return {text};
    static const Dictionary words = readDictionary(language);
    // Behind two spaces stands the shortcut.
    const QString said = bare(text.section(QStringLiteral("  "), 0, 0));
    QStringList all = words.whole.values(said);
    for (const Pattern &pattern : words.patterns) {
        const QRegularExpressionMatch match = pattern.spoken.match(text);
        if (!match.hasMatch())
            continue;
        QString english = pattern.english;
        for (qsizetype at = 0; at < pattern.placeholders.size(); ++at)
            english.replace(pattern.placeholders.at(at), match.captured(static_cast<int>(at) + 1));
        all << english;
    }
    return all << text;
}

} // namespace vams::tour
