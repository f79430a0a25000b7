#pragma once
// Where one user is signed in, with a way to end each session. Reads when it is made.

#include "core/model/access/session.h"
#include "ui/shell/page.h"

#include <vector>

class QVBoxLayout;

namespace vams {
struct Error;
}

namespace vams::ui {

class UserSessions : public QWidget
{
    Q_OBJECT

public:
    UserSessions(const PageContext &context, const QString &userId, QWidget *parent = nullptr);

private:
    void read();
    void show(const std::vector<Session> &sessions);
    void showNote(const QString &text);
    void showFailure(const Error &error);
    void end(const Session &session);
    [[nodiscard]] QWidget *makeRow(const Session &session);

    PageContext m_context;
    QString m_userId;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
};

} // namespace vams::ui
