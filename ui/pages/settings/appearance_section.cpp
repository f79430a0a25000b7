#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_form.h"
#include "ui/support/controls.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSlider>

namespace vams::ui {

namespace {

constexpr int fontStep = 10;

/// A colour that can be chosen: a filled round with a tick when it is.
class SwatchButton : public QAbstractButton
{
public:
    SwatchButton(const Theme &theme, Accent accent, const QString &name)
        : m_theme(theme)
        , m_accent(accent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setFixedSize(metrics::swatch, metrics::swatch);
        setToolTip(name);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF round =
            QRectF(rect()).adjusted(metrics::ring, metrics::ring, -metrics::ring, -metrics::ring);
        if (isChecked()) {
            painter.setPen(QPen(m_theme.color(Token::Text), metrics::ring));
            painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(accentSample(m_accent, m_theme.isDark()));
        painter.drawEllipse(isChecked() ? round.adjusted(2, 2, -2, -2) : round);
        if (!isChecked())
            return;
        const int tick = metrics::icon * 3 / 4;
        painter.drawPixmap(
            QPointF(round.center().x() - tick / 2.0, round.center().y() - tick / 2.0),
            m_theme.pixmap(QStringLiteral("check"), Token::OnAccent, tick, devicePixelRatioF()));
    }

private:
    const Theme &m_theme;
    Accent m_accent;
};

class AppearanceSection : public SettingsForm
{
    Q_OBJECT

public:
    explicit AppearanceSection(const SettingsContext &context)
        : SettingsForm(tr("Appearance"), tr("Changes show at once, everywhere."))
        , m_theme(context.page.theme)
        , m_preferences(context.preferences)
    {
        m_scheme = new SegmentChoice(
            {tr("As the system"), tr("Dark"), tr("Light")}, tr("Theme"), [this](int number) {
                change([number](Appearance &look) { look.scheme = static_cast<Scheme>(number); });
            });
        addRow(tr("Theme"), m_scheme);
        addRow(tr("Accent colour"), makeSwatches(),
               tr("For what is selected, has the focus, or is the main thing to press. Each was "
                  "checked for contrast in both themes."));
        m_density = new SegmentChoice(
            {tr("Comfortable"), tr("Compact")}, tr("Density"), [this](int number) {
                change([number](Appearance &look) { look.density = static_cast<Density>(number); });
            });
        addRow(tr("Density"), m_density, tr("Compact shows more rows on the same screen."));
        addRow(tr("Size of type"), makeFontRow(), tr("Controls and rows grow with it."));
        m_motion = makeSwitch(m_theme, tr("Reduced motion"));
        connect(m_motion, &QAbstractButton::clicked, this, [this](bool isOn) {
            change([isOn](Appearance &look) { look.reducedMotion = isOn; });
        });
        addRow(tr("Reduced motion"), m_motion, tr("Cameras jump instead of gliding."));
        addEnd();
        connect(&m_theme, &Theme::changed, this, &AppearanceSection::follow);
        follow();
    }

private:
    QWidget *makeSwatches()
    {
        const QString names[accentCount] = {tr("Blue"), tr("Teal"),   tr("Violet"),
                                            tr("Rose"), tr("Orange"), tr("Graphite")};
        auto *widget = new QWidget;
        widget->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::gap);
        m_accents = new QButtonGroup(this);
        for (int i = 0; i < accentCount; ++i) {
            auto *button = new SwatchButton(m_theme, static_cast<Accent>(i), names[i]);
            button->setAccessibleName(tr("Accent colour: %1").arg(names[i]));
            m_accents->addButton(button, i);
            row->addWidget(button);
        }
        connect(m_accents, &QButtonGroup::idClicked, this, [this](int number) {
            change([number](Appearance &look) { look.accent = static_cast<Accent>(number); });
        });
        return widget;
    }

    QWidget *makeFontRow()
    {
        auto *widget = new QWidget;
        widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::field);
        m_font = new QSlider(Qt::Horizontal);
        m_font->setRange(leastFontPercent / fontStep, mostFontPercent / fontStep);
        m_font->setPageStep(2);
        m_font->setTracking(false); // the whole program follows: once, when it is let go
        m_font->setAccessibleName(tr("Size of type"));
        m_font->setMaximumWidth(metrics::cardMin);
        m_percent = makeLabel({});
        const auto say = [this](int value) {
            m_percent->setText(tr("%1 %").arg(value * fontStep));
            m_font->setAccessibleDescription(m_percent->text());
        };
        connect(m_font, &QSlider::sliderMoved, this, say);
        connect(m_font, &QSlider::valueChanged, this, [this, say](int value) {
            say(value);
            change([value](Appearance &look) { look.fontPercent = value * fontStep; });
        });
        auto *usual = makeButton(m_theme, tr("Usual size"), {}, ButtonKind::Quiet);
        connect(usual, &QPushButton::clicked, this,
                [this] { m_font->setValue(Appearance().fontPercent / fontStep); });
        row->addWidget(m_font, 1);
        row->addWidget(m_percent);
        row->addWidget(usual);
        row->addStretch(1);
        widget->setFocusProxy(m_font);
        say(Appearance().fontPercent / fontStep);
        return widget;
    }

    void change(const std::function<void(Appearance &)> &how)
    {
        if (m_isFollowing)
            return;
        Appearance look = m_theme.appearance();
        how(look);
        m_preferences.setAppearance(look);
        m_theme.setAppearance(look);
    }

    void follow()
    {
        m_isFollowing = true;
        const Appearance &look = m_theme.appearance();
        m_scheme->setCurrent(static_cast<int>(look.scheme));
        m_density->setCurrent(static_cast<int>(look.density));
        m_accents->button(static_cast<int>(look.accent))->setChecked(true);
        m_font->setValue(look.fontPercent / fontStep);
        m_motion->setChecked(look.reducedMotion);
        m_isFollowing = false;
    }

    Theme &m_theme;
    Preferences m_preferences;
    SegmentChoice *m_scheme;
    SegmentChoice *m_density;
    QButtonGroup *m_accents = nullptr;
    QSlider *m_font = nullptr;
    QLabel *m_percent = nullptr;
    QAbstractButton *m_motion;
    bool m_isFollowing = false;
};

} // namespace

QWidget *makeAppearanceSection(const SettingsContext &context)
{
    return new AppearanceSection(context);
}

} // namespace vams::ui

#include "appearance_section.moc"
