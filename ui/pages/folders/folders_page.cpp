#include "ui/pages/folders/folders_page.h"

#include "core/api/client.h"
#include "core/base/text.h"
#include "ui/admin/form_dialog.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/pages/folders/folder_path_field.h"
#include "ui/pages/folders/folder_tables.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/relative_time.h"
#include "ui/support/toast.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
constexpr int followScanMs = 2000;
const auto scanCommand = QLatin1String("folder.scan");
} // namespace

FoldersPage::FoldersPage(const PageContext &context, const Location &location, QWidget *parent)
    : RecordPage(context, location, tr("Buckets and folders"), parent)
    , m_folders(new RecordTable<RegisteredFolder>(context.pools, folderSource(context.client)))
    , m_buckets(new RecordTable<Bucket>(context.pools, bucketSource(context.client)))
{
    context.actions.declare({scanCommand, tr("Look again"), QStringLiteral("search")});
    m_again.setSingleShot(true);
    m_again.setInterval(followScanMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_folders->refresh();
    });
    connect(m_folders, &RecordModel::loaded, this, &FoldersPage::followScans);
    setUpFolders();
    setUpBuckets();
}

void FoldersPage::setUpFolders()
{
    auto *folders = new RecordList(
        context(),
        {tr("Registered folders"), QStringLiteral("folder"), tr("1 folder"), tr("%1 folders"),
         tr("Register folder"), tr("Find a folder"), tr("No folders registered yet"),
         tr("The files of a registered folder stay where they are: nothing in it is ever written, "
            "moved or deleted.")},
        m_folders);
    RecordVerbs verbs;
    verbs.create = [this] { registerFolder(); };
    verbs.edit = [this](int row) { edit(m_folders->at(row)); };
    verbs.askRemove = [this](const QList<int> &rows) {
        askUnregister(m_folders->at(rows.first()));
    };
    verbs.describe = [this](RecordDetails &details, int row) { describe(details, row); };
    verbs.commands = {scanCommand};
    folders->addCommand(scanCommand);
    folders->setVerbs(std::move(verbs));
    folders->setSelectsOne();
    context().actions.bind(
        scanCommand, folders, [this] { scan(); }, [folders] { return folders->currentRow() >= 0; });
    addList(folders);
}

void FoldersPage::setUpBuckets()
{
    auto *buckets = new RecordList(context(),
                                   {tr("Buckets"),
                                    QStringLiteral("bucket"),
                                    tr("1 bucket"),
                                    tr("%1 buckets"),
                                    {},
                                    tr("Find a bucket"),
                                    tr("No buckets"),
                                    tr("The library has no place for files.")},
                                   m_buckets);
    RecordVerbs verbs;
    verbs.describe = [this](RecordDetails &details, int row) {
        const Bucket &bucket = m_buckets->at(row);
        details.begin(QStringLiteral("bucket"), bucket.bucketName);
        details.addId(bucket.bucketId.text());
        details.addFact(tr("Prefix"), bucket.baseAssetsPrefix);
    };
    buckets->setVerbs(std::move(verbs));
    addList(buckets);
}

void FoldersPage::describe(RecordDetails &details, int row)
{
    const RegisteredFolder folder = m_folders->at(row);
    const QDateTime seen = QDateTime::fromString(folder.lastScan, Qt::ISODateWithMs);
    details.begin(QStringLiteral("folder"), folder.bucketName);
    details.addId(folder.folderPath);
    if (folder.state == folderState::away)
        details.addWarning(folder.stateMessage.isEmpty()
                               ? tr("The folder cannot be reached. Nothing in it is lost: it comes "
                                    "back with its drive.")
                               : folder.stateMessage);
    else if (folder.missingCount > 0)
        details.addWarning(tr("%1 files were not seen the last time. They come back when they are "
                              "there again; their assets and metadata stay.")
                               .arg(humanCount(folder.missingCount)));
    details.addBadge(tr("State"), folderStateText(folder), folderStateBadge(folder).kind);
    details.addFact(tr("Database"), folder.defaultSyncDatabaseId.text());
    details.addFact(tr("Files"), humanCount(folder.fileCount));
    details.addFact(tr("Size"), humanSize(folder.totalSize));
    details.addFact(tr("Looked at"), relativeTime(seen), absoluteTime(seen));
    if (folder.lastScanMs > 0)
        details.addFact(tr("It took"), humanDuration(folder.lastScanMs));
    if (folder.hashesDue > 0)
        details.addFact(tr("Still to read"), tr("%1 files").arg(humanCount(folder.hashesDue)));
    details.addButtons({context().actions.action(scanCommand),
                        context().actions.action(QStringLiteral("edit.edit")),
                        context().actions.action(QStringLiteral("record.delete"))});
    if (folder.problemCount > 0)
        showProblems(details, folder);
}

void FoldersPage::showProblems(RecordDetails &details, const RegisteredFolder &folder)
{
    details.addHead(folder.problemCount == 1
                        ? tr("1 problem")
                        : tr("%1 problems").arg(humanCount(folder.problemCount)));
    const auto known = m_problems.constFind(folder.bucketId);
    if (known != m_problems.constEnd()) {
        for (const FolderProblem &problem : *known) {
            details.addText(problem.path + QLatin1Char('\n') + problem.reason);
        }
        return;
    }
    runAsync(
        context().pools.requests(), this,
        [&client = context().client, id = folder.bucketId](Job &job) {
            return client.folders().get(id, job);
        },
        [this, id = folder.bucketId](const Result<RegisteredFolder> &whole) {
            if (!whole)
                return;
            m_problems.insert(id, whole->problems);
            const int row = list(0).currentRow();
            if (row >= 0 && m_folders->at(row).bucketId == id)
                describe(list(0).details(), row);
        });
}

void FoldersPage::followScans()
{
    m_problems.clear();
    const auto isBusy = [](const RegisteredFolder &folder) {
        return folder.state == folderState::scanning || folder.state == folderState::isNew ||
               folder.hashesDue > 0;
    };
    if (std::any_of(m_folders->items().begin(), m_folders->items().end(), isBusy))
        m_again.start();
}

void FoldersPage::registerFolder()
{
    auto *dialog =
        new FormDialog(context().theme, tr("Register a folder"), tr("Register folder"), window());
    auto *path = new FolderPathField(context().theme);
    auto *name = new QLineEdit;
    auto *database = new QLineEdit;
    dialog->addField(path, {.label = tr("Folder"),
                            .hint = tr("On the machine that holds the library. Its files stay "
                                       "where they are."),
                            .problem =
                                [path] {
                                    return QDir::isAbsolutePath(path->path())
                                               ? QString()
                                               : tr("Choose a folder or write its whole path.");
                                },
                            .wireNames = {QStringLiteral("folderPath")},
                            .value = [path] { return QVariant(path->path()); }});
    connect(path, &FolderPathField::changed, dialog, [dialog, path] { dialog->noteEdit(path); });
    dialog->addField(name, {.label = tr("Name"),
                            .hint = tr("Empty: the folder's own name."),
                            .wireNames = {QStringLiteral("bucketName")}});
    dialog->addField(database, {.label = tr("Database"),
                                .hint = tr("Where its assets are listed. Empty: one of its own."),
                                .problem =
                                    [database] {
                                        return database->text().isEmpty()
                                                   ? QString()
                                                   : recordNameProblem(database->text());
                                    },
                                .wireNames = {QStringLiteral("defaultSyncDatabaseId")}});
    dialog->start(true);
    dialog->saveWith(
        context().pools,
        [&client = context().client, path, name, database]() -> FormDialog::Work {
            const NewFolder folder{path->path(), name->text().trimmed(),
                                   DatabaseId(database->text())};
            return [&client, folder](Job &job) {
                return client.folders().registerFolder(folder, job).map([](const BucketId &) {});
            };
        },
        [this] {
            list(1).refresh();
            list(0).noteSaved(tr("Folder registered; its files are being listed"), {});
        });
    dialog->open();
}

void FoldersPage::edit(const RegisteredFolder &folder)
{
    auto *dialog = new FormDialog(context().theme, tr("Edit %1").arg(folder.bucketName),
                                  tr("Save changes"), window());
    auto *path = new FolderPathField(context().theme);
    path->setPath(folder.folderPath);
    dialog->addField(path, {.label = tr("Folder"),
                            .hint = tr("If it was moved or its drive has another letter now."),
                            .problem =
                                [path] {
                                    return QDir::isAbsolutePath(path->path())
                                               ? QString()
                                               : tr("Choose a folder or write its whole path.");
                                },
                            .wireNames = {QStringLiteral("folderPath")},
                            .value = [path] { return QVariant(path->path()); }});
    connect(path, &FolderPathField::changed, dialog, [dialog, path] { dialog->noteEdit(path); });
    QLineEdit *name = dialog->addLine(
        folder.bucketName, {.label = tr("Name"), .wireNames = {QStringLiteral("bucketName")}});
    dialog->start(false);
    const BucketId id = folder.bucketId;
    dialog->saveWith(
        context().pools,
        [&client = context().client, id, path, name, folder]() -> FormDialog::Work {
            FolderChanges changes;
            if (path->path() != folder.folderPath)
                changes.folderPath = path->path();
            if (name->text() != folder.bucketName)
                changes.bucketName = name->text().trimmed();
            return [&client, id, changes](Job &job) {
                return client.folders().update(id, changes, job);
            };
        },
        [this, id] { list(0).noteSaved(tr("Folder saved"), id.text()); });
    dialog->open();
}

void FoldersPage::scan()
{
    const int row = list(0).currentRow();
    if (row < 0)
        return;
    runAsync(
        context().pools.requests(), this,
        [&client = context().client, id = m_folders->at(row).bucketId](Job &job) {
            return client.folders().scan(id, job);
        },
        [this](const Result<void> &started) {
            if (!started) {
                list(0).showProblem(started.error(), [this] { scan(); });
                return;
            }
            showToast(this, context().theme, tr("Looking for changes"));
            m_again.start();
        });
}

void FoldersPage::askUnregister(const RegisteredFolder &folder)
{
    auto *dialog = new Dialog(context().theme, tr("Unregister %1?").arg(folder.bucketName),
                              tr("Unregister"), DialogRole::Destructive, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QLabel *text = makeMuted(tr("The files in %1 stay untouched. Their assets and metadata stay in "
                                "the library without content until the folder is registered again.")
                                 .arg(folder.folderPath));
    text->setWordWrap(true);
    auto *withAssets = new QCheckBox(tr("Also delete its assets and their metadata"));
    QLabel *note = makeMuted(tr("This cannot be undone."), TextStyle::Small);
    dialog->body().addWidget(text);
    dialog->body().addSpacing(metrics::gap);
    dialog->body().addWidget(withAssets);
    dialog->body().addWidget(note);
    note->setVisible(false);
    connect(withAssets, &QCheckBox::toggled, note, &QWidget::setVisible);
    connect(dialog, &Dialog::submitted, this, [this, dialog, withAssets, id = folder.bucketId] {
        dialog->accept();
        unregister(id,
                   withAssets->isChecked() ? api::FolderAssets::Delete : api::FolderAssets::Keep);
    });
    dialog->open();
}

void FoldersPage::unregister(const BucketId &id, api::FolderAssets assets)
{
    runAsync(
        context().pools.requests(), this,
        [&client = context().client, id, assets](Job &job) {
            return client.folders().unregister(id, assets, job);
        },
        [this](const Result<void> &done) {
            if (!done) {
                list(0).showProblem(done.error());
                return;
            }
            showToast(this, context().theme, tr("Folder unregistered"));
            context().navigator.noteChange();
            refresh();
        });
}

} // namespace vams::ui
