#include "ui/shell/top_bar.h"

#include "ui/search/search_field.h"
#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

namespace vams::ui {

namespace {

constexpr int mostCounted = 99;

QString initialsOf(const QString &user)
{
    QString initials;
    for (const QString &word :
         user.split(QRegularExpression(QStringLiteral("[\\s._@-]+")), Qt::SkipEmptyParts))
        if (initials.size() < 2)
            initials += word.front().toUpper();
    return initials;
}

/// A button that is enabled while one of the actions is.
void followActions(QPushButton *button, const QList<QAction *> &actions)
{
    const auto update = [button, actions] {
        button->setEnabled(std::any_of(actions.begin(), actions.end(),
                                       [](const QAction *action) { return action->isEnabled(); }));
    };
    for (QAction *action : actions)
        QObject::connect(action, &QAction::changed, button, update);
    update();
}

} // namespace

TopBar::TopBar(const Theme &theme, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_library(new QToolButton)
    , m_search(new SearchField(theme))
    , m_inbox(makeActionButton(actions.action(QStringLiteral("view.inbox"))))
    , m_themeButton(makeActionButton(actions.action(QStringLiteral("view.theme"))))
    , m_user(new QToolButton)
    , m_userMenu(new QMenu(this))
    , m_userName(m_userMenu->addAction(QString()))
{
    setProperty("area", "window");
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(metrics::topBar);
    setInbox(false, 0);
    m_library->setProperty("kind", "switcher");
    m_library->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_library->setFocusPolicy(Qt::TabFocus);
    m_user->setProperty("kind", "avatar");
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setMenu(m_userMenu);
    m_user->setFocusPolicy(Qt::TabFocus);
    m_userName->setEnabled(false);
    actions.fill(*m_userMenu, {QString(), QStringLiteral("library.close")});

    QAction *find = actions.action(QStringLiteral("edit.search"));
    const auto showKey = [this, find] {
        m_search->setKeyHint(find->shortcut().toString(QKeySequence::NativeText));
    };
    connect(find, &QAction::changed, this, showKey);
    showKey();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, 0, metrics::field, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_library);
    row->addWidget(makeActionButton(actions.action(QStringLiteral("go.back"))));
    row->addWidget(makeActionButton(actions.action(QStringLiteral("go.forward"))));
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(makeNewButton(theme, actions));
    row->addWidget(makeUploadButton(theme, actions));
    row->addSpacing(metrics::tight);
    row->addWidget(m_inbox);
    row->addWidget(m_themeButton);
    row->addWidget(m_user);
}

QWidget *TopBar::makeNewButton(const Theme &theme, const ActionRegistry &actions)
{
    auto *button = makeButton(theme, tr("New"), QStringLiteral("plus"));
    auto *menu = new QMenu(button);
    actions.fill(*menu, {QStringLiteral("asset.new"), QStringLiteral("database.new"),
                         QStringLiteral("file.newFolder")});
    button->setMenu(menu);
    followActions(button, menu->actions());
    return button;
}

QWidget *TopBar::makeUploadButton(const Theme &theme, const ActionRegistry &actions)
{
    auto *button = makeButton(theme, tr("Upload"), QStringLiteral("upload"), ButtonKind::Primary);
    button->setObjectName(QStringLiteral("uploadButton")); // the first steps point at it
    auto *menu = new QMenu(button);
    actions.fill(*menu, {QStringLiteral("file.upload"), QStringLiteral("file.uploadFolder")});
    button->setMenu(menu);
    followActions(button, menu->actions());
    return button;
}

void TopBar::setInbox(bool isThere, int unread)
{
    m_inbox->setVisible(isThere);
    m_inbox->setText(unread > mostCounted ? tr("%1+").arg(mostCounted) : QString::number(unread));
    m_inbox->setToolButtonStyle(unread > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_inbox->setAccessibleName(unread > 0 ? tr("Notifications, %n unread", nullptr, unread)
                                          : tr("Notifications"));
}

void TopBar::setSession(const SessionInfo &session)
{
    m_library->setText(m_library->fontMetrics().elidedText(session.name, Qt::ElideRight,
                                                           metrics::sideBar - metrics::wide));
    m_library->setIcon(m_theme.icon(session.kind == SessionKind::Local ? QStringLiteral("package")
                                                                       : QStringLiteral("server"),
                                    IconRole::Text));
    m_library->setToolTip(session.place);
    m_library->setAccessibleName(tr("Library: %1").arg(session.name));
    m_user->setText(initialsOf(session.user));
    m_user->setToolTip(session.user);
    m_user->setAccessibleName(tr("User: %1").arg(session.user));
    m_userName->setText(session.user);
}

} // namespace vams::ui
