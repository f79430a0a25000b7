#pragma once
// One of the two lists of criteria of a constraint, a row each: field, operator, value, and what is
// wrong with it beneath.

#include "core/model/access/constraint.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace vams::ui {

class CriteriaEditor : public QWidget
{
    Q_OBJECT

public:
    /// `title`: "When all of these are true".
    CriteriaEditor(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setCriteria(const std::vector<Criterion> &criteria);
    [[nodiscard]] std::vector<Criterion> criteria() const;
    /// The fields of such objects are offered first.
    void setObjectType(const QString &objectType);
    /// Of the first row that cannot be saved; empty if all can.
    [[nodiscard]] QString problem() const;
    /// What the server says, under the row of `field`. False if there is none.
    bool showProblem(const QString &field, const QString &text);
    void addRow();

signals:
    void changed();

private:
    struct Row
    {
        QWidget *place;
        QComboBox *field;
        QComboBox *operation;
        QLineEdit *value;
        QLabel *note;
    };

    void insert(const Criterion &criterion);
    void remove(const QWidget *place);
    void offerFields(QComboBox &combo, const QString &chosen) const;
    void onEdited(const QWidget *place);
    void setNote(const Row &row, const QString &text);

    const Theme &m_theme;
    QString m_title;
    QString m_objectType;
    QVBoxLayout *m_column;
    QLabel *m_none;
    std::vector<Row> m_rows;
};

} // namespace vams::ui
