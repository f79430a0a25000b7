#pragma once
// The dialog that makes or edits one thing: labelled fields with their problems beneath, a main
// button that works once all is well and something changed, answers of the server where they
// belong. What was typed is never lost: Esc asks first.

#include "core/base/pools.h"
#include "core/base/result.h"
#include "ui/support/dialog.h"
#include "ui/support/form.h"

#include <QVariant>

#include <vector>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace vams {
class Job;
}

namespace vams::ui {

struct FieldRule
{
    QString label;
    QString hint = {};
    /// What is wrong with the value, for people; empty if nothing is.
    std::function<QString()> problem = {};
    /// Names under which the server speaks of it: "tagName".
    QStringList wireNames = {};
    /// What the value is now; known for the editors of Qt.
    std::function<QVariant()> value = {};
};

class FormDialog : public Dialog
{
    Q_OBJECT

public:
    using Work = std::function<Result<void>(Job &)>;

    FormDialog(const Theme &theme, const QString &title, const QString &mainButton,
               QWidget *parent);

    FormField *addField(QWidget *editor, FieldRule rule);
    /// A line edit with what it holds now.
    QLineEdit *addLine(const QString &text, FieldRule rule);
    QPlainTextEdit *addText(const QString &text, FieldRule rule);
    QCheckBox *addCheck(const QString &text, bool isOn, const QString &hint = {});
    /// For an editor that had to be made before its rule could ask it.
    void addProblem(QWidget *editor, std::function<QString()> problem);
    /// An editor that is no control of Qt calls this when its value changed.
    void noteEdit(QWidget *editor);
    /// After the last field: from here on the dialog tells what changed. A new thing may be saved
    /// without a change.
    void start(bool isNew);
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isComplete() const;

    /// `makeWork` is asked on submit; its work runs on the pool; `saved` follows when it went well
    /// and the dialog is closed.
    void saveWith(Pools &pools, std::function<Work()> makeWork, std::function<void()> saved);
    /// At its field if one is named, else in the dialog.
    virtual void showServerError(const Error &error);

    void reject() override;

private:
    struct Field
    {
        QWidget *editor;
        FormField *row;
        FieldRule rule;
        QVariant before;
        bool isTouched = false;
    };

    void watch(QWidget *editor);
    void check();

    std::vector<Field> m_fields;
    bool m_isNew = false;
    bool m_isStarted = false;
};

/// The rule most names of the contract follow: 3 to 63 letters, digits, - and _.
QString recordNameProblem(const QString &name);
/// `least` to 256 letters.
QString recordTextProblem(const QString &text, int least = 4);

} // namespace vams::ui
