#pragma once
// What narrows a log: which one, when, who and what kind of event.

#include "core/model/operations/audit_event.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace vams::ui {

class AuditFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `logs`: wire names to choose from. `typeName`: what the type of a row is called.
    AuditFilterBar(const QStringList &logs, const QString &typeName, QWidget *parent = nullptr);

    /// Page size, token and text are the caller's.
    [[nodiscard]] AuditQuery query() const;
    [[nodiscard]] bool isNarrowing() const;
    void clear();

signals:
    void changed();

private:
    enum class Span
    {
        Any,
        Hour,
        Day,
        Week,
        Month,
        Custom
    };

    void addSpans();
    void followSpan();
    [[nodiscard]] Span span() const;

    QComboBox *m_log;
    QComboBox *m_span;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QLineEdit *m_user;
    QLineEdit *m_type;
    QTimer m_delay;
};

} // namespace vams::ui
