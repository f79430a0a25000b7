#pragma once
// A part of the information panel that folds: facts as label and value, each of which can be
// copied.

#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace vams::ui {

struct Fact
{
    QString label;
    QString text;
    QString tip = {}; ///< such as the exact time; empty: the text where it does not fit

    bool operator==(const Fact &) const = default;
};

class FactSection : public QWidget
{
    Q_OBJECT

public:
    FactSection(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    [[nodiscard]] const QList<Fact> &facts() const { return m_facts; }
    /// A sentence where there are no facts.
    void setNote(const QString &note);
    /// Below the facts.
    void setFooter(QWidget *footer);

    void setFolded(bool isFolded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }

signals:
    void foldedChanged();

private:
    void copyAll() const;

    const Theme &m_theme;
    QToolButton *m_head;
    QToolButton *m_copy;
    QWidget *m_body;
    QVBoxLayout *m_rows;
    QLabel *m_note;
    QList<Fact> m_facts;
    bool m_isFolded = false;
};

} // namespace vams::ui
