#include "ui/pages/asset/follow/follow_button.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/form.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

/// The contract has no code for it, only this sentence.
bool isAddressMissing(const Error &error)
{
    return error.message.contains(QLatin1String("valid email"), Qt::CaseInsensitive);
}

} // namespace

FollowButton::FollowButton(const PageContext &context, const AssetId &asset, QWidget &page,
                           QWidget &notices)
    : m_context(context)
    , m_asset(asset)
    , m_page(page)
    , m_notices(notices)
{
    setProperty("kind", "toggle");
    setIcon(context.theme.icon(QStringLiteral("bell")));
    setIconSize(QSize(metrics::icon, metrics::icon));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setFixedHeight(metrics::control);
    showState();
    context.actions.bind(
        QStringLiteral("asset.follow"), &page, [this] { setFollowing(!*m_isFollowing); },
        [this] { return m_isFollowing && !m_isBusy; });
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_isFollowing && !m_isBusy)
            setFollowing(!*m_isFollowing);
        showState(); // it is checked once the server has said so
    });
}

void FollowButton::showState()
{
    const bool is = m_isFollowing.value_or(false);
    setChecked(is);
    setText(is ? tr("Following") : tr("Follow"));
    setAccessibleName(text());
    if (m_isFollowing)
        setToolTip(is ? tr("You are told when this asset changes. Click to stop.")
                      : tr("Be told when this asset changes"));
    setEnabled(m_isFollowing.has_value()); // a busy one keeps the focus
    m_context.actions.refresh();
}

void FollowButton::refresh()
{
    if (m_isBusy)
        return;
    if (m_job)
        m_job->cancel();
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, user = m_user, asset = m_asset](Job &job) -> Result<Followed> {
            const Result<UserId> caller =
                user.isEmpty() ? client.config().caller(job) : Result<UserId>(user);
            if (!caller)
                return fail(caller.error());
            return client.subscriptions().isSubscribed(asset, *caller, job).map([&](bool is) {
                return Followed{*caller, is};
            });
        },
        [this, asked = ++m_asked](const Result<Followed> &followed) {
            if (asked != m_asked)
                return;
            if (followed) {
                m_user = followed->user;
                m_isFollowing = followed->is;
            } else if (followed.error().kind != ErrorKind::Cancelled) {
                m_isFollowing.reset(); // nobody needs a notice of what he did not ask for
                setToolTip(followed.error().message);
            }
            showState();
        });
}

void FollowButton::setFollowing(bool isFollowing)
{
    run(nullptr, {}, isFollowing);
}

void FollowButton::run(Dialog *dialog, const QString &email, bool isFollowing)
{
    if (m_job)
        m_job->cancel();
    ++m_asked; // what is on its way would be of before
    clearError(&m_notices);
    m_isBusy = true;
    showState();
    const QPointer<FollowButton> self(this);
    const QPointer<Dialog> open(dialog);
    // Owned by the jobs, not by the page: leaving the page does not stop a change half way.
    runAsync(
        m_context.pools.requests(), &m_context.jobs,
        [&client = m_context.client, user = m_user, asset = m_asset, email,
         isFollowing](Job &job) -> Result<void> {
            if (!isFollowing)
                return client.subscriptions().unsubscribe(asset, user.text(), job);
            if (!email.isEmpty()) {
                const Result<void> kept = client.config().setEmail(user, email, job);
                if (!kept)
                    return kept;
            }
            return client.subscriptions().subscribe(asset, {user.text()}, job);
        },
        [self, open, isFollowing](const Result<void> &done) {
            if (open)
                open->setBusy(false);
            if (!self)
                return;
            self->m_isBusy = false;
            if (done) {
                self->m_isFollowing = isFollowing;
                if (open)
                    open->accept();
            } else if (open) {
                open->showProblem(done.error());
            } else if (isFollowing && isAddressMissing(done.error())) {
                self->askAddress();
            } else {
                showError(&self->m_notices, self->m_context.theme, done.error(),
                          [self, isFollowing] { self->run(nullptr, {}, isFollowing); });
            }
            self->showState();
        });
}

void FollowButton::askAddress()
{
    auto *dialog = new Dialog(m_context.theme, tr("Where should messages go?"), tr("Follow"),
                              DialogRole::Normal, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QLabel *text = makeMuted(tr("Whoever follows an asset needs an e-mail address, and %1 has "
                                "none yet. It is kept in your profile.")
                                 .arg(m_user.text()));
    text->setWordWrap(true);
    auto *address = new QLineEdit;
    address->setPlaceholderText(tr("name@example.com"));
    dialog->body().addWidget(text);
    dialog->body().addWidget(new FormField(tr("E-mail address"), address));
    dialog->mainButton().setEnabled(false);
    connect(address, &QLineEdit::textChanged, dialog, [dialog](const QString &typed) {
        dialog->mainButton().setEnabled(typed.contains(QLatin1Char('@')));
    });
    connect(dialog, &Dialog::submitted, this, [this, dialog, address] {
        dialog->clearProblem();
        dialog->setBusy(true);
        run(dialog, address->text().trimmed(), true);
    });
    address->setFocus();
    dialog->open();
}

} // namespace vams::ui
