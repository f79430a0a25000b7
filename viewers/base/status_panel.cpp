#include "viewers/base/status_panel.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace vams::viewers {

namespace {

constexpr int showAfterMs = 150;
constexpr int textWidth = 440;
constexpr int iconSize = 32;

QString statusSheet(const ViewerStyle &style)
{
    return QStringLiteral("vams--viewers--StatusPanel { background: %1; }"
                          "QLabel { background: transparent; color: %3; }"
                          "QLabel#statusTitle { color: %2; font-weight: 600; font-size: 15px; }"
                          "QProgressBar { background: %4; border: none; border-radius: 2px;"
                          " max-height: 4px; min-height: 4px; }"
                          "QProgressBar::chunk { background: %5; border-radius: 2px; }")
        .arg(style.viewport.name(), style.text.name(), style.muted.name(), style.line.name(),
             style.accent.name());
}

} // namespace

StatusPanel::StatusPanel(const ViewerStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_retry(new QPushButton(tr("Try again")))
    , m_copy(new QPushButton(tr("Copy details")))
    , m_offerRow(new QHBoxLayout)
    , m_delay(new QTimer(this))
{
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(QStringLiteral("statusTitle"));
    m_text->setObjectName(QStringLiteral("statusText"));
    m_cancel->setObjectName(QStringLiteral("statusCancel"));
    m_retry->setObjectName(QStringLiteral("statusRetry"));
    m_copy->setObjectName(QStringLiteral("statusCopy"));
    m_delay->setSingleShot(true);
    m_delay->setInterval(showAfterMs);
    setUpLayout();
    setColors(style);
    connect(m_delay, &QTimer::timeout, this, [this] { setLoadingVisible(true); });
    connect(m_cancel, &QPushButton::clicked, this, &StatusPanel::cancelRequested);
    connect(m_retry, &QPushButton::clicked, this, &StatusPanel::retryRequested);
    connect(m_copy, &QPushButton::clicked, this, &StatusPanel::copyDetails);
}

void StatusPanel::setUpLayout()
{
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_title->setFixedWidth(textWidth);
    m_text->setFixedWidth(textWidth);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(textWidth / 2);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton *button : {m_cancel, m_retry, m_copy})
        buttons->addWidget(button);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignCenter);
    column->addWidget(m_title, 0, Qt::AlignCenter);
    column->addWidget(m_text, 0, Qt::AlignCenter);
    column->addWidget(m_bar, 0, Qt::AlignCenter);
    column->addSpacing(8);
    column->addLayout(buttons);
    m_offerRow->setSpacing(8);
    column->addLayout(m_offerRow);
    column->addStretch(3);
    setLoadingVisible(false);
}

void StatusPanel::setColors(const ViewerStyle &style)
{
    m_style = style;
    setStyleSheet(statusSheet(style));
    if (style.icon)
        m_icon->setPixmap(style.icon(QStringLiteral("warning"), style.warning).pixmap(iconSize));
}

void StatusPanel::setLoadingVisible(bool visible)
{
    m_icon->hide();
    m_title->setVisible(visible);
    m_text->setVisible(visible);
    m_bar->setVisible(visible);
    m_cancel->setVisible(visible);
    m_retry->hide();
    m_copy->hide();
    showOffers(false);
}

void StatusPanel::setOffers(const QList<QAction *> &offers)
{
    for (const Offer &offer : std::as_const(m_offers))
        delete offer.button;
    m_offers.clear();
    while (QLayoutItem *item = m_offerRow->takeAt(0))
        delete item;
    m_offerRow->addStretch();
    for (QAction *action : offers) {
        auto *button = new QPushButton(action->text().remove(u'&').remove(QStringLiteral("...")));
        button->setToolTip(action->toolTip());
        button->setProperty("kind", "quiet");
        button->setAutoDefault(false);
        const QString icon = action->property("iconName").toString();
        if (m_style.icon && !icon.isEmpty())
            button->setIcon(m_style.icon(icon, m_style.text));
        m_offerRow->addWidget(button);
        m_offers.append({button, action});
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [this] { showOffers(m_isFailed); });
    }
    m_offerRow->addStretch();
    showOffers(m_isFailed);
}

void StatusPanel::showOffers(bool visible)
{
    m_isFailed = visible;
    for (const Offer &offer : std::as_const(m_offers))
        offer.button->setVisible(visible && offer.action && offer.action->isEnabled());
}

void StatusPanel::showLoading(const QString &fileName)
{
    setLoadingVisible(false);
    m_title->setText(tr("Opening %1").arg(fileName));
    m_text->clear();
    m_bar->setRange(0, 0);
    m_delay->start();
}

void StatusPanel::showProgress(const Progress &progress)
{
    if (progress.total > 0) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(static_cast<int>(1000.0 * static_cast<double>(progress.done) /
                                         static_cast<double>(progress.total)));
    } else {
        m_bar->setRange(0, 0);
    }
    m_text->setText(progress.text);
}

void StatusPanel::showError(const Error &error)
{
    m_delay->stop();
    m_error = error;
    const bool isCancelled = error.kind == ErrorKind::Cancelled;
    m_title->setText(isCancelled ? tr("Opening was cancelled") : error.message);
    QStringList lines;
    for (const QString &line : {error.subject, error.advice}) {
        if (!line.isEmpty() && !isCancelled)
            lines.append(line);
    }
    m_text->setText(lines.join(u'\n'));
    m_icon->setVisible(!isCancelled && !m_icon->pixmap(Qt::ReturnByValue).isNull());
    m_title->show();
    m_text->setVisible(!lines.isEmpty());
    m_bar->hide();
    m_cancel->hide();
    m_retry->show();
    m_copy->setVisible(!isCancelled);
    showOffers(true);
}

void StatusPanel::copyDetails()
{
    QGuiApplication::clipboard()->setText(describe(m_error));
}

} // namespace vams::viewers
