#pragma once
// The search field of the top bar: search by name, with suggestions under it.

#include "core/model/search.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

class QCompleter;

namespace vams::ui {

class SearchSource;
class SuggestionModel;

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);

    /// Where suggestions come from; null: none. Must outlive the field or be taken back.
    void setSource(SearchSource *source);
    /// The keys that lead here, shown at the end of the empty field where there is room.
    void setKeyHint(const QString &keys);

signals:
    /// Enter: show everything that is found. Empty: Escape took the text away.
    void searched(const QString &text);
    void hitChosen(const vams::SearchHit &hit);
    /// Escape in an empty field.
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void suggest(const QString &text, const SearchAnswer &answer);
    void search(const QString &text);
    void onEdited(const QString &text);
    void onActivated(const QModelIndex &index);

    const Theme &m_theme;
    SearchSource *m_source = nullptr;
    QString m_keyHint;
    QCompleter *m_completer;
    SuggestionModel *m_model;
};

} // namespace vams::ui
