#include "ui/pages/settings/settings_form.h"

#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QLabel>

namespace vams::ui {

SettingsForm::SettingsForm(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin,
                                 metrics::margin);
    m_column->setSpacing(metrics::gap);
    setMaximumWidth(metrics::settingForm);
    QLabel *head = makeLabel(title, TextStyle::Title);
    head->setWordWrap(true);
    m_column->addWidget(head);
    if (!sentence.isEmpty()) {
        QLabel *text = makeMuted(sentence);
        text->setWordWrap(true);
        m_column->addWidget(text);
    }
    m_column->addSpacing(metrics::gap);
}

void SettingsForm::addHead(const QString &text)
{
    m_column->addSpacing(metrics::space);
    m_column->addWidget(makeLabel(text, TextStyle::Section));
    m_column->addWidget(makeLine(Qt::Horizontal));
    m_column->addSpacing(metrics::tight);
}

void SettingsForm::addRow(const QString &label, QWidget *control, const QString &note)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space);
    QLabel *name = makeLabel(label);
    name->setWordWrap(true);
    name->setFixedWidth(metrics::settingLabel);
    name->setMinimumHeight(metrics::control);
    name->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    name->setBuddy(control);
    // A row of controls leads to the one that counts.
    QWidget *named = control->focusProxy() ? control->focusProxy() : control;
    if (named->accessibleName().isEmpty())
        named->setAccessibleName(label);
    row->addWidget(name, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::tight);
    auto *controlRow = new QHBoxLayout;
    const bool isWide = control->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag;
    controlRow->addWidget(control, isWide ? 1 : 0, Qt::AlignVCenter);
    if (!isWide)
        controlRow->addStretch(1);
    column->addLayout(controlRow);
    if (!note.isEmpty()) {
        QLabel *text = makeMuted(note, TextStyle::Small);
        text->setWordWrap(true);
        column->addWidget(text);
        control->setAccessibleDescription(note);
    }
    row->addLayout(column, 1);
    m_column->addLayout(row);
    m_column->addSpacing(metrics::tight);
}

void SettingsForm::addWide(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

void SettingsForm::addNote(const QString &text)
{
    QLabel *note = makeMuted(text, TextStyle::Small);
    note->setWordWrap(true);
    m_column->addWidget(note);
}

void SettingsForm::addEnd()
{
    m_column->addStretch(1);
}

} // namespace vams::ui
