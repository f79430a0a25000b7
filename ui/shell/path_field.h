#pragma once
// The breadcrumb as text: a place one can write or paste, "pumps/Impeller/cad/rotor.step" or a
// vams:// link. Completes databases; finds assets by id or name in the background.

#include "ui/shell/page.h"

#include <QLineEdit>

#include <memory>

class QStringListModel;

namespace vams {
class Job;
}

namespace vams::ui {

class PathField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PathField(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the text, all of it selected, ready to be replaced.
    void start(const QString &text);
    /// What Enter does.
    void go();

signals:
    void chosen(const vams::ui::Location &location);
    /// The user is done here, with or without a place.
    void left();
    /// Why there is no such place, for people.
    void refused(const QString &problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void readDatabases();

    PageContext m_context;
    QStringListModel *m_databases;
    std::shared_ptr<Job> m_job;
};

/// The place that the text names; the server is asked. For pool threads.
Result<Location> findPlace(const api::Client &client, const QString &text, Job &job);

} // namespace vams::ui
