#include "ui/language/language.h"

#include "core/base/log.h"
#include "ui/language/pseudo_translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace vams::ui {

namespace {

constexpr auto settingsKey = "language";
const QString english = QStringLiteral("en");
const QString pseudo = QStringLiteral("qps");
/// The same, laid out from right to left.
const QString mirrored = QStringLiteral("qps-rtl");

bool isPseudo(const QString &key)
{
    return key == pseudo || key == mirrored;
}

/// Those with a translation, and English, in which the sources are.
const QStringList translated{english, QStringLiteral("de")};

QString &inUse()
{
    static QString key;
    return key;
}

/// The first language of the system that there is.
QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString language = name.section(QLatin1Char('-'), 0, 0);
        if (translated.contains(language))
            return language;
    }
    return english;
}

/// The system's own where it speaks the language: its region decides how dates are written.
QLocale localeOf(const QString &language)
{
    const QLocale wanted(isPseudo(language) ? english : language);
    const QLocale system = QLocale::system();
    return system.language() == wanted.language() ? system : wanted;
}

} // namespace

Language::Language(const QString &key)
{
    initTranslations();
    const QString language = key.isEmpty() || !isKnown(key) ? systemLanguage() : key;
    inUse() = language;
    QLocale::setDefault(localeOf(language));
    // Later ones are asked first: a text that a language lacks is English, with its plural.
    load(QStringLiteral("vams_en"));
    if (isPseudo(language)) {
        use(std::make_unique<PseudoTranslator>(*m_translators.back(), language == mirrored));
    } else if (language != english) {
        load(QStringLiteral("qtbase_") + language);
        load(QStringLiteral("vams_") + language);
    }
}

Language::~Language()
{
    // Last in, first out: the pseudo language reads the English one.
    while (!m_translators.empty()) {
        QCoreApplication::removeTranslator(m_translators.back().get());
        m_translators.pop_back();
    }
}

void Language::use(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Language::load(const QString &name)
{
    auto translator = std::make_unique<QTranslator>();
    // Qt's own texts are built in where the build found them, else they stand beside Qt.
    if (!translator->load(QStringLiteral(":/translations/") + name) &&
        !translator->load(name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        qCInfo(logUi) << "There is no translation" << name;
    use(std::move(translator));
}

QList<LanguageChoice> Language::available()
{
    QList<LanguageChoice> choices{
        {QString(), QCoreApplication::translate("Language", "Language of the system")}};
    for (const QString &key : translated) {
        const QString name = QLocale(key).nativeLanguageName();
        choices.append({key, key == english ? QStringLiteral("English") : name});
    }
    if (isPseudo(inUse()) || qEnvironmentVariableIsSet("VAMS_PSEUDO"))
        choices.append({isPseudo(inUse()) ? inUse() : pseudo,
                        QCoreApplication::translate("Language", "Pseudo language")});
    return choices;
}

bool Language::isKnown(const QString &key)
{
    return key.isEmpty() || isPseudo(key) || translated.contains(key);
}

QString Language::saved(const QSettings &settings)
{
    const QString key = settings.value(QLatin1String(settingsKey)).toString();
    return isKnown(key) ? key : QString();
}

void Language::save(QSettings &settings, const QString &key)
{
    settings.setValue(QLatin1String(settingsKey), key);
}

QString Language::current()
{
    return inUse().isEmpty() ? english : inUse();
}

QString Language::fromArguments(const QStringList &arguments, const QString &otherwise)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        const QString &argument = arguments.at(at);
        if (argument == option && at + 1 < arguments.size())
            return arguments.at(at + 1);
        if (argument.startsWith(option + QLatin1Char('=')))
            return argument.mid(option.size() + 1);
    }
    return otherwise;
}

} // namespace vams::ui
