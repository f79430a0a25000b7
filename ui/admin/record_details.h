#pragma once
// The inspector of an admin page: what is selected, in full.

#include "ui/support/controls.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace vams::ui {

class RecordDetails : public QWidget
{
    Q_OBJECT

public:
    explicit RecordDetails(const Theme &theme, QWidget *parent = nullptr);

    /// Empties it; what follows fills it from top to bottom.
    void begin(const QString &icon, const QString &title);
    void showNote(const QString &text);
    /// The title that `begin` was given; empty while a note shows.
    [[nodiscard]] const QString &subject() const { return m_subject; }

    /// Monospaced, with a button that copies it.
    void addId(const QString &id);
    /// Nothing for an empty value.
    void addFact(const QString &name, const QString &value, const QString &toolTip = {});
    /// A time as the server writes it. As it stands when it is none.
    void addTime(const QString &name, const QString &written);
    void addBadge(const QString &name, const QString &text, BadgeKind kind);
    void addHead(const QString &text);
    void addText(const QString &text);
    void addChips(const QString &head, const QStringList &chips);
    void addButtons(const QList<QAction *> &actions);
    void addWidget(QWidget *widget);
    void addWarning(const QString &text);
    /// JSON, or any other longer text, in a field of its own that can be selected and copied.
    void addCode(const QString &name, const QString &text);

private:
    void clear();
    void addNamed(const QString &name, QWidget *value);

    const Theme &m_theme;
    QString m_subject;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace vams::ui
