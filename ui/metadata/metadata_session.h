#pragma once
// Loads, edits and saves the metadata of one thing at a time, without a look: what the table and
// the form share. What is not saved is kept while another thing, or another page, is looked at.

#include "core/base/job.h"
#include "core/base/result.h"
#include "ui/metadata/metadata_model.h"
#include "ui/shell/page.h"

#include <QObject>
#include <QPointer>

namespace vams::ui {

class MetadataSession : public QObject
{
    Q_OBJECT

public:
    /// Toasts stand over `page`.
    MetadataSession(const PageContext &context, QWidget *page);

    /// While a save is on its way nothing changes; then the latest that was asked for comes.
    void setTarget(const MetadataTarget &target);
    [[nodiscard]] const MetadataTarget &target() const { return m_target; }
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] MetadataModel &model() { return m_model; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] bool isSaving() const { return m_saveJob != nullptr; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] bool canEdit() const { return !m_isReadOnly && !m_saveJob && m_isLoaded; }
    /// The database takes only what its schemas name.
    [[nodiscard]] bool isRestricted() const { return m_isRestricted; }

    void load();
    /// Reads anew what was read and keeps what is not saved; unseen it waits for ensureLoaded.
    void refresh(bool isSeen);
    /// Loads unless that is done, or there is nothing to load.
    void ensureLoaded();
    void discard();
    /// What is wrong is marked, and nothing is sent.
    void save(const QString &undoText);

signals:
    void loading();
    void loaded();
    void loadFailed(const vams::Error &error);
    void saved();
    /// `row` is where it is, or -1.
    void refused(const vams::Error &error, int row);
    /// What can be done now is something else.
    void changed();

private:
    struct Outcome
    {
        bool isWritten = false; ///< the changed rows are
        Result<void> result;
    };

    void onLoaded(const Result<MetadataSet> &set);
    void onSaved(const Outcome &outcome);
    void onEdited();
    void keepDraft();

    PageContext m_context;
    QPointer<QWidget> m_page;
    MetadataTarget m_wanted;
    MetadataTarget m_target;
    MetadataModel m_model;
    bool m_isReadOnly = false;
    bool m_isRestricted = false;
    bool m_isLoaded = false;
    bool m_isLoading = false;
    std::shared_ptr<Job> m_loadJob;
    std::shared_ptr<Job> m_saveJob; ///< null unless a save is on its way
};

} // namespace vams::ui
