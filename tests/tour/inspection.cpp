#include "tests/tour/inspection.h"

#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace vams::tour {

namespace {

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QAbstractSlider *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget);
}

/// Parts that Qt makes inside its own controls.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith(QLatin1String("qt_")) ||
           widget->inherits("QScrollBar") || widget->inherits("QComboBoxListView") ||
           widget->inherits("QComboBoxPrivateScroller") || widget->inherits("QTableCornerButton") ||
           widget->inherits("QHeaderView") || (parent && parent->inherits("QComboBox")) ||
           (parent && parent->inherits("QAbstractSpinBox")) ||
           (parent && (parent->inherits("QTabBar") || parent->inherits("QLineEdit")));
}

QString nameOf(const QWidget *widget)
{
    QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return face ? face->text(QAccessible::Name) : QString();
}

QString fault(const char *kind, const QWidget *widget, const QString &more)
{
    const QWidget *parent = widget->parentWidget();
    return QStringLiteral("%1: %2 in %3: %4")
        .arg(QLatin1String(kind), QLatin1String(widget->metaObject()->className()),
             QLatin1String(parent ? parent->metaObject()->className() : "nothing"), more);
}

/// Text that its control has no room for and does not shorten with dots.
QString cutOf(const QWidget *widget)
{
    QSize wanted;
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        text = label->text();
        if (text.isEmpty() || label->metaObject() != &QLabel::staticMetaObject ||
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ||
            label->toolTip() == text)
            return {}; // these shorten, and tell the whole in a tip
        wanted = label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                   : label->minimumSizeHint();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        text = button->text();
        if (text.isEmpty() || button->width() <= ui::metrics::rail || button->inherits("QTabBar") ||
            (button->inherits("QToolButton") &&
             static_cast<const QToolButton *>(button)->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return {};
        wanted = QSize(button->fontMetrics().horizontalAdvance(QString(text).remove('&')),
                       button->fontMetrics().height());
    } else {
        return {};
    }
    if (wanted.width() <= widget->width() && wanted.height() <= widget->height())
        return {};
    return QStringLiteral("\"%1\" %2x%3 of %4x%5")
        .arg(text.left(60))
        .arg(widget->width())
        .arg(widget->height())
        .arg(wanted.width())
        .arg(wanted.height());
}

} // namespace

QStringList inspect(const QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const QString cut = cutOf(widget); !cut.isEmpty())
            faults << fault("cut", widget, cut);
        if (!isControl(widget) || isInner(widget))
            continue;
        if (nameOf(widget).trimmed().isEmpty())
            faults << fault("no name", widget, widget->objectName() + widget->toolTip());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->text().isEmpty() && button->toolTip().isEmpty())
            faults << fault("no tool tip", widget, nameOf(widget));
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace vams::tour
