#pragma once
// The metadata that one asset has, or several share, in a narrow panel: what differs says so and is
// written only when somebody changes it.

#include "core/base/job.h"
#include "core/base/result.h"
#include "ui/metadata/metadata_model.h"
#include "ui/metadata/metadata_undo.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace vams::ui {

class FieldRow;

/// What is written to one of them, and what takes it back.
struct SharedChange
{
    AssetRef asset;
    MetadataWrite write;
    MetadataWrite back;
};

class SharedFields : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t mostAssets = 50;

    SharedFields(const PageContext &context, std::vector<AssetRef> assets,
                 QWidget *parent = nullptr);

    [[nodiscard]] int changeCount() const { return m_model.changeCount(); }
    [[nodiscard]] int problemCount() const { return m_model.problemCount(); }
    [[nodiscard]] std::vector<SharedChange> changes() const;
    void discard();
    /// Reads anew; nothing that is being written is lost.
    void refresh();
    [[nodiscard]] FieldRow *rowOf(const QString &key) const;

signals:
    void changed();
    /// All fields of the one asset.
    void openWanted();

private:
    void load();
    void onLoaded(const Result<std::vector<MetadataSet>> &sets);
    void showFields();
    void follow();
    void say(const QString &text);
    void clear();

    PageContext m_context;
    std::vector<AssetRef> m_assets;
    std::vector<MetadataSet> m_sets; ///< of each asset
    MetadataModel m_model;
    QStringList m_mixed; ///< keys whose values differ
    int m_elsewhere = 0; ///< fields that have no room here
    QTimer m_delay;
    std::shared_ptr<Job> m_job;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QList<FieldRow *> m_rows; ///< as in the model
};

} // namespace vams::ui
