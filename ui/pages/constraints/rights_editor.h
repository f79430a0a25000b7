#pragma once
// Who gets or loses which rights: roles and users by the four actions.

#include "core/model/access/constraint.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace vams::ui {

class RightButton;
struct AccessNames;

class RightsEditor : public QWidget
{
    Q_OBJECT

public:
    /// `names` are offered; a role must be one of them where any are known.
    RightsEditor(const Theme &theme, const AccessNames &names, QWidget *parent = nullptr);

    void setPermissions(const Constraint &constraint);
    [[nodiscard]] std::vector<ConstraintPermission> permissions() const;
    [[nodiscard]] QString problem() const;

signals:
    void changed();

protected:
    /// Enter adds what is typed instead of saving.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Subject
    {
        SubjectKind kind;
        QString name;
        std::vector<RightButton *> buttons; ///< in the order of accessActions()
        QList<QWidget *> widgets;
    };

    [[nodiscard]] QWidget *makeAdder();
    void addHeads();
    void offer();
    void addTyped();
    void add(SubjectKind kind, const QString &name, const Constraint &constraint);
    void remove(SubjectKind kind, const QString &name);
    [[nodiscard]] SubjectKind chosenKind() const;
    [[nodiscard]] QString typedProblem() const;

    const Theme &m_theme;
    QStringList m_roles;
    QStringList m_users;
    QGridLayout *m_grid;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QStringListModel *m_offers;
    QPushButton *m_add;
    QLabel *m_note;
    std::vector<Subject> m_subjects;
    int m_nextRow = 1;
};

} // namespace vams::ui
