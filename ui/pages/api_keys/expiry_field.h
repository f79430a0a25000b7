#pragma once
// When something ends: a choice of usual spans, a day of the calendar, or never.

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace vams::ui {

class ExpiryField : public QWidget
{
    Q_OBJECT

public:
    /// `today` is what spans count from.
    explicit ExpiryField(const QDate &today, QWidget *parent = nullptr);

    /// As on the wire: a day, a day with a time, or nothing for never. A time is kept as long as
    /// nobody chooses something else.
    void setExpiry(const QString &expiresAt);
    [[nodiscard]] QString expiry() const;
    [[nodiscard]] QString problem() const;

signals:
    void changed();

private:
    void follow();

    QDate m_today;
    QString m_kept;
    QComboBox *m_span;
    QDateEdit *m_day;
};

} // namespace vams::ui
