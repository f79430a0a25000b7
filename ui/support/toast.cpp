#include "ui/support/toast.h"

#include "ui/support/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace vams::ui {

namespace {
constexpr int toastLifeMs = 8000;
}

Toast::Toast(const Theme &theme, const QString &text, ToastKind kind, ToastAction action,
             QWidget *where)
    : QFrame(where)
    , m_text(text)
{
    setProperty("area", "float");
    setFixedHeight(metrics::toast);
    setAccessibleName(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::field, 0, metrics::gap, 0);
    row->setSpacing(metrics::gap);
    const bool good = kind == ToastKind::Success;
    row->addWidget(makeIconLabel(theme, good ? QStringLiteral("ok") : QStringLiteral("warning"),
                                 good ? Token::Success : Token::Warning, metrics::icon));
    row->addWidget(makeLabel(text));
    if (!action.shortcut.isEmpty()) {
        QLabel *key = makeLabel(action.shortcut.toString(QKeySequence::NativeText));
        key->setProperty("badge", "key");
        key->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        key->setFixedHeight(metrics::badge);
        row->addWidget(key);
    }
    if (action.run) {
        auto *button = makeButton(theme, action.text, {}, ButtonKind::Quiet);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = std::move(action.run)] {
            deleteLater();
            run();
        });
    }
    auto *close = makeIconButton(theme, QStringLiteral("close"), tr("Dismiss"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QObject::deleteLater);
    m_life.setSingleShot(true);
    m_life.setInterval(toastLifeMs);
    connect(&m_life, &QTimer::timeout, this, &QObject::deleteLater);
    m_life.start();
    where->installEventFilter(this);
}

void Toast::place()
{
    const QSize size(qMin(sizeHint().width(), parentWidget()->width() - 2 * metrics::space),
                     metrics::toast);
    setGeometry(metrics::space, parentWidget()->height() - metrics::toast - metrics::space,
                size.width(), size.height());
    raise();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        place();
    return false;
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_life.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_life.start();
    QFrame::leaveEvent(event);
}

Toast *showToast(QWidget *where, const Theme &theme, const QString &text, ToastAction action,
                 ToastKind kind)
{
    for (Toast *earlier : where->findChildren<Toast *>(QString(), Qt::FindDirectChildrenOnly)) {
        earlier->hide();
        earlier->deleteLater(); // its own button may be what calls
    }
    auto *toast = new Toast(theme, text, kind, std::move(action), where);
    toast->ensurePolished();
    toast->show();
    toast->place();
    return toast;
}

} // namespace vams::ui
