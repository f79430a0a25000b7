#pragma once
// Metadata of an asset, a file or anything else that has some, shown and edited as a table. Loads
// when it is seen; what is being edited is kept while another thing is looked at.

#include "ui/metadata/metadata_session.h"
#include "ui/shell/page.h"

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
    [[nodiscard]] MetadataModel &model() { return m_session->model(); }
    [[nodiscard]] QTableView &table() { return *m_table; }

signals:
    void saved();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    [[nodiscard]] QWidget *makeTools();
    void connectSession();
    void onLoaded();
    void onLoadFailed(const Error &error);
    void addRow();
    void removeRows();
    void showRow(int row);
    void updateTools();

    PageContext m_context;
    MetadataTarget m_wanted; ///< what the owner asked for; of a file the chosen kind is shown
    MetadataSession *m_session;

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
