#include "ui/theme/rescale.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHash>
#include <QVariant>
#include <QWidget>

namespace vams::ui {

namespace {

class SizeChange
{
public:
    SizeChange(const MetricValues &before, const MetricValues &now)
        : m_type(static_cast<double>(now.textTitle) / before.textTitle)
        , m_row(static_cast<double>(now.topBar) / before.topBar)
    {
        // Metrics of one kind that were the same size are the same size now.
#define VAMS_NOTE_SIZE(name, value, how)                                                           \
    if (before.name > leastKnown)                                                                  \
        (MetricScaling::how == MetricScaling::Row ? m_rows : m_texts).insert(before.name, now.name);
        VAMS_SCALED_METRICS(VAMS_NOTE_SIZE)
#undef VAMS_NOTE_SIZE
        // Small sizes may have met: the last one counts, as it is mostly code that has its own.
        for (const auto size :
             {&MetricValues::textTitle, &MetricValues::textSection, &MetricValues::textBase,
              &MetricValues::textSmall, &MetricValues::textMono})
            m_fonts.insert(before.*size, now.*size);
    }

    [[nodiscard]] int width(int size) const
    {
        return changed(size, m_texts, m_rows, m_type);
    }
    [[nodiscard]] int height(int size) const
    {
        return changed(size, m_rows, m_texts, m_row);
    }
    [[nodiscard]] int text(int size) const
    {
        const auto known = m_fonts.constFind(size);
        return known != m_fonts.constEnd() ? *known : qMax(1, qRound(size * m_type));
    }

private:
    static constexpr int leastKnown = 8;

    [[nodiscard]] static int changed(int size, const QHash<int, int> &first,
                                     const QHash<int, int> &second, double ratio)
    {
        // Lines and spaces do not grow; QWIDGETSIZE_MAX is no size.
        if (size <= leastKnown || size >= QWIDGETSIZE_MAX)
            return size;
        if (const auto known = first.constFind(size); known != first.constEnd())
            return *known;
        if (const auto known = second.constFind(size); known != second.constEnd())
            return *known;
        return qRound(size * ratio);
    }

    double m_type;
    double m_row;
    QHash<int, int> m_texts;
    QHash<int, int> m_rows;
    QHash<int, int> m_fonts;
};

/// What the style sheet gave, it gives again.
bool isOfStyleSheet(const QWidget &widget, const char *property)
{
    return widget.property(property).toBool();
}

void rescaleLimits(QWidget &widget, const SizeChange &change)
{
    const QSize least = widget.minimumSize();
    const QSize most = widget.maximumSize();
    // Setting one of the two may move the other, so both are set from what they were.
    if (!isOfStyleSheet(widget, "_q_stylesheet_minw") && least.width() > 0)
        widget.setMinimumWidth(change.width(least.width()));
    if (!isOfStyleSheet(widget, "_q_stylesheet_minh") && least.height() > 0)
        widget.setMinimumHeight(change.height(least.height()));
    if (!isOfStyleSheet(widget, "_q_stylesheet_maxw") && most.width() < QWIDGETSIZE_MAX)
        widget.setMaximumWidth(change.width(most.width()));
    if (!isOfStyleSheet(widget, "_q_stylesheet_maxh") && most.height() < QWIDGETSIZE_MAX)
        widget.setMaximumHeight(change.height(most.height()));
}

} // namespace

QList<OwnFont> ownFonts()
{
    QList<OwnFont> fonts;
    for (QWidget *widget : QApplication::allWidgets())
        if (widget->testAttribute(Qt::WA_SetFont) && widget->font().pixelSize() > 0)
            fonts.append({widget, widget->font()});
    return fonts;
}

void rescaleWidgets(const MetricValues &before, const MetricValues &now,
                    const QList<OwnFont> &fonts)
{
    const SizeChange change(before, now);
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->isWindow())
            continue;
        rescaleLimits(*widget, change);
        if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            const int icon = change.width(button->iconSize().width());
            button->setIconSize(QSize(icon, icon));
        }
    }
    for (const OwnFont &own : fonts) {
        if (!own.widget)
            continue;
        QFont font = own.font;
        font.setPixelSize(change.text(font.pixelSize()));
        own.widget->setFont(font);
    }
}

} // namespace vams::ui
