#pragma once
// The two forms of the welcome page: a new library, and the way to a server.

#include "ui/support/dialog.h"

class QCheckBox;
class QLineEdit;

namespace vams::ui {

class FormField;

class NewLibraryDialog : public Dialog
{
    Q_OBJECT

public:
    /// `parentFolder` is where new libraries go unless the user says otherwise.
    NewLibraryDialog(const Theme &theme, const QString &parentFolder, QWidget *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString path() const;

private:
    void followName();
    void check();

    QString m_parentFolder;
    QLineEdit *m_name;
    QLineEdit *m_path;
    FormField *m_nameField;
    FormField *m_pathField;
    bool m_pathEdited = false;
};

class ConnectDialog : public Dialog
{
    Q_OBJECT

public:
    ConnectDialog(const Theme &theme, const QString &address, QWidget *parent);

    [[nodiscard]] QString address() const;
    [[nodiscard]] QString token() const;
    /// The key is to be kept in the keychain of the system.
    [[nodiscard]] bool remember() const;

private:
    void check();

    QLineEdit *m_address;
    QLineEdit *m_token;
    QCheckBox *m_remember;
    FormField *m_addressField;
};

} // namespace vams::ui
