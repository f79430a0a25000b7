#include "ui/pages/welcome/welcome_page.h"

#include "core/base/run_async.h"
#include "ui/pages/welcome/recent_card.h"
#include "ui/pages/welcome/way_button.h"
#include "ui/pages/welcome/welcome_dialogs.h"
#include "ui/shell/action_registry.h"
#include "ui/support/choose.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/find_field.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QToolButton>

namespace vams::ui {

namespace {

struct RecentFacts
{
    bool exists = true;
    QList<QImage> pictures;
};

QString droppedFolder(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

constexpr int busySteps = 1000;
constexpr int maxCardColumns = 4;

} // namespace

WelcomePage::WelcomePage(Theme &theme, ActionRegistry &actions, RecentLibraries &recent,
                         QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_actions(actions)
    , m_recent(recent)
    , m_pool(pool)
{
    setAcceptDrops(true);
    actions.bind(QStringLiteral("library.new"), this, [this] { askNewLibrary(this); });
    actions.bind(QStringLiteral("library.open"), this, [this] { askOpenLibrary(this); });
    actions.bind(QStringLiteral("library.connect"), this, [this] { askConnect(this); });
    actions.bind(QStringLiteral("library.demo"), this, [this] { emit openDemo(); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeWays());
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(m_right = makeRight(), 1);
    connect(&recent, &RecentLibraries::changed, this, &WelcomePage::rebuildRecent);
    rebuildRecent();
    setDone();
}

QWidget *WelcomePage::makeWay(const QString &icon, const QString &title, const QString &text,
                              bool isMain, const QString &command)
{
    auto *way = new WayButton(m_theme, icon, title, text, isMain ? WayKind::Main : WayKind::Other);
    connect(way, &WayButton::clicked, m_actions.action(command), &QAction::trigger);
    return way;
}

QWidget *WelcomePage::makeWays()
{
    auto *ways = new QWidget;
    ways->setProperty("area", "window");
    ways->setAttribute(Qt::WA_StyledBackground);
    ways->setFixedWidth(metrics::welcomeSide);
    auto *name = new QVBoxLayout;
    name->setSpacing(0);
    name->addWidget(makeLabel(QApplication::applicationDisplayName(), TextStyle::Title));
    name->addWidget(
        makeMuted(tr("Version %1").arg(QApplication::applicationVersion()), TextStyle::Small));
    auto *brand = new QHBoxLayout;
    brand->setSpacing(metrics::field);
    brand->addWidget(
        makeIconLabel(m_theme, QStringLiteral("assets"), Token::Accent, metrics::brand));
    brand->addLayout(name, 1);

    auto *column = new QVBoxLayout(ways);
    column->setContentsMargins(metrics::wide, metrics::wide + metrics::gap, metrics::wide,
                               metrics::margin);
    column->setSpacing(metrics::gap);
    column->addLayout(brand);
    column->addSpacing(metrics::margin);
    column->addWidget(makeWay(QStringLiteral("plus"), tr("New library"),
                              tr("A folder on this computer for your assets"), true,
                              QStringLiteral("library.new")));
    column->addWidget(makeWay(QStringLiteral("folder"), tr("Open library"),
                              tr("Choose a library folder, Ctrl+O"), false,
                              QStringLiteral("library.open")));
    column->addWidget(makeWay(QStringLiteral("server"), tr("Connect to a server"),
                              tr("Work with a VAMS server, by token or API key"), false,
                              QStringLiteral("library.connect")));
    QWidget *demo = makeWay(QStringLiteral("play"), tr("Explore the demo library"),
                            tr("Models, clouds and drawings, nothing to set up"), false,
                            QStringLiteral("library.demo"));
    column->addWidget(demo);
    column->addSpacing(metrics::gap);
    column->addWidget(m_busy = makeBusy());
    column->addStretch();
    auto *foot = new QHBoxLayout;
    if (QAction *help = m_actions.action(QStringLiteral("help.page"))) {
        QPushButton *guide =
            makeButton(m_theme, tr("Help"), QStringLiteral("help"), ButtonKind::Quiet);
        guide->setToolTip(help->toolTip());
        connect(guide, &QPushButton::clicked, help, &QAction::trigger);
        foot->addWidget(guide);
    }
    foot->addStretch();
    foot->addWidget(makeActionButton(m_actions.action(QStringLiteral("view.theme"))));
    column->addLayout(foot);
    return ways;
}

QWidget *WelcomePage::makeBusy()
{
    auto *busy = new QWidget;
    m_busyText = makeMuted({});
    m_busyText->setWordWrap(true);
    m_busyBar = new QProgressBar;
    m_busyBar->setTextVisible(false);
    m_busyBar->setAccessibleName(tr("Opening"));
    auto *cancel = makeButton(m_theme, tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_busyText, 1);
    row->addWidget(cancel);
    auto *column = new QVBoxLayout(busy);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addLayout(row);
    column->addWidget(m_busyBar);
    connect(cancel, &QPushButton::clicked, this, &WelcomePage::cancelled);
    return busy;
}

QWidget *WelcomePage::makeRight()
{
    auto *inner = new QWidget;
    inner->setProperty("area", "surface");
    inner->setAttribute(Qt::WA_StyledBackground);
    auto *find = new QLineEdit;
    find->setPlaceholderText(tr("Find a library"));
    find->setAccessibleName(tr("Find a library"));
    addFindSign(*find, m_theme);
    find->setFixedWidth(metrics::sideBar);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Recent libraries"), TextStyle::Title), 1);
    head->addWidget(find);
    m_cardPlace = new QWidget;
    m_cards = new QGridLayout(m_cardPlace);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setHorizontalSpacing(metrics::margin);
    m_cards->setVerticalSpacing(metrics::margin);
    m_noRecent = makeMuted(QString());
    m_noRecent->setWordWrap(true);

    auto *page = new QVBoxLayout(inner);
    page->setContentsMargins(metrics::wide, metrics::wide + metrics::gap, metrics::wide,
                             metrics::margin);
    page->setSpacing(metrics::margin);
    m_errorPlace = page;
    page->addLayout(head);
    page->addWidget(m_noRecent);
    page->addWidget(m_cardPlace);
    page->addStretch();
    auto *drop = new QFrame;
    drop->setProperty("area", "drop");
    drop->setFixedHeight(metrics::wide + metrics::gap);
    auto *dropRow = new QHBoxLayout(drop);
    dropRow->addStretch();
    dropRow->addWidget(
        makeIconLabel(m_theme, QStringLiteral("upload"), Token::TextMuted, metrics::icon));
    dropRow->addWidget(makeMuted(tr("Drop a library folder here to open it")));
    dropRow->addStretch();
    page->addWidget(drop);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    connect(find, &QLineEdit::textChanged, this, &WelcomePage::filter);
    return scroll;
}

void WelcomePage::filter(const QString &text)
{
    m_filter = text.trimmed();
    arrangeRecent();
}

void WelcomePage::rebuildRecent()
{
    qDeleteAll(m_cardPlace->findChildren<RecentCard *>(QString(), Qt::FindDirectChildrenOnly));
    for (const RecentLibrary &library : m_recent.all()) {
        auto *card = new RecentCard(m_theme, library, m_cardPlace);
        card->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(card, &RecentCard::clicked, this,
                [this, place = library.place] { emit openLibrary(place); });
        connect(card, &QWidget::customContextMenuRequested, this, [this, card](const QPoint &at) {
            auto *menu = new QMenu(card);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            QAction *remove =
                menu->addAction(m_theme.icon(QStringLiteral("close")), tr("Take off this list"));
            connect(
                remove, &QAction::triggered, this,
                [this, place = card->library().place] { m_recent.remove(place); },
                Qt::QueuedConnection);
            menu->popup(card->mapToGlobal(at));
        });
        readRecent(card);
    }
    arrangeRecent();
}

void WelcomePage::arrangeRecent()
{
    const int inner = m_right ? m_right->width() - 2 * metrics::wide : metrics::editorMax;
    const int columns = qBound(1, inner / (metrics::cardMin - metrics::margin), maxCardColumns);
    while (QLayoutItem *item = m_cards->takeAt(0))
        delete item;
    for (int i = 0; i < maxCardColumns; ++i)
        m_cards->setColumnStretch(i, i < columns ? 1 : 0);
    int shown = 0;
    for (RecentCard *card :
         m_cardPlace->findChildren<RecentCard *>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool matches = card->text().contains(m_filter, Qt::CaseInsensitive);
        card->setVisible(matches);
        if (!matches)
            continue;
        m_cards->addWidget(card, shown / columns, shown % columns);
        ++shown;
    }
    m_noRecent->setText(m_recent.all().isEmpty()
                            ? tr("Libraries you open appear here with their pictures.")
                            : tr("No library matches \"%1\".").arg(m_filter));
    m_noRecent->setVisible(shown == 0);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The library that was open until now has kept pictures since its card was made.
    for (RecentCard *card :
         m_cardPlace->findChildren<RecentCard *>(QString(), Qt::FindDirectChildrenOnly))
        readRecent(card);
}

void WelcomePage::readRecent(RecentCard *card)
{
    const RecentLibrary library = card->library();
    QStringList paths;
    for (int i = 0; i < RecentLibraries::maxPictures; ++i)
        paths << m_recent.picturePath(library.place, i);
    runAsync(
        m_pool, card,
        [library, paths](Job &) -> Result<RecentFacts> {
            RecentFacts facts;
            facts.exists = library.kind == SessionKind::Remote || QFileInfo(library.place).isDir();
            for (const QString &path : paths) {
                // Without the look, each missing file is tried under every known ending.
                const QImage picture = QFileInfo::exists(path) ? QImage(path) : QImage();
                if (!picture.isNull())
                    facts.pictures.append(picture);
            }
            return facts;
        },
        [card](const Result<RecentFacts> &facts) {
            if (!facts)
                return;
            card->setMissing(!facts->exists);
            card->setPictures(facts->pictures);
        });
}

void WelcomePage::askNewLibrary(QWidget *over)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new NewLibraryDialog(m_theme, documents, over->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &Dialog::submitted, this, [this, dialog] {
        dialog->clearProblem();
        dialog->setBusy(true);
        emit newLibrary(dialog->path(), dialog->name());
    });
    connect(dialog, &QDialog::rejected, this, &WelcomePage::cancelled);
    dialog->open();
}

void WelcomePage::askOpenLibrary(QWidget *over)
{
    chooseFolder(over, tr("Open library"),
                 QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                 [this](const QString &path) { emit openLibrary(path); });
}

void WelcomePage::askConnect(QWidget *over, const QString &address)
{
    auto *dialog = new ConnectDialog(m_theme, address, over->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &Dialog::submitted, this, [this, dialog] {
        dialog->clearProblem();
        dialog->setBusy(true);
        emit connectToServer(dialog->address(), dialog->token(), dialog->remember());
    });
    connect(dialog, &QDialog::rejected, this, &WelcomePage::cancelled);
    dialog->open();
}

bool WelcomePage::isAsking() const
{
    return m_dialog && m_dialog->isVisible();
}

void WelcomePage::setBusy(const QString &text)
{
    clearError(m_errorPlace->parentWidget());
    m_busyText->setText(text);
    m_busyBar->setRange(0, 0);
    m_busy->show();
    for (WayButton *way : findChildren<WayButton *>())
        way->setEnabled(false);
    m_cardPlace->setEnabled(false);
}

void WelcomePage::setProgress(const QString &text, double fraction)
{
    if (!text.isEmpty())
        m_busyText->setText(text);
    m_busyBar->setRange(0, fraction < 0 ? 0 : busySteps);
    m_busyBar->setValue(static_cast<int>(qMax(0.0, fraction) * busySteps));
}

void WelcomePage::setDone()
{
    m_busy->hide();
    for (WayButton *way : findChildren<WayButton *>())
        way->setEnabled(true);
    m_cardPlace->setEnabled(true);
    if (m_dialog)
        m_dialog->accept();
}

void WelcomePage::setFailed(const Error &error)
{
    if (m_dialog && m_dialog->isBusy()) {
        Dialog *dialog = m_dialog;
        m_dialog = nullptr;
        setDone();
        m_dialog = dialog;
        dialog->setBusy(false);
        dialog->showProblem(error);
        return;
    }
    setDone();
    showError(m_errorPlace->parentWidget(), m_theme, error);
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFolder(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit openLibrary(droppedFolder(event->mimeData()));
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeRecent();
}

} // namespace vams::ui
