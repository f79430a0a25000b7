#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_form.h"
#include "ui/support/choose.h"
#include "ui/support/controls.h"
#include "ui/support/dialog.h"
#include "ui/support/form.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

class ProgramDialog : public Dialog
{
    Q_OBJECT

public:
    ProgramDialog(const Theme &look, const QString &extension, const QString &program,
                  QWidget *parent)
        : Dialog(look, extension.isEmpty() ? tr("Add a program") : tr("Change the program"),
                 tr("Use this program"), DialogRole::Normal, parent)
        , m_extension(new QLineEdit(extension))
        , m_program(new QLineEdit(program))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        m_extensionField = new FormField(tr("Kind of file"), m_extension,
                                         tr("The end of its name, such as blend"));
        m_extension->setReadOnly(!extension.isEmpty());
        body().addWidget(m_extensionField);
        auto *pick = new QWidget;
        auto *row = new QHBoxLayout(pick);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::gap);
        row->addWidget(m_program, 1);
        auto *browse = makeButton(look, tr("Browse..."));
        row->addWidget(browse);
        m_program->setAccessibleName(tr("Program"));
        pick->setFocusProxy(m_program);
        m_programField = new FormField(tr("Program"), pick, tr("Its file on this computer"));
        body().addWidget(m_programField);
        connect(browse, &QPushButton::clicked, this, [this] {
            chooseFiles(this, tr("Choose a program"), [this](const QStringList &files) {
                if (!files.isEmpty())
                    m_program->setText(files.first());
            });
        });
    }

    /// Says what is wrong under the field.
    bool check()
    {
        static const QRegularExpression valid(QStringLiteral("^[a-z0-9_+-]{1,20}$"));
        const bool isExtension = valid.match(extension()).hasMatch();
        m_extensionField->setProblem(isExtension ? QString()
                                                 : tr("Letters and digits only, without the dot."));
        const QFileInfo file(program());
        const bool isProgram = file.isFile() && file.isExecutable();
        m_programField->setProblem(isProgram ? QString()
                                             : tr("There is no program at this place."));
        return isExtension && isProgram;
    }
    [[nodiscard]] QString extension() const
    {
        const QString text = m_extension->text().trimmed().toLower();
        return text.startsWith(QLatin1Char('.')) ? text.mid(1) : text;
    }
    [[nodiscard]] QString program() const { return m_program->text().trimmed(); }

private:
    QLineEdit *m_extension;
    QLineEdit *m_program;
    FormField *m_extensionField;
    FormField *m_programField;
};

class ProgramSection : public SettingsForm
{
    Q_OBJECT

public:
    explicit ProgramSection(const SettingsContext &context)
        : SettingsForm(tr("Other programs"),
                       tr("\"Open in another program\" uses these; what is not listed opens with "
                          "the program that the system has for it."))
        , m_theme(context.page.theme)
        , m_preferences(context.preferences)
        , m_list(new QTreeWidget)
        , m_change(makeButton(m_theme, tr("Change..."), QStringLiteral("edit")))
        , m_remove(makeButton(m_theme, tr("Remove"), QStringLiteral("trash")))
    {
        m_list->setAccessibleName(tr("Programs by kind of file"));
        m_list->setHeaderLabels({tr("Kind of file"), tr("Program")});
        m_list->setRootIsDecorated(false);
        m_list->setProperty("columns", "true");
        m_list->setMinimumHeight(metrics::cardMin);
        m_list->header()->setStretchLastSection(true);
        m_list->header()->resizeSection(0, metrics::shortcutWide);
        addWide(m_list, 1);
        auto *buttons = new QWidget;
        auto *row = new QHBoxLayout(buttons);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::gap);
        auto *add = makeButton(m_theme, tr("Add..."), QStringLiteral("plus"));
        row->addWidget(add);
        row->addWidget(m_change);
        row->addWidget(m_remove);
        row->addStretch(1);
        addWide(buttons);
        connect(add, &QPushButton::clicked, this, [this] { edit({}); });
        connect(m_change, &QPushButton::clicked, this, [this] { edit(current()); });
        connect(m_remove, &QPushButton::clicked, this, &ProgramSection::remove);
        connect(m_list, &QTreeWidget::itemActivated, this, [this] { edit(current()); });
        connect(m_list, &QTreeWidget::currentItemChanged, this, &ProgramSection::enableButtons);
        fill({});
    }

private:
    [[nodiscard]] QString current() const
    {
        const QTreeWidgetItem *item = m_list->currentItem();
        return item ? item->text(0) : QString();
    }

    void enableButtons()
    {
        m_change->setEnabled(!current().isEmpty());
        m_remove->setEnabled(!current().isEmpty());
    }

    void fill(const QString &chosen)
    {
        m_list->clear();
        const QMap<QString, QString> programs = m_preferences.programs();
        for (auto it = programs.cbegin(); it != programs.cend(); ++it) {
            auto *item = new QTreeWidgetItem(m_list, {it.key(), it.value()});
            if (it.key() == chosen)
                m_list->setCurrentItem(item);
        }
        enableButtons();
    }

    void edit(const QString &extension)
    {
        auto *dialog =
            new ProgramDialog(m_theme, extension, m_preferences.programs().value(extension), this);
        connect(dialog, &Dialog::submitted, this, [this, dialog] {
            if (!dialog->check())
                return;
            QMap<QString, QString> programs = m_preferences.programs();
            programs.insert(dialog->extension(), dialog->program());
            m_preferences.setPrograms(programs);
            fill(dialog->extension());
            dialog->accept();
        });
        dialog->open();
    }

    void remove()
    {
        QMap<QString, QString> programs = m_preferences.programs();
        programs.remove(current());
        m_preferences.setPrograms(programs);
        fill({});
    }

    Theme &m_theme;
    Preferences m_preferences;
    QTreeWidget *m_list;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace

QWidget *makeProgramSection(const SettingsContext &context)
{
    return new ProgramSection(context);
}

} // namespace vams::ui

#include "program_section.moc"
