#include "ui/pages/constraints/right_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace vams::ui {

namespace {

struct RightLook
{
    const char *icon;
    Token ground;
    Token ink;
};

RightLook lookOf(Effect effect)
{
    static constexpr RightLook looks[] = {{"minus", Token::Surface, Token::TextMuted},
                                          {"check", Token::SuccessWeak, Token::Success},
                                          {"close", Token::DangerWeak, Token::Danger}};
    return looks[static_cast<int>(effect)];
}

QString effectText(Effect effect)
{
    switch (effect) {
    case Effect::Allow:
        return RightButton::tr("Allow");
    case Effect::Deny:
        return RightButton::tr("Deny");
    default:
        return RightButton::tr("None");
    }
}

} // namespace

RightButton::RightButton(const Theme &theme, const QString &name, Effect effect, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_name(name)
    , m_effect(effect)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
    connect(this, &QAbstractButton::clicked, this, [this] {
        setEffect(m_effect == Effect::None    ? Effect::Allow
                  : m_effect == Effect::Allow ? Effect::Deny
                                              : Effect::None);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    tell();
}

QSize RightButton::sizeHint() const
{
    const QFontMetrics words(m_theme.font(TextStyle::SmallMedium));
    const int longest = qMax(words.horizontalAdvance(effectText(Effect::Allow)),
                             words.horizontalAdvance(effectText(Effect::Deny)));
    return {qMax(metrics::wide + metrics::margin, longest + metrics::wide - metrics::gap),
            metrics::control};
}

void RightButton::setEffect(Effect effect)
{
    if (effect == m_effect)
        return;
    m_effect = effect;
    tell();
    update();
    emit effectChanged();
}

void RightButton::tell()
{
    setAccessibleName(tr("%1: %2").arg(m_name, effectText(m_effect)));
    setToolTip(tr("%1: %2. A click takes the next of none, allow and deny.")
                   .arg(m_name, effectText(m_effect)));
}

void RightButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const RightLook look = lookOf(m_effect);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_theme.color(underMouse() ? Token::Control : Token::Line));
    painter.setBrush(m_theme.color(look.ground));
    painter.drawRoundedRect(frame, metrics::radiusSmall, metrics::radiusSmall);
    const QString icon = QLatin1String(look.icon);
    const QString text = m_effect == Effect::None ? QString() : effectText(m_effect);
    painter.setFont(m_theme.font(TextStyle::SmallMedium));
    const int words =
        text.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(text) + metrics::tight;
    QRect inner((width() - words - metrics::field) / 2, 0, words + metrics::field, height());
    const QRect place = QStyle::visualRect(
        layoutDirection(), inner,
        QRect(inner.left(), (height() - metrics::field) / 2, metrics::field, metrics::field));
    painter.drawPixmap(place.topLeft(), m_theme.pixmap(icon, look.ink, metrics::field,
                                                       painter.device()->devicePixelRatioF()));
    painter.setPen(m_theme.color(look.ink));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, text);
}

void RightButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_A:
        setEffect(Effect::Allow);
        return;
    case Qt::Key_D:
        setEffect(Effect::Deny);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        setEffect(Effect::None);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void RightButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RightButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace vams::ui
