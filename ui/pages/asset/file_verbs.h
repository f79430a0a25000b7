#pragma once
// What can be done to the files of an asset: each verb plans, calls the server in the background,
// tells what was done with an Undo where there is one, and shows errors in place.

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

    /// The latest change that can be undone, once.
    void undo();
    [[nodiscard]] bool canUndo() const { return static_cast<bool>(m_undo); }

signals:
    /// Something changed on the server; `select`: what the user wants to see next, or nothing.
    void changed(const QStringList &select);

private:
    struct Verb
    {
        QString title;      ///< for the jobs list: "Move 14 files to mesh"
        QString doneText;   ///< for the toast: "14 files moved to mesh"
        QStringList select; ///< afterwards
        std::function<void()> undo;
    };

    void start(const Verb &verb, std::vector<FileCall> calls, std::vector<FileCall> last = {});
    void finish(const Verb &verb, const Result<void> &result, const std::function<void()> &retry);
    void startPlan(const FilePlan &plan, const AssetRef &source, const AssetRef &target,
                   std::shared_ptr<const FileTree> targetTree, const QString &doneText);
    void runPlan(const FilePlan &plan, const AssetRef &source, const AssetRef &target,
                 const QString &doneText);
    void bringFromOther(const FileSelection &selection, const QString &folder);
    void showProblem(const Error &error, std::function<void()> retry = {});
    [[nodiscard]] QStringList entriesBelow(const QStringList &paths, bool archived) const;
    [[nodiscard]] static QString describeFiles(const QStringList &paths);

    PageContext m_context;
    QWidget &m_page;
    QWidget &m_notices;
    AssetRef m_asset;
    std::shared_ptr<const FileTree> m_tree;
    std::function<void()> m_undo;
};

} // namespace vams::ui
