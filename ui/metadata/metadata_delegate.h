#pragma once
// Draws and edits the cells of a MetadataModel: an editor for each type of value.

#include <QStyledItemDelegate>

namespace vams::ui {

class Theme;

class MetadataDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MetadataDelegate(const Theme &theme, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace vams::ui
