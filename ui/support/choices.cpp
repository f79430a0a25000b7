#include "ui/support/choices.h"

#include "ui/support/controls.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace vams::ui {

namespace {

constexpr int knobEdge = 3;

class SwitchButton : public QAbstractButton
{
public:
    explicit SwitchButton(const Theme &theme)
        : m_theme(theme)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setFixedSize(metrics::switchWidth, metrics::switchHeight);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF track = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(isChecked() ? Qt::NoPen : QPen(m_theme.color(Token::Control)));
        painter.setBrush(m_theme.color(!isChecked()                  ? Token::Field
                                       : underMouse() && isEnabled() ? Token::AccentHover
                                                                     : Token::AccentFill));
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
        const double knob = track.height() - 2 * knobEdge;
        const bool isRight = isChecked() != (layoutDirection() == Qt::RightToLeft);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isChecked() ? Token::OnAccent : Token::Control));
        painter.drawEllipse(
            QRectF(isRight ? track.right() - knobEdge - knob : track.left() + knobEdge,
                   track.top() + knobEdge, knob, knob));
    }

private:
    const Theme &m_theme;
};

} // namespace

SegmentChoice::SegmentChoice(const QStringList &names, const QString &accessibleName,
                             std::function<void(int)> chosen, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < names.size(); ++i) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setProperty("kind", "segment");
        button->setProperty("edge", i == 0 ? "first" : i + 1 == names.size() ? "last" : "");
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button, i);
        m_buttons.append(button);
        setName(i, names[i]);
        row->addWidget(button);
    }
    setFocusProxy(m_buttons.first());
    connect(group, &QButtonGroup::idClicked, this, std::move(chosen));
}

void SegmentChoice::setCurrent(int number)
{
    m_buttons.at(number)->setChecked(true);
    setFocusProxy(m_buttons.at(number));
}

void SegmentChoice::setName(int number, const QString &name)
{
    m_buttons.at(number)->setText(name);
    m_buttons.at(number)->setAccessibleName(QStringLiteral("%1: %2").arg(accessibleName(), name));
}

void SegmentChoice::setOffered(int number, bool isOffered)
{
    if (m_buttons.at(number)->isHidden() != isOffered)
        return;
    m_buttons.at(number)->setHidden(!isOffered);
    if (!isOffered && m_buttons.at(number)->isChecked())
        setCurrent(0);
    QAbstractButton *last = nullptr;
    for (QAbstractButton *button : m_buttons) {
        if (!button->isHidden())
            last = button;
        if (button != m_buttons.first())
            setLook(button, "edge", QString());
    }
    setLook(last, "edge", last == m_buttons.first() ? "first" : "last");
}

int SegmentChoice::current() const
{
    for (int i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return i;
    return 0;
}

QAbstractButton *makeSwitch(const Theme &theme, const QString &accessibleName)
{
    auto *button = new SwitchButton(theme);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    return button;
}

} // namespace vams::ui
