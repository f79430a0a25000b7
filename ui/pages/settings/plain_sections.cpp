// Sections that are a few rows: transfers, network, language, about.

#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_form.h"
#include "ui/support/controls.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace vams::ui {

namespace {

constexpr int mostTransfers = 6;
constexpr int mostPort = 65535;
constexpr qint64 limitUnit = 1000; ///< bytes
constexpr int mostLimit = 10'000'000;
constexpr int limitStep = 500;

QSpinBox *makeNumber(int least, int most)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setFixedWidth(metrics::tileMin);
    return box;
}

class TransferSection : public SettingsForm
{
    Q_OBJECT

public:
    explicit TransferSection(const SettingsContext &context)
        : SettingsForm(tr("Transfers"), tr("Uploads and downloads."))
        , m_settings(context)
        , m_preferences(context.preferences)
        , m_upload(makeLimit())
        , m_download(makeLimit())
    {
        QSpinBox *parallel = makeNumber(1, mostTransfers);
        parallel->setValue(m_preferences.parallelTransfers());
        connect(parallel, &QSpinBox::valueChanged, this,
                [this](int count) { m_preferences.setParallelTransfers(count); });
        addRow(tr("At the same time"), parallel,
               tr("Parts or files of one job. More is quicker over a long line, and loads the "
                  "server more. Holds for the next job that is started."));
        m_upload->setValue(static_cast<int>(m_preferences.uploadLimit() / limitUnit));
        m_download->setValue(static_cast<int>(m_preferences.downloadLimit() / limitUnit));
        addRow(tr("Uploads at most"), m_upload);
        addRow(tr("Downloads at most"), m_download,
               tr("Of all transfers with servers together, at once. Files of a library on this "
                  "machine are not held back."));
        for (QSpinBox *box : {m_upload, m_download})
            connect(box, &QSpinBox::valueChanged, this, &TransferSection::keepLimits);
        addEnd();
    }

private:
    static QSpinBox *makeLimit()
    {
        QSpinBox *box = makeNumber(0, mostLimit);
        box->setFixedWidth(metrics::tile);
        box->setSingleStep(limitStep);
        box->setSpecialValueText(tr("No limit"));
        box->setSuffix(tr(" KB/s"));
        return box;
    }

    void keepLimits()
    {
        const qint64 upload = m_upload->value() * limitUnit;
        const qint64 download = m_download->value() * limitUnit;
        m_preferences.setTransferLimits(upload, download);
        m_settings.host.applyTransferLimits(upload, download);
    }

    SettingsContext m_settings;
    Preferences m_preferences;
    QSpinBox *m_upload;
    QSpinBox *m_download;
};

class NetworkSection : public SettingsForm
{
    Q_OBJECT

public:
    explicit NetworkSection(const SettingsContext &context)
        : SettingsForm(tr("Network"), tr("How this program reaches VAMS servers."))
        , m_settings(context)
        , m_host(new QLineEdit)
        , m_port(makeNumber(1, mostPort))
        , m_user(new QLineEdit)
        , m_password(new QLineEdit)
    {
        const NetworkChoice now = m_settings.preferences.network();
        m_mode = new SegmentChoice({tr("As the system"), tr("No proxy"), tr("By hand")},
                                   tr("Proxy"), [this](int) { changed(); });
        m_mode->setCurrent(static_cast<int>(now.mode));
        m_host->setText(now.host);
        m_host->setPlaceholderText(tr("proxy.example.com"));
        m_port->setValue(now.port);
        m_user->setText(now.user);
        m_password->setEchoMode(QLineEdit::Password);
        addRow(tr("Proxy"), m_mode);
        addRow(tr("Host"), m_host);
        addRow(tr("Port"), m_port);
        addRow(tr("User"), m_user);
        addRow(tr("Password"), m_password,
               tr("Is not written to the disk: it holds until the program ends."));
        addEnd();
        for (QLineEdit *field : {m_host, m_user, m_password}) {
            field->setMaximumWidth(metrics::cardMin);
            connect(field, &QLineEdit::editingFinished, this, &NetworkSection::changed);
        }
        connect(m_port, &QSpinBox::valueChanged, this, &NetworkSection::changed);
        enableFields();
    }

private:
    void enableFields()
    {
        const bool isManual = m_mode->current() == static_cast<int>(NetworkChoice::Mode::Manual);
        for (QWidget *field : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port),
                               static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password)})
            field->setEnabled(isManual);
    }

    void changed()
    {
        enableFields();
        const NetworkChoice network{static_cast<NetworkChoice::Mode>(m_mode->current()),
                                    m_host->text().trimmed(), m_port->value(),
                                    m_user->text().trimmed()};
        m_settings.preferences.setNetwork(network);
        m_settings.host.applyNetwork(network, m_password->text());
    }

    SettingsContext m_settings;
    SegmentChoice *m_mode;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
};

/// "Deutsch"; of a name that is no language, such as that of a trial translation, the name.
QString languageName(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : locale.nativeLanguageName();
}

class LanguageSection : public SettingsForm
{
    Q_OBJECT

public:
    explicit LanguageSection(const SettingsContext &context)
        : SettingsForm(tr("Language"), {})
        , m_preferences(context.preferences)
    {
        auto *languages = new QComboBox;
        languages->addItem(tr("As the system"), QString());
        languages->addItem(QStringLiteral("English"), QStringLiteral("en"));
        const QStringList files = QDir(QStringLiteral(":/translations"))
                                      .entryList({QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            QString code = file.chopped(3);
            code = code.mid(code.indexOf(QLatin1Char('_')) + 1); // "vams_de"
            if (languages->findData(code) < 0)
                languages->addItem(languageName(code), code);
        }
        languages->setCurrentIndex(qMax(0, languages->findData(m_preferences.language())));
        languages->setMinimumWidth(metrics::labelColumn * 2);
        QLabel *after = makeMuted({}, TextStyle::Small);
        after->setWordWrap(true);
        connect(languages, &QComboBox::currentIndexChanged, this, [this, languages, after] {
            m_preferences.setLanguage(languages->currentData().toString());
            after->setText(tr("The program speaks it after a restart."));
        });
        addRow(tr("Language"), languages);
        addWide(after);
        addEnd();
    }

private:
    Preferences m_preferences;
};

struct LibraryRow
{
    const char *name;
    const char *version; ///< of the one this is built with, as far as it tells
    const char *licence;
    const char *address;
};

// clang-format off
constexpr LibraryRow libraryRows[] = {
    {"Qt",            QT_VERSION_STR, "LGPL 3",                 "https://www.qt.io"},
    {"SQLite",        "3.40",         "Public domain",          "https://www.sqlite.org"},
    {"nlohmann-json", "3.11",         "MIT",                    "https://json.nlohmann.me"},
    {"tl-expected",   "1.0",          "CC0 1.0",                "https://tl.tartanllama.xyz"},
    {"OpenSSL",       "3",            "Apache 2.0",             "https://www.openssl.org"},
    {"cpp-httplib",   "0.11",         "MIT",                    "https://github.com/yhirose/cpp-httplib"},
    {"libcurl",       "7.85",         "curl (like MIT)",        "https://curl.se"},
    {"RE2",           "",             "BSD 3-Clause",           "https://github.com/google/re2"},
    {"Assimp",        "5.2",          "BSD 3-Clause",           "https://www.assimp.org"},
    {"Mesa (EGL)",    "",             "MIT",                    "https://www.mesa3d.org"},
};
// clang-format on

class AboutSection : public SettingsForm
{
    Q_OBJECT

public:
    explicit AboutSection(const SettingsContext &)
        : SettingsForm(QCoreApplication::applicationName(),
                       tr("Version %1. A native desktop for visual assets: models, point clouds, "
                          "CAD and images, in a library on this computer or on a VAMS server.")
                           .arg(QCoreApplication::applicationVersion()))
    {
        addHead(tr("Libraries it is made with"));
        for (const LibraryRow &row : libraryRows) {
            QLabel *facts = makeMuted(QStringLiteral("%1\n%2").arg(QLatin1String(row.licence),
                                                                   QLatin1String(row.address)));
            facts->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                           Qt::TextSelectableByKeyboard);
            facts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
            facts->setWordWrap(true);
            addRow(QStringLiteral("%1 %2").arg(QLatin1String(row.name), QLatin1String(row.version)),
                   facts);
        }
        addEnd();
    }
};

} // namespace

QWidget *makeTransferSection(const SettingsContext &context)
{
    return new TransferSection(context);
}

QWidget *makeNetworkSection(const SettingsContext &context)
{
    return new NetworkSection(context);
}

QWidget *makeLanguageSection(const SettingsContext &context)
{
    return new LanguageSection(context);
}

QWidget *makeAboutSection(const SettingsContext &context)
{
    return new AboutSection(context);
}

} // namespace vams::ui

#include "plain_sections.moc"
