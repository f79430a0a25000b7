#include "ui/pages/asset/versions/version_dialogs.h"

#include "ui/support/controls.h"
#include "ui/support/form.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

QString tooLong(qsizetype size, int most)
{
    return size > most ? VersionDialog::tr("At most %1 letters; these are %2.").arg(most).arg(size)
                       : QString();
}

QLabel *makeText(const QString &text)
{
    QLabel *label = makeLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString versionName(const AssetVersion &version)
{
    return VersionDialog::tr("Version %1").arg(version.Version.text());
}

VersionDialog::VersionDialog(const Theme &theme, const std::vector<AssetVersion> &all,
                             const std::optional<AssetVersion> &version, QWidget *parent)
    : Dialog(theme, version ? tr("Edit %1").arg(versionName(*version)) : tr("New version"),
             version ? tr("Save") : tr("Create version"), DialogRole::Normal,
             parent ? parent->window() : nullptr)
    , m_all(all)
    , m_version(version)
    , m_comment(new QPlainTextEdit(version ? version->Comment : QString()))
    , m_alias(new QLineEdit(version ? version->versionAlias.value_or(QString()) : QString()))
    , m_commentField(new FormField(tr("Comment"), m_comment))
    , m_aliasField(new FormField(tr("Alias, if it has a name of its own"), m_alias,
                                 tr("A file of this version can be asked for by this name.")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (!version)
        body().addWidget(makeText(tr("A version keeps the files and the metadata as they are now. "
                                     "It copies no files.")));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(2 * metrics::iconLarge + metrics::gap);
    m_alias->setPlaceholderText(tr("release 1"));
    body().addWidget(m_commentField);
    body().addWidget(m_aliasField);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &VersionDialog::check);
    connect(m_alias, &QLineEdit::textChanged, this, &VersionDialog::check);
    connect(this, &Dialog::submitted, this, [this] {
        setBusy(true);
        emit saveWanted(comment(), alias());
    });
    check();
    m_comment->setFocus();
}

QString VersionDialog::comment() const
{
    return m_comment->toPlainText().trimmed();
}

QString VersionDialog::alias() const
{
    return m_alias->text().trimmed();
}

QString VersionDialog::commentProblem() const
{
    return tooLong(comment().size(),
                   m_version ? assetVersionLimits::editedComment : assetVersionLimits::comment);
}

QString VersionDialog::aliasProblem() const
{
    for (const AssetVersion &other : m_all) {
        const bool isOther = !m_version || other.Version != m_version->Version;
        if (isOther && !alias().isEmpty() && other.versionAlias == alias())
            return tr("%1 has this alias; asked for by it, neither would be found.")
                .arg(versionName(other));
    }
    return tooLong(alias().size(), assetVersionLimits::alias);
}

void VersionDialog::check()
{
    m_commentField->setProblem(commentProblem());
    m_aliasField->setProblem(aliasProblem());
    const bool isChanged = !m_version || comment() != m_version->Comment ||
                           alias() != m_version->versionAlias.value_or(QString());
    mainButton().setEnabled(!comment().isEmpty() && isChanged && !m_commentField->hasProblem() &&
                            !m_aliasField->hasProblem());
}

RevertVersionDialog::RevertVersionDialog(const Theme &theme, const AssetVersion &version,
                                         QWidget *parent)
    : Dialog(theme, tr("Go back to %1?").arg(versionName(version)), tr("Go back"),
             DialogRole::Normal, parent ? parent->window() : nullptr)
    , m_comment(new QLineEdit)
    , m_metadata(new QCheckBox(tr("Bring the metadata of that time back as well")))
    , m_commentField(new FormField(tr("Comment"), m_comment))
{
    setAttribute(Qt::WA_DeleteOnClose);
    body().addWidget(makeText(
        tr("%n files of this version become the newest revisions again, and a new version holds "
           "them. Revisions made since stay in the history of each file; files that the version "
           "does not hold stay as they are.",
           nullptr, version.fileCount)));
    body().addWidget(m_commentField);
    body().addWidget(m_metadata);
    QLabel *warning = makeMuted(
        tr("Metadata and attributes of the asset and of these files are replaced. Create a version "
           "first if what they are now is to be kept."),
        TextStyle::Small);
    warning->setWordWrap(true);
    body().addWidget(warning);
    connect(m_comment, &QLineEdit::textChanged, this, &RevertVersionDialog::check);
    connect(this, &Dialog::submitted, this, [this] {
        setBusy(true);
        emit revertWanted(m_comment->text().trimmed(), m_metadata->isChecked());
    });
    check();
    m_comment->setFocus();
}

void RevertVersionDialog::check()
{
    const QString text = m_comment->text().trimmed();
    m_commentField->setProblem(tooLong(text.size(), assetVersionLimits::comment));
    mainButton().setEnabled(!text.isEmpty() && !m_commentField->hasProblem());
}

} // namespace vams::ui
