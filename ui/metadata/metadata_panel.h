#pragma once
// Metadata of an asset, a file or anything else that has some, shown and edited as a table. Loads
// when it is seen; what is being edited is kept while another thing is looked at.

#include "ui/metadata/metadata_model.h"
#include "ui/shell/page.h"

#include "core/base/job.h"
#include "core/base/result.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace vams::ui {

class StateView;

class MetadataPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MetadataPanel(const PageContext &context, QWidget *parent = nullptr);

    /// A file shows its metadata or its attributes, as the user chose last.
    void setTarget(const MetadataTarget &target);
    void setReadOnly(bool isReadOnly);
    void refresh();
    void save();
    [[nodiscard]] MetadataModel &model() { return m_model; }
    [[nodiscard]] QTableView &table() { return *m_table; }

signals:
    void saved();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Outcome
    {
        bool isWritten = false; ///< the changed rows are
        Result<void> result;
    };

    void setUpTable();
    [[nodiscard]] QWidget *makeTools();
    void load();
    void onLoaded(const Result<MetadataSet> &set);
    void onSaved(const Outcome &outcome);
    void addRow();
    void removeRows();
    void discard();
    void keepDraft();
    void showRow(int row);
    void updateTools();
    [[nodiscard]] static QString keyOf(const MetadataTarget &target);

    PageContext m_context;
    MetadataTarget m_wanted; ///< what the owner asked for
    MetadataTarget m_target; ///< what is shown: of a file the chosen kind
    MetadataModel m_model;
    QHash<QString, std::vector<MetadataModel::Entry>> m_drafts;
    bool m_isReadOnly = false;
    bool m_isRestricted = false;
    bool m_isLoaded = false;
    std::shared_ptr<Job> m_loadJob;
    std::shared_ptr<Job> m_saveJob; ///< null unless a save is on its way

    StateView *m_state = nullptr;
    QWidget *m_notices;
    QTableView *m_table;
    QComboBox *m_kind;
    QLabel *m_subject;
    QLabel *m_changes;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace vams::ui
