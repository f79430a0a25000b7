#pragma once
// The Metadata tab of an asset: a form by schema, with what is not saved told at its foot, and
// tables for spreadsheets in and out.

#include "ui/metadata/metadata_form.h"
#include "ui/metadata/metadata_session.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vams::ui {

class FieldInspector;
class SegmentChoice;
class StateView;

class MetadataTab : public QWidget
{
    Q_OBJECT

public:
    MetadataTab(const PageContext &context, const AssetRef &asset, QWidget *parent = nullptr);

    void setAssetName(const QString &name) { m_name = name; }
    void setReadOnly(bool isReadOnly);
    void refresh();
    [[nodiscard]] QWidget *inspector() const;
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] MetadataSession &session() const { return *m_session; }
    [[nodiscard]] MetadataForm &form() const { return *m_form; }
    void exportTo(const QString &path);
    void importFrom(const QString &path);

signals:
    void countChanged(int count);
    void statusChanged();
    void saved();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeFooter();
    void connectSession();
    void bindCommands();
    void onLoaded();
    void onLoadFailed(const Error &error);
    void onChanged();
    void showEmpty();
    void showFooter();
    void showInspected();
    void filter();
    void addField();
    void save();
    void takeTable(const QByteArray &bytes);

    PageContext m_context;
    QString m_name;
    MetadataSession *m_session;
    MetadataForm *m_form;
    FieldInspector *m_inspector;
    QWidget *m_notices;
    StateView *m_state = nullptr;
    QLineEdit *m_find = nullptr;
    SegmentChoice *m_which = nullptr;
    QWidget *m_tools = nullptr;
    QWidget *m_footer = nullptr;
    QPushButton *m_problems = nullptr;
    QLabel *m_changes = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace vams::ui
