#pragma once
// A part of a form of metadata: the fields of one schema, or those of none, under a head that folds
// them.

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace vams::ui {

class FieldRow;
class Theme;

class FieldGroup : public QWidget
{
    Q_OBJECT

public:
    /// `schema` as the contract names it, "Pump parts (pumps)"; empty: fields of no schema.
    FieldGroup(const Theme &theme, const QString &schema);

    void add(FieldRow *row);
    void addLineAbove();
    void addTool(QWidget *tool);
    void setFolded(bool isFolded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    [[nodiscard]] QString schema() const { return m_schema; }
    /// Where there is nothing to show, it hides with its head.
    void setShown(int shownRows);

private:
    void sayWhat();

    const Theme &m_theme;
    QString m_schema;
    bool m_isFolded = false;
    int m_count = 0;
    bool m_hasTool = false;
    QLabel *m_what;
    QWidget *m_tools;
    QWidget *m_rows;
    QVBoxLayout *m_column;
    QToolButton *m_fold;
};

/// "Pump parts" of "Pump parts (pumps)"; of several all names.
QString schemaTitle(const QString &schema);

} // namespace vams::ui
