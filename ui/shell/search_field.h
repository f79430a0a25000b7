#pragma once
// The search field of the top bar: search by name, with suggestions under it.

#include "ui/shell/name_search.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace vams::ui {

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);

    /// Where suggestions come from; null: none. Must outlive the field or be taken back.
    void setSource(NameSearch *source);

signals:
    /// Enter: show everything whose name contains the text.
    void searched(const QString &text);
    void assetChosen(const vams::AssetRef &ref);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void suggest(const QString &text, const std::vector<NamedAsset> &matches);
    void onEdited(const QString &text);
    void onActivated(const QModelIndex &index);

    const Theme &m_theme;
    NameSearch *m_source = nullptr;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
};

} // namespace vams::ui
