#pragma once
// "Test access": who may do what with which object, which rule decides, and why the others do not.
// Asks again while one writes; an answer to an earlier question is dropped.

#include "core/model/access/constraint.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace vams {
class Job;
}

namespace vams::ui {

class AccessPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccessPanel(const PageContext &context, QWidget *parent = nullptr);

    void setUsers(const QStringList &users);
    /// Fills in what the constraint speaks of, where that is a plain text.
    void preset(const Constraint &constraint);
    void focusUser();
    /// After the rules changed.
    void askAgain();

signals:
    void constraintChosen(const QString &constraintId);

private:
    struct ObjectField
    {
        QString name;
        QLineEdit *editor;
        QWidget *row;
    };

    void addQuestion(QVBoxLayout &column);
    void addRow(QVBoxLayout &column, const QString &label, QWidget *editor);
    void followType();
    void ask();
    [[nodiscard]] AccessQuestion question() const;
    void showAnswer(const AccessAnswer &answer);
    void showNote(const QString &text);
    void clearAnswer();

    PageContext m_context;
    QComboBox *m_user;
    QCheckBox *m_mfa;
    QComboBox *m_action;
    QComboBox *m_type;
    std::vector<ObjectField> m_fields;
    QVBoxLayout *m_answerPlace;
    QWidget *m_answer = nullptr;
    QTimer m_pause;
    std::shared_ptr<Job> m_job;
    int m_turn = 0;
};

} // namespace vams::ui
