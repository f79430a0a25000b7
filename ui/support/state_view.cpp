#include "ui/support/state_view.h"

#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/missing_right.h"
#include "ui/support/toast.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace vams::ui {

namespace {

constexpr int skeletonDelayMs = 150;

/// Grey shapes where the content will be; they fade towards the bottom.
class Skeleton : public QWidget
{
public:
    Skeleton(const Theme &theme, SkeletonShape shape)
        : m_theme(theme)
        , m_shape(shape)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Pressed));
        if (m_shape == SkeletonShape::Tiles)
            paintTiles(painter);
        else
            paintRows(painter);
    }

private:
    void block(QPainter &painter, int x, int y, int w, int h, int radius) const
    {
        painter.setOpacity(qBound(0.25, 1.0 - 0.8 * y / qMax(1, height()), 1.0));
        painter.drawRoundedRect(x, y, w, h, radius, radius);
    }

    void paintTiles(QPainter &painter) const
    {
        const int inner = width() - metrics::space;
        const int columns = qMax(1, inner / (metrics::tile + metrics::space));
        const int tile = inner / columns - metrics::space;
        const int picture = tile * 3 / 4;
        const int step = picture + metrics::tileNameGap + metrics::tileName + metrics::tileSecond +
                         metrics::space;
        for (int y = metrics::space; y < height(); y += step)
            for (int i = 0; i < columns; ++i) {
                const int x = metrics::space + i * (tile + metrics::space);
                block(painter, x, y, tile, picture, metrics::radius);
                block(painter, x, y + picture + metrics::gap, tile * (7 - i % 3) / 9,
                      metrics::field, metrics::radiusSmall);
                block(painter, x, y + picture + metrics::margin + metrics::tight, tile * 2 / 5,
                      metrics::gap, metrics::radiusSmall);
            }
    }

    void paintRows(QPainter &painter) const
    {
        const int step = m_shape == SkeletonShape::Form ? metrics::toolRow : metrics::rowPicture;
        int row = 0;
        for (int y = metrics::space; y < height(); y += step, ++row) {
            const int x = metrics::space;
            if (m_shape == SkeletonShape::Form) {
                block(painter, x, y, metrics::labelColumn - metrics::gap, metrics::field,
                      metrics::radiusSmall);
                block(painter, x + metrics::labelColumn + metrics::space, y - metrics::tight,
                      qMin(metrics::editorMax, width() / 2), metrics::iconLarge,
                      metrics::radiusSmall);
                continue;
            }
            block(painter, x, y, metrics::pictureWidth, metrics::icon + metrics::gap,
                  metrics::radiusSmall);
            block(painter, x + metrics::pictureWidth + metrics::field, y + metrics::radius,
                  width() * (6 - row % 3) / 16, metrics::field, metrics::radiusSmall);
        }
    }

    const Theme &m_theme;
    SkeletonShape m_shape;
};

} // namespace

StateView::StateView(const Theme &theme, QWidget *content, SkeletonShape shape, QWidget *parent)
    : QStackedWidget(parent)
    , m_theme(theme)
    , m_content(content)
    , m_skeleton(new Skeleton(theme, shape))
    , m_empty(new QWidget)
    , m_errorPage(new QWidget)
    , m_error(new ErrorPanel(theme))
{
    m_skeleton->setAccessibleName(tr("Loading"));
    m_empty->setProperty("focusRing", true);
    new QVBoxLayout(m_empty);
    auto *errorLayout = new QVBoxLayout(m_errorPage);
    errorLayout->setContentsMargins(metrics::space, metrics::space, metrics::space, metrics::space);
    errorLayout->addWidget(m_error);
    errorLayout->addStretch();
    for (QWidget *page : {m_content, m_skeleton, m_empty, m_errorPage})
        addWidget(page);
    m_delay.setSingleShot(true);
    m_delay.setInterval(skeletonDelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] { setCurrentWidget(m_skeleton); });
    connect(m_error, &ErrorPanel::dismissed, this, &StateView::showContent);
}

void StateView::enter(State state, QWidget *page)
{
    m_delay.stop();
    m_state = state;
    setCurrentWidget(page);
}

void StateView::showContent()
{
    enter(State::Content, m_content);
}

void StateView::showLoading()
{
    m_state = State::Loading;
    if (currentWidget() != m_skeleton && !m_delay.isActive())
        m_delay.start();
}

void StateView::showEmpty(const EmptyState &empty)
{
    if (m_emptyInner) {
        m_emptyInner->hide();
        m_emptyInner->deleteLater(); // its own button may be what calls
    }
    m_emptyInner = new QWidget;
    auto *column = new QVBoxLayout(m_emptyInner);
    column->setSpacing(metrics::gap);
    column->addStretch(2);
    column->addWidget(makeIconLabel(m_theme, empty.icon, Token::TextMuted, metrics::iconHuge), 0,
                      Qt::AlignHCenter);
    QLabel *title = makeLabel(empty.title, TextStyle::Section);
    title->setAlignment(Qt::AlignHCenter);
    title->setWordWrap(true);
    QLabel *sentence = makeMuted(empty.sentence);
    sentence->setAlignment(Qt::AlignHCenter);
    sentence->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(sentence);
    sentence->setVisible(!empty.sentence.isEmpty());
    if (!empty.filters.empty())
        column->addLayout(filterChips(empty.filters));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addStretch();
    bool first = true;
    for (const StateAction &action : empty.actions) {
        QPushButton *button = makeButton(m_theme, action.text, action.icon,
                                         first ? ButtonKind::Primary : ButtonKind::Standard);
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        buttons->addWidget(button);
        first = false;
    }
    buttons->addStretch();
    column->addSpacing(metrics::gap);
    column->addLayout(buttons);
    column->addStretch(3);
    m_empty->layout()->addWidget(m_emptyInner);
    m_empty->setAccessibleName(empty.title);
    // The keyboard stays where the list was: on the first thing to do, or on the sentence.
    const bool hasButtons = !empty.actions.empty() || !empty.filters.empty();
    m_empty->setFocusPolicy(hasButtons ? Qt::NoFocus : Qt::StrongFocus);
    enter(State::Empty, m_empty);
    if (hasButtons && m_empty->hasFocus())
        m_emptyInner->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

QLayout *StateView::filterChips(const std::vector<StateAction> &filters)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::tight);
    row->addStretch();
    for (const StateAction &filter : filters) {
        QPushButton *chip = makeButton(m_theme, filter.text, QStringLiteral("close"));
        chip->setProperty("kind", "chip");
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                      : Qt::LeftToRight);
        chip->setToolTip(tr("Take this filter away"));
        chip->setAccessibleName(tr("Take away the filter %1").arg(filter.text));
        connect(chip, &QPushButton::clicked, this, [run = filter.run] { run(); });
        row->addWidget(chip);
    }
    row->addStretch();
    return row;
}

void StateView::showRefusal(const Error &error, std::function<void()> retry)
{
    QStringList sentences{error.message, missingRightSentence(error)};
    sentences.removeAll(QString());
    EmptyState refused{
        QStringLiteral("lock"), tr("You may not see this"), sentences.join(QLatin1Char('\n')), {}};
    refused.actions.push_back(
        {tr("Copy request for an administrator"), QStringLiteral("copy"), [this, error] {
             QGuiApplication::clipboard()->setText(
                 requestForAdministrator(error, window()->windowTitle()));
             showToast(this, m_theme, tr("Copied to the clipboard"));
         }});
    if (retry)
        refused.actions.push_back({tr("Retry"), QStringLiteral("refresh"), std::move(retry)});
    showEmpty(refused);
    m_state = State::Error;
}

void StateView::showError(const Error &error, std::function<void()> retry)
{
    if (error.kind == ErrorKind::Denied) {
        showRefusal(error, std::move(retry));
        return;
    }
    m_error->setError(error, std::move(retry));
    enter(State::Error, m_errorPage);
}

} // namespace vams::ui
