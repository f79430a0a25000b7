#include "ui/admin/secret_dialog.h"

#include "ui/support/controls.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

SecretDialog::SecretDialog(const Theme &theme, const Secret &secret, QWidget *parent)
    : Dialog(theme, secret.title, tr("Close"), DialogRole::Normal, parent)
    , m_value(new QLineEdit(secret.value))
    , m_kept(new QCheckBox(tr("I have copied it")))
    , m_note(makeMuted(tr("It cannot be shown again."), TextStyle::Small))
{
    setAttribute(Qt::WA_DeleteOnClose);
    hideCancel();
    setMinimumWidth(metrics::editorMax);
    QLabel *sentence = makeMuted(secret.sentence);
    sentence->setWordWrap(true);
    QLabel *label = makeLabel(secret.label, TextStyle::Medium);
    label->setBuddy(m_value);
    m_value->setReadOnly(true);
    m_value->setAccessibleName(secret.label);
    m_value->setFont(theme.font(TextStyle::Mono));
    m_value->setCursorPosition(0);
    QPushButton *copyButton = makeButton(theme, tr("Copy"), QStringLiteral("copy"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(m_value, 1);
    row->addWidget(copyButton);
    body().addWidget(sentence);
    body().addSpacing(metrics::gap);
    body().addWidget(label);
    body().addLayout(row);
    body().addSpacing(metrics::gap);
    body().addWidget(m_kept);
    body().addWidget(m_note);
    mainButton().setEnabled(false);
    connect(copyButton, &QPushButton::clicked, this, &SecretDialog::copy);
    connect(m_kept, &QCheckBox::toggled, &mainButton(), &QWidget::setEnabled);
    connect(this, &Dialog::submitted, this, &QDialog::accept);
    copyButton->setFocus();
}

void SecretDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_value->text());
    m_kept->setChecked(true);
    m_note->setText(tr("Copied. Put it where it is safe; it cannot be shown again."));
    setLook(m_note, "textStyle", "small");
}

void SecretDialog::reject()
{
    if (m_kept->isChecked()) {
        Dialog::reject();
        return;
    }
    m_note->setText(tr("Copy it first, or say that you have: it cannot be shown again."));
    setLook(m_note, "textStyle", "danger");
    m_kept->setFocus();
}

void showSecret(QWidget *parent, const Theme &theme, const Secret &secret)
{
    auto *dialog = new SecretDialog(theme, secret, parent ? parent->window() : nullptr);
    dialog->open();
}

} // namespace vams::ui
