#pragma once
// The look: colours, type and icons of the current theme, and their switch at run time. Created
// once by app/ and handed to whatever draws.

#include "ui/theme/appearance.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QTemporaryDir>

#include <memory>

class QApplication;

namespace vams::ui {

class FocusRing;
struct ThemeColors;

/// Which colour an icon takes; most follow the pointer, the checked and the disabled state.
enum class IconRole
{
    Muted, ///< icon buttons and rows: text colour under the pointer, accent when on
    Text,
    Accent,
    OnAccent,
    Success,
    Warning,
    Danger
};

enum class TextStyle
{
    Title,
    Section,
    Base,
    Medium, ///< base size, weight 500: buttons, tabs, tile names
    Strong, ///< base size, weight 600
    Small,
    SmallMedium,
    Mono
};

class Theme : public QObject
{
    Q_OBJECT

public:
    using Scheme = ui::Scheme;

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] Scheme scheme() const { return m_appearance.scheme; }
    void setScheme(Scheme scheme);
    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    /// Everything that shows follows at once: colours, type, and what was fixed in size.
    void setAppearance(const Appearance &appearance);
    [[nodiscard]] bool isDark() const;
    /// For what moves when it appears: 0 where the user wants no motion, else `ms`.
    [[nodiscard]] int motion(int ms) const { return m_appearance.reducedMotion ? 0 : ms; }

    [[nodiscard]] QColor color(Token token) const;
    /// An icon of resources/icons by file name without ".svg". It is drawn when it is painted, so
    /// that it is crisp at any size and follows a later change of theme by itself.
    [[nodiscard]] QIcon icon(const QString &name, IconRole role = IconRole::Muted) const;
    /// The same as a picture, for delegates and labels. Labels must ask again after changed().
    [[nodiscard]] QPixmap pixmap(const QString &name, Token color, int size, qreal ratio) const;
    [[nodiscard]] QFont font(TextStyle style) const;

    /// Sets style, palette, fonts and style sheet of the program, now and whenever the theme
    /// changes, and draws the focus ring.
    void applyTo(QApplication &application);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void restyle();
    [[nodiscard]] bool systemIsDark() const;
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;
    void writeStyleImages(QHash<QString, QString> &variables) const;

    Appearance m_appearance;
    std::shared_ptr<ThemeColors> m_colors;
    QApplication *m_application = nullptr;
    std::unique_ptr<FocusRing> m_focusRing;
    QString m_family;
    QTemporaryDir m_styleImages;
};

} // namespace vams::ui
