#include "ui/admin/chip_field.h"

#include "ui/support/controls.h"
#include "ui/widgets/flow_layout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

namespace vams::ui {

ChipField::ChipField(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_place(new QWidget)
    , m_line(new QLineEdit)
    , m_model(new QStringListModel(this))
{
    new FlowLayout(m_place);
    m_line->setAccessibleName(tr("Add: %1").arg(name));
    m_line->setPlaceholderText(tr("Type and press Enter"));
    m_line->installEventFilter(this);
    auto *completer = new QCompleter(m_model, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->popup()->setProperty("kind", "suggestions");
    m_line->setCompleter(completer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addWidget(m_place);
    column->addWidget(m_line);
    setFocusProxy(m_line);
    // The line takes the completion after this signal: it is cleared once that is done.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &text) {
                add(text);
                QTimer::singleShot(0, m_line, &QLineEdit::clear);
            });
    connect(m_line, &QLineEdit::textEdited, this, &ChipField::changed);
    showChips();
}

void ChipField::setChips(const QStringList &chips)
{
    m_chips = chips;
    showChips();
}

void ChipField::setOffers(const QStringList &offers)
{
    m_offers = offers;
    QStringList rest = offers;
    rest.removeIf([this](const QString &offer) { return m_chips.contains(offer); });
    m_model->setStringList(rest);
}

QString ChipField::typed() const
{
    return m_line->text().trimmed();
}

QStringList ChipField::chipsAndTyped() const
{
    QStringList all = m_chips;
    if (!typed().isEmpty() && !all.contains(typed()))
        all << typed();
    return all;
}

void ChipField::showChips()
{
    QLayout *row = m_place->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const QString &text : m_chips) {
        QPushButton *chip = makeButton(m_theme, text, QStringLiteral("close"));
        chip->setProperty("kind", "chip");
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                      : Qt::LeftToRight);
        chip->setToolTip(tr("Click to take it off"));
        chip->setAccessibleName(tr("Take off the %1 %2").arg(m_name, text));
        connect(chip, &QPushButton::clicked, this, [this, text] { remove(text); });
        row->addWidget(chip);
    }
    m_place->setVisible(!m_chips.isEmpty());
    setOffers(m_offers);
}

void ChipField::take()
{
    for (const QString &part : m_line->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString text = part.trimmed();
        if (text.isEmpty() || (m_onlyOffers && !m_offers.contains(text)))
            continue;
        m_line->clear();
        add(text);
    }
}

void ChipField::add(const QString &chip)
{
    if (!m_chips.contains(chip)) {
        m_chips << chip;
        showChips();
    }
    emit changed();
}

void ChipField::remove(const QString &chip)
{
    m_chips.removeAll(chip);
    showChips();
    m_line->setFocus();
    emit changed();
}

bool ChipField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_chips.isEmpty()) {
        remove(m_chips.constLast());
        return true;
    }
    const bool isEnd = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Comma;
    if (!isEnd || m_line->text().isEmpty())
        return false;
    take();
    return true;
}

} // namespace vams::ui
