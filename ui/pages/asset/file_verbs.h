#pragma once
// What can be done to the files of an asset: each verb plans, calls the server in the background,
// notes what worked for Undo, and shows errors in place. A verb goes on when its page is left.

#include "ui/models/file_mime.h"
#include "ui/pages/asset/call_batch.h"
#include "ui/pages/asset/file_plan.h"
#include "ui/shell/page.h"

#include <QObject>

namespace vams::ui {

class FileVerbs : public QObject
{
    Q_OBJECT

public:
    /// Toasts stand over `page`; errors at the top of the layout of `notices`.
    FileVerbs(const PageContext &context, QWidget &page, QWidget &notices);

    void setFiles(const AssetRef &asset, std::shared_ptr<const FileTree> tree);

    void createFolder(const QString &parent, const QString &name);
    void rename(const QString &path, const QString &newName);
    /// What was dragged or pasted, perhaps from another asset (then it is always a copy).
    void bring(const FileSelection &selection, const QString &folder, PlanKind kind);
    /// To a folder of an asset whose tree the caller has.
    void copyTo(const QStringList &paths, const AssetRef &target,
                std::shared_ptr<const FileTree> targetTree, const QString &folder);
    void archive(const QStringList &paths);
    void unarchive(const QStringList &paths);
    /// For good. The caller has asked.
    void remove(const QStringList &paths);
    /// "" takes the type away.
    void setPrimaryType(const QStringList &paths, const QString &type);
    void revert(const QString &path, const FileVersionId &version);
    void removePreview();
    /// Puts a link to the bytes of a file, which works for a while and for
    /// everybody, on the clipboard.
    void share(const QString &path);

signals:
    /// Something changed on the server; `select`: what the user wants to see next, or nothing.
    void changed(const QStringList &select);

private:
    struct Verb
    {
        QString title;      ///< for the jobs list and for "Undo ...": "Move 14 items to mesh"
        QString doneText;   ///< for the toast: "14 items moved to mesh"
        QStringList select; ///< afterwards
        AssetRef asset;     ///< where it can be seen
    };

    void start(const Verb &verb, std::vector<FileCall> calls, std::vector<FileCall> last = {});
    void startPlan(const FilePlan &plan, const AssetRef &source, const AssetRef &target,
                   std::shared_ptr<const FileTree> targetTree, const Verb &verb);
    void runPlan(const FilePlan &plan, const AssetRef &source, const AssetRef &target, Verb verb);
    [[nodiscard]] FileCall folderCall(const AssetRef &asset, const QString &folder) const;
    [[nodiscard]] FileCall leftFolderCall(const AssetRef &asset, const QString &folder) const;
    [[nodiscard]] Verb planVerb(const FilePlan &plan, const QString &folder) const;
    void bringFromOther(const FileSelection &selection, const QString &folder);
    void showProblem(const Error &error, std::function<void()> retry = {});
    [[nodiscard]] QStringList entriesBelow(const QStringList &paths, bool archived) const;
    [[nodiscard]] static QString describeFiles(const QStringList &paths);
    [[nodiscard]] QStringList foldersBelow(const QString &folder) const;

    PageContext m_context;
    QWidget &m_page;
    QWidget &m_notices;
    AssetRef m_asset;
    std::shared_ptr<const FileTree> m_tree;
};

} // namespace vams::ui
