#include "ui/pages/audit/audit_filter_bar.h"

#include "core/base/clock.h"
#include "ui/pages/audit/audit_text.h"
#include "ui/support/find_field.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>

namespace vams::ui {

namespace {

constexpr int typingMs = 300;
constexpr qint64 hourSeconds = 3600;
constexpr qint64 daySeconds = 24 * hourSeconds;

QLineEdit *makeFilterLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(name);
    line->setAccessibleName(name);
    addClearButton(*line);
    line->setMaximumWidth(metrics::tile);
    return line;
}

QDateTimeEdit *makeTime(const QString &name, const QDateTime &time)
{
    auto *edit = new QDateTimeEdit(time);
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    edit->hide();
    return edit;
}

} // namespace

AuditFilterBar::AuditFilterBar(const QStringList &logs, const QString &typeName, QWidget *parent)
    : QWidget(parent)
    , m_log(new QComboBox)
    , m_span(new QComboBox)
    , m_from(makeTime(tr("From"), QDateTime::currentDateTime().addDays(-1)))
    , m_to(makeTime(tr("To"), QDateTime::currentDateTime()))
    , m_user(makeFilterLine(tr("User")))
    , m_type(makeFilterLine(typeName))
{
    m_log->setAccessibleName(tr("Log"));
    m_log->addItem(tr("All logs"), QString());
    for (const QString &log : logs)
        m_log->addItem(auditLogText(log), log);
    addSpans();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space, 0, metrics::space, 0);
    row->setSpacing(metrics::gap);
    for (QWidget *part : {static_cast<QWidget *>(m_log), static_cast<QWidget *>(m_span),
                          static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to)})
        row->addWidget(part);
    row->addWidget(m_user, 1);
    row->addWidget(m_type, 1);
    row->addStretch(1);
    setFixedHeight(metrics::filterBar);
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingMs);
    connect(&m_delay, &QTimer::timeout, this, &AuditFilterBar::changed);
    connect(m_log, &QComboBox::currentIndexChanged, this, &AuditFilterBar::changed);
    connect(m_span, &QComboBox::currentIndexChanged, this, &AuditFilterBar::followSpan);
    const auto later = [this] { m_delay.start(); };
    for (QLineEdit *line : {m_user, m_type})
        connect(line, &QLineEdit::textChanged, this, later);
    for (QDateTimeEdit *time : {m_from, m_to})
        connect(time, &QDateTimeEdit::dateTimeChanged, this, later);
}

void AuditFilterBar::addSpans()
{
    m_span->setAccessibleName(tr("Time"));
    m_span->addItem(tr("Any time"), static_cast<int>(Span::Any));
    m_span->addItem(tr("Last hour"), static_cast<int>(Span::Hour));
    m_span->addItem(tr("Last 24 hours"), static_cast<int>(Span::Day));
    m_span->addItem(tr("Last 7 days"), static_cast<int>(Span::Week));
    m_span->addItem(tr("Last 30 days"), static_cast<int>(Span::Month));
    m_span->addItem(tr("From and to..."), static_cast<int>(Span::Custom));
}

AuditFilterBar::Span AuditFilterBar::span() const
{
    return static_cast<Span>(m_span->currentData().toInt());
}

void AuditFilterBar::followSpan()
{
    m_from->setVisible(span() == Span::Custom);
    m_to->setVisible(span() == Span::Custom);
    emit changed();
}

AuditQuery AuditFilterBar::query() const
{
    AuditQuery query;
    query.log = m_log->currentData().toString();
    query.user = m_user->text().trimmed();
    query.type = m_type->text().trimmed();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto ago = [&now](qint64 seconds) { return toIso(now.addSecs(-seconds)); };
    switch (span()) {
    case Span::Any:
        break;
    case Span::Hour:
        query.from = ago(hourSeconds);
        break;
    case Span::Day:
        query.from = ago(daySeconds);
        break;
    case Span::Week:
        query.from = ago(7 * daySeconds);
        break;
    case Span::Month:
        query.from = ago(30 * daySeconds);
        break;
    case Span::Custom:
        query.from = toIso(m_from->dateTime().toUTC());
        query.to = toIso(m_to->dateTime().toUTC());
        break;
    }
    return query;
}

bool AuditFilterBar::isNarrowing() const
{
    const AuditQuery wanted = query();
    return !(wanted.log + wanted.from + wanted.user + wanted.type).isEmpty();
}

void AuditFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_log->setCurrentIndex(0);
        m_span->setCurrentIndex(0);
        m_user->clear();
        m_type->clear();
        m_delay.stop();
    }
    emit changed();
}

} // namespace vams::ui
