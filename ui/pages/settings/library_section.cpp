#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_form.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/support/choose.h"
#include "ui/support/controls.h"
#include "ui/support/dialog.h"
#include "ui/support/error_panel.h"
#include "ui/support/toast.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

class LibrarySection : public SettingsForm
{
    Q_OBJECT

public:
    explicit LibrarySection(const SettingsContext &context)
        : SettingsForm(tr("Library"), context.host.libraryName())
        , m_settings(context)
        , m_facts(makeLabel(tr("Counting...")))
        , m_checked(new QWidget)
    {
        QLabel *place = makeLabel(QDir::toNativeSeparators(context.host.place()));
        place->setWordWrap(true);
        place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        place->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        addRow(context.host.isLocal() ? tr("Folder") : tr("Server"), place);
        if (context.host.isLocal())
            setUpLocal();
        else
            addNote(tr("The files of this library are kept by the server. Its size, checking, "
                       "backups and its place are matters of whoever runs the server; the "
                       "command \"vams\" does them there."));
        addEnd();
    }

private:
    void setUpLocal()
    {
        m_facts->setWordWrap(true);
        m_facts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        addRow(tr("Size"), m_facts);
        addHead(tr("Care"));
        addRow(tr("Check"),
               button(tr("Check every file"), QStringLiteral("shield"), &LibrarySection::check),
               tr("Reads every file of the library and compares it with what is written about it. "
                  "Goes on in the background; takes about as long as copying it all."));
        auto *column = new QVBoxLayout(m_checked);
        column->setContentsMargins(0, 0, 0, 0);
        addWide(m_checked);
        addRow(
            tr("Back up"),
            button(tr("Back up to a folder..."), QStringLiteral("copy"), &LibrarySection::backUp),
            tr("A copy that can be opened like any library. A folder that holds an older backup "
               "of it only gets what is new."));
        addRow(tr("Move"),
               button(tr("Move the library..."), QStringLiteral("folder"), &LibrarySection::move),
               tr("Closes it, moves its folder to another place on the same drive, and opens it "
                  "there. For another drive, back it up there and open the backup."));
        runAsync(
            m_settings.page.pools.requests(), this,
            [&host = m_settings.host](Job &job) { return host.readFacts(job); },
            [this](const Result<LibraryFacts> &facts) {
                m_facts->setText(
                    facts ? tr("%1 in %n file(s), database %2", nullptr, facts->blobs)
                                .arg(humanSize(facts->blobBytes), humanSize(facts->databaseBytes))
                          : facts.error().message);
            });
    }

    QPushButton *button(const QString &text, const QString &icon, void (LibrarySection::*act)())
    {
        QPushButton *made = makeButton(m_settings.page.theme, text, icon);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    }

    void check()
    {
        clearChecked();
        auto report = std::make_shared<LibraryCheckReport>();
        JobSpec spec;
        spec.title = tr("Check %1").arg(m_settings.host.libraryName());
        spec.pool = &m_settings.page.pools.workers();
        spec.work = [&host = m_settings.host, report](Job &job) -> Result<void> {
            Result<LibraryCheckReport> checked = host.check(job);
            if (!checked)
                return fail(checked.error());
            *report = std::move(*checked);
            return {};
        };
        spec.receiver = this;
        spec.done = [this, report](const Result<void> &done) {
            if (done)
                showReport(*report);
            else if (done.error().kind != ErrorKind::Cancelled)
                showError(m_checked, m_settings.page.theme, done.error(), [this] { check(); });
        };
        m_settings.page.jobs.start(std::move(spec));
    }

    void clearChecked()
    {
        clearError(m_checked);
        while (QLayoutItem *item = m_checked->layout()->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    }

    void showReport(const LibraryCheckReport &report)
    {
        clearChecked();
        const bool isSound = report.problemCount == 0;
        QString text = isSound ? tr("All is well: %n file(s), %1, are what they should be.",
                                    nullptr, report.blobs)
                                     .arg(humanSize(report.bytes))
                               : tr("%n problem(s) found:", nullptr, report.problemCount);
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metrics::gap);
        line->addWidget(makeIconLabel(m_settings.page.theme,
                                      isSound ? QStringLiteral("ok") : QStringLiteral("warning"),
                                      isSound ? Token::Success : Token::Warning, metrics::icon),
                        0, Qt::AlignTop);
        for (const QString &problem : report.problems)
            text += QLatin1Char('\n') + problem;
        QLabel *label = makeLabel(text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->addWidget(label, 1);
        m_checked->layout()->addWidget(row);
    }

    void backUp()
    {
        chooseFolder(this, tr("Back up to"), {}, [this](const QString &folder) {
            JobSpec spec;
            spec.title = tr("Back up %1").arg(m_settings.host.libraryName());
            spec.pool = &m_settings.page.pools.workers();
            spec.work = [&host = m_settings.host, folder](Job &job) {
                return host.backUp(folder, job);
            };
            spec.receiver = this;
            spec.done = [this, folder](const Result<void> &done) {
                if (done)
                    showToast(this, m_settings.page.theme,
                              tr("Backed up to %1").arg(QDir::toNativeSeparators(folder)), {});
                else if (done.error().kind != ErrorKind::Cancelled)
                    showError(m_checked, m_settings.page.theme, done.error(), [this] { backUp(); });
            };
            m_settings.page.jobs.start(std::move(spec));
        });
    }

    void move()
    {
        chooseFolder(this, tr("Move the library into"), {}, [this](const QString &folder) {
            const QString target = QDir(folder).filePath(QDir(m_settings.host.place()).dirName());
            Question question;
            question.title = tr("Move the library?");
            question.text = tr("It is closed, moved to %1, and opened there. Jobs that are under "
                               "way are stopped.")
                                .arg(QDir::toNativeSeparators(target));
            question.mainButton = tr("Move the library");
            ask(this, m_settings.page.theme, question,
                [&host = m_settings.host, target] { host.moveTo(target); });
        });
    }

    SettingsContext m_settings;
    QLabel *m_facts;
    QWidget *m_checked;
};

} // namespace

QWidget *makeLibrarySection(const SettingsContext &context)
{
    return new LibrarySection(context);
}

} // namespace vams::ui

#include "library_section.moc"
