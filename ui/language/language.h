#pragma once
// The language of the program: which there are, which one is wanted, and the translators and the
// locale of the one that is in use. Texts are asked for when widgets are made, so a choice counts
// from the next start.

#include <QList>
#include <QString>

#include <memory>
#include <vector>

class QSettings;
class QTranslator;

namespace vams::ui {

struct LanguageChoice
{
    QString key;  ///< "" (the system's), "en", "de", "qps", "qps-rtl"
    QString name; ///< in the language itself, "Deutsch"
};

/// In use from its construction to its destruction; one at a time, made after the application and
/// before any widget.
class Language
{
public:
    /// A key that nobody knows counts as "".
    explicit Language(const QString &key);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// What there is to choose from, the system's first. The pseudo language is offered only while
    /// it is in use or the environment has VAMS_PSEUDO.
    [[nodiscard]] static QList<LanguageChoice> available();
    [[nodiscard]] static bool isKnown(const QString &key);
    /// The key that the settings hold; "" when they hold none that is known.
    [[nodiscard]] static QString saved(const QSettings &settings);
    static void save(QSettings &settings, const QString &key);
    /// "de" or "qps": the language in use, never "".
    [[nodiscard]] static QString current();
    /// What `--language` or `--language=` says in these arguments, before a parser with translated
    /// texts can read them; else `otherwise`.
    [[nodiscard]] static QString fromArguments(const QStringList &arguments,
                                               const QString &otherwise);

private:
    void use(std::unique_ptr<QTranslator> translator);
    void load(const QString &name);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace vams::ui
