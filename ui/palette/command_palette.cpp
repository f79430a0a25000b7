#include "ui/palette/command_palette.h"

#include "ui/palette/key_hint.h"
#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_model.h"
#include "ui/palette/palette_offers.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/controls.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

namespace vams::ui {

namespace {

constexpr int fieldInset = 20;
constexpr int scopeCount = 4;
const QChar commandsOnly = QLatin1Char('>');

} // namespace

CommandPalette::CommandPalette(const PageContext &context, QWidget &window, Preferences preferences)
    : QWidget(&window)
    , m_context(context)
    , m_window(window)
    , m_offers(new PaletteOffers(context, std::move(preferences), this))
    , m_model(new PaletteModel(this))
    , m_frame(new QFrame(this))
    , m_field(new QLineEdit)
    , m_scopes(new QButtonGroup(this))
    , m_list(new QListView)
    , m_nothing(makeMuted(QString()))
{
    hide();
    setAccessibleName(tr("Command palette"));
    layOut();
    m_field->installEventFilter(this);
    window.installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_chosenKey.clear();
        find();
    });
    connect(m_offers, &PaletteOffers::changed, this, &CommandPalette::refill);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row(), QApplication::keyboardModifiers());
    });
    connect(&context.theme, &Theme::changed, this, &CommandPalette::place);
    context.actions.bind(
        QStringLiteral("app.palette"), &window,
        [self = QPointer<CommandPalette>(this)] {
            if (self)
                self->isVisible() ? self->close() : self->open();
        },
        [self = QPointer<CommandPalette>(this)] { return !self.isNull(); });
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::layOut()
{
    m_frame->setProperty("area", "float");
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0); // the style sheet gives it a border
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeLine(Qt::Horizontal));
    m_list->setModel(m_model);
    m_list->setItemDelegate(
        new PaletteDelegate(m_context.theme, m_context.client, m_context.thumbnails, m_list));
    m_list->setProperty("kind", "palette");
    m_list->setAccessibleName(tr("Matches"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(false);
    auto *listRow = new QVBoxLayout;
    listRow->setContentsMargins(metrics::gap, metrics::tight, metrics::gap, metrics::gap);
    listRow->addWidget(m_list);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMinimumHeight(metrics::paletteRow);
    listRow->addWidget(m_nothing);
    column->addLayout(listRow, 1);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(makeFooter());
}

QWidget *CommandPalette::makeHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(metrics::paletteField);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(fieldInset, 0, fieldInset, 0);
    row->setSpacing(metrics::field);
    row->addWidget(makeIconLabel(m_context.theme, QStringLiteral("search"), Token::TextMuted,
                                 metrics::iconLarge));
    m_field->setProperty("kind", "palette");
    m_field->setPlaceholderText(tr("Find a command, place, asset or file"));
    m_field->setAccessibleName(tr("Find a command, place, asset or file"));
    row->addWidget(m_field, 1);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    const QString names[scopeCount] = {tr("All"), tr("Commands"), tr("Assets"), tr("Files")};
    for (int i = 0; i < scopeCount; ++i) {
        auto *button = new QToolButton;
        button->setText(names[i]);
        button->setCheckable(true);
        button->setProperty("kind", "segment");
        button->setProperty("edge", i == 0 ? "first" : i == scopeCount - 1 ? "last" : "");
        button->setFocusPolicy(Qt::NoFocus);
        button->setAccessibleName(tr("Show: %1").arg(names[i]));
        m_scopes->addButton(button, i);
        segments->addWidget(button);
    }
    m_scopes->button(0)->setChecked(true);
    connect(m_scopes, &QButtonGroup::idClicked, this, [this] { find(); });
    row->addLayout(segments);
    return head;
}

QWidget *CommandPalette::makeFooter()
{
    auto *footer = new QWidget;
    footer->setFixedHeight(metrics::paletteFooter);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(fieldInset, 0, fieldInset, 0);
    row->setSpacing(metrics::field);
    const auto keyName = [](QKeyCombination key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    const Theme &theme = m_context.theme;
    row->addWidget(new KeyHint(theme, {keyName(Qt::Key_Up), keyName(Qt::Key_Down)}, tr("choose")));
    row->addWidget(new KeyHint(theme, {keyName(Qt::Key_Enter)}, tr("open")));
    row->addWidget(
        new KeyHint(theme, {keyName(Qt::CTRL | Qt::Key_Enter)}, tr("show in its folder")));
    row->addStretch(1);
    row->addWidget(
        new KeyHint(theme, {keyName(Qt::Key_Tab)}, tr("scope", "which kinds are shown")));
    row->addWidget(new KeyHint(theme, {QString(commandsOnly)}, tr("commands only")));
    return footer;
}

void CommandPalette::open()
{
    m_focused = QApplication::focusWidget();
    // What can be done depends on where the focus is: asked before it is taken.
    m_context.actions.refresh();
    m_offers->begin();
    m_chosenKey.clear();
    m_scopes->button(0)->setChecked(true);
    m_field->clear();
    show();
    raise();
    find();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close()
{
    hide();
    if (m_focused && m_focused->isVisible())
        m_focused->setFocus(Qt::OtherFocusReason);
    else
        m_window.setFocus();
    m_context.actions.refresh();
}

void CommandPalette::place()
{
    setGeometry(m_window.rect());
    const int width = qMin(metrics::paletteWidth, m_window.width() - 2 * metrics::margin);
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_model->entry(row) ? metrics::paletteRow : metrics::paletteHead;
    m_list->setVisible(rows > 0);
    if (m_nothing->isVisibleTo(m_frame))
        rows += metrics::paletteRow + metrics::gap;
    const int frame = metrics::paletteField + metrics::paletteFooter + 4 * metrics::line +
                      metrics::tight + metrics::gap;
    const int room = m_window.height() - metrics::paletteTop - metrics::wide;
    m_frame->setGeometry((m_window.width() - width) / 2, metrics::paletteTop, width,
                         qMin(frame + rows, room));
    update();
}

void CommandPalette::find()
{
    QString typed = m_field->text().trimmed();
    auto scope = static_cast<PaletteScope>(m_scopes->checkedId());
    if (typed.startsWith(commandsOnly)) {
        scope = PaletteScope::Commands;
        typed = typed.mid(1).trimmed();
    }
    m_offers->find(typed, scope);
}

void CommandPalette::refill()
{
    m_model->setSections(m_offers->take());
    const bool isTyped = !m_field->text().trimmed().isEmpty();
    // All that is left then is to search.
    int entries = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const PaletteEntry *entry = m_model->entry(row))
            entries += entry->kind != PaletteKind::Search ? 1 : 0;
    m_nothing->setText(entries > 0               ? QString()
                       : m_offers->isSearching() ? tr("Searching...")
                       : isTyped ? tr("Nothing is called \"%1\".").arg(m_field->text().trimmed())
                                 : tr("Nothing to show here yet."));
    m_nothing->setVisible(entries == 0);
    place();
    const int known = m_chosenKey.isEmpty() ? -1 : m_model->rowOf(m_chosenKey);
    moveTo(known >= 0 ? known : m_model->nextRow(0, 1));
    if (known < 0)
        m_list->scrollToTop();
}

void CommandPalette::stepScope(int step)
{
    m_scopes->button((m_scopes->checkedId() + step + scopeCount) % scopeCount)->setChecked(true);
    find();
}

void CommandPalette::moveTo(int row)
{
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    // A first row shows its head, too.
    m_list->scrollTo(m_model->index(m_model->nextRow(0, 1) == row ? 0 : row, 0));
    // The focus stays in the field: this is how a screen reader is told.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::move(int step)
{
    const int direction = step < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    for (int left = qAbs(step); left > 0; --left) {
        const int next = m_model->nextRow(row + direction, direction);
        if (next < 0) {
            // One step further than the end goes round; a page stops there.
            if (qAbs(step) == 1)
                row = direction > 0 ? m_model->nextRow(0, 1)
                                    : m_model->nextRow(m_model->rowCount() - 1, -1);
            break;
        }
        row = next;
    }
    if (const PaletteEntry *entry = m_model->entry(row))
        m_chosenKey = entry->key();
    moveTo(row);
}

bool CommandPalette::pressKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int page = qMax(1, m_list->viewport()->height() / metrics::paletteRow - 1);
    switch (key) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_Tab:
        stepScope(1);
        return true;
    case Qt::Key_Backtab:
        stepScope(-1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row(), modifiers);
        return true;
    default:
        break;
    }
    const QAction *own = m_context.actions.action(QStringLiteral("app.palette"));
    if (own && own->shortcuts().contains(QKeySequence(static_cast<int>(modifiers) | key))) {
        close();
        return true;
    }
    return false;
}

void CommandPalette::choose(int row, Qt::KeyboardModifiers modifiers)
{
    const PaletteEntry *known = m_model->entry(row);
    if (!known)
        return;
    const PaletteEntry entry = *known; // the model forgets it
    m_offers->noteChosen(entry);
    close();
    run(entry, modifiers & Qt::ControlModifier);
}

void CommandPalette::run(const PaletteEntry &entry, bool inItsFolder)
{
    Navigator &navigator = m_context.navigator;
    switch (entry.kind) {
    case PaletteKind::Command:
    case PaletteKind::Place:
        m_context.actions.action(entry.target)->trigger();
        return;
    case PaletteKind::Database:
        navigator.open({QStringLiteral("browse"), {{QStringLiteral("database"), entry.target}}});
        return;
    case PaletteKind::SavedSearch:
        navigator.open(Location::fromLink(entry.target));
        return;
    case PaletteKind::Hit:
        if (entry.hit->kind == SearchKind::Asset)
            navigator.open(Location::ofAsset(entry.hit->asset));
        else
            navigator.open(inItsFolder ? Location::ofAsset(entry.hit->asset, entry.hit->path)
                                       : Location::ofFile(entry.hit->asset, entry.hit->path));
        return;
    case PaletteKind::RecentSearch:
    case PaletteKind::Search:
        navigator.open({QStringLiteral("search"), {{QStringLiteral("search"), entry.target}}});
        return;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return false;
    // While it is open, keys mean nothing to the window behind it.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        return pressKey(press->key(), press->modifiers() & ~Qt::KeypadModifier);
    }
    if (event->type() == QEvent::FocusOut && isVisible() && m_window.isActiveWindow() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        m_field->setFocus(Qt::OtherFocusReason);
    return false;
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_context.theme;
    painter.fillRect(rect(), theme.color(Token::Scrim));
    paintShadow(painter, m_frame->geometry(), theme);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_frame->geometry().contains(event->pos()))
        close();
}

} // namespace vams::ui
