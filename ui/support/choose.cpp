#include "ui/support/choose.h"

#include <QFileDialog>

namespace vams::ui {

namespace {

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QString &start)
{
    auto *dialog = new QFileDialog(parent ? parent->window() : nullptr, title, start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

void chooseFolder(QWidget *parent, const QString &title, const QString &start,
                  std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void chooseFiles(QWidget *parent, const QString &title,
                 std::function<void(const QStringList &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, title, {});
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void chooseSaveFile(QWidget *parent, const QString &title, const QString &suggested,
                    std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, title, suggested);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace vams::ui
