#pragma once
// Everything by a few letters: commands, places, databases, assets, files and searches, over the
// dimmed window. Opens and closes with the command "app.palette", which it binds itself.

#include "ui/palette/palette_entry.h"
#include "ui/shell/page.h"
#include "ui/support/preferences.h"

#include <QPointer>

class QButtonGroup;
class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace vams::ui {

class PaletteModel;
class PaletteOffers;

class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    /// A child of the window; lives as long as the session of the context.
    CommandPalette(const PageContext &context, QWidget &window,
                   Preferences preferences = Preferences());
    ~CommandPalette() override;

    void open();
    /// Gives the focus back to where it was.
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void layOut();
    QWidget *makeHead();
    QWidget *makeFooter();
    void place();
    void find();
    void refill();
    void stepScope(int step);
    [[nodiscard]] bool pressKey(int key, Qt::KeyboardModifiers modifiers);
    void move(int step);
    void moveTo(int row);
    void choose(int row, Qt::KeyboardModifiers modifiers);
    void run(const PaletteEntry &entry, bool inItsFolder);

    PageContext m_context;
    QWidget &m_window;
    PaletteOffers *m_offers;
    PaletteModel *m_model;
    QFrame *m_frame;
    QLineEdit *m_field;
    QButtonGroup *m_scopes;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_focused; ///< before it opened
    QString m_chosenKey;         ///< moved to by the user; empty: the first row
};

} // namespace vams::ui
