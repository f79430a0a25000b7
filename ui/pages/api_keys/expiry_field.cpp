#include "ui/pages/api_keys/expiry_field.h"

#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace vams::ui {

namespace {

constexpr int onDay = -1;
constexpr int never = 0;
constexpr int kept = -2;
constexpr int defaultSpan = 90;
constexpr int dayChars = 10;
const auto isoDay = QLatin1String("yyyy-MM-dd");

} // namespace

ExpiryField::ExpiryField(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_span(new QComboBox)
    , m_day(new QDateEdit)
{
    m_span->addItem(tr("In 30 days"), 30);
    m_span->addItem(tr("In 90 days"), 90);
    m_span->addItem(tr("In half a year"), 182);
    m_span->addItem(tr("In a year"), 365);
    m_span->addItem(tr("On a day"), onDay);
    m_span->addItem(tr("Never"), never);
    m_span->setAccessibleName(tr("Ends"));
    m_day->setAccessibleName(tr("Last day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(isoDay);
    m_day->setMinimumDate(QDate(2000, 1, 1));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_span, 1);
    row->addWidget(m_day, 1);
    setFocusProxy(m_span);
    m_span->setCurrentIndex(m_span->findData(defaultSpan));
    follow();
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        follow();
        emit changed();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &ExpiryField::changed);
}

void ExpiryField::follow()
{
    const int span = m_span->currentData().toInt();
    m_day->setVisible(span != never && span != kept);
    m_day->setEnabled(span == onDay);
    if (span > 0)
        m_day->setDate(m_today.addDays(span));
}

void ExpiryField::setExpiry(const QString &expiresAt)
{
    const QDate day = QDate::fromString(expiresAt.left(dayChars), Qt::ISODate);
    if (expiresAt.isEmpty()) {
        m_span->setCurrentIndex(m_span->findData(never));
    } else if (expiresAt.size() == dayChars && day.isValid()) {
        m_span->setCurrentIndex(m_span->findData(onDay));
        m_day->setDate(day);
    } else {
        m_kept = expiresAt;
        m_span->insertItem(0, expiresAt, kept);
        m_span->setCurrentIndex(0);
    }
}

QString ExpiryField::expiry() const
{
    const int span = m_span->currentData().toInt();
    if (span == never)
        return {};
    return span == kept ? m_kept : m_day->date().toString(isoDay);
}

QString ExpiryField::problem() const
{
    const int span = m_span->currentData().toInt();
    return span == onDay && m_day->date() < m_today
               ? tr("This day is over: the key would not work.")
               : QString();
}

} // namespace vams::ui
