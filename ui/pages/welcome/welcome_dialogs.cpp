#include "ui/pages/welcome/welcome_dialogs.h"

#include "ui/support/choose.h"
#include "ui/support/controls.h"
#include "ui/support/form.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

/// A folder name that every system takes.
QString folderNameOf(const QString &name)
{
    static const QRegularExpression bad(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f]+)"));
    QString folder = name.trimmed();
    folder.replace(bad, QStringLiteral("-"));
    while (folder.endsWith(QLatin1Char('.')))
        folder.chop(1);
    return folder;
}

} // namespace

NewLibraryDialog::NewLibraryDialog(const Theme &theme, const QString &parentFolder, QWidget *parent)
    : Dialog(theme, tr("New library"), tr("Create library"), DialogRole::Normal, parent)
    , m_parentFolder(parentFolder)
    , m_name(new QLineEdit)
    , m_path(new QLineEdit)
{
    m_nameField = new FormField(tr("Name"), m_name);
    auto *browse = makeButton(theme, tr("Choose..."));
    auto *pathRow = new QWidget;
    auto *row = new QHBoxLayout(pathRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    m_path->setAccessibleName(tr("Folder"));
    m_pathField = new FormField(
        tr("Folder"), pathRow,
        tr("Files you upload are kept here. Choose a disk with room; a local one is fastest."));
    body().addWidget(m_nameField);
    body().addWidget(m_pathField);
    connect(m_name, &QLineEdit::textChanged, this, &NewLibraryDialog::followName);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathEdited = true; });
    connect(m_path, &QLineEdit::textChanged, this, &NewLibraryDialog::check);
    connect(browse, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("Where the library goes"), m_parentFolder,
                     [this](const QString &folder) {
                         m_parentFolder = folder;
                         m_pathEdited = false;
                         followName();
                     });
    });
    m_name->setText(tr("My library"));
    m_name->selectAll();
    m_name->setFocus();
}

QString NewLibraryDialog::name() const
{
    return m_name->text().trimmed();
}

QString NewLibraryDialog::path() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_path->text().trimmed()));
}

void NewLibraryDialog::followName()
{
    if (!m_pathEdited)
        m_path->setText(
            QDir::toNativeSeparators(QDir(m_parentFolder).filePath(folderNameOf(name()))));
    check();
}

void NewLibraryDialog::check()
{
    const bool hasName = !folderNameOf(name()).isEmpty();
    const bool hasPath = QDir::isAbsolutePath(path());
    m_nameField->setProblem(hasName ? QString() : tr("Give the library a name."));
    m_pathField->setProblem(hasPath ? QString() : tr("Give the whole path of a folder."));
    mainButton().setEnabled(hasName && hasPath);
}

ConnectDialog::ConnectDialog(const Theme &theme, const QString &address, QWidget *parent)
    : Dialog(theme, tr("Connect to a server"), tr("Connect"), DialogRole::Normal, parent)
    , m_address(new QLineEdit(address))
    , m_token(new QLineEdit)
    , m_remember(new QCheckBox(tr("Keep it in the keychain of this computer")))
{
    m_address->setPlaceholderText(QStringLiteral("https://vams.example.com"));
    m_token->setEchoMode(QLineEdit::Password);
    m_addressField = new FormField(tr("Address"), m_address,
                                   tr("The web address of the VAMS server or of its API."));
    body().addWidget(m_addressField);
    body().addWidget(
        new FormField(tr("Token or API key"), m_token,
                      tr("Without the keychain it is kept in memory only, until you close the "
                         "connection.")));
    body().addWidget(m_remember);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectDialog::check);
    check();
    m_addressField->setProblem({});
    (address.isEmpty() ? m_address : m_token)->setFocus();
}

QString ConnectDialog::address() const
{
    return m_address->text().trimmed();
}

QString ConnectDialog::token() const
{
    return m_token->text().trimmed();
}

bool ConnectDialog::remember() const
{
    return m_remember->isChecked();
}

void ConnectDialog::check()
{
    const QUrl url = QUrl::fromUserInput(address());
    const bool good = !address().isEmpty() && url.isValid() && !url.host().isEmpty();
    m_addressField->setProblem(good ? QString()
                                    : tr("Write an address such as https://vams.example.com."));
    mainButton().setEnabled(good);
}

} // namespace vams::ui
