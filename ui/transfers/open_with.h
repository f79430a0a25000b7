#pragma once
// Files of assets in other programs: a read-only copy is handed to the program of the user's choice
// for this kind of file, or to that of the system.

#include "core/transfer/download_file.h"
#include "ui/models/file_tree.h"
#include "ui/shell/page.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QMenu;

namespace vams {
class Job;
}

namespace vams::ui {

/// A file that is to be opened elsewhere.
struct OpenTarget
{
    AssetRef asset;
    QString path;               ///< empty: the main file of the asset
    QString name;               ///< tells the kind, also where the path is not known yet
    FileVersionId version = {}; ///< empty: the newest
    FileList files = {};        ///< of the asset; null: they are asked for where needed
};

class OpenWith : public QObject
{
    Q_OBJECT

public:
    using Chosen = std::function<std::optional<OpenTarget>()>;

    /// Dialogs open over `page`; errors stand at the top of the layout of `notices`.
    OpenWith(const PageContext &context, QWidget &page, QWidget &notices);

    /// The commands open what `chosen` gives while `owner` is visible; without anything they are
    /// off.
    void bind(QWidget *owner, Chosen chosen);
    /// "Open with": the program of this kind, that of the system, those of files alike, "Choose
    /// program...". Filled when it opens.
    QMenu *makeMenu(QWidget *parent);

    /// With the program that was chosen for this kind, else with that of the system.
    void open(const OpenTarget &target);
    void openInSystem(const OpenTarget &target);
    void openIn(const OpenTarget &target, const QString &program);
    /// The program opens this kind of file from now on.
    void useProgram(const OpenTarget &target, const QString &program);

private:
    /// Starts the program for this file; false if that could not be done.
    using Starter = std::function<void(const QString &path)>;

    void copyAnd(const OpenTarget &target, const Starter &start);
    void run(const QString &path, const QString &program);
    void runDefault(const QString &path);
    void chooseProgram(const OpenTarget &target);
    void fill(QMenu &menu);

    PageContext m_context;
    QWidget &m_page;
    QWidget &m_notices;
    Chosen m_chosen;
    std::shared_ptr<Job> m_job; ///< a later file is what is wanted
};

/// Declared by every page that binds them.
void declareOpenCommands(ActionRegistry &actions);

/// The main file: the primary one, the only one, or the one of this name; empty if none is.
QString mainFileOf(const std::vector<FileEntry> &files, const QString &name);

} // namespace vams::ui
