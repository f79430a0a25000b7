#pragma once
// One field of a form of metadata: its name, the editor of its type, and what is wrong with it.

#include "ui/metadata/metadata_model.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace vams::ui {

class Theme;
class ValueEditor;

enum class FieldRowShape
{
    Wide,   ///< of a page
    Compact ///< of a panel at the side
};

class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// `placeholder` stands in an empty editor in place of the usual one.
    FieldRow(const Theme &theme, const MetadataModel::Entry &entry, FieldRowShape shape,
             const QString &placeholder = {});

    /// Whether it can show this one without losing what somebody is doing in it.
    [[nodiscard]] bool fits(const MetadataModel::Entry &entry) const;
    /// `hint` stands under the editor while there is no problem.
    void setEntry(const MetadataModel::Entry &entry, const QString &hint = {});
    void setReadOnly(bool isReadOnly);
    void focusEditor();
    [[nodiscard]] QString key() const { return m_entry.row.metadataKey; }
    [[nodiscard]] ValueEditor *editor() const { return m_editor; }

signals:
    void valueEdited(const QString &value);
    void nameEdited(const QString &name);
    void typeChosen(vams::MetadataValueType type);
    void removeToggled();

private:
    [[nodiscard]] QWidget *makeName();
    [[nodiscard]] QWidget *makeNewName();
    void makeEditor();
    void showNote();
    void showState();

    const Theme &m_theme;
    MetadataModel::Entry m_entry;
    FieldRowShape m_shape;
    QString m_placeholder;
    QString m_hint;
    bool m_isReadOnly = false;
    QGridLayout *m_grid;
    QWidget *m_dot;
    QLabel *m_label = nullptr;       ///< null while it is new
    QLineEdit *m_nameEdit = nullptr; ///< null unless it is new
    QComboBox *m_type = nullptr;     ///< likewise
    ValueEditor *m_editor = nullptr;
    QWidget *m_noteRow;
    QLabel *m_noteIcon;
    QLabel *m_note;
    QToolButton *m_remove = nullptr; ///< null for a field of a schema
};

} // namespace vams::ui
