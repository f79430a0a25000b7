#include "ui/pages/asset/links/number_field.h"

#include "ui/support/controls.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <cmath>
#include <optional>

namespace vams::ui {

namespace {

constexpr int mostDecimals = 4;
constexpr double smallStep = 1;
constexpr double largeStep = 10;

/// "-88.5": at least one digit behind the point, at most four.
QString numberText(double number)
{
    QString text = QString::number(number, 'f', mostDecimals);
    while (text.endsWith(QLatin1Char('0')) && text.at(text.size() - 2) != QLatin1Char('.'))
        text.chop(1);
    if (text == QLatin1String("-0.0"))
        text = QStringLiteral("0.0");
    return text.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

std::optional<double> numberOf(const QString &text)
{
    bool isNumber = false;
    double number = QLocale().toDouble(text.trimmed(), &isNumber);
    if (!isNumber)
        number = text.trimmed().toDouble(&isNumber); // as programs write it
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace

NumberField::NumberField(const Theme &theme, const QString &letter, const QString &name,
                         QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_letter(letter)
{
    setLayoutDirection(Qt::LeftToRight); // as numbers are written everywhere
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAccessibleName(name);
    setMinimumWidth(metrics::wide);
    if (!letter.isEmpty())
        setTextMargins(metrics::field, 0, 0, 0);
    setText(numberText(0));
    connect(this, &QLineEdit::textEdited, this, [this] {
        setLook(this, "invalid", false);
        setAccessibleDescription({});
    });
}

void NumberField::setNumber(double number)
{
    m_number = number;
    if (!hasFocus() || !isModified())
        restore();
}

void NumberField::restore()
{
    setText(numberText(m_number));
    setCursorPosition(0);
    setModified(false);
    setLook(this, "invalid", false);
    setAccessibleDescription({});
}

void NumberField::take()
{
    if (!isModified())
        return;
    const std::optional<double> written = numberOf(text());
    if (!written) {
        setLook(this, "invalid", true);
        setAccessibleDescription(tr("This is no number."));
        return;
    }
    setModified(false);
    if (numberText(*written) == numberText(m_number) && *written != m_number &&
        text() == numberText(m_number))
        return; // more digits are stored than are shown
    if (*written == m_number) {
        restore();
        return;
    }
    m_number = *written;
    restore();
    emit numberWritten();
}

void NumberField::stepBy(double step)
{
    setText(numberText(numberOf(text()).value_or(m_number) + step));
    setModified(true);
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? largeStep : smallStep;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isReadOnly())
            stepBy(event->key() == Qt::Key_Up ? step : -step);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        selectAll();
        return;
    case Qt::Key_Escape:
        if (isModified()) {
            restore();
            selectAll();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        take();
}

void NumberField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_letter.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(Token::TextMuted));
    painter.drawText(rect().adjusted(metrics::gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_letter);
}

} // namespace vams::ui
