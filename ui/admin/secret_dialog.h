#pragma once
// Shows a secret that nobody can show again: an API key, a temporary password. Neither Esc nor the
// window's cross closes it before the reader says that it is kept.

#include "ui/support/dialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace vams::ui {

struct Secret
{
    QString title;    ///< "API key render farm"
    QString sentence; ///< what it is for, and that it is shown once
    QString label;    ///< "Key"
    QString value;
};

class SecretDialog : public Dialog
{
    Q_OBJECT

public:
    SecretDialog(const Theme &theme, const Secret &secret, QWidget *parent);

    void reject() override;

private:
    void copy();

    QLineEdit *m_value;
    QCheckBox *m_kept;
    QLabel *m_note;
};

/// Opens it over `parent`'s window; it deletes itself.
void showSecret(QWidget *parent, const Theme &theme, const Secret &secret);

} // namespace vams::ui
