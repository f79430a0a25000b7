#include "ui/pages/settings/settings_page.h"

#include "ui/support/controls.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace vams::ui {

namespace {

struct SectionRow
{
    const char *id;
    const char *icon;
    const char *name;
    QWidget *(*make)(const SettingsContext &);
};

// clang-format off
constexpr SectionRow sectionRows[] = {
    {"appearance", "sun",      QT_TRANSLATE_NOOP("vams::ui::SettingsPage", "Appearance"),        makeAppearanceSection},
    {"library",    "package",  QT_TRANSLATE_NOOP("vams::ui::SettingsPage", "Library"),           makeLibrarySection},
    {"transfers",  "upload",   QT_TRANSLATE_NOOP("vams::ui::SettingsPage", "Transfers"),         makeTransferSection},
    {"programs",   "share",    QT_TRANSLATE_NOOP("vams::ui::SettingsPage", "Other programs"),    makeProgramSection},
    {"shortcuts",  "function", QT_TRANSLATE_NOOP("vams::ui::SettingsPage", "Shortcuts"),         makeShortcutSection},
    {"network",    "plug",     QT_TRANSLATE_NOOP("vams::ui::SettingsPage", "Network"),           makeNetworkSection},
    {"language",   "globe",    QT_TRANSLATE_NOOP("vams::ui::SettingsPage", "Language"),          makeLanguageSection},
    {"about",      "info",     QT_TRANSLATE_NOOP("vams::ui::SettingsPage", "About"),             makeAboutSection},
};
// clang-format on

const QString sectionArgument = QStringLiteral("section");

} // namespace

SettingsPage::SettingsPage(const PageContext &context, const Location &location, SettingsHost &host,
                           QWidget *parent, Preferences preferences)
    : Page(context, parent)
    , m_settings{context, host, std::move(preferences)}
    , m_list(new QListWidget)
    , m_sections(new QStackedWidget)
{
    layOut();
    int wanted = 0;
    for (int row = 0; row < static_cast<int>(std::size(sectionRows)); ++row)
        if (location.argument(sectionArgument) == QLatin1String(sectionRows[row].id))
            wanted = row;
    m_list->setCurrentRow(wanted);
    showSection(wanted);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        showSection(row);
        emit locationChanged();
    });
    setFocusProxy(m_list);
}

void SettingsPage::layOut()
{
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setProperty("kind", "sections");
    m_list->setFixedWidth(metrics::sideBar);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const SectionRow &section : sectionRows) {
        new QListWidgetItem(m_settings.page.theme.icon(QLatin1String(section.icon)),
                            QCoreApplication::translate("vams::ui::SettingsPage", section.name),
                            m_list);
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        m_sections->addWidget(scroll);
    }
    // A style sheet draws items as high as it says, but does not lay them out so.
    const auto sizeRows = [this] {
        m_list->setIconSize(QSize(metrics::icon, metrics::icon));
        for (int at = 0; at < m_list->count(); ++at)
            m_list->item(at)->setSizeHint(QSize(0, metrics::controlLarge));
    };
    sizeRows();
    connect(&m_settings.page.theme, &Theme::changed, this, sizeRows);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(m_sections, 1);
}

void SettingsPage::showSection(int row)
{
    if (row < 0)
        return;
    auto *scroll = static_cast<QScrollArea *>(m_sections->widget(row));
    if (!scroll->widget())
        scroll->setWidget(sectionRows[row].make(m_settings));
    m_sections->setCurrentIndex(row);
}

Location SettingsPage::location() const
{
    const int row = qMax(0, m_list->currentRow());
    return {QStringLiteral("settings"), {{sectionArgument, QLatin1String(sectionRows[row].id)}}};
}

QList<Crumb> SettingsPage::breadcrumb() const
{
    return {{tr("Settings"), {QStringLiteral("settings"), {}}},
            {m_list->item(qMax(0, m_list->currentRow()))->text(), location()}};
}

} // namespace vams::ui
