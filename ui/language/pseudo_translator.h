#pragma once
// The language "qps": English with accents, in brackets and 40 % longer, so that a picture shows
// what is cut, and what never went through tr(). For whoever works on the program.

#include <QTranslator>

namespace vams::ui {

class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    /// `english` gives the plurals; it outlives this.
    explicit PseudoTranslator(const QTranslator &english, bool rightToLeft = false,
                              QObject *parent = nullptr);

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// `Open %1` as `⟦Öþéñ %1 ẋẋ⟧`: placeholders, tags, entities and the letter of a mnemonic stay.
    [[nodiscard]] static QString disguise(const QString &text);
    /// The text that was disguised, wherever in `text` it stands; for tests and the tour.
    [[nodiscard]] static QString undisguise(const QString &text);

private:
    const QTranslator &m_english;
    bool m_rightToLeft; ///< texts begin with a mark that makes them such, and so is the layout
};

} // namespace vams::ui
