#include "ui/pages/folders/folder_path_field.h"

#include "ui/support/choose.h"
#include "ui/support/controls.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace vams::ui {

FolderPathField::FolderPathField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
{
    m_line->setAccessibleName(tr("Folder"));
    auto *choose = makeButton(theme, tr("Choose..."), QStringLiteral("folder"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_line, 1);
    row->addWidget(choose);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FolderPathField::changed);
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("Choose a folder"), path(), [this](const QString &chosen) {
            m_line->setText(QDir::toNativeSeparators(chosen));
        });
    });
}

void FolderPathField::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

QString FolderPathField::path() const
{
    const QString typed = m_line->text().trimmed();
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(typed));
}

} // namespace vams::ui
