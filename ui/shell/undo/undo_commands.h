#pragma once
// Edit > Undo and Redo of one window: named after what they take back, answered by a toast, or by
// the error and Retry.

#include "core/base/error.h"
#include "ui/shell/page.h"

#include <QObject>

namespace vams::ui {

class UndoCommands : public QObject
{
    Q_OBJECT

public:
    /// Bound while `frame` shows; what was done is told at the bottom of `where`. Ends with
    /// `frame`.
    UndoCommands(const PageContext &context, QWidget &frame, QWidget &where);

signals:
    /// What pages show is no longer true.
    void changed();

private:
    void update();
    void onFailed(const Error &error);

    PageContext m_context;
    QWidget &m_where;
};

} // namespace vams::ui
