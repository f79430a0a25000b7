#pragma once
// Where files are kept: folders of the user's that are part of the library, and the buckets.

#include "core/model/database.h"
#include "core/model/registered_folder.h"
#include "ui/admin/record_page.h"

#include <QTimer>

namespace vams::api {
enum class FolderAssets;
}

namespace vams::ui {

template <class Item>
class RecordTable;
class RecordDetails;

class FoldersPage : public RecordPage
{
    Q_OBJECT

public:
    FoldersPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);

private:
    void setUpFolders();
    void setUpBuckets();
    void describe(RecordDetails &details, int row);
    void showProblems(RecordDetails &details, const RegisteredFolder &folder);
    void followScans();
    void registerFolder();
    void edit(const RegisteredFolder &folder);
    void scan();
    void askUnregister(const RegisteredFolder &folder);
    void unregister(const BucketId &id, api::FolderAssets assets);

    RecordTable<RegisteredFolder> *m_folders;
    RecordTable<Bucket> *m_buckets;
    QTimer m_again; ///< while a folder is being read
    QHash<BucketId, std::vector<FolderProblem>> m_problems;
};

} // namespace vams::ui
