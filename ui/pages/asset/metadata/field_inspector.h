#pragma once
// Beside the form of metadata: what is known of the field that has the keyboard, and what it was in
// earlier versions of the asset.

#include "ui/metadata/metadata_model.h"
#include "ui/shell/page.h"

#include <QWidget>

class QVBoxLayout;

namespace vams::ui {

class FieldHistory;

class FieldInspector : public QWidget
{
    Q_OBJECT

public:
    FieldInspector(const PageContext &context, const AssetRef &asset, QWidget *parent);

    /// `place` is that in its schema, from 1.
    void showField(const MetadataModel::Entry &entry, int place);
    void showNothing();
    /// Versions may have come or gone.
    void forgetHistory();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void clear();
    void fill();
    void addFact(const QString &name, const QString &value);
    void addHistory();

    const Theme &m_theme;
    FieldHistory *m_history;
    std::optional<MetadataModel::Entry> m_entry;
    int m_place = 0;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace vams::ui
