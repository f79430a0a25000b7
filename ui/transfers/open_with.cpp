#include "ui/transfers/open_with.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/model/upload.h"
#include "core/transfer/download.h"
#include "core/transfer/local_name.h"
#include "ui/shell/action_registry.h"
#include "ui/support/choose.h"
#include "ui/support/error_panel.h"
#include "ui/support/file_cache.h"
#include "ui/support/preferences.h"
#include "ui/support/toast.h"
#include "viewers/base/file_kind.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QProcess>
#include <QUrl>

namespace vams::ui {

namespace {

constexpr qint64 maxBeside = 500LL * 1000 * 1000; // what comes along with a glTF or OBJ

/// Kinds that the system would run, not show.
bool wouldRun(const QString &path)
{
    static const QStringList kinds{
        QStringLiteral(".desktop"),  QStringLiteral(".sh"),  QStringLiteral(".py"),
        QStringLiteral(".ps1"),      QStringLiteral(".app"), QStringLiteral(".msi"),
        QStringLiteral(".scr"),      QStringLiteral(".wsf"), QStringLiteral(".js"),
        QStringLiteral(".command"),  QStringLiteral(".url"), QStringLiteral(".hta"),
        QStringLiteral(".appimage"), QStringLiteral(".run"), QStringLiteral(".jse")};
    const QString kind = lowerExtension(path);
    return kinds.contains(kind) || blockedExtensions().contains(kind);
}

void makeReadOnly(const QString &folder)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        QFile::setPermissions(files.next(), QFile::ReadOwner | QFile::ReadUser);
}

/// What was opened more than a day ago.
void removeOldCopies(const QString &folder)
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-1);
    const QFileInfoList old = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &info : old) {
        if (info.lastModified().toUTC() < limit)
            QDir(info.absoluteFilePath()).removeRecursively();
    }
}

/// Models in several files: what stands in their folder belongs to them.
bool hasParts(const QString &name)
{
    const QString extension = viewers::extensionOf(name);
    return extension == QLatin1String("gltf") || extension == QLatin1String("obj");
}

/// `pinned`: exactly the revisions of the list, and not what is newest by now.
std::vector<transfer::DownloadItem> withSiblings(const std::vector<FileEntry> &files,
                                                 const FileEntry &file, bool pinned)
{
    const QString folder = parentFolder(file.relativePath);
    std::vector<transfer::DownloadItem> items{transfer::downloadItemOf(file)};
    qint64 size = 0;
    for (const FileEntry &entry : files) {
        if (entry.isFolder || entry.isArchived || entry.relativePath == file.relativePath ||
            !entry.relativePath.startsWith(folder))
            continue;
        size += entry.size.value_or(0);
        items.push_back(transfer::downloadItemOf(entry));
        if (pinned)
            items.back().version = entry.versionId.value_or(FileVersionId());
    }
    if (size > maxBeside)
        items.resize(1);
    return items;
}

/// Blocks: what is to be copied, the file itself first.
Result<std::vector<transfer::DownloadItem>> itemsOf(const api::Client &client,
                                                    const OpenTarget &target, Job &job)
{
    const bool isNewest = target.version.isEmpty();
    const bool needsList = target.path.isEmpty() || hasParts(target.path);
    if (!target.files && (!isNewest || !needsList))
        return std::vector<transfer::DownloadItem>{{target.path, target.version, -1, {}}};
    FileList files = target.files;
    if (!files) {
        auto listed = client.files().listEverything(target.asset, api::ArchivedFiles::Hide, job);
        if (!listed)
            return fail(listed.error());
        files = std::make_shared<const std::vector<FileEntry>>(std::move(*listed));
    }
    const QString path = target.path.isEmpty() ? mainFileOf(*files, target.name) : target.path;
    for (const FileEntry &file : *files) {
        if (file.relativePath != path)
            continue;
        auto items = hasParts(path) ? withSiblings(*files, file, !isNewest)
                                    : std::vector{transfer::downloadItemOf(file)};
        if (!isNewest)
            items.front() = {path, target.version, -1, {}};
        return items;
    }
    return fail(ErrorKind::NotFound, OpenWith::tr("This asset has no file that stands for it."), {},
                OpenWith::tr("Open the asset and choose a file."));
}

/// Blocks: a read-only copy with what belongs to it beside it.
Result<QString> copyOf(const api::Client &client, QThreadPool &pool, const OpenTarget &target,
                       Job &job)
{
    const auto items = itemsOf(client, target, job);
    if (!items)
        return fail(items.error());
    const QString name = lastName(items->front().path);
    if (wouldRun(name))
        return fail(ErrorKind::Denied, OpenWith::tr("%1 would run as a program.").arg(name), name,
                    OpenWith::tr("Download it and look at it first."));
    const QString copies = FileCache::defaultFolder() + QStringLiteral("-opened");
    removeOldCopies(copies);
    const QString folder = copies + QLatin1Char('/') + newUuid();
    transfer::DownloadOptions options;
    options.conflicts = transfer::ConflictPolicy::Overwrite;
    const auto report =
        transfer::downloadFiles(client, target.asset, *items, folder, options, pool, job);
    if (!report)
        return fail(report.error());
    if (const Result<void> outcome = report->outcome(); !outcome)
        return fail(outcome.error());
    makeReadOnly(folder);
    return transfer::localPath(folder, items->front().path);
}

QString programName(const QString &program)
{
    return QFileInfo(program).completeBaseName();
}

bool isProgram(const QString &path)
{
    const QFileInfo file(path);
    return file.isBundle() || (file.isFile() && file.isExecutable());
}

bool startProgram(const QString &program, const QString &path)
{
    if (QFileInfo(program).isBundle()) // macOS
        return QProcess::startDetached(QStringLiteral("open"),
                                       {QStringLiteral("-a"), program, path});
    return QProcess::startDetached(program, {path});
}

/// Those that were chosen for files which the same viewer shows, without that of this very kind.
QStringList programsOfAlike(const QString &name)
{
    const Preferences preferences;
    const viewers::FileKind kind = viewers::fileKindOf(name);
    const QMap<QString, QString> programs = preferences.programs();
    QStringList alike;
    for (auto it = programs.cbegin(); it != programs.cend(); ++it) {
        const bool isAlike = viewers::fileKindOf(QLatin1String("a.") + it.key()) == kind;
        if (isAlike && it.value() != preferences.programFor(name) && !alike.contains(it.value()))
            alike << it.value();
    }
    return alike;
}

} // namespace

void declareOpenCommands(ActionRegistry &actions)
{
    struct Row
    {
        const char *id;
        const char *text;
        const char *icon;
        const char *shortcut;
    };
    // clang-format off
    constexpr Row rows[] = {
        {"file.openWith",      QT_TRANSLATE_NOOP("Commands", "Open in another program"),         "share", "Ctrl+Return"},
        {"file.openSystem",    QT_TRANSLATE_NOOP("Commands", "Open in the program of the system"), "",    ""},
        {"file.chooseProgram", QT_TRANSLATE_NOOP("Commands", "Choose program..."),               "",      ""},
    };
    // clang-format on
    for (const Row &row : rows) {
        Command command{QLatin1String(row.id), QCoreApplication::translate("Commands", row.text),
                        QLatin1String(row.icon)};
        if (row.shortcut[0] != '\0')
            command.shortcuts = {
                QKeySequence::fromString(QLatin1String(row.shortcut), QKeySequence::PortableText)};
        actions.declare(command);
    }
}

QString mainFileOf(const std::vector<FileEntry> &files, const QString &name)
{
    QString only;
    QString named;
    int count = 0;
    for (const FileEntry &file : files) {
        if (file.isFolder || file.isArchived || file.relativePath.contains(previewInfix))
            continue;
        if (file.primaryType == QLatin1String("primary"))
            return file.relativePath;
        if (!name.isEmpty() && file.fileName == name && named.isEmpty())
            named = file.relativePath;
        only = file.relativePath;
        ++count;
    }
    return count == 1 ? only : named;
}

OpenWith::OpenWith(const PageContext &context, QWidget &page, QWidget &notices)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_notices(notices)
{
    declareOpenCommands(context.actions);
}

void OpenWith::bind(QWidget *owner, Chosen chosen)
{
    m_chosen = std::move(chosen);
    struct Row
    {
        const char *id;
        void (OpenWith::*run)(const OpenTarget &);
    };
    constexpr Row rows[] = {{"file.openWith", &OpenWith::open},
                            {"file.openSystem", &OpenWith::openInSystem},
                            {"file.chooseProgram", &OpenWith::chooseProgram}};
    for (const Row &row : rows)
        m_context.actions.bind(
            QLatin1String(row.id), owner,
            [this, run = row.run] {
                if (const auto target = m_chosen())
                    (this->*run)(*target);
            },
            [this] { return m_chosen().has_value(); });
}

QMenu *OpenWith::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Open with"), parent);
    menu->menuAction()->setIcon(m_context.theme.icon(QStringLiteral("share")));
    QAction *command = m_context.actions.action(QStringLiteral("file.openWith"));
    const auto follow = [menu, command] { menu->menuAction()->setEnabled(command->isEnabled()); };
    connect(command, &QAction::changed, menu, follow);
    follow();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(*menu); });
    return menu;
}

void OpenWith::fill(QMenu &menu)
{
    menu.clear();
    const std::optional<OpenTarget> target = m_chosen ? m_chosen() : std::nullopt;
    if (!target)
        return;
    const QString chosen = Preferences().programFor(target->name);
    const auto command = [this](const char *id) {
        return m_context.actions.action(QLatin1String(id));
    };
    // Shown only: the command has the keys already.
    const QString keys = command("file.openWith")->shortcut().toString(QKeySequence::NativeText);
    const QString first = chosen.isEmpty() ? tr("Program of the system") : programName(chosen);
    menu.addAction(keys.isEmpty() ? first : first + QLatin1Char('\t') + keys,
                   command("file.openWith"), &QAction::trigger);
    if (!chosen.isEmpty())
        menu.addAction(tr("Program of the system"), command("file.openSystem"), &QAction::trigger);
    for (const QString &program : programsOfAlike(target->name))
        menu.addAction(programName(program), this,
                       [this, target, program] { openIn(*target, program); })
            ->setToolTip(program);
    menu.addSeparator();
    menu.addAction(command("file.chooseProgram"));
}

void OpenWith::open(const OpenTarget &target)
{
    copyAnd(target, [this](const QString &path) {
        const QString program = Preferences().programFor(path);
        program.isEmpty() ? runDefault(path) : run(path, program);
    });
}

void OpenWith::openInSystem(const OpenTarget &target)
{
    copyAnd(target, [this](const QString &path) { runDefault(path); });
}

void OpenWith::openIn(const OpenTarget &target, const QString &program)
{
    copyAnd(target, [this, program](const QString &path) { run(path, program); });
}

void OpenWith::chooseProgram(const OpenTarget &target)
{
    chooseFiles(&m_page, tr("Program for %1").arg(target.name),
                [self = QPointer<OpenWith>(this), target](const QStringList &files) {
                    if (self && !files.isEmpty())
                        self->useProgram(target, files.first());
                });
}

void OpenWith::useProgram(const OpenTarget &target, const QString &program)
{
    if (!isProgram(program)) {
        showError(&m_notices, m_context.theme,
                  {ErrorKind::Invalid,
                   tr("%1 is no program.").arg(QFileInfo(program).fileName()),
                   program,
                   tr("Choose the file that starts the program."),
                   {},
                   0},
                  [this, target] { chooseProgram(target); });
        return;
    }
    const QString extension = viewers::extensionOf(target.name);
    if (!extension.isEmpty()) {
        Preferences preferences;
        const QMap<QString, QString> before = preferences.programs();
        QMap<QString, QString> programs = before;
        programs.insert(extension, program);
        preferences.setPrograms(programs);
        showToast(&m_page, m_context.theme,
                  tr(".%1 files open in %2 from now on").arg(extension, programName(program)),
                  {tr("Undo"), [before] { Preferences().setPrograms(before); }});
    }
    openIn(target, program);
}

void OpenWith::copyAnd(const OpenTarget &target, const Starter &start)
{
    clearError(&m_notices);
    if (m_job)
        m_job->cancel();
    const auto &client = m_context.client;
    QThreadPool &pool = m_context.pools.transfer();
    m_job = runAsync(
        pool, this,
        [&client, &pool, target](Job &job) { return copyOf(client, pool, target, job); },
        [this, target, start](const Result<QString> &path) {
            if (path) {
                start(*path);
                return;
            }
            const Error &error = path.error();
            // Trying again does not make another kind of it.
            if (error.kind == ErrorKind::Denied && error.status == 0)
                showError(&m_notices, m_context.theme, error);
            else if (error.kind != ErrorKind::Cancelled)
                showError(&m_notices, m_context.theme, error,
                          [this, target, start] { copyAnd(target, start); });
        });
}

void OpenWith::run(const QString &path, const QString &program)
{
    if (startProgram(program, path))
        return;
    showError(&m_notices, m_context.theme,
              {ErrorKind::NotFound,
               tr("%1 could not be started.").arg(QFileInfo(program).fileName()),
               program,
               tr("Choose another program for this kind of file in the settings."),
               {},
               0});
}

void OpenWith::runDefault(const QString &path)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    showError(&m_notices, m_context.theme,
              {ErrorKind::NotFound,
               tr("No program is set for files such as %1.").arg(QFileInfo(path).fileName()),
               QFileInfo(path).fileName(),
               tr("Choose a program for this kind in the settings of the system, or download the "
                  "file."),
               {},
               0});
}

} // namespace vams::ui
