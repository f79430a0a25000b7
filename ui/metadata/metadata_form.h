#pragma once
// A MetadataModel as a form: its fields by schema, each with the editor of its type. Edits go to
// the model at once; saving is not its business.

#include "ui/metadata/field_row.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vams::ui {

class FieldGroup;
class Theme;

class MetadataForm : public QWidget
{
    Q_OBJECT

public:
    enum Which
    {
        AllFields,
        RequiredFields,
        EmptyFields
    };

    MetadataForm(const Theme &theme, MetadataModel &model);

    void setEditable(bool canEdit, bool canAdd);
    void setFilter(const QString &text, Which which);
    [[nodiscard]] int count(Which which) const;
    void focusRow(int row);
    /// The field that has, or had, the keyboard; empty: none.
    [[nodiscard]] QString focusedKey() const;
    [[nodiscard]] bool hasFocused() const { return m_focused || !m_focusedKey.isEmpty(); }
    [[nodiscard]] FieldRow *rowOf(const QString &key) const;

signals:
    void focusedChanged();
    void addWanted();
    void filterCleared();

private:
    void rebuild();
    void follow();
    void addRow(int row);
    FieldGroup *groupOf(const MetadataModel::Entry &entry);
    void applyFilter();
    void noteFocus(QWidget *now);
    [[nodiscard]] bool matches(const MetadataModel::Entry &entry, Which which) const;
    [[nodiscard]] QString hintOf(const MetadataModel::Entry &entry) const;
    void makeGroups();

    const Theme &m_theme;
    MetadataModel &m_model;
    QString m_text;
    Which m_which = AllFields;
    bool m_canEdit = false;
    bool m_canAdd = false;
    QPointer<FieldRow> m_focused;
    QString m_focusedKey; ///< of the one that is gone
    QStringList m_folded; ///< schemas
    QScrollArea *m_scroll;
    QPointer<QWidget> m_content;
    QVBoxLayout *m_column = nullptr;
    QList<FieldGroup *> m_groups;
    QList<FieldRow *> m_rows; ///< as in the model
    QPushButton *m_add = nullptr;
    QWidget *m_nothing = nullptr; ///< in place of what a filter leaves out
};

} // namespace vams::ui
